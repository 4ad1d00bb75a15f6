import { describe, expect, test } from 'vitest';
import type { Neutral } from './neutral.ts';
import { forEachPassage } from './passages.ts';

/** A text of units of the given lengths; each ends a line unless its length is negative. */
function text(...lengths: number[]): Neutral {
  const units = [0];
  const hard = [true];
  for (const length of lengths) {
    units.push((units.at(-1) as number) + Math.abs(length));
    hard.push(length > 0);
  }
  const starts = new Uint32Array(units.at(-1) as number);
  return { text: 'あ'.repeat(starts.length), starts, ends: starts, units, hard };
}

function passages(neutral: Neutral): string[] {
  const found: string[] = [];
  const stretch = { first: 0, end: neutral.units.length - 1 };
  forEachPassage(
    neutral,
    stretch,
    () => undefined,
    (first, end, penalty) => found.push(`${first}-${end} ${penalty}`),
  );
  return found;
}

describe('passages', () => {
  test('of whole lines have 25 to 720 letters and lose nothing more than the choice costs', () => {
    expect(passages(text(10, 14, 25, 700))).toEqual(['0-3 0.5', '1-3 0.5', '2-3 0.5', '3-4 0.5']);
    expect(passages(text(20, 700, 1, 1))).toContain('0-2 0.5');
    expect(passages(text(20, 701, 1, 1))).not.toContain('0-2 0.5');
  });

  test('of sentences have 60 to 240 letters and lose 0.5 more', () => {
    // The first unit ends a sentence only, so what begins behind it is no whole line.
    expect(passages(text(-30, 59))).not.toContain('1-2 0.75');
    expect(passages(text(-30, 60))).toContain('1-2 0.75');
    expect(passages(text(-30, 240))).toContain('1-2 0.75');
    expect(passages(text(-30, 241))).not.toContain('1-2 0.75');
  });

  test('lose a quarter each time there are twice as many units to choose from', () => {
    const penalty = (units: number): string | undefined =>
      passages(text(...Array.from({ length: units }, () => 30)))[0];
    expect([1, 2, 4, 16].map(penalty)).toEqual(['0-1 0', '0-1 0.25', '0-1 0.5', '0-1 1']);
  });

  test('have thirty units at most, so that there are no more than thirty to each', () => {
    const many = text(...Array.from({ length: 256 }, () => 10));
    expect(passages(many)).toContain('0-30 2');
    expect(passages(many)).not.toContain('0-31 2');
    expect(passages(many).length).toBeLessThanOrEqual(256 * 30);
  });

  test('stay within the stretch that is looked at', () => {
    const found: number[] = [];
    forEachPassage(
      text(30, 30, 30, 30),
      { first: 1, end: 3 },
      (first) => found.push(first),
      (first, end) => found.push(first, end),
    );
    expect(Math.min(...found)).toBe(1);
    expect(Math.max(...found)).toBe(3);
  });
});
