import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSequences } from './sequences.ts';
import type { Range } from './words.ts';

const at = (...starts: number[]): Range[] => starts.map((start) => ({ start, end: start + 2 }));

describe('a sequence', () => {
  test('is found where each word follows within the gap', () => {
    expect(findSequences([at(0), at(5), at(8)], 3)).toEqual([{ start: 0, end: 10 }]);
    expect(findSequences([at(0), at(6), at(8)], 3)).toEqual([]);
  });

  test('keeps its order and does not overlap', () => {
    expect(findSequences([at(5), at(0)], 9)).toEqual([]);
    expect(findSequences([at(0), at(1)], 9)).toEqual([]);
  });

  test('is not missed where the nearest word leads nowhere', () => {
    expect(findSequences([at(0), at(3, 6), at(10)], 4)).toEqual([{ start: 0, end: 12 }]);
  });

  test('is the same as by trying every combination', () => {
    const places = fc.uniqueArray(fc.nat(30), { maxLength: 6 });
    fc.assert(
      fc.property(places, places, places, fc.nat(6), (one, two, three, gap) => {
        const steps = [at(...one), at(...two), at(...three)] as const;
        const follows = (left: Range, right: Range): boolean =>
          right.start >= left.end && right.start - left.end <= gap;
        const begins = steps[0]
          .filter((a) => steps[1].some((b) => follows(a, b) && steps[2].some((c) => follows(b, c))))
          .map(({ start }) => start)
          .sort((a, b) => a - b);
        const found = findSequences(steps, gap)
          .map(({ start }) => start)
          .sort((a, b) => a - b);
        expect(found).toEqual(begins);
      }),
    );
  });
});
