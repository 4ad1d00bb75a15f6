import { describe, expect, test } from 'vitest';
import type { Neutral } from './neutral.ts';
import { score, signsWithin } from './score.ts';
import type { Weights } from './weights.ts';

const stretch = { first: 2, end: 5 };
const sign = (...places: readonly (readonly [first: number, end: number])[]) => ({
  id: 'claim-a',
  places: places.map(([first, end]) => ({ first, end })),
});

test.each([
  ['fills the stretch', sign([2, 5]), true],
  ['begins before it', sign([1, 3]), false],
  ['ends behind it', sign([4, 6]), false],
  ['lies behind it', sign([6, 7]), false],
  ['has one place in it', sign([0, 1], [3, 4]), true],
  ['lies nowhere in particular', sign(), true],
])('a sign that %s', (_, one, within) => {
  expect(signsWithin([one], stretch)).toEqual(within ? [one] : []);
});

describe('the score of a text', () => {
  const weights: Weights = {
    bias: { scam: 0, about: 0, frame: 0 },
    signs: { 'claim-a': 2, 'reassurance-a': -2 },
    about: {},
    together: 0,
    quantum: 1,
    grams: { letters: [], children: [], weights: [] },
    thresholds: { suspicious: 1, scam: 2, about: 0, frame: 2 },
    telling: [],
  };

  /** Lines of so many letters, of which each adds so much to the columns. */
  function scoreOf(
    lines: readonly { letters: number; scam?: number; about?: number; sign?: string }[],
    about = 0,
  ) {
    const units = [0];
    const running = { scam: [0], about: [0], frame: [0] };
    const add = (column: keyof typeof running, value: number) =>
      running[column].push((running[column].at(-1) as number) + value);
    for (const line of lines) {
      units.push((units.at(-1) as number) + line.letters);
      for (let letter = 0; letter < line.letters; letter += 1) {
        add('scam', line.scam ?? 0);
        add('about', line.about ?? 0);
        add('frame', 0);
      }
    }
    const places = new Uint32Array(units.at(-1) as number);
    const text = 'あ'.repeat(places.length);
    const neutral: Neutral = {
      text,
      starts: places,
      ends: places,
      units,
      hard: units.map(() => true),
    };
    const signs = lines.flatMap(({ sign }, first) =>
      sign ? [{ id: sign, places: [{ first, end: first + 1 }] }] : [],
    );
    const weighed = { ...weights, bias: { ...weights.bias, about } };
    return score(neutral, running, signs, weighed, { first: 0, end: lines.length });
  }

  test('is divided by the root of its length and twenty letters', () => {
    expect(scoreOf([{ letters: 44, scam: 1 }]).scam).toBe(44 / 8);
  });

  /** A scam, and behind it what reassures, which sounds like no talk about a scam. */
  const scamBefore = (letters: number, about: number) =>
    scoreOf(
      [
        { letters: 30, about: 2, sign: 'claim-a' },
        { letters, sign: 'reassurance-a' },
      ],
      about,
    );
  /** What is left of talk about a scam once four tenths of the passage, 1.75, speak against it. */
  const odds = (letters: number, about: number): number =>
    about + 60 / Math.sqrt(30 + letters + 20) - 0.4 * 1.75;

  test('tells talk about a scam by the whole text, less four tenths of what its worst passage says', () => {
    expect(scamBefore(14, -9)).toMatchObject({ scam: 1.75, first: 0, end: 1 });
    expect(scamBefore(14, -9).about).toBeCloseTo(odds(14, -9), 10);
  });

  test('tells none where fifteen letters or more around the passage do not sound like it', () => {
    expect(scamBefore(15, -9).about).toBe(-9);
    expect(scamBefore(15, -2.51).about).toBe(-2.51);
    expect(scamBefore(15, -2.5).about).toBeCloseTo(odds(15, -2.5), 10);
  });
});
