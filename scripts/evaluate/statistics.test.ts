import { expect, test } from 'vitest';
import { share, wilson } from './statistics.ts';

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
