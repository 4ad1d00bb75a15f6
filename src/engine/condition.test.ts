import { describe, expect, test } from 'vitest';
import { parseCondition } from './condition.ts';

const groups = ['today', 'call', 'refund'];
const [TODAY, CALL, REFUND] = [1, 2, 4];

function holds(source: string, present: number): boolean {
  return parseCondition(source, groups).holds(present);
}

describe('conditions', () => {
  test.each([
    ['today and call and refund', TODAY | CALL | REFUND, true],
    ['today and call and refund', TODAY | CALL, false],
    ['today and call or refund', REFUND, true],
    ['today and (call or refund)', REFUND, false],
    ['today and (call or refund)', TODAY | REFUND, true],
    ['today and not (call or refund)', TODAY, true],
    ['today and not (call or refund)', TODAY | CALL, false],
    ['not today and call or refund', CALL, true],
  ])('%s with %i is %s', (source, present, expected) => {
    expect(holds(source, present)).toBe(expected);
  });

  test('what is asked for leaves out what is under not, and keeps what not not asks for', () => {
    expect(parseCondition('today and not call and not (not refund)', groups).wanted).toEqual([
      'today',
      'refund',
    ]);
  });

  test('join ten groups at most', () => {
    const names = (count: number) => [...'abcdefghijk'].slice(0, count);
    expect(parseCondition(names(10).join(' or '), names(10)).wanted).toHaveLength(10);
    expect(() => parseCondition(names(11).join(' or '), names(11))).toThrow('10 まで');
  });

  test.each([
    ['today and cal and refund', 'グループ cal'],
    ['today and call', '使われていないグループ'],
    ['today and (call or refund', 'かっこ'],
    ['today call and refund', 'call の前に'],
    ['today and call and refund and', 'グループ （無し）'],
  ])('%s is refused', (source, message) => {
    expect(() => parseCondition(source, groups)).toThrow(message);
  });
});
