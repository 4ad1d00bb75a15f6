import { describe, expect, it } from 'vitest';
import { matchDigits } from '../phone/index.ts';
import { unpackNumbers } from './packed.ts';
import {
  type DirectoryIndex,
  type Few,
  listedWith,
  type NumberRecord,
  type PartsIndex,
  partsFile,
  type ReportShard,
  reportsFile,
  type WholeShard,
  wholeFile,
} from './shards.ts';
import { syntheticNumbers } from './synthetic.ts';
import { writeShards } from './write-shards.ts';

const record = (digits: string): NumberRecord => ({ digits, international: false, reports: [] });

/** The files by the first part of their names. */
const withoutVersion = (files: Map<string, unknown>): Map<string, unknown> =>
  new Map([...files].map(([name, held]) => [name.replace(/\.\w+$/, ''), held]));

/** Asks the files as a browser would. */
function ask(all: Map<string, unknown>) {
  const files = withoutVersion(all);
  return {
    whole(digits: string): string[] {
      const name = wholeFile(digits, files.get('index') as DirectoryIndex);
      const shard = name === undefined ? undefined : (files.get(name) as WholeShard);
      return unpackNumbers(shard?.numbers ?? {}).filter((entry) => matchDigits(entry, digits));
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

describe.each([251, 5000])('a directory of %i numbers', (count) => {
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
    expect(Math.max(...bytes('whole-'))).toBeLessThan(5_000);
    expect(Math.max(...bytes('parts-'))).toBeLessThan(20_000);
    expect(Math.max(0, ...bytes('few-'))).toBeLessThan(500);
  });
});

describe('a small directory', () => {
  it('is one list, and says so', () => {
    const files = withoutVersion(writeShards(['0367090234', '03670902xx'].map(record)));
    expect([...files.keys()].sort()).toEqual(['index', 'list', 'reports-0']);
    expect(files.get('index')).toMatchObject({ count: 2, pages: true, reports: 1, whole: 0 });
    expect(unpackNumbers(files.get('list') as never)).toEqual(['0367090234', '03670902xx']);
  });

  it('may be empty', () => {
    expect(withoutVersion(writeShards([])).get('list')).toEqual({});
  });
});

it('holds the reports of each number once, with their sources', () => {
  const source = (title: string) => ({
    title,
    url: 'https://example.jp/',
    publisher: title,
    kind: 'blog',
    seen: { how: 'live' as const, on: '2026-11-01' },
  });
  const numbers = syntheticNumbers(300);
  const records = numbers.map((digits, at) => ({
    ...record(digits),
    reports: [{ source: `s${at % 7}`, channel: 'sms', wording: '未納料金の連絡' }],
  }));
  const sources = Object.fromEntries(
    Array.from({ length: 7 }, (_, at) => [`s${at}`, source(`${at}`)]),
  );
  const files = withoutVersion(writeShards(records, sources));
  for (const { digits, reports } of records) {
    const shard = files.get(
      reportsFile(digits, files.get('index') as DirectoryIndex),
    ) as ReportShard;
    expect(shard.numbers[digits]).toEqual(reports);
    expect(shard.sources[reports[0]?.source ?? '']).toEqual(sources[reports[0]?.source ?? '']);
  }
  const held = [...files].filter(([name]) => name.startsWith('reports-')).map(([, shard]) => shard);
  expect(held.flatMap((shard) => Object.keys((shard as ReportShard).numbers))).toHaveLength(300);
});

it('names its files by all that they hold, so that those of two builds are never mixed', () => {
  const one = [record('0367090234'), record('03670902xx')];
  const versionOf = (files: Map<string, unknown>) => (files.get('index') as DirectoryIndex).version;
  const version = versionOf(writeShards(one));
  expect([...writeShards(one).keys()]).toContain(`list.${version}`);
  expect(versionOf(writeShards(one.slice(1)))).not.toBe(version);
  const told = { source: 'blog', channel: 'sms', wording: '未納の連絡' };
  const changed = one.map((number) => ({ ...number, reports: [told] }));
  expect(versionOf(writeShards(changed))).not.toBe(version);
});

it('finds a number whose hidden digits are not at the end', () => {
  const others = syntheticNumbers(1000).map(record);
  const { whole } = ask(writeShards([record('0x3670x0234'), record('03670902xx'), ...others]));
  expect(whole('01367010234')).toEqual(['0x3670x0234']);
  expect(whole('0367090299')).toEqual(['03670902xx']);
  expect(whole('03670902xx')).toEqual(['03670902xx']);
  expect(wholeFile('03670xx234', { whole: 3 })).toBeUndefined();
});
