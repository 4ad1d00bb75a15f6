import { afterEach, expect, test, vi } from 'vitest';
import { calendar } from './holidays.ts';

afterEach(() => vi.unstubAllEnvs());

test('the holidays of 24 months are known from the day of the build, and no others', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-11-26T00:00:00Z') / 1000));
  const { holidays, until } = calendar();
  expect(until).toBe('2028-11-26');
  expect(holidays).toHaveLength(33);
  expect(holidays).toEqual([...holidays].sort());
  // Coming of Age Day, and the holiday in lieu of Vernal Equinox Day, a Sunday.
  expect(holidays).toEqual(expect.arrayContaining(['2027-01-11', '2027-03-22', '2028-11-23']));
  expect(holidays).not.toContain('2026-11-23');
});
