import { describe, expect, it } from 'vitest';
import { type PhoneNumber, parsePhone } from '../phone/index.ts';
import { findNumbers, findSameNumber } from './find-numbers.ts';
import { packNumbers } from './packed.ts';
import type { DirectoryIndex } from './shards.ts';

/** A directory of these files; a question of nine digits or more is answered from `whole-0`. */
function directory(held: Readonly<Record<string, unknown>>, whole = 1) {
  const index: DirectoryIndex = { version: 'v', count: 500, pages: false, reports: 1, whole };
  const opened: string[] = [];
  const read = async <T>(name: string): Promise<T> => {
    opened.push(name);
    const file = name === 'index' ? index : held[name.replace(/\.v$/, '')];
    if (file === undefined) throw new Error(`${name} is missing`);
    return file as T;
  };
  const ask = async (...forms: string[]) => {
    opened.length = 0;
    const { hits, count } = await findNumbers({ forms }, read);
    return { found: hits.map(({ digits }) => digits), count, hits };
  };
  return { ask, read, opened };
}

describe('the files that a question opens', () => {
  const { ask, opened } = directory({
    parts: { starts: ['036', '0905', '100'] },
    'parts-0': ['0367090234', '0450367111'],
    'few-090': { count: 480, first: ['09012341234', '09056780000'] },
    'whole-0': { numbers: packNumbers(['0367090234', '0367090235']), told: [['', 'なまえ']] },
  });

  it.each([
    ['0367090234', ['whole-0'], ['0367090234'], 1],
    ['0367', ['parts', 'parts-0'], ['0367090234', '0450367111'], 2],
    ['036', ['parts', 'parts-0'], ['0367090234', '0450367111'], 2],
    ['090', ['parts', 'few-090'], ['09012341234', '09056780000'], 480],
    ['012', ['parts'], [], 0],
    ['03', [], [], 0],
    ['03xxxxxx34', [], [], 0],
  ])('%s: %j', async (digits, files, found, count) => {
    expect(await ask(digits)).toMatchObject({ found, count });
    expect(opened).toEqual(['index', ...files.map((name) => `${name}.v`)]);
  });

  it('are those of every reading of the number', async () => {
    expect((await ask('0367090234', '036')).found).toEqual([
      '0367090234',
      '0367090235',
      '0450367111',
    ]);
    expect((await ask('012', '036')).found).toEqual(['0367090234', '0450367111']);
  });

  it('tell the names, and no date where there is none', async () => {
    const [hit] = (await ask('0367090234')).hits;
    expect(hit).toMatchObject({ names: ['なまえ'], latest: undefined, own: false });
  });

  it('may tell nothing of a number', async () => {
    const [hit] = (await ask('0367090235')).hits;
    expect(hit).toMatchObject({ names: [], latest: undefined });
  });
});

it('counts what fits where digits are hidden, not all that have the known ones', async () => {
  const { ask } = directory({
    parts: { starts: ['56781'] },
    'few-5678': { count: 480, first: ['09012345678', '08012345678'] },
  });
  expect(await ask('5678')).toMatchObject({ count: 480 });
  expect(await ask('090xxxx5678')).toMatchObject({ found: ['09012345678'], count: 1 });
});

describe('a list', () => {
  const { ask, opened } = directory(
    {
      list: packNumbers([
        ...['0367090234', '0367090235', '0450367111', '0990000367', '9110'],
        ...['03670902xx', '+18447052456', '09012345678'],
      ]),
    },
    0,
  );

  it.each([
    ['what begins with the digits, what ends with them, the others', '0367', 5],
    ['as few as three digits', '036', 5],
    ['no fewer', '03', 0],
    ['nor where the rest is hidden', '03xxxxxx34', 0],
    ['the longest row of known digits', '090xxxx5678', 1],
    ['a number abroad by its digits', '18447052456', 1],
  ])('is looked through: %s', async (_, digits, count) => {
    expect(await ask(digits)).toMatchObject({ count });
    expect(opened).toContain('list.v');
  });

  it('gives parts in this order', async () => {
    expect((await ask('0367')).found).toEqual([
      ...['0367090234', '0367090235', '03670902xx'],
      '0990000367',
      '0450367111',
    ]);
  });

  it('gives the same number before one that it fits', async () => {
    expect((await ask('0367090235')).found).toEqual(['0367090235', '03670902xx']);
  });

  it('gives a number that hides the same digits before others that fit', async () => {
    expect((await ask('03670902xx')).found).toEqual(['03670902xx', '0367090234', '0367090235']);
  });

  it('gives a number without what was reported where that cannot be had', async () => {
    const [hit] = (await ask('09012345678')).hits;
    expect(hit).toMatchObject({ match: 'exact', names: [], latest: undefined });
  });
});

describe('the number of a message', () => {
  const { read } = directory({ list: packNumbers(['9110', '0367090234']) }, 0);

  it.each([
    ['#9110', [], 'nobody can call from it'],
    ['0367', [], 'it is a part'],
    ['03-6709-0234', ['0367090234'], 'it is the number'],
  ])('%s is %j: %s', async (text, found) => {
    const hits = await findSameNumber(parsePhone(text) as PhoneNumber, read);
    expect(hits.map(({ digits }) => digits)).toEqual(found);
  });
});
