import { findAddresses } from './addresses.ts';
import { findBrands, outside } from './brand-names.ts';
import { findPhoneEntities, onWholeGraphemes, whyNothing } from './entities.ts';
import { findAmounts, findDeadlines, ranges } from './expressions.ts';
import { type Folded, fold, fromOriginal, toOriginal } from './fold.ts';
import type { LinkReader } from './links.ts';
import { type Neutral, neutralise } from './neutral.ts';
import { firstNotBefore } from './ordered.ts';
import { byQuotes, findQuotes } from './quotes.ts';
import type { GroupSpec, RuleSpec, Signbook } from './rulebook.ts';
import type { PlacedSign } from './score.ts';
import { findSequences } from './sequences.ts';
import { type CompiledRule, findEvidence } from './signs.ts';
import type { Channel, LinkEntity, PhoneEntity, Verdict } from './types.ts';
import type { FoundWords, WordSets } from './word-sets.ts';
import type { Range } from './words.ts';

/** What is made once of a signbook and asked for every message. */
export interface Tools {
  readonly book: Signbook;
  readonly words: WordSets;
  readonly rules: readonly CompiledRule[];
  readonly patterns: ReadonlyMap<string, RegExp>;
  readonly links: LinkReader;
}

/** A rule that found its evidence. */
export interface FoundSign extends PlacedSign {
  readonly rule: RuleSpec;
  /** What to highlight, in units of the key. */
  readonly marks: readonly Range[];
}

/** All that a message shows, before anything is weighed. */
export interface Examined {
  readonly message: string;
  readonly folded: Folded;
  readonly neutral: Neutral;
  readonly signs: readonly FoundSign[];
  readonly phones: readonly PhoneEntity[];
  readonly links: readonly LinkEntity[];
  /** Ids of the brands the message names, in order of appearance. */
  readonly brands: readonly string[];
  readonly nothing: Verdict['nothing'];
}

/**
 * Finds what is to be weighed in a message.
 *
 * @param message Any string.
 * @param channel How it came, where that is known; rules bound to other channels are skipped.
 */
export function examine(tools: Tools, message: string, channel?: Channel): Examined {
  const { folded, brands, links, phones, groups } = findAll(tools, message);
  const neutral = neutralise(folded, [
    ...links.map(({ start, end, mail }) => ({
      start,
      end,
      shape: mail ? ('mail' as const) : ('link' as const),
    })),
    ...phones.map(({ start, end }) => ({ start, end, shape: 'phone' as const })),
  ]);
  const nothing = whyNothing(message, folded, phones, links);
  const signs: FoundSign[] = [];
  // A number alone is a question about a number; a listed or odd one proves nothing.
  for (const rule of nothing === 'number-only' ? [] : tools.rules) {
    const { channels, upTo } = rule.spec;
    if (upTo !== undefined && folded.key.text.length > upTo) continue;
    if (channels && channel !== undefined && !channels.includes(channel)) continue;
    const evidence = findEvidence(
      rule,
      rule.groups.map((name) => groups.of(rule.spec, name)),
    );
    if (!evidence) continue;
    const { marks, places } = evidence;
    const { id } = rule.spec;
    signs.push({ id, rule: rule.spec, marks, places: unitsOf(places, folded, neutral) });
  }
  const whole = onWholeGraphemes(message);
  return {
    message,
    folded,
    neutral,
    signs,
    phones: phones.map(whole),
    links: links.map(whole),
    brands: [...brands.keys()],
    nothing,
  };
}

/** Counts the occurrences of each group of a rule. */
export function countGroups(
  tools: Tools,
  { spec, groups: names }: CompiledRule,
  message: string,
): Record<string, number> {
  const { groups } = findAll(tools, message);
  return Object.fromEntries(names.map((name) => [name, groups.of(spec, name).length]));
}

/** Entities and words, before any rule is asked. */
function findAll(tools: Tools, message: string) {
  const folded = fold(message);
  const found = tools.words.find(folded);
  const addresses = findAddresses(folded.plain);
  const brands = findBrands(tools.book.brands, tools.words, found, folded, addresses);
  const links = tools.links.describe(message, folded.plain, addresses, new Set(brands.keys()));
  const phones = findPhoneEntities(message, folded, links);
  const groups = new Groups(tools, folded, found, brands, links, phones);
  return { folded, brands, links, phones, groups };
}

/** Occurrences of the groups of rules; what was found is found once, however many rules ask for it. */
class Groups {
  private readonly sets = new Map<string, readonly Range[]>();
  private readonly groups = new Map<string, readonly Range[]>();
  private readonly quotes: readonly Range[];
  private readonly tools: Tools;
  private readonly folded: Folded;
  private readonly found: FoundWords;
  private readonly brands: ReadonlyMap<string, readonly Range[]>;
  private readonly links: readonly LinkEntity[];
  private readonly phones: readonly PhoneEntity[];

  constructor(
    tools: Tools,
    folded: Folded,
    found: FoundWords,
    brands: ReadonlyMap<string, readonly Range[]>,
    links: readonly LinkEntity[],
    phones: readonly PhoneEntity[],
  ) {
    this.tools = tools;
    this.folded = folded;
    this.found = found;
    this.brands = brands;
    this.links = links;
    this.phones = phones;
    this.quotes = findQuotes(folded.plain, folded.key);
  }

  of(rule: RuleSpec, name: string): readonly Range[] {
    const spec = rule.detect[name] as GroupSpec;
    const cacheKey = spec.words ? `${rule.id} ${name}` : JSON.stringify(spec);
    const known = this.groups.get(cacheKey);
    if (known) return known;
    const lists: (readonly Range[])[] = [];
    for (const set of spec.lexicon ?? []) lists.push(this.lexicon(set));
    if (spec.words) lists.push(this.tools.words.of(this.found, `rule ${rule.id} ${name}`));
    for (const source of spec.patterns ?? []) {
      lists.push(
        this.plainToKey(ranges(this.folded.plain.text, this.tools.patterns.get(source) as RegExp)),
      );
    }
    if (spec.entity) lists.push(this.entity(spec));
    if (spec.brand !== undefined) lists.push(this.brand(spec));
    const merged =
      lists.length === 1
        ? (lists[0] as readonly Range[])
        : lists.flat().sort((one, other) => one.start - other.start);
    const occurrences = spec.quotes ? byQuotes(merged, this.quotes, spec.quotes) : merged;
    this.groups.set(cacheKey, occurrences);
    return occurrences;
  }

  private lexicon(name: string): readonly Range[] {
    const known = this.sets.get(name);
    if (known) return known;
    const { words } = this.tools;
    const single = words.of(this.found, `lexicon ${name}`);
    const sequences = (this.tools.book.lexicon[name]?.sequences ?? []).flatMap(({ of, gap }) =>
      findSequences(
        of.map((step) => words.of(this.found, `lexicon ${step}`)),
        gap,
      ),
    );
    const hits =
      sequences.length === 0
        ? single
        : [...single, ...sequences].sort((one, other) => one.end - other.end);
    const kept = outside(hits, words.of(this.found, `except ${name}`));
    this.sets.set(name, kept);
    return kept;
  }

  private entity(spec: GroupSpec): readonly Range[] {
    switch (spec.entity) {
      case 'phone':
        return this.phones
          .filter(
            ({ analysis }) =>
              spec.phoneKinds === undefined || spec.phoneKinds.includes(analysis.kind),
          )
          .map((phone) => this.originalToKey(phone));
      case 'link':
      case 'email':
        return this.links
          .filter((link) => link.mail === (spec.entity === 'email'))
          .filter(
            (link) =>
              spec.linkTrait === undefined || link.traits.some((trait) => trait === spec.linkTrait),
          )
          .map((link) => this.originalToKey(link));
      case 'amount':
        return this.plainToKey(findAmounts(this.folded.plain.text));
      case 'opening':
        return [{ start: 0, end: 0 }];
      default:
        return this.plainToKey(findDeadlines(this.folded.plain.text));
    }
  }

  private brand(spec: GroupSpec): readonly Range[] {
    const ids = spec.brand === 'any' ? [...this.brands.keys()] : (spec.brand ?? []);
    return ids.flatMap((id) =>
      spec.fakeNamesOnly
        ? this.tools.words.named(this.found, `fake ${id}`)
        : (this.brands.get(id) ?? []),
    );
  }

  private plainToKey(found: readonly Range[]): readonly Range[] {
    return found.map(({ start, end }) => {
      const [from, to] = toOriginal(this.folded.plain, start, end);
      return this.originalToKey({ start: from, end: to });
    });
  }

  /** A masked number or a link of signs alone leaves no unit in the key; it still has a place there. */
  private originalToKey({ start, end }: Range): Range {
    const { key } = this.folded;
    return { start: fromOriginal(key, start), end: fromOriginal(key, end) };
  }
}

/** The units of the neutral text in which places of the key lie; ordered as the places are. */
function unitsOf(
  places: readonly Range[],
  { key }: Folded,
  { starts, units }: Neutral,
): { first: number; end: number }[] {
  const unitAt = (offset: number): number => {
    const isBefore = (unit: number): boolean => (starts[units[unit] as number] as number) <= offset;
    return Math.max(firstNotBefore(units.length - 1, isBefore) - 1, 0);
  };
  const length = key.text.length;
  if (length === 0 || units.length < 2) return [];
  const found = places.map(({ start, end }) => ({
    first: unitAt(key.starts[Math.min(start, length - 1)] as number),
    end: unitAt(key.starts[Math.min(Math.max(end, start + 1), length) - 1] as number) + 1,
  }));
  // A place that holds another says nothing more.
  return found.filter(
    (one, index) =>
      !found.some(
        (other, at) =>
          at !== index &&
          other.first >= one.first &&
          other.end <= one.end &&
          (other.first > one.first || other.end < one.end || at < index),
      ),
  );
}
