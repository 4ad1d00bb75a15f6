import { describe, expect, test } from 'vitest';
import type { RuleSpec } from './rulebook.ts';
import { compileRule, findEvidence } from './signs.ts';

const rule = compileRule({
  id: 'claim-example',
  detect: { fee: { words: ['料金'] }, today: { words: ['本日'] } },
  within: 10,
} as unknown as RuleSpec);

const evidence = (fee: readonly [number, number], today: readonly [number, number]) =>
  findEvidence(rule, [[{ start: fee[0], end: fee[1] }], [{ start: today[0], end: today[1] }]]);

describe('evidence of two groups', () => {
  test('may take up the whole window', () => {
    expect(evidence([5, 7], [13, 15])?.places).toEqual([{ start: 5, end: 15 }]);
  });

  test('may not take up one unit more', () => {
    expect(evidence([5, 7], [14, 16])).toBeUndefined();
  });
});
