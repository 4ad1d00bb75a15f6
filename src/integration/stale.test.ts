import { expect, test } from 'vitest';
import type { Content } from './content.ts';
import { staleContent } from './stale.ts';

const now = new Date('2026-11-23T00:00:00Z');
const content = {
  site: { id: 'site', file: 'site', data: { factsReviewed: '2026-05-26' } },
  articles: [
    { id: 'a', file: 'article', data: { reviewed: '2026-05-27' } },
    {
      id: 'b',
      file: 'monthly',
      data: { reviewed: '2026-11-01', figures: { asOf: '2026-07', every: 'month' } },
    },
    {
      id: 'c',
      file: 'yearly',
      data: { reviewed: '2026-11-01', figures: { asOf: '2025', every: 'year' } },
    },
  ],
  sources: [
    { id: 'old', file: 'old', data: { seen: { on: '2025-11-23' } } },
    { id: 'new', file: 'new', data: { seen: { on: '2026-11-01' } } },
  ],
  contacts: [
    { id: 'month', file: 'month', data: { asOf: '2026-05' } },
    { id: 'year', file: 'year', data: { asOf: '2025' } },
    { id: 'undated', file: 'undated', data: {} },
  ],
  numbers: [
    {
      id: '1',
      file: 'both',
      data: { kind: 'number', reports: [{ source: 'old' }, { source: 'new' }] },
    },
    { id: '2', file: 'one', data: { kind: 'number', reports: [{ source: 'old' }] } },
    { id: '3', file: 'removed', data: { kind: 'removed' } },
  ],
} as unknown as Content;

test('lists what is older than so many days or has newer figures, the oldest first', () => {
  expect(staleContent(content, now, 180)).toEqual([
    { file: 'undated', what: 'review', on: undefined, days: undefined },
    { file: 'old', what: 'review', on: '2025-11-23', days: 365 },
    { file: 'one', what: 'review', on: '2025-11-23', days: 365 },
    { file: 'year', what: 'review', on: '2025', days: 327 },
    { file: 'site', what: 'review', on: '2026-05-26', days: 181 },
    { file: 'monthly', what: 'figures', on: '2026-07', days: 115 },
  ]);
});
