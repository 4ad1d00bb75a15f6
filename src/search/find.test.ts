import { describe, expect, it } from 'vitest';
import { type PhoneNumber, parsePhone } from '../phone/index.ts';
import type { Page, Pages } from './client.ts';
import { findContacts, type SearchContact } from './find-contacts.ts';
import { findNumbers, findSameNumber } from './find-numbers.ts';
import { createPageFinder } from './find-pages.ts';
import { readQuery } from './query.ts';
import { type NumberRecord, writeShards } from './shards.ts';
import { syntheticNumbers } from './synthetic.ts';
import { prepare } from './verify.ts';

const record = (digits: string, international = false): NumberRecord => ({
  digits,
  international,
  names: ['なまえ'],
  latest: '2026-01',
});

/** Answers from the files, and tells which were read. */
function directory(records: readonly NumberRecord[]) {
  const files = writeShards(records);
  const opened: string[] = [];
  const ask = (text: string) => {
    const query = readQuery(text);
    if (query.kind !== 'search' || !query.number) throw new Error(`${text} is no number`);
    opened.length = 0;
    return findNumbers(query.number, async <T>(name: string) => {
      opened.push(name);
      if (!files.has(name)) throw new Error(`${name} is missing`);
      return files.get(name) as T;
    });
  };
  return { ask, opened };
}

describe('numbers', () => {
  const { ask, opened } = directory([
    record('03670902xx'),
    record('0357998375'),
    record('18447052456', true),
  ]);

  it.each([
    ['03-6709-0234', ['masked']],
    ['+81 3 5799 8375', ['exact']],
    ['+1 844 705 2456', ['exact']],
    ['844-705-2456', ['partial']],
    ['0367', ['partial']],
    ['8375', ['partial']],
    ['03-6709-02**', ['masked']],
    ['03-5799-83**', ['masked']],
    ['03-5799-****', []],
    ['090-1234-5678', []],
    ['03-1234-5678', []],
    ['0367090334', []],
    ['#9110', []],
  ])('%s: %j', async (text, matches) => {
    const { hits, count } = await ask(text);
    expect(hits.map(({ match }) => match)).toEqual(matches);
    expect(count).toBe(matches.length);
  });

  it('reads one file for a whole number', async () => {
    await ask('0367090234');
    expect(opened).toHaveLength(2);
    expect(opened[0]).toBe('index');
  });

  it('tells names and dates of whole numbers', async () => {
    const { hits } = await ask('03-6709-0234');
    expect(hits).toEqual([
      {
        digits: '03670902xx',
        formatted: '03-6709-02**',
        match: 'masked',
        names: ['なまえ'],
        latest: '2026-01',
      },
    ]);
  });

  it('shows twenty of many and counts all', async () => {
    const numbers = syntheticNumbers(5000);
    const many = directory(numbers.map((digits) => record(digits)));
    const answer = await many.ask('090');
    expect(answer.hits).toHaveLength(20);
    expect(answer.count).toBe(numbers.filter((digits) => digits.includes('090')).length);
    expect(answer.hits.every(({ digits }) => digits.includes('090'))).toBe(true);
    expect(many.opened).toHaveLength(3);
  });
});

describe('the number of a message', () => {
  const files = writeShards([
    record('03670902xx'),
    record('0367090234'),
    record('0367090672'),
    record('18447052456', true),
    record('8391817920', true),
    record('06xxxx4809'),
    record('243056'),
  ]);
  const read = async <T>(name: string) => files.get(name) as T;

  it.each<[string, string[]]>([
    ['03-6709-0234', ['exact 0367090234', 'masked 03670902xx']],
    ['０３６７０９０２３４', ['exact 0367090234', 'masked 03670902xx']],
    ['+81 3 6709 0234', ['exact 0367090234', 'masked 03670902xx']],
    ['03-6709-0299', ['masked 03670902xx']],
    ['03-6709-02**', ['masked 03670902xx', 'masked 0367090234']],
    ['03-6709-0672', ['exact 0367090672']],
    ['03-6709-06**', ['masked 0367090672']],
    ['+1 844-705-2456', ['exact 18447052456']],
    ['18447052456', ['exact 18447052456']],
    ['8391817920', ['exact 8391817920']],
    ['243056', ['exact 243056']],
    ['03-6709-1234', []],
    ['03-6709-****', []],
    ['03-6709', []],
    ['03-6709-02', []],
    ['06-1234-4809', []],
    ['090-1234-5678', []],
    ['8447052456', []],
    ['#9110', []],
  ])('%s: %j', async (text, expected) => {
    const hits = await findSameNumber(parsePhone(text) as PhoneNumber, read);
    expect(hits.map(({ match, digits }) => `${match} ${digits}`)).toEqual(expected);
  });
});

describe('pages', () => {
  const page = (path: string, title: string, content: string): Page => ({
    path,
    title,
    text: prepare(title, content),
  });
  const all = [
    page('/a/', '支払い', '未納の料金をギフト券で払わせる。'),
    page('/b/', 'ギフト券', 'アマゾンの券。'),
    page('/c/', '相談', '188に電話する。相談は無料。'),
  ];
  const pages: Pages = {
    find: async () => [all[2] as Page, all[0] as Page],
    all: async () => all,
    warmUp: () => undefined,
  };
  const finder = createPageFinder(pages, async () => ({
    words: ['ギフト', '相談'],
    synonyms: [{ words: ['未納', '未払い'], find: ['未納'] }],
  }));

  it('finds every page that has the words, the title first, whatever Pagefind says', async () => {
    const { hits, near } = await finder.find(['ギフト券']);
    expect(hits.map(({ path, match }) => [path, match])).toEqual([
      ['/b/', 'title'],
      ['/a/', 'text'],
    ]);
    expect(near).toEqual([]);
  });

  it('widens what finds nothing and says so', async () => {
    expect(await finder.find(['未払い'])).toMatchObject({
      hits: [{ path: '/a/' }],
      instead: '未納',
    });
    expect((await finder.find(['ギフト券'])).instead).toBeUndefined();
  });

  it('keeps what only resembles the words apart', async () => {
    const { hits, near } = await finder.find(['ギフト券屋']);
    expect(hits).toEqual([]);
    expect(near.map(({ path, match }) => [path, match])).toEqual([
      ['/a/', 'near'],
      ['/b/', 'near'],
    ]);
    expect((await finder.find(['ざざざ'])).near).toEqual([]);
  });

  it('goes on without the words of the pages', async () => {
    const poor = createPageFinder(pages, () => Promise.reject(new Error('offline')));
    expect((await poor.find(['未払い'])).hits).toEqual([]);
  });

  it('finds pages that write a number', async () => {
    expect((await finder.findDigits('188')).hits.map(({ path }) => path)).toEqual(['/c/']);
    expect((await finder.findDigits('88')).hits).toEqual([]);
  });

  it('finds pages by a number with hidden digits only where seven of its first are known', async () => {
    const digits = '0367090234';
    const page = { path: '/d/', title: '番号', text: prepare('番号', '03-6709-0234 から') } as Page;
    const one = createPageFinder({ ...pages, all: async () => [page] }, () => Promise.reject());
    const found = async (known: number): Promise<number> =>
      (await one.findDigits(digits.slice(0, known).padEnd(10, 'x'))).hits.length;
    expect(await found(7)).toBe(1);
    expect(await found(6)).toBe(0);
  });
});

describe('contacts', () => {
  const contacts: SearchContact[] = [
    { id: '188', name: '消費者ホットライン', purpose: '請求の相談', phone: '188' },
    { id: 'police', name: '警察相談専用電話', purpose: '警察への相談', phone: '#9110' },
    { id: 'legal', name: '法テラス', purpose: '法律の相談', phone: '0570-078374' },
    { id: 'card', name: 'カード会社', purpose: '裏面の番号へ' },
  ];
  const ids = (text: string) => findContacts(contacts, readQuery(text)).map(({ id }) => id);

  it.each([
    ['188', ['188']],
    ['１８８', ['188']],
    ['#9110', ['police']],
    ['9110', ['police']],
    ['0570-078-374', ['legal']],
    ['0570', ['legal']],
    ['ほっとらいん', ['188']],
    ['警察', ['police']],
    ['相談', ['police', '188', 'legal']],
    ['法律 相談', ['legal']],
    ['188に電話', ['188', 'police']],
    ['110', []],
    ['090-1234-5678', []],
    ['談', []],
    ['', []],
  ])('%s: %j', (text, found) => {
    expect(ids(text)).toEqual(found);
  });
});
