import { describe, expect, test } from 'vitest';
import { estimateMilliseconds, isCostly } from './cost.ts';

/** A text of so many characters that holds so many hosts of one dot. */
const text = (characters: number, hosts: number): string =>
  'a.b '.repeat(hosts) + 'あ'.repeat(characters - hosts * 4);

describe('what a verdict costs on a slow phone', () => {
  test('4.8 ms for a thousand characters, 60 ms for a thousand hosts more', () => {
    expect(estimateMilliseconds('')).toBe(0);
    expect(estimateMilliseconds(text(1000, 0))).toBeCloseTo(4.8);
    expect(estimateMilliseconds(text(4000, 1000))).toBeCloseTo(79.2);
    expect(estimateMilliseconds('Ａ．ｊｐ')).toBeCloseTo(0.0792);
  });

  test.each([
    [10_416, 0, false],
    [10_417, 0, true],
    [3000, 593, false],
    [3000, 594, true],
    [4000, 513, false],
    [4000, 514, true],
    [140, 3, false],
  ])('%i characters with %i hosts are judged elsewhere: %s', (characters, hosts, expected) => {
    expect(isCostly(text(characters, hosts))).toBe(expected);
  });
});
