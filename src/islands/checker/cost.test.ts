import { describe, expect, test } from 'vitest';
import { estimateMilliseconds, isCostly } from './cost.ts';

/** A text of so many characters that holds so many hosts of one dot and so many digits. */
const text = (characters: number, hosts: number, digits: number): string =>
  'a.b '.repeat(hosts) + '1 '.repeat(digits) + 'あ'.repeat(characters - hosts * 4 - digits * 2);

describe('what a verdict costs on a slow phone', () => {
  test('4 ms for a thousand characters, 60 ms more for as many hosts, 12 ms for as many digits', () => {
    expect(estimateMilliseconds('')).toBe(0);
    expect(estimateMilliseconds(text(1000, 0, 0))).toBeCloseTo(4);
    expect(estimateMilliseconds(text(4000, 1000, 0))).toBeCloseTo(76);
    expect(estimateMilliseconds(text(2000, 0, 1000))).toBeCloseTo(20);
    expect(estimateMilliseconds('Ａ．ｊｐ')).toBeCloseTo(0.08);
    expect(estimateMilliseconds('１２三')).toBeCloseTo(0.024);
  });

  test.each([
    [12_500, 0, 0, false],
    [12_501, 0, 0, true],
    [4000, 566, 0, false],
    [4000, 567, 0, true],
    [5000, 0, 2500, false],
    [5001, 0, 2500, true],
    [140, 3, 20, false],
  ])('%i characters, %i hosts, %i digits are judged elsewhere: %s', (...given) => {
    const [characters, hosts, digits, expected] = given;
    expect(isCostly(text(characters, hosts, digits))).toBe(expected);
  });
});
