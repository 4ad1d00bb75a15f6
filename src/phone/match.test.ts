import { describe, expect, it } from 'vitest';
import { hiddenIn, matchDigits, matchesMask } from './index.ts';

describe('hiddenIn', () => {
  it.each([
    ['', 0],
    ['0367090234', 0],
    ['03670902xx', 2],
    ['036x0902x4', 2],
    ['xx', 2],
  ])('%s: %d', (digits, expected) => expect(hiddenIn(digits)).toBe(expected));
});

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
    ['0367090xx4', '0367090234', 'masked'],
    ['0367090xxx', '0367090234', undefined],
    ['0367090234', '0367090xxx', undefined],
    ['0367090xxx', '0367090xxx', undefined],
    ['0367090x34', '036709023x', 'masked'],
    ['0367090x34', '03670902xx', undefined],
    ['0367090234', '', undefined],
    ['', '', undefined],
  ])('record %s, query %s: %s', (record, query, expected) => {
    expect(matchDigits(record, query)).toBe(expected);
  });
});
