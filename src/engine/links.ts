import { type Address, isIpAddress } from './addresses.ts';
import { foldWord, type MappedText } from './fold.ts';
import type { BrandFacts, HostFacts } from './rulebook.ts';
import type { LinkEntity, LinkTrait } from './types.ts';

/** Shorter names of brands are found inside too many other words. */
const SHORTEST_NAME = 4;

/** So long a name is nobody else's, whether the message speaks of the brand or not. */
const UNMISTAKABLE = 9;

/**
 * Tells what the addresses of a message show of themselves.
 *
 * @param message The reader's own message.
 * @param plain Its NFKC form.
 * @param addresses What {@link findAddresses} found in it.
 * @param named Ids of the brands the message names outside its addresses.
 */
export function describeLinks(
  message: string,
  plain: MappedText,
  addresses: readonly Address[],
  named: ReadonlySet<string>,
  brands: readonly BrandFacts[],
  hosts: HostFacts,
): LinkEntity[] {
  return addresses.flatMap((address) => {
    const { host, mail, from, to } = address;
    const owners = address.disguised ? [] : brands.filter((brand) => belongsTo(host, brand));
    // Companies of one group share domains; the one that the message names is meant.
    const owner = owners.find((brand) => named.has(brand.id)) ?? owners[0];
    // 「Amazon.co.jp をご利用いただき」 is a name, not a link.
    if (owner && address.bare && !mail) return [];
    const imitated = owner
      ? undefined
      : brands.find(
          (brand) =>
            (address.disguised && belongsTo(host, brand)) ||
            imitates(host, brand, named.has(brand.id)),
        );
    const text = message.slice(from, to);
    const traits = ownTraits(address, text, plain.text, hosts);
    if (owner && named.has(owner.id)) traits.push('inside-brand');
    else if (named.size > 0 && host !== '' && !traits.includes('shortener'))
      traits.push('outside-brand');
    if (imitated) traits.push('look-alike');
    const brand = owner?.id ?? imitated?.id;
    return [
      { start: from, end: to, text, host, mail, traits, ...(brand === undefined ? {} : { brand }) },
    ];
  });
}

/** What an address shows whoever is named beside it. */
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

/**
 * Tells whether a host that is not the brand's own is made to look like it: the official domain
 * moved to the front (`amazon.co.jp.example.com`), joined with hyphens, or its name with a letter
 * changed or words attached.
 *
 * @param isNamed Whether the message names the brand; a name that is also a family name or an ordinary
 *   word (`nomura-dental`, `apple-farm`) imitates only then.
 */
function imitates(host: string, brand: BrandFacts, isNamed: boolean): boolean {
  if (host === '') return false;
  const joined = host.replaceAll('-', '.');
  const holds = (domain: string): boolean =>
    `.${joined}.`.includes(`.${domain.replaceAll('-', '.')}.`);
  if (brand.domains.some(holds)) return true;
  const names = brand.domains
    .map((domain) => (domain.split('.')[0] as string).replaceAll('-', ''))
    .filter((name) => name.length >= (isNamed || brand.coined ? SHORTEST_NAME : UNMISTAKABLE));
  const labels = joined.split('.').slice(0, -1).map(foldLabel);
  const whole = foldLabel(host.split('.').slice(0, -1).join(''));
  return names.some(
    (name) =>
      labels.some((label) => label === name || (name.length >= 5 && label.startsWith(name))) ||
      (name.length >= 6 &&
        (whole.includes(name) || labels.some((label) => differsByOne(label, name)))),
  );
}

/** amaz0n, rnercari and vvebmoney as a hurried eye reads them. */
function foldLabel(label: string): string {
  return foldWord(label).replaceAll('rn', 'm').replaceAll('vv', 'w');
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
