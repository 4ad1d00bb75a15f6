import { describe, expect, test } from 'vitest';
import { createEngine } from './engine.ts';
import { mergeWeights } from './merge-weights.ts';
import { RULEBOOK_VERSION } from './rulebook.ts';

interface Made {
  /** In log-odds. */
  readonly bias?: number;
  /** Of the sign, in log-odds. */
  readonly sign?: number;
  /** In tenths. */
  readonly grams?: Readonly<Record<string, number>>;
}

/** An engine of one sign, one scheme and a few grams. */
function engineOf({ bias = 0, sign = 0, grams = {} }: Made) {
  return createEngine({
    version: RULEBOOK_VERSION,
    rules: [{ id: 'claim-unpaid', detect: { word: { words: ['未納'] } } }],
    schemes: [{ id: 'unpaid', priority: 1, forms: [{ parts: [['claim-unpaid']], without: [] }] }],
    lexicon: {},
    brands: [],
    hosts: { shorteners: [], dynamicDns: [], endings: [] },
    weights: mergeWeights({
      bias: { scam: bias, about: -9, frame: -9 },
      signs: { 'claim-unpaid': sign },
      about: {},
      together: 0,
      quantum: 0.1,
      grams: Object.fromEntries(
        Object.entries(grams).map(([gram, weight]) => [gram, [weight, 0, 0]]),
      ),
      thresholds: { suspicious: 1, scam: 9, about: 0, frame: 9 },
      telling: [],
    }),
  });
}

test('a fraud is named where the message is flagged, and not where nothing was found', () => {
  const found = (sign: number) => engineOf({ sign }).check('料金が未納です');
  expect(found(1)).toMatchObject({ level: 'suspicious', schemes: ['unpaid'] });
  expect(found(0.99)).toMatchObject({ level: 'unknown', schemes: [] });
});

test('a number alone and signs without words have no level, whatever the weights', () => {
  const engine = engineOf({ bias: 5 });
  expect(engine.check('料金のお知らせ').level).toBe('suspicious');
  for (const message of ['03-6709-0234', '🎉🎉'])
    expect(engine.check(message).level, message).toBe('unknown');
});

describe('the wording as a reason', () => {
  /** So many letters, each another one, with the given ones in their places. */
  const text = (length: number, given: Readonly<Record<number, string>>): string =>
    Array.from({ length }, (_, at) => given[at] ?? String.fromCharCode(0x5000 + at)).join('');
  const wording = (message: string, grams: Readonly<Record<string, number>>) =>
    engineOf({ grams })
      .check(message)
      .signs.find(({ id }) => id === 'wording');

  test('is told from 0.7 on', () => {
    const message = text(44, { 10: '壱', 30: '弐' });
    // 44 letters and twenty: the sum of the weights is divided by eight.
    expect(wording(message, { 壱: 28, 弐: 29 })?.weight).toBeCloseTo(5.7 / 8, 10);
    expect(wording(message, { 壱: 28, 弐: 27 })).toBeUndefined();
  });

  test('shows three phrases of fourteen letters at most', () => {
    const message = text(76, { 15: '壱', 32: '弐', 49: '参', 66: '肆' });
    const spans = wording(message, { 壱: 31, 弐: 31, 参: 31, 肆: 30 })?.spans ?? [];
    const shown = spans.map(({ start, end }) => message.slice(start, end));
    expect(shown.map((phrase) => phrase.length)).toEqual([14, 14, 14]);
    expect(shown.map((phrase) => phrase.at(-1))).toEqual(['壱', '弐', '参']);
  });
});
