import type { Span } from '../../ocr/index.ts';

/**
 * Puts what was read into what stands in the box. Nothing the reader typed is lost: it stays before it; only
 * what an earlier reading put there is replaced.
 *
 * @param earlier What the last reading put there, if any.
 */
export function placeReading(current: string, reading: string, earlier?: string): string {
  if (earlier && current.includes(earlier)) return current.replace(earlier, () => reading);
  return current.trim() === '' ? reading : `${current.trimEnd()}\n\n${reading}`;
}

/**
 * Takes what an earlier reading put into the box out of it again: it is not what stands in the picture now.
 * What the reader typed stays, and a reading that was corrected.
 */
export function withdrawReading(current: string, earlier: string | undefined): string {
  return earlier ? current.replace(earlier, '').trim() : current;
}

/**
 * Moves places of a text along with an edit of it; places that the edit touched are gone.
 *
 * @returns The places in the edited text, in order.
 */
export function followEdit(spans: readonly Span[], before: string, after: string): Span[] {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same += 1;
  let tail = 0;
  while (
    tail < shorter - same &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail += 1;
  const shift = after.length - before.length;
  return spans.flatMap(({ start, end }) => {
    if (end <= same) return [{ start, end }];
    if (start >= before.length - tail) return [{ start: start + shift, end: end + shift }];
    return [];
  });
}
