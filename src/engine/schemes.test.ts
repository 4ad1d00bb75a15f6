import { expect, test } from 'vitest';
import { haveSignsOfTheirOwn, matchSchemes } from './schemes.ts';

const signs = (...ids: string[]): ReadonlySet<string> => new Set(ids);

test('every part needs a sign of its own', () => {
  expect(haveSignsOfTheirOwn([['a', 'b'], ['a']], signs('a', 'b'))).toBe(true);
  expect(
    haveSignsOfTheirOwn(
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      signs('a'),
    ),
  ).toBe(false);
  expect(haveSignsOfTheirOwn([['a'], ['a', 'b'], ['b', 'c']], signs('a', 'b', 'c'))).toBe(true);
  expect(haveSignsOfTheirOwn([['a'], ['b']], signs('a'))).toBe(false);
});

test('the most specific scheme comes first; what contradicts and other channels are left out', () => {
  const schemes = [
    { id: 'wide', priority: 1, forms: [{ parts: [['a'], ['b']] }] },
    { id: 'narrow', priority: 9, forms: [{ parts: [['a'], ['b'], ['c']] }] },
    { id: 'denied', priority: 5, forms: [{ parts: [['a'], ['b']], without: ['c'] }] },
    { id: 'spoken', priority: 7, forms: [{ parts: [['a'], ['b']], channels: ['voice' as const] }] },
  ];
  expect(matchSchemes(schemes, signs('a', 'b', 'c'), 'sms')).toEqual(['narrow', 'wide']);
  expect(matchSchemes(schemes, signs('a', 'b'), 'voice')).toEqual(['spoken', 'denied', 'wide']);
  expect(matchSchemes(schemes, signs('a'), undefined)).toEqual([]);
});
