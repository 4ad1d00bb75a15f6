import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText, loosen } from './fold.ts';

describe('fold', () => {
  it.each([
    ['ｱﾏｿﾞﾝ ﾌﾟﾗｲﾑ', 'あまぞんぷらいむ'],
    ['アマゾン・マーケティング', 'あまぞんまーけてぃんぐ'],
    ['ＡＭＡＺＯＮ', 'amazon'],
    ['サ－ビス', 'さーびす'],
    ['サービス', 'さーびす'],
    ['03‐6709−02＊＊', '03670902**'],
    ['コンビニ。－', 'こんびに'],
    ['＃９１１０', '#9110'],
    ['法的\u200b手続き', '法的手続き'],
    ['プ', 'ぷ'],
    ['㈱①', '株1'],
    ['サ －ビス', 'さーびす'],
    ['サ、－ビス', 'さびす'],
    ['㍍', 'めーとる'],
    ['', ''],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps the way back to the original', () => {
    const original = '「ｷﾞﾌﾄ券」の番号';
    const { text, starts, ends } = foldText(original);
    const at = text.indexOf('ぎふと券');
    expect(original.slice(starts[at], ends[at + 3])).toBe('ｷﾞﾌﾄ券');
  });

  it('takes any string, and folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { text: folded, starts, ends } = foldText(text);
        expect(starts).toHaveLength(folded.length);
        expect(ends).toHaveLength(folded.length);
        expect(ends.every((end, at) => end > (starts[at] as number) && end <= text.length)).toBe(
          true,
        );
      }),
    );
  });
});

describe('loosen', () => {
  it.each([
    ['マーケティング', 'マケテイング'],
    ['ショッピング', 'シヨツピング'],
    ['サーバ', 'サーバー'],
    ['ちぢむ', 'ちじむ'],
  ])('%s sounds like %s', (one, other) => {
    expect(loosen(fold(one))).toBe(loosen(fold(other)));
  });
});
