import { describe, expect, test } from 'vitest';
import { compileRule, findEvidence } from './signs.ts';
import type { Range } from './words.ts';

const at = (start: number, length = 2): Range => ({ start, end: start + length });

describe('the evidence of a rule', () => {
  const pair = compileRule({ id: 'claim-pair', detect: { one: {}, other: {} }, within: 20 });

  test('lies within its distance, from the first letter to the last', () => {
    expect(findEvidence(pair, [[at(0)], [at(18)]])?.places).toEqual([{ start: 0, end: 20 }]);
    expect(findEvidence(pair, [[at(0)], [at(19)]])).toBeUndefined();
    expect(findEvidence(pair, [[at(18)], [at(0)]])?.places).toEqual([{ start: 0, end: 20 }]);
  });

  test('lies within sixty letters where the rule does not say', () => {
    const { within, ...spec } = pair.spec;
    const rule = compileRule(spec);
    expect(findEvidence(rule, [[at(0)], [at(58)]])?.places).toEqual([{ start: 0, end: 60 }]);
    expect(findEvidence(rule, [[at(0)], [at(59)]])).toBeUndefined();
  });

  test('is shown at twelve places at most', () => {
    const single = compileRule({ id: 'claim-one', detect: { one: {} }, within: 20 });
    const many = Array.from({ length: 20 }, (_, index) => at(index * 100));
    expect(findEvidence(single, [many.slice(0, 11)])?.marks).toHaveLength(11);
    expect(findEvidence(single, [many])).toEqual({
      marks: many.slice(0, 12),
      places: many.slice(0, 12),
    });
  });
});
