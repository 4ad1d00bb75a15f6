import { describe, expect, it } from 'vitest';
import {
  compare,
  listedOf,
  listedWith,
  partsFile,
  readListed,
  reportsFile,
  summaryOf,
  type ToldReport,
  wholeFile,
  wholeKey,
} from './shards.ts';

describe('the file of a number’s reports', () => {
  const reports = 1000;

  it.each([
    ['03670902xx', '0367090299', 'by eight digits'],
    ['036709xxxx', '03670900', 'hidden digits count as zeros'],
    ['0367xx0234', '0367000299', 'hidden digits in between'],
  ])('%s lies beside %s: %s', (one, other) => {
    expect(reportsFile(one, { reports })).toBe(reportsFile(other, { reports }));
  });

  it('is another for neighbours in the eighth digit', () => {
    const names = ['0367090234', '0367090334', '0367090434'].map((digits) =>
      reportsFile(digits, { reports }),
    );
    expect(new Set(names).size).toBe(3);
  });
});

describe('the key of a whole number', () => {
  it.each([
    ['036709023', '03670902'],
    ['0367090234', '03670902'],
    ['03670902xx', '03670902'],
    ['03670902', undefined],
    ['0367090xxx', undefined],
    ['x367090234', undefined],
  ])('%s: %s', (digits, key) => {
    expect(wholeKey(digits)).toBe(key);
    expect(wholeFile(digits, { whole: 40 }) === undefined).toBe(key === undefined);
  });
});

describe('the file of a part', () => {
  const starts = ['034', '0367', '0370', '090'];

  it.each<[string, string | undefined, string]>([
    ['030', undefined, 'nothing begins so low'],
    ['034', 'parts-0', 'the first of its range'],
    ['0351', 'parts-0', 'inside its range'],
    ['0367', 'parts-1', 'the first of a later range'],
    ['0369', 'parts-1', 'before the next range'],
    ['08', 'parts-2', 'before the last range'],
    ['999', 'parts-3', 'the last range has no end'],
    ['036', 'few-036', 'a range begins among its endings'],
    ['03', 'few-03', 'the first range begins among its endings'],
  ])('%s: %s, %s', (digits, name) => {
    expect(partsFile(digits, { starts })).toBe(name);
  });

  it('is none where there are no ranges', () => {
    expect(partsFile('036', { starts: [] })).toBeUndefined();
  });
});

it('a number abroad has a plus, which comes off again', () => {
  for (const number of [
    { digits: '18447052456', international: true },
    { digits: '18447052456', international: false },
  ]) {
    expect(readListed(listedOf(number))).toEqual(number);
  }
  expect(listedOf({ digits: '1844', international: true })).toBe('+1844');
});

it('numbers that begin with the digits come first, then those that end with them', () => {
  const numbers = ['2036700', '1036700', '9990367', '1110367', '0367222', '+0367111', '0360070'];
  expect(listedWith(numbers, '0367')).toEqual([
    ...['+0367111', '0367222'],
    ...['1110367', '9990367'],
    ...['1036700', '2036700'],
  ]);
});

it('a list tells each name once, and the newest date', () => {
  const report: ToldReport = { source: 'blog', channel: 'sms', wording: '未納の連絡' };
  expect(
    summaryOf([
      { ...report, date: '2025-12', names: ['い', 'あ'] },
      { ...report, date: '2026-01-03', names: ['あ'] },
      { ...report, date: '2026-01' },
      report,
    ]),
  ).toEqual({ names: ['い', 'あ'], latest: '2026-01-03' });
  expect(summaryOf([report])).toEqual({ names: [], latest: undefined });
});

it.each([
  ['1', '2', -1],
  ['2', '1', 1],
  ['1', '1', 0],
  ['1', '10', -1],
  ['+9', '0', -1],
])('%s beside %s: %i', (one, other, order) => {
  expect(compare(one, other)).toBe(order);
});
