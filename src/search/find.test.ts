import { describe, expect, it } from 'vitest';
import { type PhoneNumber, parsePhone } from '../phone/index.ts';
import { findContacts, type SearchContact } from './find-contacts.ts';
import { findNumbers, findSameNumber } from './find-numbers.ts';
import { readQuery } from './query.ts';
import { type NumberRecord, writeShards } from './shards.ts';
import { syntheticNumbers } from './synthetic.ts';

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

describe('contacts by their number', () => {
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
    ['188に電話', ['188']],
    ['110', []],
    ['090-1234-5678', []],
    ['相談', []],
    ['', []],
  ])('%s: %j', (text, found) => {
    expect(ids(text)).toEqual(found);
  });
});
