import { describe, expect, test } from 'vitest';
import { GramTable } from './gram-table.ts';
import { mergeWeights, type WeightsFile } from './merge-weights.ts';

const base: WeightsFile = {
  bias: { scam: 1, about: 2, frame: 3 },
  signs: { 'claim-b': 1, 'claim-a': 0.1 },
  about: { 'claim-a': 0.5 },
  together: 0.25,
  quantum: 0.1,
  grams: { 未: [1, 2, 3], 納: [30, -30, 31] },
  thresholds: { suspicious: 1, scam: 2, about: 3, frame: 4 },
  telling: [['claim-a']],
};
const correction: WeightsFile = {
  bias: { scam: 0.5, about: -4, frame: 0.25 },
  signs: { 'claim-a': 0.2, 'claim-b': -1, 'claim-c': 0.004, 'claim-d': 2 },
  about: { 'claim-a': -0.25 },
  together: 0.5,
  quantum: 0.1,
  grams: { 納: [5, -5, -1], 料: [4, 5, 6] },
  thresholds: { suspicious: 5, scam: 6, about: 7, frame: 8 },
  telling: [['claim-b', 'claim-c']],
};

/** The weights of one letter, by column. */
function weightsOf(letter: string, ...files: [WeightsFile, WeightsFile?]): (number | undefined)[] {
  const { scam, about, frame } = new GramTable(mergeWeights(...files).grams).sums(letter);
  return [scam[1], about[1], frame[1]];
}

describe('the base alone', () => {
  test('is taken as it stands', () => {
    const { signs, grams, ...rest } = base;
    expect(mergeWeights(base)).toMatchObject(rest);
    expect(Object.entries(mergeWeights(base).signs)).toEqual([
      ['claim-a', 0.1],
      ['claim-b', 1],
    ]);
    expect(weightsOf('納', base)).toEqual(grams.納);
  });
});

describe('a correction', () => {
  const merged = () => mergeWeights(base, correction);

  test('is added to the base', () => {
    expect(merged().bias).toEqual({ scam: 1.5, about: -2, frame: 3.25 });
    expect(merged().together).toBe(0.75);
    expect(merged().about).toEqual({ 'claim-a': 0.25 });
  });

  test('decides on the thresholds and on what is telling', () => {
    expect(merged().thresholds).toEqual(correction.thresholds);
    expect(merged().telling).toEqual(correction.telling);
  });

  test('gives signs to two decimals, without those that come to nothing', () => {
    expect(merged().signs).toEqual({ 'claim-a': 0.3, 'claim-d': 2 });
  });

  test('adds to the grams, to 31 quanta at most in both directions', () => {
    expect(weightsOf('未', base, correction)).toEqual([1, 2, 3]);
    expect(weightsOf('納', base, correction)).toEqual([31, -31, 30]);
    expect(weightsOf('料', base, correction)).toEqual([4, 5, 6]);
  });

  test('drops a gram that comes to nothing in every column, and no other', () => {
    const letters = (weights: [number, number, number]) =>
      mergeWeights(base, { ...correction, grams: { 未: weights } }).grams.letters[0];
    expect(letters([-1, -2, -3])).toBe('納');
    expect(letters([-1, -2, -2])).toBe('未納');
  });

  test('must count in the same quanta', () => {
    expect(() => mergeWeights(base, { ...correction, quantum: 0.2 })).toThrow('quanta');
  });
});
