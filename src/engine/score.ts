import type { Column } from './gram-table.ts';
import type { Neutral } from './neutral.ts';
import { forEachPassage } from './passages.ts';
import { kindOf } from './rulebook.ts';
import type { Weights } from './weights.ts';

/** The text around a passage counts as talk about a scam from these log-odds on; nearly all warnings reach them. */
const LEAST_TALK = -2.5;

/** Fewer letters around the most telling passage are too few to judge by themselves. */
const SHORTEST_TALK = 15;

/** The share of the most telling passage's log-odds that counts against talk about a scam; by cross-validation. */
const PASSAGE_AGAINST_ABOUT = 0.4;

/** Added to the length of a passage, in letters, so that short passages weigh less. */
export const DAMPING = 20;

/** The most that all signs of one kind add, in log-odds: repeating one trick proves no more. */
export const CAP = 3;
/** The most that all reassurance takes back, in log-odds: it is easily copied into a scam. */
export const REASSURANCE_CAP = 2;

/** The largest value of {@link strengthOf}, which seven telling pairs reach. */
const MOST_STRENGTH = 3;

/** A half-open range of units. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** A sign with the units of the message within which each of its pieces of evidence lies. */
export interface PlacedSign {
  readonly id: string;
  /** Half-open ranges of units, ordered by start. Empty for a sign of the whole message, or of what it lacks. */
  readonly places: readonly Stretch[];
}

export interface Score {
  /** Log-odds of a scam against an honest message, of the most telling passage. */
  readonly scam: number;
  /** Log-odds of text about a scam against the likelier of both, of the whole stretch. */
  readonly about: number;
  /** The most telling passage, in units. */
  readonly first: number;
  readonly end: number;
  /** What the wording of that passage adds to `scam`. */
  readonly wording: number;
  /** How many telling signs and pairs the whole stretch holds. */
  readonly telling: number;
}

/** Running sums of the weights of grams, by column. */
export type Sums = Readonly<Record<Column, ArrayLike<number>>>;

/**
 * Scores a stretch of a message.
 *
 * @param neutral The neutral text.
 * @param sums Its running sums.
 * @param signs The signs found in it.
 * @param stretch The units that are the message; what stands around them is no evidence.
 */
export function score(
  neutral: Neutral,
  sums: Sums,
  signs: readonly PlacedSign[],
  weights: Weights,
  stretch: Stretch,
): Score {
  const { units } = neutral;
  const sumBetween = (column: Column, first: number, end: number): number => {
    const [from, to] = [units[first] as number, units[end] as number];
    return ((sums[column][to] as number) - (sums[column][from] as number)) * weights.quantum;
  };
  const wordingOf = (column: Column, first: number, end: number): number => {
    if (first >= end) return 0;
    const length = (units[end] as number) - (units[first] as number);
    return sumBetween(column, first, end) / Math.sqrt(length + DAMPING);
  };
  const inside = signsWithin(signs, stretch);
  const { first, end } = stretch;
  const whole = new SignSums(inside, weights);
  whole.begin(first);
  const wording = wordingOf('scam', first, end);
  const scam = weights.bias.scam + wording + whole.upTo(end);
  const about =
    weights.bias.about +
    wordingOf('about', first, end) +
    inside.reduce((sum, { id }) => sum + (weights.about[id] ?? 0), 0);

  let best = { scam, first, end, wording };
  const passage = new SignSums(inside, weights);
  forEachPassage(
    neutral,
    stretch,
    (from) => passage.begin(from),
    (from, to, penalty) => {
      const words = wordingOf('scam', from, to);
      const odds =
        weights.bias.scam + words + passage.upTo(to) - (passage.telling > 0 ? 0 : penalty);
      if (odds > best.scam) best = { scam: odds, first: from, end: to, wording: words };
    },
  );
  // Honest sentences around a scam do not make it talk about a scam. So the text around the passage must
  // itself sound at least a little like such talk.
  const against = Math.max(0, scam, PASSAGE_AGAINST_ABOUT * best.scam);
  const around =
    (units[best.first] as number) -
    (units[first] as number) +
    (units[end] as number) -
    (units[best.end] as number);
  const { telling } = whole;
  if (around < SHORTEST_TALK) return { ...best, telling, about: about - against };
  const talk =
    (sumBetween('about', first, best.first) + sumBetween('about', best.end, end)) /
    Math.sqrt(around + DAMPING);
  const speaks = weights.bias.about + talk;
  const odds = about - against;
  return { ...best, telling, about: speaks < LEAST_TALK ? Math.min(odds, speaks) : odds };
}

/** The signs that have evidence within the stretch, and those whose evidence has no place. */
export function signsWithin<T extends PlacedSign>(
  signs: readonly T[],
  { first, end }: Stretch,
): T[] {
  return signs.filter(
    ({ places }) =>
      places.length === 0 || places.some((place) => place.first >= first && place.end <= end),
  );
}

/** Adds up the signs of passages, each beginning with the same unit as the one before and ending later. */
export class SignSums {
  /** How many telling signs and complete telling pairs have been added up so far. */
  telling = 0;
  private readonly signs: readonly (PlacedSign & { readonly weight: number; next: number })[];
  private readonly pairs: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly together: number;
  private readonly byKind = new Map<string, number>();
  private waiting: { readonly end: number; readonly id: string; readonly weight: number }[] = [];
  private taken = 0;
  private total = 0;

  constructor(
    signs: readonly PlacedSign[],
    weights: Pick<Weights, 'signs' | 'telling' | 'together'>,
  ) {
    this.together = weights.together;
    this.signs = signs.map((sign) => ({ ...sign, weight: weights.signs[sign.id] ?? 0, next: 0 }));
    const here = new Set(signs.map(({ id }) => id));
    const pairs = new Map<string, Set<string>>();
    for (const [one, other = one] of weights.telling) {
      if (!here.has(one as string) || !here.has(other as string)) continue;
      pairs.set(one as string, (pairs.get(one as string) ?? new Set()).add(other as string));
      pairs.set(other as string, (pairs.get(other as string) ?? new Set()).add(one as string));
    }
    this.pairs = pairs;
  }

  /** Starts over with passages that begin at this unit; call it with ascending units. */
  begin(first: number): void {
    this.byKind.clear();
    this.telling = 0;
    this.taken = 0;
    this.total = 0;
    this.waiting = [];
    for (const sign of this.signs) {
      const { id, places, weight } = sign;
      while (sign.next < places.length && (places[sign.next]?.first as number) < first)
        sign.next += 1;
      if (places.length > 0 && sign.next === places.length) continue;
      let end = places.length === 0 ? 0 : Number.POSITIVE_INFINITY;
      for (let at = sign.next; at < places.length; at += 1)
        end = Math.min(end, places[at]?.end as number);
      this.waiting.push({ end, id, weight });
    }
    this.waiting.sort((one, other) => one.end - other.end);
  }

  /** The sum of the signs with evidence between the first unit and `end`; call it with ascending ends. */
  upTo(end: number): number {
    const before = this.taken;
    while (this.taken < this.waiting.length) {
      const { end: needed, id, weight } = this.waiting[this.taken] as (typeof this.waiting)[number];
      if (needed > end) break;
      const kind = kindOf(id);
      this.byKind.set(kind, (this.byKind.get(kind) ?? 0) + weight);
      this.taken += 1;
      const partners = this.pairs.get(id);
      if (!partners) continue;
      for (let at = 0; at < this.taken; at += 1)
        if (partners.has((this.waiting[at] as { id: string }).id)) this.telling += 1;
    }
    if (this.taken > before) {
      this.total = capped(this.byKind) + this.together * strengthOf(this.telling);
    }
    return this.total;
  }
}

/** The value of a number of telling signs and pairs, where one has the value 1: it grows ever more slowly. */
export function strengthOf(telling: number): number {
  return Math.min(MOST_STRENGTH, Math.log2(1 + telling));
}

function capped(sums: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const sum of sums.values()) total += Math.max(-REASSURANCE_CAP, Math.min(CAP, sum));
  return total;
}
