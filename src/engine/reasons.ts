import type { Examined, FoundSign } from './examine.ts';
import { toOriginal } from './fold.ts';
import type { GramTable } from './gram-table.ts';
import { overParticles } from './highlights.ts';
import type { Judgement } from './judge.ts';
import { kindOf } from './rulebook.ts';
import { DAMPING, signsWithin } from './score.ts';
import { firstFrom, joinSpans } from './spans.ts';
import type { Sign, Span } from './types.ts';
import type { Weights } from './weights.ts';

/** At most this many phrases of the wording are shown. */
const PHRASES = 3;
/** Longest phrase, in letters. */
const LONGEST_PHRASE = 14;
/** The wording is shown as a reason where it adds at least this much, in log-odds. */
const WORTH_SAYING = 0.7;

/**
 * Lists what was found with what each finding adds, the weightiest first: signs of a scam, the wording,
 * what the text tells of itself, and last what speaks for an honest sender.
 */
export function explainSigns(
  found: Examined,
  { score, stretch }: Judgement,
  weights: Weights,
  grams: GramTable,
  widen: (start: number, end: number) => Span,
): Sign[] {
  const entities = [...found.phones, ...found.links].sort((one, other) => one.start - other.start);
  const signs = signsWithin(found.signs, stretch).map(
    (sign): Sign => ({
      id: sign.id,
      kind: kindOf(sign.id),
      spans: spansOf(sign, found, entities, widen),
      weight: weights.signs[sign.id] ?? 0,
    }),
  );
  if (score.wording >= WORTH_SAYING) {
    signs.push({
      id: 'wording',
      kind: 'wording',
      spans: joinSpans(
        phrasesOf(found, score, grams, weights).map(({ start, end }) => widen(start, end)),
      ),
      weight: score.wording,
    });
  }
  return signs.sort((one, other) => other.weight - one.weight);
}

function spansOf(
  { marks }: FoundSign,
  { message, folded }: Examined,
  entities: readonly Span[],
  widen: (start: number, end: number) => Span,
): Span[] {
  const spans = marks
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => {
      const [from, to] = toOriginal(folded.key, start, end);
      // The key does not hold the stars of a masked number, but they belong to the highlight.
      const whole = entities[firstFrom(entities, from + 1) - 1];
      return whole && to <= whole.end
        ? { start: whole.start, end: whole.end }
        : { start: from, end: to };
    })
    .map(({ start, end }) => widen(start, end));
  return overParticles(message, joinSpans(spans));
}

/** The phrases of the most telling passage whose letters add most, in order, none overlapping another. */
function phrasesOf(
  { neutral }: Examined,
  { first, end }: { readonly first: number; readonly end: number },
  grams: GramTable,
  weights: Weights,
): Span[] {
  const from = neutral.units[first] ?? 0;
  const to = neutral.units[end] ?? 0;
  // The weight of a gram is divided evenly among its letters.
  const worth = new Float64Array(to - from);
  for (let start = from; start < to; start += 1) {
    grams.walk(neutral.text, start, 'scam', (length, weight) => {
      for (let at = start; at < start + length && at < to; at += 1)
        worth[at - from] = (worth[at - from] as number) + weight / length;
    });
  }
  const phrases: { start: number; end: number; worth: number }[] = [];
  for (let count = 0; count < PHRASES; count += 1) {
    const best = weightiest(worth);
    if (best.end - best.start < 2) break;
    if ((best.worth * weights.quantum) / Math.sqrt(to - from + DAMPING) < WORTH_SAYING / 3) break;
    phrases.push(best);
    worth.fill(Number.NEGATIVE_INFINITY, best.start, best.end);
  }
  return phrases
    .sort((one, other) => one.start - other.start)
    .map((phrase) => ({
      start: neutral.starts[from + phrase.start] as number,
      end: neutral.ends[from + phrase.end - 1] as number,
    }));
}

/** The stretch of at most {@link LONGEST_PHRASE} letters with the largest sum. */
function weightiest(worth: Float64Array): { start: number; end: number; worth: number } {
  let best = { start: 0, end: 0, worth: 0 };
  for (let start = 0; start < worth.length; start += 1) {
    let sum = 0;
    for (let end = start; end < Math.min(start + LONGEST_PHRASE, worth.length); end += 1) {
      sum += worth[end] as number;
      if (sum > best.worth) best = { start, end: end + 1, worth: sum };
    }
  }
  return best;
}
