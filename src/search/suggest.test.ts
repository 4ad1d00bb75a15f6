import { describe, expect, it } from 'vitest';
import { distanceWithin } from './edit-distance.ts';
import { createSpeller } from './suggest.ts';

const { suggest } = createSpeller({
  words: [
    '電話',
    'アマゾン',
    'マーケティング',
    'アマゾンマーケティングサービス',
    'ギフト',
    'コンビニ',
    '振り込み',
    '法的手続き',
    '消費者ホットライン',
    'amazon',
    '裁判所',
    '料金',
  ],
  synonyms: [
    { words: ['未納', '未払い', '滞納', 'みのう'], find: ['未納', '滞納'] },
    { words: ['料金', '代金'], find: ['料金'] },
  ],
});
const first = (text: string) => suggest(text.split(' '))[0]?.join(' ');

describe('slips of the keyboard', () => {
  it.each([
    ['マーケテイング', 'マーケティング'],
    ['マケティング', 'マーケティング'],
    ['マーケッティング', 'マーケティング'],
    ['サービヌジャパン', undefined],
    ['アマゾンマーケテイング', 'アマゾンマーケティングサービス'],
    ['ギフド', undefined],
    ['コンヒニ', 'コンビニ'],
    ['振込', '振り込み'],
    ['振込み', '振り込み'],
    ['法定手続き', '法的手続き'],
    ['消費者ホットライソ', '消費者ホットライン'],
    ['amazn', 'amazon'],
    ['amzaon', 'amazon'],
    ['マーケテイングから電話', 'マーケティング 電話'],
  ])('%s → %s', (typed, meant) => {
    expect(first(typed)).toBe(meant);
  });
});

describe('words that mean the same', () => {
  it.each([
    ['未払い', '未納'],
    ['みのう', '未納'],
    ['未払い代金', '未納 代金'],
  ])('%s → %s', (typed, other) => {
    expect(suggest([typed]).map((words) => words.join(' '))).toContain(other);
  });

  it('offers more than one', () => {
    expect(suggest(['未払い'])).toEqual([['未納'], ['滞納']]);
  });
});

it('has nothing to offer for what resembles nothing', () => {
  expect(suggest(['ざざざざざざ'])).toEqual([]);
  expect(suggest(['zzzzzz'])).toEqual([]);
  expect(suggest([])).toEqual([]);
});

it('counts the edits to the nearest beginning or part', () => {
  const toBeginning = (word: string, other: string) => distanceWithin(word, other, 2, 'beginning');
  expect(toBeginning('abc', 'abc')).toBe(0);
  expect(toBeginning('abc', 'abcdef')).toBe(0);
  expect(toBeginning('acb', 'abc')).toBe(1);
  expect(toBeginning('abxc', 'abc')).toBe(1);
  expect(toBeginning('xyz', 'abc')).toBe(3);
  expect(distanceWithin('bxd', 'abcdef', 2, 'anywhere')).toBe(1);
  const toWhole = (word: string, other: string) => distanceWithin(word, other, 2, 'whole');
  expect(toWhole('abc', 'abc')).toBe(0);
  expect(toWhole('abc', 'abcde')).toBe(2);
  expect(toWhole('abc', 'abcdef')).toBe(3);
  expect(toWhole('acbd', 'abc')).toBe(2);
});
