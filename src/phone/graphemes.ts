import type { TextSpan } from './context.ts';

type Widen = (start: number, end: number) => TextSpan;

let segmenter: Intl.Segmenter | undefined;

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
    index <= 0 ||
    index >= text.length ||
    (isAlone(text.charCodeAt(index - 1)) && isAlone(text.charCodeAt(index)));
  return (start, end) => {
    const last = isBreak(end) ? undefined : graphemeAt(end - 1);
    return {
      start: isBreak(start) ? start : (graphemeAt(start)?.index ?? start),
      end: last ? last.index + last.segment.length : end,
    };
  };
}

/** ASCII, kana, common kanji and full-width forms: between two of these there is always a break. */
function isAlone(code: number): boolean {
  return (
    (code >= 0x20 && code <= 0x7e) ||
    (code >= 0x3001 && code <= 0x3029) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a0 && code <= 0x30ff) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xff01 && code <= 0xff9d)
  );
}
