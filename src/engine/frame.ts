import type { Neutral } from './neutral.ts';
import type { Stretch } from './score.ts';
import type { Weights } from './weights.ts';

/** A stretch of fewer letters is no message; the text is then judged as a whole. */
const SHORTEST_MESSAGE = 12;

/** Letters added to the length of a unit, so that a few of them prove little. */
export const UNIT_DAMPING = 6;

/**
 * The log-odds of one unit are limited to this in both directions, so that one odd sentence does not cut a
 * message in two.
 */
const MOST_OF_A_UNIT = 4;

/**
 * Finds the message within what a reader wrote around it: a question before or behind, a forwarded
 * head, quotation marks, a note of how it came.
 *
 * Each unit gets the log-odds that the reader wrote it. The message is the stretch of units for which they are
 * lowest in sum, and it is separated only where the rest clearly comes from the reader.
 *
 * @param neutral The neutral text.
 * @param sums Running sums of the weights of grams in the column `frame`.
 * @returns `undefined` where the whole text is the message.
 */
export function findFrame(
  neutral: Neutral,
  sums: ArrayLike<number>,
  weights: Weights,
): Stretch | undefined {
  const { units } = neutral;
  const own: number[] = [];
  for (let unit = 0; unit + 1 < units.length; unit += 1) {
    const [from, to] = [units[unit] as number, units[unit + 1] as number];
    const wording = ((sums[to] as number) - (sums[from] as number)) * weights.quantum;
    const odds = weights.bias.frame + wording / Math.sqrt(to - from + UNIT_DAMPING);
    own.push(Math.max(-MOST_OF_A_UNIT, Math.min(MOST_OF_A_UNIT, odds)));
  }
  const { first, end } = leastOwn(own);
  const length = (units[end] ?? 0) - (units[first] ?? 0);
  if (first >= end || length < SHORTEST_MESSAGE) return undefined;
  const around = own.reduce(
    (sum, odds, unit) => (unit < first || unit >= end ? sum + odds : sum),
    0,
  );
  return around >= weights.thresholds.frame ? { first, end } : undefined;
}

/** The stretch with the smallest sum (Kadane's algorithm on the negated values). */
function leastOwn(own: readonly number[]): Stretch {
  let best = { first: 0, end: 0, sum: 0 };
  let first = 0;
  let sum = 0;
  for (const [unit, odds] of own.entries()) {
    if (sum <= 0) {
      sum = 0;
      first = unit;
    }
    sum -= odds;
    if (sum > best.sum) best = { first, end: unit + 1, sum };
  }
  return best;
}
