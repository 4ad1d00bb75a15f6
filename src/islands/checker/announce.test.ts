import { expect, test } from 'vitest';
import type { Verdict } from '../../engine/index.ts';
import { levels, notes, status } from '../../i18n/ja/checker.ts';
import { announce } from './announce.ts';
import type { Answer } from './judge.ts';

const told = (verdict: Partial<Verdict>): string =>
  announce({
    phase: 'done',
    verdict: { level: 'unknown', notes: [], ...verdict },
  } as unknown as Answer);

test.each(['idle', 'preparing', 'busy'] as const)('%s is not spoken', (phase) => {
  expect(announce({ phase })).toBe('');
});

test('a fault is spoken', () => {
  expect(announce({ phase: 'failed' })).toBe(status.failed);
});

test.each([
  ['no-words', status.noWords],
  ['number-only', status.numberOnly],
  ['link-only', status.linkOnly],
] as const)('of %s it is said that there is nothing to judge', (nothing, words) => {
  expect(told({ nothing })).toBe(words);
});

test('a scam is a scam, also where it is only a link', () => {
  const { heading, lead } = levels.scam;
  expect(told({ level: 'scam', nothing: 'link-only' })).toBe(`${heading} ${lead}`);
});

test('notes come before the verdict', () => {
  const { heading, lead } = levels.suspicious;
  expect(told({ level: 'suspicious', notes: ['court-document'] })).toBe(
    `${notes['court-document']} ${heading} ${lead}`,
  );
});
