import { expect, test } from 'vitest';
import { formatDate, formatList, formatMonth, joinPieces } from './format.ts';

test.each([
  ['2018', 'ja', '2018年'],
  ['2018-06', 'ja', '2018年6月'],
  ['2018-06-29', 'ja', '2018年6月29日'],
  ['2018-06-29', 'ja-simple', '2018年6月29日'],
  ['2018-06-29', 'en', 'June 29, 2018'],
  ['2018-06', 'vi', 'tháng 6 năm 2018'],
  ['2018', 'ko', '2018년'],
])('%s in %s is %s, no more exact than it is known', (date, lang, written) => {
  expect(formatDate(date, lang)).toBe(written);
});

test('of a day the month alone', () => {
  expect(formatMonth('2026-11-23', 'ja')).toBe('2026年11月');
});

test('a list is joined as the language joins it', () => {
  expect(formatList(['一つ', '二つ', '三つ'], 'ja')).toBe('一つ、二つ、三つ');
  expect(formatList(['one', 'two', 'three'], 'en')).toBe('one, two, and three');
});

test.each([
  ['ja', '受け取りました。捨てずに。'],
  ['zh-Hans', '受け取りました。捨てずに。'],
  ['en', '受け取りました。 捨てずに。'],
  ['pt-BR', '受け取りました。 捨てずに。'],
])('pieces of a text are joined as %s joins them', (lang, joined) => {
  expect(joinPieces(['受け取りました。', ' 捨てずに。 '], lang)).toBe(joined);
});
