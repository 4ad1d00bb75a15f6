import { expect, test } from 'vitest';
import { tapGroups } from '../../i18n/client/checker.ts';
import { words } from '../../i18n/index.ts';
import { composeTapped } from './compose.ts';

const { tapMeanings } = words('ja').byEye;
const items = tapGroups.flatMap((group) => group.items);

test('ids are unique, and the list to go through by eye explains each', () => {
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(Object.keys(tapMeanings)).toEqual(items.map(({ id }) => id));
});

test('nothing tapped is nothing to judge', () => {
  expect(composeTapped(new Set(), 'voice')).toBe('');
  expect(composeTapped(new Set(['no-such-point']), 'sms')).toBe('');
});

test('tells the points in the order of the list, whatever was tapped first', () => {
  const [first, second] = [items[0], items.at(-1)];
  if (!first || !second) throw new Error('the list is empty');
  const chosen = new Set([second.id, first.id]);
  expect(composeTapped(chosen, 'postcard')).toBe(`${first.phrase}。\n${second.phrase}。`);
  expect(composeTapped(chosen, 'voice')).toBe(
    `${first.phrase}と言われました。\n${second.phrase}と言われました。`,
  );
});
