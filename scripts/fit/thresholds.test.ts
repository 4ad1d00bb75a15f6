import { describe, expect, test } from 'vitest';
import { CLEAR_OF_TALK } from '../../src/engine/judge.ts';
import type { Held } from './crossvalidate.ts';
import type { Row } from './rows.ts';
import { chooseThresholds, isPlain, levelWith, MOST, shareOf } from './thresholds.ts';

const row = (more: Partial<Row> = {}): Row => ({
  id: 'a1-1',
  label: 'legit',
  group: 'honest',
  family: 'shop',
  text: '',
  part: 'a1',
  quoted: false,
  ...more,
});
const held = (scam: number, more: Partial<Row> = {}, rest: Partial<Held> = {}): Held => ({
  row: row(more),
  scam,
  about: -9,
  most: 'scam',
  decisive: false,
  framed: false,
  ...rest,
});
const LIMITS = { suspicious: 1, scam: 2, about: 0, frame: 1 };

describe('the level with given thresholds', () => {
  test('begins at each threshold', () => {
    expect(levelWith(held(0.99), LIMITS)).toBe('unknown');
    expect(levelWith(held(1), LIMITS)).toBe('suspicious');
    expect(levelWith(held(1.99), LIMITS)).toBe('suspicious');
    expect(levelWith(held(2), LIMITS)).toBe('scam');
  });

  test('is no scam without the evidence for it, and one at once with a decisive sign', () => {
    expect(levelWith(held(9, {}, { most: 'suspicious' }), LIMITS)).toBe('suspicious');
    expect(levelWith(held(1, {}, { decisive: true }), LIMITS)).toBe('scam');
    expect(levelWith(held(0.99, {}, { decisive: true }), LIMITS)).toBe('unknown');
  });

  test('is nothing for talk about a scam, and no scam close to it', () => {
    expect(levelWith(held(9, {}, { about: 0 }), LIMITS)).toBe('unknown');
    expect(levelWith(held(9, {}, { about: -CLEAR_OF_TALK }), LIMITS)).toBe('suspicious');
    expect(levelWith(held(9, {}, { about: -CLEAR_OF_TALK - 0.01 }), LIMITS)).toBe('scam');
  });
});

test('rows written against the checker, in another language or framed are not life', () => {
  expect(isPlain(held(0))).toBe(true);
  for (const more of [{ ambiguous: true }, { pair: 'a1-2' }, { frame: 'question' }, { lang: 'en' }])
    expect(isPlain(held(0, more))).toBe(false);
});

test('each set weighs the same, however many messages it holds', () => {
  const rows = [held(0), held(0), held(0), held(2), held(2, { quoted: true })];
  expect(shareOf(rows, ({ scam }) => scam > 1)).toBe((0.25 + 1) / 2);
  expect(shareOf([], () => true)).toBe(0);
});

describe('thresholds', () => {
  /** A thousand honest messages whose odds rise by a hundredth each. */
  const honest = Array.from({ length: 1000 }, (_, index) => held(index / 100));
  const shares = (thresholds: typeof LIMITS): [flagged: number, scam: number] => {
    const levels = honest.map((one) => levelWith(one, thresholds));
    return [
      levels.filter((level) => level !== 'unknown').length / honest.length,
      levels.filter((level) => level === 'scam').length / honest.length,
    ];
  };

  test('are the lowest that accuse no more honest people than allowed', () => {
    const chosen = chooseThresholds(honest);
    const [flagged, scam] = shares(chosen);
    expect(flagged).toBeLessThanOrEqual(MOST.honestFlagged);
    expect(scam).toBeLessThanOrEqual(MOST.honestScam);
    const [more] = shares({ ...chosen, suspicious: chosen.suspicious - 0.02 });
    const [, moreScam] = shares({ ...chosen, scam: chosen.scam - 0.02 });
    expect(more).toBeGreaterThan(MOST.honestFlagged);
    expect(moreScam).toBeGreaterThan(MOST.honestScam);
  });

  test('keep genuine reminders from being called a scam', () => {
    const dunning = honest.map((one) => ({ ...one, row: row({ group: 'dunning' }) }));
    const chosen = chooseThresholds(dunning);
    const scams = dunning.filter((one) => levelWith(one, chosen) === 'scam').length;
    expect(scams / dunning.length).toBeLessThanOrEqual(MOST.dunningScam);
    expect(scams / dunning.length).toBeGreaterThan(MOST.dunningScam - 0.003);
  });

  test('hide hardly a scam as talk about one', () => {
    const scams = Array.from({ length: 1000 }, (_, index) =>
      held(9, { label: 'scam', group: 'unpaid' }, { about: index / 100 }),
    );
    const others = scams.map((one) => ({
      ...one,
      row: row({ ...one.row, lang: 'vi' }),
      about: 99,
    }));
    const { about } = chooseThresholds([...scams, ...others]);
    const hidden = scams.filter((one) => one.about >= about).length / scams.length;
    expect(hidden).toBeLessThanOrEqual(MOST.scamsHidden);
    expect(hidden).toBeGreaterThan(MOST.scamsHidden - 0.003);
  });

  test('allow what is written down', () => {
    expect(MOST).toEqual({
      honestFlagged: 0.058,
      honestScam: 0.0065,
      dunningScam: 0.01,
      scamsHidden: 0.008,
    });
  });
});
