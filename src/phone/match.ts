import type { MatchKind } from './types.ts';

/** How many of the digits are hidden: each stands as an `x`. */
export const hiddenIn = (digits: string): number => digits.split('x').length - 1;

/** Whether two numbers may be the same: same length, and every digit that both know is equal. */
export function matchesMask(masked: string, digits: string): boolean {
  if (masked.length !== digits.length) return false;
  for (let index = 0; index < masked.length; index += 1) {
    const known = masked[index];
    const other = digits[index];
    if (known !== 'x' && other !== 'x' && known !== other) return false;
  }
  return true;
}

/** A match may leave at most this many digits open, or an exchange alone would do (docs/policy/numbers.md). */
const MOST_HIDDEN = 2;

/**
 * How a record answers a query (both digits, hidden ones as `x`): `exact` the same known digits,
 * `masked` the same length with at most two digits hidden on either side, `partial` three or more
 * digits in sequence that are inside the record's known digits.
 */
export function matchDigits(record: string, query: string): MatchKind | undefined {
  if (query.length > 0 && matchesMask(record, query)) {
    const open = countOpen(record, query);
    if (open === 0) return 'exact';
    if (open <= MOST_HIDDEN) return 'masked';
  }
  return /^\d{3,}$/.test(query) && record.includes(query) ? 'partial' : undefined;
}

function countOpen(a: string, b: string): number {
  let count = 0;
  for (let index = 0; index < a.length; index += 1) {
    if (a[index] === 'x' || b[index] === 'x') count += 1;
  }
  return count;
}
