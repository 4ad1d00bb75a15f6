/**
 * Counts the edits from one word to another: a letter changed, left out or added, or two neighbours
 * swapped (Damerau and Levenshtein, each letter edited at most once).
 *
 * @param limit Anything above it is only said to be above it, which is much faster.
 * @param part What of `other` the word is compared with: all of it, the beginning that is nearest to the
 *   word, or the nearest part.
 * @returns The number of edits, or a number greater than `limit`.
 */
export function distanceWithin(
  word: string,
  other: string,
  limit: number,
  part: 'whole' | 'beginning' | 'anywhere',
): number {
  if (part === 'whole' && Math.abs(word.length - other.length) > limit) return limit + 1;
  const width = part === 'beginning' ? Math.min(other.length, word.length + limit) : other.length;
  let older: number[] = [];
  let old = Array.from({ length: width + 1 }, (_, column) => (part === 'anywhere' ? 0 : column));
  for (let row = 1; row <= word.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= width; column += 1) {
      const same = word[row - 1] === other[column - 1];
      let least = Math.min(
        (old[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (old[column - 1] as number) + (same ? 0 : 1),
      );
      const swapped = word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1];
      if (swapped) least = Math.min(least, (older[column - 2] as number) + 1);
      current.push(least);
    }
    if (Math.min(...current) > limit) return limit + 1;
    older = old;
    old = current;
  }
  return part === 'whole' ? (old[width] as number) : Math.min(...old);
}
