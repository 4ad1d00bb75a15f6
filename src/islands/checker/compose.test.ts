import { expect, test } from 'vitest';
import { tapGroups } from '../../i18n/ja/checker.ts';
import { composeTapped } from './compose.ts';

const items = tapGroups.flatMap((group) => group.items);

test('ids are unique', () => {
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

test('nothing tapped is nothing to judge', () => {
  expect(composeTapped(new Set())).toBe('');
  expect(composeTapped(new Set(['no-such-point']))).toBe('');
});

test('tells the points in the order of the list, whatever was tapped first', () => {
  const [first, second] = [items[0], items.at(-1)];
  if (!first || !second) throw new Error('the list is empty');
  expect(composeTapped(new Set([second.id, first.id]))).toBe(`${first.phrase}\n${second.phrase}`);
});
