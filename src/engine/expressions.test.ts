import { describe, expect, test } from 'vitest';
import { findAmounts, findDeadlines, ranges } from './expressions.ts';

const found = (text: string, find: typeof findAmounts): string[] =>
  find(text).map(({ start, end }) => text.slice(start, end));

describe('amounts', () => {
  test.each([
    ['請求額3,980円です', ['3,980円']],
    ['29万6千円を', ['29万6千円']],
    ['29万6,600円を', ['29万6,600円']],
    ['二十万円を', ['二十万円']],
    ['●万円', ['●万円']],
    ['¥3,980 と ¥500', ['¥3,980', '¥500']],
    ['20 万円', ['20 万円']],
  ])('%s', (text, amounts) => {
    expect(found(text, findAmounts)).toEqual(amounts);
  });

  test.each(['2万人が来た', '3件', '2025年', '円満', '03-1234-56**'])('none in %s', (text) => {
    expect(found(text, findAmounts)).toEqual([]);
  });
});

describe('deadlines', () => {
  test.each([
    ['24時間以内に', ['24時間以内']],
    ['5営業日以内', ['5営業日以内']],
    ['6月19日まで', ['6月19日まで']],
    ['6/19(金)まで', ['6/19(金)まで']],
    ['17時までに', ['17時まで']],
    ['17:00まで', ['17:00まで']],
    ['支払期限: 7月23日', ['期限: 7月23']],
  ])('%s', (text, deadlines) => {
    expect(found(text, findDeadlines)).toEqual(deadlines);
  });

  test.each(['6月19日に会う', '17時から', '期限なし'])('none in %s', (text) => {
    expect(found(text, findDeadlines)).toEqual([]);
  });
});

test('a match of nothing is no range', () => {
  expect(ranges('abc', /x?/gu)).toEqual([]);
});
