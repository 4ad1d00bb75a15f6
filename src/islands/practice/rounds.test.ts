import { expect, test } from 'vitest';
import { addressOfSet, nextSet, setOf } from './rounds.ts';

const levels = { first: [1, 2, 3], everyday: [1], hard: [1, 2] };

test('an address names a round, and a round its address', () => {
  expect(setOf('#set=hard-2', levels)).toEqual({ level: 'hard', round: 2 });
  expect(addressOfSet({ level: 'hard', round: 2 })).toBe('#set=hard-2');
});

test.each([
  '',
  '#',
  '#set=',
  '#set=hard',
  '#set=hard-0',
  '#set=hard-3',
  '#set=worst-1',
  '#q=hard-1',
])('%s names no round', (hash) => expect(setOf(hash, levels)).toBeUndefined());

test('behind the last round comes the first', () => {
  expect(nextSet({ level: 'first', round: 2 }, 3).round).toBe(3);
  expect(nextSet({ level: 'first', round: 3 }, 3).round).toBe(1);
});
