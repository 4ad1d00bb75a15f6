import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthOf } from '../../tests/growth.ts';
import { fold, foldWord, toOriginal } from './fold.ts';

const ALL_UNITS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

describe('the key of a message', () => {
  test.each([
    ['full-width and half-width', 'ｱﾏｿﾞﾝ ＡＭＡＺＯＮ', 'アマゾン amazon'],
    ['dots, spaces and line breaks between characters', '法.的・手\n続　き', '法的手続き'],
    ['emoji between words', '未納料金が💳発生⚠️', '未納料金が発生'],
    ['invisible characters', '未\u200b納\u2060料\u00ad金', '未納料金'],
    ['Cyrillic letters', 'Аmаzоn', 'amazon'],
    ['mathematical letters', '𝐀𝐦𝐚𝐳𝐨𝐧', 'amazon'],
    ['digits for letters', 'amaz0n', 'amazon'],
    ['1 for l', 'app1e', 'apple'],
    ['small kana for large', 'ァマゾン', 'アマゾン'],
    ['marks apart from their kana', 'アマソ\u3099ン', 'アマゾン'],
    ['hiragana for katakana', 'あまぞん', 'アマゾン'],
    ['a dash for ー', 'サ-ビス センタ―', 'サービス センター'],
    ['small kana in full size', 'シヨツピング', 'ショッピング'],
    ['一 for ー', 'サ一ビス', 'サービス'],
    ['kanji for kana', '口ーン 力ード', 'ローン カード'],
    ['kanji that look alike', '末納 本曰中', '未納 本日中'],
    ['old and Chinese forms', '有料動畫 發生 聯絡', '有料動画 発生 連絡'],
    ['circled digits and signs', '①番 ㈱', '1番 (株)'],
  ])('is the same for %s', (_, disguised, plain) => {
    expect(foldWord(disguised)).toBe(foldWord(plain));
  });

  test('keeps apart what means something else', () => {
    expect(foldWord('未納')).not.toBe(foldWord('納品'));
    expect(foldWord('本日')).not.toBe(foldWord('毎日'));
    expect(foldWord('1')).not.toBe(foldWord('2'));
    expect(foldWord('かど')).not.toBe(foldWord('カード'));
    expect(foldWord('ありがとう')).not.toContain(foldWord('カード'));
    expect(foldWord('アマゾソ')).not.toBe(foldWord('アマゾン'));
    expect(foldWord('ネット口座')).toContain(foldWord('口座'));
  });
});

describe('the way back', () => {
  test('leads to the reader’s own characters', () => {
    const message = 'お知らせ：ｱﾏｿﾞﾝ　ﾌﾟﾗｲﾑ';
    const { key } = fold(message);
    const start = key.text.indexOf(foldWord('アマゾン'));
    expect(message.slice(...toOriginal(key, start, start + 4))).toBe('ｱﾏｿﾞﾝ');
  });

  test('never runs backwards or out of the message', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (message) => {
        const { plain, key, gaps } = fold(message);
        expect(gaps.length).toBe(key.text.length);
        for (const mapped of [plain, key]) {
          let last = 0;
          for (let index = 0; index < mapped.text.length; index += 1) {
            expect(mapped.starts[index]).toBeGreaterThanOrEqual(last);
            expect(mapped.ends[index]).toBeGreaterThan(mapped.starts[index] as number);
            expect(mapped.ends[index]).toBeLessThanOrEqual(message.length);
            last = mapped.starts[index] as number;
          }
        }
      }),
    );
  });
});

describe('folding twice changes nothing', () => {
  test('for any message', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 80 }),
          fc.string({ unit: 'grapheme', maxLength: 40 }),
        ),
        (message) => {
          const once = fold(message);
          expect(fold(once.key.text).key.text).toBe(once.key.text);
          expect(fold(once.plain.text).plain.text).toBe(once.plain.text);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('for every single character', () => {
    const changed = ALL_UNITS.filter((unit) => foldWord(foldWord(unit)) !== foldWord(unit));
    expect(changed).toEqual([]);
  });
});

test('eight marks are kept on a character', () => {
  for (const base of ['か', '𠮷']) {
    const kept = (marks: number): number =>
      fold(base + '\u0301'.repeat(marks)).plain.text.length - base.length;
    expect([kept(7), kept(8), kept(9)]).toEqual([7, 8, 8]);
  }
});

test('a long run of marks takes linear time and keeps eight', () => {
  const marked = (count: number): string => `か${'\u3099\u0301'.repeat(count)}`;
  expect(growthOf((count) => fold(marked(count)), 2000)).toBeLessThan(40);
  expect(fold(marked(500_000)).plain.text.length).toBeLessThan(12);
});
