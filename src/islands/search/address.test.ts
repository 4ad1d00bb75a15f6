import { expect, it } from 'vitest';
import { addressOf, queryOf } from './address.ts';

const of = (address: string) => queryOf(new URL(address, 'http://site/search/'));

it('reads a query from either part of an address', () => {
  expect(of('')).toBeUndefined();
  expect(of('#main')).toBeUndefined();
  expect(of('?q=%E6%9C%AA%E7%B4%8D')).toBe('未納');
  expect(of('?utm=1&q=abc&x=2')).toBe('abc');
  expect(of('?q=')).toBe('');
  expect(of('#q=%2B81%203%206709%200234')).toBe('+81 3 6709 0234');
});

it('takes a plus for a space but not in front of a number', () => {
  expect(of('?q=%E3%82%AE%E3%83%95%E3%83%88+%E7%95%AA%E5%8F%B7')).toBe('ギフト 番号');
  expect(of('?q=+81+3+6709+0234')).toBe('+81 3 6709 0234');
  expect(of('#q=+81')).toBe('+81');
});

it('leaves broken escapes as they are', () => {
  expect(of('?q=%E3%82')).toBe('%E3%82');
});

it('writes what it reads', () => {
  for (const query of ['#9110', '50%', 'a&b=c', '未納 料金', '?#']) {
    expect(of(addressOf(query))).toBe(query);
  }
  expect(addressOf(undefined)).toBe('');
});

it('writes a query where no browser sends it', () => {
  expect(addressOf('未納?&=')).toMatch(/^#q=[^#]*$/);
});
