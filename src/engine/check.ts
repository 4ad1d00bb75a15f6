import { classifyPhone, findPhones } from '../phone/index.ts';
import { type Address, findAddresses } from './addresses.ts';
import { conclude } from './conclude.ts';
import { findAmounts, findDeadlines, ranges } from './expressions.ts';
import { type Folded, fold, foldWord, fromOriginal, toOriginal } from './fold.ts';
import { graphemesOf } from './graphemes.ts';
import { overParticles, overStrokes } from './highlights.ts';
import { describeLinks } from './links.ts';
import { byQuotes, findQuotes } from './quotes.ts';
import {
  type BrandFacts,
  type GroupSpec,
  kindOf,
  type Rulebook,
  type RuleSpec,
} from './rulebook.ts';
import { findSequences } from './sequences.ts';
import { type CompiledRule, findEvidence, joinRanges } from './signs.ts';
import type { Channel, LinkEntity, PhoneEntity, Sign, Verdict } from './types.ts';
import type { WordSets } from './word-sets.ts';
import type { Occurrences, Range } from './words.ts';

/** Names of so few kana are also ordinary words. */
const SHORT_NAME = 3;

/** One message under examination: what was found is found once, however many rules ask for it. */
export class Check {
  private readonly rulebook: Rulebook;
  private readonly words: WordSets;
  private readonly rules: readonly CompiledRule[];
  private readonly patterns: ReadonlyMap<string, RegExp>;
  private readonly message: string;
  private readonly channel: Channel | undefined;
  private readonly folded: Folded;
  private readonly found: Occurrences;
  private readonly quotes: readonly Range[];
  private readonly brandNames: ReadonlyMap<string, readonly Range[]>;
  private readonly phones: readonly PhoneEntity[];
  private readonly links: readonly LinkEntity[];
  private readonly sets = new Map<number, readonly Range[]>();
  private readonly groups = new Map<string, readonly Range[]>();
  private readonly widen: ReturnType<typeof graphemesOf>;

  constructor(
    rulebook: Rulebook,
    words: WordSets,
    rules: readonly CompiledRule[],
    patterns: ReadonlyMap<string, RegExp>,
    message: string,
    channel: Channel | undefined,
  ) {
    this.rulebook = rulebook;
    this.words = words;
    this.rules = rules;
    this.patterns = patterns;
    this.message = message;
    this.channel = channel;
    this.folded = fold(message);
    this.widen = graphemesOf(message);
    this.found = words.find(this.folded);
    this.quotes = findQuotes(this.folded.plain, this.folded.key);
    const addresses = findAddresses(this.folded.plain);
    this.brandNames = this.findBrands(addresses);
    this.links = describeLinks(
      message,
      this.folded.plain,
      addresses,
      new Set(this.brandNames.keys()),
      rulebook.brands,
      rulebook.hosts,
    );
    this.phones = this.findPhoneEntities();
  }

  verdict(): Verdict {
    const nothing = this.nothing();
    const signs: { rule: RuleSpec; ranges: readonly Range[] }[] = [];
    // A number alone is a question about a number; a listed or odd one proves nothing.
    for (const rule of nothing === 'number-only' ? [] : this.rules) {
      const { channels, upTo } = rule.spec;
      if (upTo !== undefined && this.folded.key.text.length > upTo) continue;
      if (channels && this.channel !== undefined && !channels.includes(this.channel)) continue;
      const evidence = findEvidence(
        rule,
        rule.groups.map((name) => this.group(rule.spec, name)),
      );
      if (evidence) signs.push({ rule: rule.spec, ranges: evidence });
    }
    const { level, schemes, notes } = conclude(
      this.rulebook,
      signs.map(({ rule }) => rule),
      this.channel,
    );
    return {
      level,
      schemes,
      signs: signs
        .sort((one, other) => Math.abs(other.rule.weight) - Math.abs(one.rule.weight))
        .map(({ rule, ranges }) => this.sign(rule, ranges)),
      notes,
      phones: this.phones,
      links: this.links,
      brands: [...this.brandNames.keys()],
      ...(nothing === undefined ? {} : { nothing }),
    };
  }

  private sign(rule: RuleSpec, ranges: readonly Range[]): Sign {
    const entities = [...this.phones, ...this.links];
    const spans = ranges
      .filter(({ start, end }) => end > start)
      .map(({ start, end }) => {
        const [from, to] = toOriginal(this.folded.key, start, end);
        // The stars of a masked number leave nothing in the key but belong to the highlight.
        const whole = entities.find((entity) => entity.start <= from && to <= entity.end);
        return whole ?? overStrokes(this.message, from, to);
      })
      .map(({ start, end }) => this.widen(start, end));
    return {
      id: rule.id,
      kind: kindOf(rule.id),
      spans: overParticles(this.message, joinRanges(spans)),
    };
  }

  private group(rule: RuleSpec, name: string): readonly Range[] {
    const spec = rule.detect[name] as GroupSpec;
    const cacheKey = spec.words ? `${rule.id} ${name}` : JSON.stringify(spec);
    const known = this.groups.get(cacheKey);
    if (known) return known;
    const lists: (readonly Range[])[] = [];
    for (const set of spec.lexicon ?? []) lists.push(this.lexicon(set));
    if (spec.words) lists.push(this.words.of(this.found, `rule ${rule.id} ${name}`));
    for (const source of spec.patterns ?? []) {
      lists.push(
        this.plainToKey(ranges(this.folded.plain.text, this.patterns.get(source) as RegExp)),
      );
    }
    if (spec.entity) lists.push(this.entity(spec));
    if (spec.brand !== undefined) lists.push(this.brand(spec));
    const merged =
      lists.length === 1
        ? (lists[0] as readonly Range[])
        : lists.flat().sort((a, b) => a.start - b.start);
    const occurrences = spec.quotes ? byQuotes(merged, this.quotes, spec.quotes) : merged;
    this.groups.set(cacheKey, occurrences);
    return occurrences;
  }

  private lexicon(set: number): readonly Range[] {
    const known = this.sets.get(set);
    if (known) return known;
    const words = this.words.of(this.found, `lexicon ${set}`);
    const sequences = (this.rulebook.lexicon[set]?.sequences ?? []).flatMap(({ of, gap }) =>
      findSequences(
        of.map((step) => this.words.of(this.found, `lexicon ${step}`)),
        gap,
      ),
    );
    const hits =
      sequences.length === 0
        ? words
        : [...words, ...sequences].sort((one, other) => one.end - other.end);
    const exceptions = this.words.of(this.found, `except ${set}`);
    const kept = exceptions.length === 0 ? hits : notInside(hits, exceptions);
    this.sets.set(set, kept);
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
    const ids =
      spec.brand === 'any' ? this.rulebook.brands.map(({ id }) => id) : (spec.brand ?? []);
    return ids.flatMap((id) =>
      spec.fakeNamesOnly
        ? this.words.of(this.found, `fake ${id}`)
        : (this.brandNames.get(id) ?? []),
    );
  }

  /** Longer names win: 楽天カード is not also 楽天. A link does not name a brand, but a bare domain does. */
  private findBrands(addresses: readonly Address[]): ReadonlyMap<string, readonly Range[]> {
    const all = this.rulebook.brands.flatMap((brand: BrandFacts) =>
      notInside(
        [
          ...this.words.of(this.found, `brand ${brand.id}`),
          ...this.words.of(this.found, `fake ${brand.id}`),
        ].sort((one, other) => one.end - other.end),
        this.words.of(this.found, `except brand ${brand.id}`),
      )
        .filter((range) => !this.isHiraganaWord(range) && !this.liesInLink(range, addresses))
        .map((range) => ({ id: brand.id, range })),
    );
    all.sort(
      (one, other) => one.range.start - other.range.start || other.range.end - one.range.end,
    );
    const names = new Map<string, Range[]>();
    let covered = { start: -1, end: -1 };
    for (const { id, range } of all) {
      const inside = range.start >= covered.start && range.end <= covered.end;
      const same = range.start === covered.start && range.end === covered.end;
      if (inside && !same) continue;
      covered = range;
      const list = names.get(id);
      if (list) list.push(range);
      else names.set(id, [range]);
    }
    return names;
  }

  private liesInLink({ start }: Range, addresses: readonly Address[]): boolean {
    const at = this.folded.key.starts[start] as number;
    return addresses.some((address) => !address.bare && address.from <= at && at < address.to);
  }

  /** どこも is no ドコモ: a short name of kana counts only where it is written in katakana. */
  private isHiraganaWord({ start, end }: Range): boolean {
    const name = this.folded.key.text.slice(start, end);
    if (name.length > SHORT_NAME || !/^[ァ-ヶ]+$/u.test(name)) return false;
    return /[ぁ-ゖ]/u.test(this.message.slice(...toOriginal(this.folded.key, start, end)));
  }

  private findPhoneEntities(): PhoneEntity[] {
    const { plain } = this.folded;
    const links = joinRanges(this.links);
    return findPhones(plain.text).flatMap(({ start, end, number }) => {
      const [from, to] = toOriginal(plain, start, end);
      if (links.some((link) => from >= link.start && to <= link.end)) return [];
      return [
        {
          start: from,
          end: to,
          text: this.message.slice(from, to),
          analysis: classifyPhone(number),
        },
      ];
    });
  }

  private nothing(): Verdict['nothing'] {
    const rest = (entities: readonly { start: number; end: number }[]): string => {
      let text = '';
      let position = 0;
      for (const { start, end } of entities) {
        text += this.message.slice(position, start);
        position = end;
      }
      return foldWord(text + this.message.slice(position));
    };
    if (this.message.trim() === '') return 'empty';
    if (this.phones.length > 0 && rest(this.phones) === '') return 'number-only';
    if (this.links.length > 0 && rest(this.links) === '') return 'link-only';
    return this.folded.key.text === '' ? 'no-words' : undefined;
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

/** Leaves out hits that lie inside one of the exceptions; both ordered by end. */
function notInside(hits: readonly Range[], exceptions: readonly Range[]): readonly Range[] {
  let first = 0;
  return hits.filter((hit) => {
    while (first < exceptions.length && (exceptions[first] as Range).end < hit.end) first += 1;
    for (let index = first; index < exceptions.length; index += 1) {
      const exception = exceptions[index] as Range;
      if (exception.start <= hit.start) return false;
      if (exception.start > hit.end) break;
    }
    return true;
  });
}
