import { describe, expect, it } from 'vitest';
import { graphemesOf } from './index.ts';

/** The text of a range once it is widened. */
function widened(text: string, start: number, end: number): string {
  const range = graphemesOf(text)(start, end);
  return text.slice(range.start, range.end);
}

describe('a range of a text is widened to whole graphemes', () => {
  it.each([
    ['the second half of a flag', '🇯🇵03', 2, 6, '🇯🇵03'],
    ['the first half of a flag', '03🇯🇵電話', 0, 3, '03🇯🇵'],
    ['half of a surrogate pair', 'a😀b', 0, 2, 'a😀'],
    ['the other half', 'a😀b', 2, 4, '😀b'],
    ['a family', 'は👨‍👩‍👧', 2, 4, '👨‍👩‍👧'],
    ['a keycap', '10\ufe0f\u20e3円', 1, 2, '0\ufe0f\u20e3'],
    ['an accent', '03\u0301-', 0, 2, '03\u0301'],
    ['the end of an accent', '03\u0301-', 2, 4, '3\u0301-'],
    ['kana and its mark', 'はか\u3099。', 1, 2, 'か\u3099'],
    ['the mark of a kana', 'はか\u3099。', 2, 4, 'か\u3099。'],
    ['narrow kana and its mark', 'はｶﾞ。', 1, 2, 'ｶﾞ'],
    ['a line break of two signs', '3\r\n4', 1, 2, '\r\n'],
    ['kanji with a selector', '東葛\u{e0100}区', 0, 2, '東葛\u{e0100}'],
    ['Hangul in pieces', '\u1112\u1161\u11ab0', 0, 1, '\u1112\u1161\u11ab'],
  ])('%s', (_, text, start, end, expected) => expect(widened(text, start, end)).toBe(expected));

  it.each([
    ['ASCII', 'tel 03-6709 ~', 4, 11],
    ['kana', 'あを゠ヿん', 1, 4],
    ['kanji', '一九三丁', 1, 3],
    ['signs and wide forms', '、〩！ﾝ', 1, 3],
    ['Cyrillic', 'тел 03', 1, 2],
    ['the whole text', '0', 0, 1],
    ['an accent at both ends', '\u03010\u0301', 0, 3],
    ['pictures', '😀😀', 0, 2],
    ['flags', '🇯🇵🇯🇵', 4, 8],
  ])('and stays where it is on borders: %s', (_, text, start, end) => {
    expect(graphemesOf(text)(start, end)).toEqual({ start, end });
  });

  it('several times in one text', () => {
    const widen = graphemesOf('🇯🇵1🇯🇵2🇯🇵');
    expect(widen(1, 2)).toEqual({ start: 0, end: 4 });
    expect(widen(4, 6)).toEqual({ start: 4, end: 9 });
    expect(widen(11, 12)).toEqual({ start: 10, end: 14 });
  });

  it('only where the browser can segment text', () => {
    const { Segmenter } = Intl;
    Reflect.deleteProperty(Intl, 'Segmenter');
    try {
      expect(widened('🇯🇵03', 2, 6)).toBe('🇵03');
    } finally {
      Object.defineProperty(Intl, 'Segmenter', {
        value: Segmenter,
        configurable: true,
        writable: true,
      });
    }
    expect(widened('🇯🇵03', 2, 6)).toBe('🇯🇵03');
  });
});
