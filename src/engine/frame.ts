import type { Neutral } from './neutral.ts';
import type { Stretch } from './score.ts';
import type { Weights } from './weights.ts';

/** Fewer letters than these are no message; then the text is judged as it is. */
const SHORTEST_MESSAGE = 12;

/** Letters added to the length of a unit, so that a few of them prove little. */
export const UNIT_DAMPING = 6;

/** A single unit says no more than this either way, so that one odd sentence does not cut a message. */
const MOST_OF_A_UNIT = 4;

/**
 * Finds the message within what a reader wrote around it: a question before or behind, a forwarded
 * head, quotation marks, a note of how it came.
 *
 * Each unit gets the log-odds that it is the reader's own; the message is the stretch of units that are
 * least so. It is told apart only where the rest is clearly the reader's.
 *
 * @param neutral The neutral text.
 * @param sums Running sums of the weights of grams in the column `frame`.
 * @returns `undefined` where the text is taken as it is.
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
