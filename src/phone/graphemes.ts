import type { TextSpan } from './context.ts';

type Widen = (start: number, end: number) => TextSpan;

let segmenter: Intl.Segmenter | undefined;

/** ASCII, kana, common kanji and full-width forms: between two of these there is always a break. */
const APART = /^[ -~\u3001-\u3029\u3041-\u3096\u30a0-\u30ff\u4e00-\u9fff\uff01-\uff9d]{2}$/;

/**
 * Prepares to widen ranges of a text so that each begins and ends between graphemes: half a flag, a kana
 * without its mark or a digit without its keycap is never highlighted.
 *
 * @param text The text the ranges lie in.
 * @returns A function from a non-empty range in UTF-16 units to the widened one. Where the browser
 *   cannot segment text (Firefox before 125) ranges stay as they are.
 */
export function graphemesOf(text: string): Widen {
  if (typeof Intl.Segmenter !== 'function') return (start, end) => ({ start, end });
  let segments: Intl.Segments | undefined;
  const graphemeAt = (index: number): Intl.SegmentData | undefined => {
    segmenter ??= new Intl.Segmenter('ja', { granularity: 'grapheme' });
    segments ??= segmenter.segment(text);
    return segments.containing(index);
  };
  const isBreak = (index: number): boolean =>
    APART.test(`${text[index - 1] ?? ' '}${text[index] ?? ' '}`);
  return (start, end) => {
    const last = isBreak(end) ? undefined : graphemeAt(end - 1);
    return {
      start: isBreak(start) ? start : (graphemeAt(start)?.index ?? start),
      end: last ? last.index + last.segment.length : end,
    };
  };
}
