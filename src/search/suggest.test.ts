import { describe, expect, it, vi } from 'vitest';
import { distanceWithin } from './edit-distance.ts';
import { createSpeller } from './suggest.ts';

const { respell, otherKana } = createSpeller(() => [
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
]);
const first = (text: string) => respell(text.split(' '))?.join(' ');

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

describe('other kana between the same kanji', () => {
  it.each([
    ['振込', ['振り込み']],
    ['振りこみ', []],
    ['裁判所', []],
    ['天気', []],
  ])('%s: %j', (typed, others) => {
    expect(otherKana(typed)).toEqual(others);
  });
});

it('has nothing to offer for what resembles nothing', () => {
  expect(respell(['ざざざざざざ'])).toBeUndefined();
  expect(respell(['zzzzzz'])).toBeUndefined();
  expect(respell([])).toBeUndefined();
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

it('asks for no words before a question needs them', () => {
  const words = vi.fn(() => ['振り込み', 'コンビニ']);
  const speller = createSpeller(words);
  expect(speller.otherKana('いつ')).toEqual([]);
  expect(words).not.toHaveBeenCalled();
  expect(speller.otherKana('振込')).toEqual(['振り込み']);
  expect(speller.respell(['コンヒニ'])).toEqual(['コンビニ']);
  expect(words).toHaveBeenCalledTimes(1);
});
