import type { Neutral } from './neutral.ts';

/**
 * A message is judged as a whole and by its most telling passage, so that honest text before or behind
 * a scam acquits nothing. A passage says less than a message of the same words: every honest mail has
 * sentences that would be odd by themselves, and the more of them, the odder the oddest. So a passage
 * must be more likely a scam (in log-odds) the more units there are to choose from, unless it holds
 * signs that hardly any honest message gives. All numbers here were chosen by cross-validation over the
 * corpus.
 */

/** What is taken off a passage each time the number of units doubles. */
export const PENALTY_PER_DOUBLING = 0.25;

/** A passage that begins and ends with a line or a quotation: what somebody pasted in or around. */
const LINES = { shortest: 25, longest: 720, penalty: 0 } as const;
/** One that begins or ends with a sentence within a line. */
const SENTENCES = { shortest: 60, longest: 240, penalty: 0.5 } as const;
/** Most units of a passage. */
const MOST_UNITS = 30;

/**
 * Visits the passages of a message: half-open ranges of units. Their number is linear in the length.
 *
 * @param neutral The neutral text.
 * @param stretch The units that are looked at.
 * @param begin Called when a new first unit is taken up.
 * @param visit Called for every passage, those with the same first unit in order of their ends, with
 *   what is taken off its log-odds.
 */
export function forEachPassage(
  { units, hard }: Neutral,
  stretch: { readonly first: number; readonly end: number },
  begin: (first: number) => void,
  visit: (first: number, end: number, penalty: number) => void,
): void {
  const isHard = (unit: number): boolean =>
    hard[unit] === true || unit === stretch.first || unit === stretch.end;
  const chosen = PENALTY_PER_DOUBLING * Math.log2(Math.max(1, stretch.end - stretch.first));
  for (let first = stretch.first; first < stretch.end; first += 1) {
    begin(first);
    const last = Math.min(stretch.end, first + MOST_UNITS);
    for (let end = first + 1; end <= last; end += 1) {
      const length = (units[end] as number) - (units[first] as number);
      if (length > LINES.longest) break;
      const { shortest, longest, penalty } = isHard(first) && isHard(end) ? LINES : SENTENCES;
      if (length >= shortest && length <= longest) visit(first, end, chosen + penalty);
    }
  }
}
