import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCondition } from '../../../src/engine/condition.ts';
import { conditionFaults } from '../../../src/integration/report/conditions.ts';
import { FAULT_CODES } from '../../../src/integration/report/fault.ts';
import { CASES } from './cases/index.ts';
import { faultsAfter } from './sample.ts';

test('the sample has no fault', async () => {
  expect((await faultsAfter([])).faults).toEqual([]);
});

describe('a slip is told once, in Japanese, where it stands', () => {
  test.each(CASES)('$slip', async ({ edits, codes, nearest, says, cure }) => {
    const { faults, marks } = await faultsAfter(edits);
    expect(faults.map(({ code }) => code)).toEqual(codes);
    const places = faults.map(({ file, line, column }) => `${file}:${line}:${column}`);
    if (marks.length > 0) expect([...new Set(places)].sort()).toEqual(marks);
    if (nearest !== undefined) expect(faults[0]?.nearest).toBe(nearest);
    for (const { message, expected = '' } of faults) {
      expect(message).toMatch(/[ぁ-ゖ].*。$/);
      expect(`${message}${expected}`).not.toMatch(/\b(?:expected|invalid|must|received|input)\b/i);
    }
    if (says !== undefined) expect(faults[0]?.message).toContain(says);
    if (cure !== undefined) expect(faults[0]?.expected).toContain(cure);
  });
});

test('every kind of fault has a slip here and a section in the guide', () => {
  const guide = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');
  const sections = Array.from(guide.matchAll(/^### `([a-z-]+)`$/gm), ([, code]) => code);
  expect(sections.sort()).toEqual([...FAULT_CODES].sort());
  const tried = new Set(CASES.flatMap(({ codes }) => codes));
  expect(FAULT_CODES.filter((code) => !tried.has(code))).toEqual([
    // What the checks before have missed; there is no slip that is known to get so far.
    'engine-refuses',
    // Of translations; their slips are in `scripts/prose/prose.test.ts`.
    'prose-spelling',
    'prose-form',
  ]);
});

test('what the check of conditions lets pass is what the engine reads', () => {
  const groups = ['a', 'b', 'c'];
  const token = fc.constantFrom('a', 'b', 'c', 'd', 'and', 'or', 'not', '(', ')', '|');
  // Conditions that can be read, and the same with one token changed: both sides must be met often.
  const { whole } = fc.letrec<{ whole: string; part: string }>((tie) => ({
    whole: tie('part').map((part) => `( ${part} ) and a or b and not c`),
    part: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('a', 'b', 'c'),
      tie('part').map((part) => `not ${part}`),
      tie('part').map((part) => `( ${part} )`),
      fc
        .tuple(tie('part'), fc.constantFrom('and', 'or'), tie('part'))
        .map((three) => three.join(' ')),
    ),
  }));
  const slipped = fc.tuple(whole, fc.nat(), token).map(([text, at, other]) => {
    const tokens = text.split(' ');
    tokens[at % tokens.length] = other;
    return tokens.join(' ');
  });
  fc.assert(
    fc.property(fc.oneof(whole, slipped), (condition) => {
      let reads = true;
      try {
        parseCondition(condition, groups);
      } catch {
        reads = false;
      }
      expect(conditionFaults(condition, groups).length === 0, condition).toBe(reads);
    }),
    { numRuns: 2000 },
  );
});
