import { expect, test } from 'vitest';
import { figuresDue } from './figures.ts';

test.each([
  ['2026-05-31', 'month', '2026-08-31'],
  ['2026-05', 'month', '2026-08-31'],
  ['2025', 'year', '2027-06-30'],
  ['2025-12', 'month', '2026-03-31'],
] as const)('figures of %s that come out every %s are old from %s on', (asOf, every, due) => {
  expect(figuresDue({ asOf, every }).toISOString().slice(0, 10)).toBe(due);
});
