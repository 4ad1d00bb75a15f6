import { expect, test } from 'vitest';
import { isCurrent } from './alert-time.ts';

test.each([
  ['2026-03-01T23:59:59+09:00', false],
  ['2026-03-02T00:00:00+09:00', true],
  ['2026-03-15T23:59:59+09:00', true],
  ['2026-03-16T00:00:00+09:00', false],
])('an alert of 2 March is shown at %s: %s', (now, shown) => {
  expect(isCurrent('2026-03-02', new Date(now))).toBe(shown);
});
