import { describe, expect, test } from 'vitest';
import type { RuleSpec } from './rulebook.ts';
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

describe('a rule', () => {
  const one = { one: {} };
  const found = (spec: Partial<RuleSpec>, ...occurrences: Range[][]) =>
    findEvidence(compileRule({ id: 'claim-a', detect: one, within: 20, ...spec }), occurrences);
  const two = { one: {}, two: {} };

  test('that marks a group it does not have is refused', () => {
    expect(() => compileRule({ id: 'claim-a', detect: one, mark: ['two'] })).toThrow(
      'mark のグループ two がありません',
    );
  });

  test('marks what it asks for, or the groups it names', () => {
    expect(found({ detect: two }, [at(0)], [at(4)])?.marks).toEqual([at(0), at(4)]);
    expect(found({ detect: two, mark: ['two'] }, [at(0)], [at(4)])?.marks).toEqual([at(4)]);
    expect(found({ detect: two, condition: 'one or two', mark: [] }, [at(0)], [])?.marks).toEqual(
      [],
    );
  });

  test('finds one piece of evidence that is longer than its distance', () => {
    expect(found({}, [at(0, 30)])?.places).toEqual([at(0, 30)]);
  });

  test('ends its place where the condition is first fulfilled, behind all of the evidence', () => {
    expect(found({ detect: two }, [at(0)], [at(4), at(10)])?.places).toEqual([at(0, 6)]);
    expect(found({ detect: two }, [at(0, 10)], [at(2)])?.places).toEqual([at(0, 10)]);
  });

  test('takes the shorter of two that begin together first', () => {
    const either = { detect: two, condition: 'one or two' };
    expect(found(either, [at(0, 6)], [at(0)])?.places).toEqual([at(0), at(0, 6)]);
  });

  test('is stopped by what must not be there only within its distance', () => {
    const without = { detect: two, condition: 'one and not two' };
    expect(found(without, [at(0)], [at(18)])).toBeUndefined();
    expect(found(without, [at(0)], [at(19)])).toEqual({ marks: [at(0)], places: [at(0)] });
  });

  test('finds nothing where nothing occurs, whatever its condition', () => {
    expect(found({ condition: 'not one' }, [])).toBeUndefined();
    expect(found({ detect: two, condition: 'not one or not two' }, [], [])).toBeUndefined();
    expect(found({}, [])).toBeUndefined();
  });

  describe('with a group that counts anywhere', () => {
    const anywhere = { one: { anywhere: true }, two: {} };

    test('needs it however far away, and marks it', () => {
      const evidence = { marks: [at(0), at(500)], places: [at(0)] };
      expect(found({ detect: anywhere }, [at(500)], [at(0)])).toEqual(evidence);
      expect(found({ detect: two }, [at(500)], [at(0)])).toBeUndefined();
      expect(found({ detect: anywhere }, [], [at(0)])).toBeUndefined();
      expect(found({ detect: anywhere, mark: ['two'] }, [at(500)], [at(0)])?.marks).toEqual([
        at(0),
      ]);
    });

    test('marks twelve of it at most', () => {
      const many = Array.from({ length: 20 }, (_, index) => at(500 + index * 100));
      expect(found({ detect: anywhere }, many, [at(0)])?.marks).toEqual([
        at(0),
        ...many.slice(0, 12),
      ]);
    });

    test('is stopped by it anywhere, where it must not be there', () => {
      const without = { detect: anywhere, condition: 'two and not one' };
      expect(found(without, [at(500)], [at(0)])).toBeUndefined();
      expect(found(without, [], [at(0)])?.places).toEqual([at(0)]);
    });
  });
});
