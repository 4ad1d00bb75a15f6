/**
 * Finds a place in an ordered list (binary search).
 *
 * @param length Of the list.
 * @param isBefore Whether the thing at an index lies before the place; true for the first ones, false for all others.
 * @returns Index of the first thing that does not, or `length`.
 */
export function firstNotBefore(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
