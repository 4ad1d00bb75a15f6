import { describe, expect, test } from 'vitest';
import { fold, fromOriginal } from './fold.ts';

const key = (message: string): string => fold(message).key.text;
/** The key, with a bar before every unit before which something was left out. */
const parted = (message: string): string => {
  const { key, gaps } = fold(message);
  return [...key.text].map((unit, index) => (gaps[index] === 1 ? `|${unit}` : unit)).join('');
};

describe('a look-alike is read in the script it stands in', () => {
  test.each([
    ['0 and 1 between Latin letters', 'a0b1c', 'aoblc'],
    ['not at the end of a word', 'a0 1b a1', 'a01ba1'],
    ['not beside one letter', 'a0あ1b', 'a0あ1b'],
    ['not among digits', '1000a', '1000a'],
    ['letters of other scripts beside a Latin one', 'аbс', 'abc'],
    ['and beside one that was read so', 'bаас', 'baac'],
    ['backwards, too', 'саab', 'caab'],
    ['not by themselves', 'а', 'а'],
    ['not in their own script', 'вас', 'вас'],
    ['the edges of the alphabet', 'аa zа', 'aaza'],
    ['kanji before katakana', '力ード', 'カード'],
    ['and before one that was read so', '口口ン', 'ロロン'],
    ['not behind katakana', 'ネット口', 'ネット口'],
    ['not before hiragana', '力を', '力を'],
    ['一 behind katakana', 'サ一ビス', 'サービス'],
    ['not behind ー', 'サー一', 'サー一'],
    ['not behind kanji or hiragana, nor before katakana', '第一あ一ア', '第一あ一ア'],
  ])('%s', (_, message, read) => expect(key(message)).toBe(read));
});

describe('a dash behind katakana is ー', () => {
  test.each([
    ['サ-ビス', 'サービス'],
    ['ァ-ヺ―', 'ァーヺー'],
    ['アー-', 'アーー'],
    ['ｻ-ﾋﾞｽ', 'サービス'],
    ['さ-びす', 'さびす'],
    ['ア -', 'ア'],
    ['ア、-イ', 'アイ'],
    ['ヽ-', 'ヽ'],
    ['ア\u200b-', 'アー'],
    ['ア\u200b', 'ア'],
    ['ア.', 'ア'],
    ['03-6709', '036709'],
  ])('%j is %s', (message, read) => expect(key(message)).toBe(read));
});

test('a visible sign parts letters; an invisible one, and the ー of a dash, do not', () => {
  expect(parted('未納')).toBe('|未納');
  expect(parted('、未 納💳料')).toBe('|未|納|料');
  expect(parted('未\u200b納\u00ad料')).toBe('|未納料');
  expect(parted('サ-ビ ス')).toBe('|サービ|ス');
  expect(parted('さ-び')).toBe('|さ|び');
});

describe('one character', () => {
  const pieces = (message: string): string[] => {
    const { starts, ends } = fold(message).key;
    return Array.from(starts, (start, index) => message.slice(start, ends[index]));
  };

  test.each([
    ['with voiced marks behind it', 'か\u3099は\u309aｶﾞﾊﾟ', ['か\u3099', 'は\u309a', 'ｶﾞ', 'ﾊﾟ']],
    ['with an accent', 'a\u0301b', ['a\u0301', 'b']],
    ['of two units', '𝐀b𠮷', ['𝐀', 'b', '𠮷', '𠮷']],
    ['with a mark of two units', 'a\u{1e8d0}b', ['a\u{1e8d0}', 'b']],
    ['in front of Hangul', 'a가힣b', ['a', '가', '힣', 'b']],
    ['in front of kana and kanji', 'aぁ龠b', ['a', 'ぁ', '龠', 'b']],
  ])('%s is kept together', (_, message, expected) => {
    expect(pieces(message)).toEqual(expected);
  });

  test('that is half of one stands for itself', () => {
    expect(fold('\ud835\ud835\udc00').plain.text).toBe('\ud835a');
    expect([...fold('\ud835\ue000').plain.starts]).toEqual([0, 1]);
    expect([...fold('\ud835a').plain.starts]).toEqual([0, 1]);
    expect([...fold('\udc00\udc00').plain.starts]).toEqual([0, 1]);
  });

  test('that stands for many is written out, and all of them lead back to it', () => {
    const { plain } = fold('㍻'.repeat(40) + 'ﷺ'.repeat(40));
    expect(plain.text).toBe('平成'.repeat(40) + 'ﷺ'.normalize('NFKC').repeat(40));
    expect([plain.starts[79], plain.ends[79]]).toEqual([39, 40]);
    expect(plain.starts.at(-1)).toBe(79);
    expect(plain.ends.at(-1)).toBe(80);
  });
});

test('Latin letters lose their accents, those of other scripts do not', () => {
  expect(key('áếñɏ')).toBe('aenɏ');
  expect(key('йῶ')).toBe('йῶ');
  expect(fold('á').plain.text).toBe('á');
});

test('line breaks and tabs stay in the plain form, other control characters do not', () => {
  expect(fold('a\nb\tc\rd\u0000e').plain.text).toBe('a\nb\tc\rde');
});

test('a place of the message is the first unit from it on', () => {
  const { key } = fold('a bｶﾞ');
  expect([0, 1, 2, 3, 4, 5].map((offset) => fromOriginal(key, offset))).toEqual([0, 1, 1, 2, 3, 3]);
});

test('long messages are folded whole', () => {
  for (const length of [8191, 8192, 8193]) expect(key('あ'.repeat(length))).toHaveLength(length);
});
