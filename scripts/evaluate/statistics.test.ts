import { expect, test } from 'vitest';
import { areaUnderCurve, share, shareFlaggedAt, wilson } from './statistics.ts';

test('ranges are those of Wilson', () => {
  // Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  for (const [part, whole, low, high] of [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const) {
    const [from, to] = wilson(part, whole);
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  }
  expect(wilson(0, 0)).toEqual([0, 1]);
  expect(share(0, 0)).toBe('–');
});

test('the area under the curve counts ties half', () => {
  expect(areaUnderCurve([2, 3], [0, 1])).toBe(1);
  expect(areaUnderCurve([0, 3], [1, 2])).toBe(0.5);
  expect(areaUnderCurve([1], [1])).toBe(0.5);
});

test('so many scams are flagged where so many honest messages are', () => {
  const honest = [1, 2, 3, 4];
  expect(shareFlaggedAt([2, 3, 4, 5], honest, 0)).toBe(0.25);
  expect(shareFlaggedAt([2, 3, 4, 5], honest, 0.25)).toBe(0.5);
  expect(shareFlaggedAt([2, 3, 4, 5], honest, 0.5)).toBe(0.75);
});
