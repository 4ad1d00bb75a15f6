import { describe, expect, it } from 'vitest';
import { digitSuffixes, matchDigits, matchesMask } from './index.ts';

describe('matchesMask', () => {
  it.each([
    ['03670902xx', '0367090234', true],
    ['03670902xx', '0367090334', false],
    ['03670902xx', '036709023', false],
    ['03670902xx', '03670902345', false],
    ['0367090234', '0367090234', true],
    ['03670902xx', '03670902xx', true],
    ['03670902xx', '036709xx34', true],
    ['', '', true],
  ])('%s and %s: %s', (masked, digits, expected) => {
    expect(matchesMask(masked, digits)).toBe(expected);
    expect(matchesMask(digits, masked)).toBe(expected);
  });
});

describe('matchDigits', () => {
  it.each([
    ['0367090234', '0367090234', 'exact'],
    ['03670902xx', '0367090234', 'masked'],
    ['0367090234', '03670902xx', 'masked'],
    ['03670902xx', '03670902xx', 'masked'],
    ['03670902xx', '036709', 'partial'],
    ['03670902xx', '0902', 'partial'],
    ['0367090234', '234', 'partial'],
    ['18447052456', '8447052456', 'partial'],
    ['0367090234', '23', undefined],
    ['03670902xx', '023', undefined],
    ['03670902xx', '0367090334', undefined],
    ['0367090234', '0902345678', undefined],
    ['0367090234', '036709xxxx', undefined],
    ['036709xxxx', '0367090234', undefined],
    ['03670902xx', '036709xx34', undefined],
    ['03xxxxxxxx', '03xxxxxxxx', undefined],
    ['0367090234', '', undefined],
    ['', '', undefined],
  ])('record %s, query %s: %s', (record, query, expected) => {
    expect(matchDigits(record, query)).toBe(expected);
  });
});

describe('digitSuffixes', () => {
  it('lists the endings of the known digits', () => {
    expect(digitSuffixes('0367090')).toEqual(['0367090', '367090', '67090', '7090', '090']);
    expect(digitSuffixes('03670xx')).toEqual(['03670', '3670', '670']);
    expect(digitSuffixes('06xxxx4809')).toEqual(['4809', '809']);
    expect(digitSuffixes('xx')).toEqual([]);
    expect(digitSuffixes('12')).toEqual([]);
  });

  it('finds every part of three digits or more by its beginning', () => {
    const digits = '18447052456';
    const suffixes = digitSuffixes(digits);
    for (let from = 0; from < digits.length; from += 1) {
      for (let to = from + 3; to <= digits.length; to += 1) {
        expect(suffixes.some((suffix) => suffix.startsWith(digits.slice(from, to)))).toBe(true);
      }
    }
  });
});
