import { describe, expect, it } from 'vitest';
import { matchDigits } from '../phone/index.ts';
import {
  type Few,
  listedWith,
  type NumberRecord,
  type PartsIndex,
  partsFile,
  type WholeIndex,
  wholeFile,
  writeShards,
} from './shards.ts';
import { syntheticNumbers } from './synthetic.ts';

const record = (digits: string): NumberRecord => ({ digits, international: false, names: [] });

/** Asks the files as a browser would. */
function ask(files: Map<string, unknown>) {
  return {
    whole(digits: string): string[] {
      const name = wholeFile(digits, files.get('index') as WholeIndex);
      const held = (name ? files.get(name) : []) as NumberRecord[];
      return held.map((entry) => entry.digits).filter((entry) => matchDigits(entry, digits));
    },
    part(digits: string): { count: number; shown: readonly string[] } {
      const name = partsFile(digits, files.get('parts') as PartsIndex);
      if (name === undefined) return { count: 0, shown: [] };
      if (name.startsWith('few')) {
        const few = files.get(name) as Few;
        expect(few, name).toBeDefined();
        return { count: few.count, shown: few.first };
      }
      const found = listedWith(files.get(name) as string[], digits);
      return { count: found.length, shown: found };
    },
  };
}

describe.each([40, 1000, 5000])('a directory of %i numbers', (count) => {
  const numbers = syntheticNumbers(count);
  const files = writeShards(numbers.map(record));
  const { whole, part } = ask(files);
  const brute = (query: string) => numbers.filter((number) => number.includes(query));

  it('finds every number by its own digits', () => {
    for (const number of numbers) {
      const asked = number.replaceAll('x', '7');
      expect(whole(asked), asked).toContain(number);
    }
  });

  it('finds what contains nine digits or more', () => {
    for (const number of numbers.slice(0, 500)) {
      for (let from = 0; from + 9 <= number.length; from += 1) {
        const asked = number.slice(from, from + 9);
        if (!asked.includes('x')) expect(whole(asked)).toContain(number);
      }
    }
  });

  it('counts every number that contains three to eight digits', () => {
    for (const number of numbers.filter((_, at) => at % Math.ceil(count / 40) === 0)) {
      for (let length = 3; length <= 8; length += 1) {
        for (let from = 0; from + length <= number.length; from += 1) {
          const asked = number.slice(from, from + length);
          if (asked.includes('x')) continue;
          const expected = brute(asked);
          const answer = part(asked);
          expect(answer.count, asked).toBe(expected.length);
          expect(expected).toEqual(expect.arrayContaining([...answer.shown]));
          if (answer.count <= 20) expect(answer.shown).toHaveLength(answer.count);
        }
      }
    }
  });

  it('finds nothing where there is nothing', () => {
    for (let digits = 0; digits < 1000; digits += 1) {
      const asked = String(digits).padStart(3, '0');
      expect(part(asked).count, asked).toBe(brute(asked).length);
    }
    expect(part('99999999').count).toBe(brute('99999999').length);
    expect(whole('09012345678').filter((number) => number === '09012345678')).toEqual([]);
  });

  it('keeps every file small', () => {
    const bytes = (kind: string) =>
      [...files]
        .filter(([name]) => name.startsWith(kind))
        .map(([, content]) => JSON.stringify(content).length);
    expect(Math.max(...bytes('whole-'))).toBeLessThan(8_000);
    expect(Math.max(...bytes('parts-'))).toBeLessThan(20_000);
    expect(Math.max(0, ...bytes('few-'))).toBeLessThan(500);
  });
});

it('writes an empty directory', () => {
  const { whole, part } = ask(writeShards([]));
  expect(whole('0367090234')).toEqual([]);
  expect(part('036').count).toBe(0);
});

it('finds a number whose hidden digits are not at the end', () => {
  const files = writeShards([record('0x3670x0234'), record('03670902xx')]);
  const { whole } = ask(files);
  expect(whole('01367010234')).toEqual(['0x3670x0234']);
  expect(whole('0367090299')).toEqual(['03670902xx']);
  expect(whole('03670902xx')).toEqual(['03670902xx']);
  expect(wholeFile('03670xx234', { whole: 3 })).toBeUndefined();
});
