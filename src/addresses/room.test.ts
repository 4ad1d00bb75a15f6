import { expect, test } from 'vitest';
import { withOwnPages } from './room.ts';

/** One in ten may be indexed. */
const numbers = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ at, indexable: at % 10 === 0 }));

test('every number has a page while all files have room on any host', () => {
  expect(withOwnPages(numbers(10_000), 2_000)).toHaveLength(10_000);
  expect(withOwnPages(numbers(13_000), 2_000)).toHaveLength(13_000);
});

test('beyond that only numbers that may be indexed have one', () => {
  const own = withOwnPages(numbers(13_001), 2_000);
  expect(own).toHaveLength(1_301);
  expect(own.every(({ indexable }) => indexable)).toBe(true);
});

test('of too many the first have one, and the site never outgrows the host', () => {
  const own = withOwnPages(numbers(1_000_000), 12_000);
  expect(own.map(({ at }) => at)).toEqual(Array.from({ length: 7_000 }, (_, at) => at * 10));
  expect(withOwnPages(numbers(1_000_000), 30_000)).toEqual([]);
});

test('in two languages each number takes the room of two pages', () => {
  expect(withOwnPages(numbers(6_500), 2_000, 2)).toHaveLength(6_500);
  expect(withOwnPages(numbers(6_501), 2_000, 2)).toHaveLength(651);
  expect(withOwnPages(numbers(1_000_000), 12_001, 2)).toHaveLength(3_499);
});
