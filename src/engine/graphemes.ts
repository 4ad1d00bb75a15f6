import type { Span } from './types.ts';

type Widen = (start: number, end: number) => Span;

/**
 * Prepares to widen ranges of a message so that each begins and ends between graphemes: half a flag
 * or a kana without its mark is never highlighted.
 *
 * @param message The reader's own message.
 * @returns A function from a non-empty range in UTF-16 units to the widened one. Where the browser
 *   cannot segment text (Firefox before 125) ranges stay as they are.
 */
export function graphemesOf(message: string): Widen {
  if (typeof Intl.Segmenter !== 'function') return (start, end) => ({ start, end });
  const segments = new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(message);
  return (start, end) => {
    const first = segments.containing(start);
    const last = segments.containing(end - 1);
    return { start: first?.index ?? start, end: last ? last.index + last.segment.length : end };
  };
}
