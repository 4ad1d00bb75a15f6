import { expect, test } from 'vitest';
import type { Verdict } from '../../engine/index.ts';
import { levels, notes, status } from '../../i18n/client/checker.ts';
import { announce } from './announce.ts';
import type { Answer } from './judge.ts';

const LEAD = 'What to do.';

const told = (verdict: Partial<Verdict>): string =>
  announce(
    {
      phase: 'done',
      verdict: { level: 'unknown', notes: [], ...verdict },
    } as unknown as Answer,
    LEAD,
  );

test.each(['idle', 'preparing', 'busy'] as const)('%s is not spoken', (phase) => {
  expect(announce({ phase }, LEAD)).toBe('');
});

test('a fault is spoken', () => {
  expect(announce({ phase: 'failed' }, LEAD)).toBe(status.failed);
});

test.each([
  ['no-words', status.noWords],
  ['number-only', status.numberOnly],
  ['link-only', status.linkOnly],
] as const)('of %s it is said that there is nothing to judge', (nothing, words) => {
  expect(told({ nothing })).toBe(words);
});

test('a scam is a scam, also where it is only a link', () => {
  expect(told({ level: 'scam', nothing: 'link-only' })).toBe(`${levels.scam} ${LEAD}`);
});

test('notes come before the verdict', () => {
  expect(told({ level: 'suspicious', notes: ['court-document'] })).toBe(
    `${notes['court-document']} ${levels.suspicious} ${LEAD}`,
  );
});
