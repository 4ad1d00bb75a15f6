import { type Address, isIpAddress } from './addresses.ts';
import { fold, type MappedText, mapUnits } from './fold.ts';
import { nameUnit } from './look-alikes.ts';
import type { BrandFacts, HostFacts } from './rulebook.ts';
import type { LinkEntity, LinkTrait } from './types.ts';

/** Shorter names of brands are not looked for inside hosts: too many other words contain them. */
const SHORTEST_NAME = 4;

/** A name of at least this length means the brand even where the message does not name it. */
const UNMISTAKABLE = 9;

/** A brand, with the forms that hosts are compared with, prepared once. */
interface BrandHosts {
  readonly brand: BrandFacts;
  /** Its domains with every hyphen as a dot, between dots. */
  readonly dotted: readonly string[];
  /** First labels of its domains, without hyphens. */
  readonly names: readonly string[];
}

/** Describes the addresses of one message after another; made once from the brands. */
export class LinkReader {
  private readonly brands: readonly BrandHosts[];
  private readonly hosts: HostFacts;

  constructor(brands: readonly BrandFacts[], hosts: HostFacts) {
    this.hosts = hosts;
    this.brands = brands.map((brand) => ({
      brand,
      dotted: brand.domains.map((domain) => `.${domain.replaceAll('-', '.')}.`),
      names: [
        ...new Set(
          brand.domains.map((domain) => (domain.split('.')[0] as string).replaceAll('-', '')),
        ),
      ],
    }));
  }

  /**
   * Describes the addresses of a message by their form. Each host is examined once, however often it occurs.
   *
   * @param message The reader's own message.
   * @param plain Its NFKC form.
   * @param addresses What `findAddresses` found in it.
   * @param named Ids of the brands the message names outside its addresses.
   */
  describe(
    message: string,
    plain: MappedText,
    addresses: readonly Address[],
    named: ReadonlySet<string>,
  ): LinkEntity[] {
    const known = new Map<string, ReturnType<LinkReader['owners']>>();
    return addresses.flatMap((address) => {
      const { host, mail, from, to, disguised } = address;
      const cacheKey = `${disguised ? 1 : 0}${host}`;
      const { owner, imitated } = known.get(cacheKey) ?? this.owners(host, disguised, named);
      known.set(cacheKey, { owner, imitated });
      // 「Amazon.co.jp をご利用いただき」 is a name, not a link.
      if (owner && address.bare && !mail) return [];
      const text = message.slice(from, to);
      const traits = ownTraits(address, text, plain.text, this.hosts);
      if (owner && named.has(owner.id)) traits.push('inside-brand');
      else if (named.size > 0 && host !== '' && !traits.includes('shortener'))
        traits.push('outside-brand');
      if (imitated) traits.push('look-alike');
      const brand = owner?.id ?? imitated?.id;
      return [
        {
          start: from,
          end: to,
          text,
          host,
          mail,
          traits,
          ...(brand === undefined ? {} : { brand }),
        },
      ];
    });
  }

  /** The brand a host belongs to, or else the one it imitates. */
  private owners(
    host: string,
    disguised: boolean,
    named: ReadonlySet<string>,
  ): { owner?: BrandFacts | undefined; imitated?: BrandFacts | undefined } {
    if (host === '') return {};
    const belonging = this.brands.filter(({ brand }) => belongsTo(host, brand));
    if (disguised) return { imitated: belonging[0]?.brand ?? this.imitated(host, named) };
    // Companies of one group share domains; the one that the message names is meant.
    const owner = belonging.find(({ brand }) => named.has(brand.id)) ?? belonging[0];
    return owner ? { owner: owner.brand } : { imitated: this.imitated(host, named) };
  }

  /**
   * The brand that a host not its own is made to look like: the official domain moved to the front
   * (`amazon.co.jp.example.com`), joined with hyphens, or its name with a letter changed or words
   * attached. A name that is also a family name or an ordinary word (`nomura-dental`, `apple-farm`)
   * imitates only where the message names the brand.
   */
  private imitated(host: string, named: ReadonlySet<string>): BrandFacts | undefined {
    const joined = host.replaceAll('-', '.');
    const between = `.${joined}.`;
    const labels = joined.split('.').slice(0, -1).map(foldLabel);
    const whole = foldLabel(host.split('.').slice(0, -1).join(''));
    return this.brands.find(({ brand, dotted, names }) => {
      if (dotted.some((domain) => between.includes(domain))) return true;
      const shortest = named.has(brand.id) || brand.coined ? SHORTEST_NAME : UNMISTAKABLE;
      return names.some(
        (name) =>
          name.length >= shortest &&
          (labels.some((label) => label === name || (name.length >= 5 && label.startsWith(name))) ||
            (name.length >= 6 &&
              (whole.includes(name) || labels.some((label) => differsByOne(label, name))))),
      );
    })?.brand;
  }
}

/** The traits of an address that do not depend on the brands that the message names. */
function ownTraits(candidate: Address, text: string, plain: string, hosts: HostFacts): LinkTrait[] {
  const { host } = candidate;
  const traits: LinkTrait[] = [];
  if (host === '') traits.push('unreadable');
  if (candidate.userInfo) traits.push('user-info');
  if (isIpAddress(host)) traits.push('ip-address');
  if (host.split('.').some((label) => label.startsWith('xn--'))) traits.push('punycode');
  const written = plain.slice(candidate.start, candidate.end);
  if (candidate.disguised || /[^!-~]/u.test(host) || isRewritten(text, written)) {
    traits.push('obscured');
  }
  if (liesBelow(host, hosts.endings)) traits.push('odd-ending');
  if (liesBelow(host, hosts.shorteners)) traits.push('shortener');
  if (liesBelow(host, hosts.dynamicDns)) traits.push('dynamic-dns');
  return traits;
}

/** A host fits a domain when it is the domain or lies below it, divided by a dot. */
function liesBelow(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

function belongsTo(host: string, brand: BrandFacts): boolean {
  return liesBelow(host, brand.domains) || brand.hosts.includes(host);
}

/** Full-width letters, mathematical alphabets or invisible characters inside the address. */
function isRewritten(text: string, plain: string): boolean {
  return /[a-z]/u.test(plain) && !text.includes('…') && text.toLowerCase() !== plain;
}

/** amaz0n, rnercari and vvebmoney as a hurried eye reads them. */
function foldLabel(label: string): string {
  return mapUnits(fold(label).key.text, nameUnit).replaceAll('rn', 'm').replaceAll('vv', 'w');
}

/** One letter changed, left out, added, or two neighbours swapped. */
function differsByOne(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let head = 0;
  while (head < one.length && one[head] === other[head]) head += 1;
  let tail = 0;
  while (
    tail < Math.min(one.length, other.length) - head &&
    one.at(-1 - tail) === other.at(-1 - tail)
  )
    tail += 1;
  const [left, right] = [
    one.slice(head, one.length - tail),
    other.slice(head, other.length - tail),
  ];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
