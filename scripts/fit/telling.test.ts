import { expect, test } from 'vitest';
import type { Features } from './features.ts';
import type { Row } from './rows.ts';
import { findTelling, MOST_HONEST } from './telling.ts';

function messages(count: number, label: Row['label'], ids: string[], more: Partial<Row> = {}) {
  return Array.from({ length: count }, () => ({
    row: { label, group: label === 'scam' ? 'unpaid' : 'honest', quoted: false, ...more },
    signs: ids.map((id) => ({ id })),
  })) as unknown as Features[];
}

const honest = (giving: number, of: number, ids: string[], more: Partial<Row> = {}) => [
  ...messages(giving, 'legit', ids, more),
  ...messages(of - giving, 'legit', [], more),
];

test('a sign tells where twelve scams and at most 3 in 1,000 honest messages give it', () => {
  expect(MOST_HONEST).toBe(0.003);
  const found = (scams: number, giving: number) =>
    findTelling([...messages(scams, 'scam', ['claim-a']), ...honest(giving, 1000, ['claim-a'])]);
  expect(found(12, 3)).toEqual([['claim-a']]);
  expect(found(11, 3)).toEqual([]);
  expect(found(12, 4)).toEqual([]);
});

test('a pair tells where neither sign does', () => {
  const both = messages(12, 'scam', ['claim-a', 'deadline-b']);
  const apart = [...honest(10, 500, ['claim-a']), ...honest(10, 500, ['deadline-b'])];
  expect(findTelling([...both, ...apart])).toEqual([['claim-a', 'deadline-b']]);
  expect(findTelling([...both, ...honest(0, 1000, [])])).toEqual([['claim-a'], ['deadline-b']]);
});

test('what is quoted from life weighs as much as the corpus', () => {
  const scams = messages(12, 'scam', ['claim-a']);
  const own = honest(0, 1000, ['claim-a']);
  const quoted = (giving: number) => honest(giving, 100, ['claim-a'], { quoted: true });
  expect(findTelling([...scams, ...own, ...quoted(0)])).toEqual([['claim-a']]);
  // One in a hundred, halved, is more than 3 in 1,000.
  expect(findTelling([...scams, ...own, ...quoted(1)])).toEqual([]);
});

test('what reassures, tells of a scam, or could be either is no evidence', () => {
  const scams = messages(20, 'scam', ['reassurance-a', 'context-b']);
  expect(findTelling(scams)).toEqual([]);
  expect(findTelling(messages(20, 'scam', ['claim-a'], { ambiguous: true }))).toEqual([]);
  expect(findTelling(messages(20, 'scam', ['claim-a'], { group: 'bare' }))).toEqual([]);
});
