import { expect, test } from 'vitest';
import { signsWithin } from './score.ts';

const stretch = { first: 2, end: 5 };
const sign = (...places: readonly (readonly [first: number, end: number])[]) => ({
  id: 'claim-a',
  places: places.map(([first, end]) => ({ first, end })),
});

test.each([
  ['fills the stretch', sign([2, 5]), true],
  ['begins before it', sign([1, 3]), false],
  ['ends behind it', sign([4, 6]), false],
  ['lies behind it', sign([6, 7]), false],
  ['has one place in it', sign([0, 1], [3, 4]), true],
  ['lies nowhere in particular', sign(), true],
])('a sign that %s', (_, one, within) => {
  expect(signsWithin([one], stretch)).toEqual(within ? [one] : []);
});
