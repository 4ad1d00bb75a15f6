import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type PhoneNumber, parsePhone } from '../phone/index.ts';
import { findContacts, type SearchContact } from './find-contacts.ts';
import { findNumbers, findSameNumber } from './find-numbers.ts';
import { readQuery } from './query.ts';
import type { NumberRecord } from './shards.ts';
import { syntheticNumbers } from './synthetic.ts';
import { writeShards } from './write-shards.ts';

const record = (digits: string, international = false): NumberRecord => ({
  digits,
  international,
  reports: [
    { source: 'blog', date: '2026-01', channel: 'sms', names: ['なまえ'], wording: '未納の連絡' },
    { source: 'blog', date: '2025-12', channel: 'voice', wording: '電話がきた' },
  ],
});
const source = {
  title: '記録',
  url: 'https://example.jp/',
  publisher: '書いた人',
  kind: 'blog',
  seen: { how: 'live', on: '2026-11-01' },
} as const;

/** Answers from the files, and tells which were read. */
function directory(records: readonly NumberRecord[], gone: readonly string[] = []) {
  const files = writeShards(records, { blog: source });
  for (const name of files.keys())
    if (gone.some((kind) => name.startsWith(kind))) files.delete(name);
  const opened: string[] = [];
  const ask = (text: string) => {
    const query = readQuery(text);
    if (query.kind !== 'search' || !query.number) throw new Error(`${text} is no number`);
    opened.length = 0;
    return findNumbers(query.number, async <T>(name: string) => {
      opened.push(name.replace(/\.\w+$/, ''));
      if (!files.has(name)) throw new Error(`${name} is missing`);
      return files.get(name) as T;
    });
  };
  /** What the last question loaded, as hosts send it. */
  const bytes = () =>
    [...files]
      .filter(([name]) => opened.includes(name.replace(/\.\w+$/, '')))
      .reduce((sum, [, held]) => sum + gzipSync(JSON.stringify(held)).length, 0);
  return { ask, opened, bytes };
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

  it('reads the list, and the reports of what it finds', async () => {
    await ask('0367090234');
    expect([...new Set(opened)]).toEqual(['index', 'list', 'reports-0']);
    await ask('0312345678');
    expect(opened).toEqual(['index', 'list']);
  });

  it('tells names and dates of whole numbers', async () => {
    const { hits } = await ask('03-6709-0234');
    expect(hits).toEqual([
      {
        digits: '03670902xx',
        international: false,
        formatted: '03-6709-02**',
        match: 'masked',
        own: true,
        names: ['なまえ'],
        latest: '2026-01',
      },
    ]);
  });
});

describe('numbers of a large directory', () => {
  const numbers = [...syntheticNumbers(5000), '03670902xx', '0357998375'];
  const records = numbers.map((digits) => record(digits, !digits.startsWith('0')));
  const { ask, opened } = directory(records);
  const small = directory(records.filter((_, at) => at % 10 === 0 || at >= 5000));

  it('shows twenty of many and counts all', async () => {
    const answer = await ask('090');
    expect(answer.hits).toHaveLength(20);
    expect(answer.count).toBe(numbers.filter((digits) => digits.includes('090')).length);
    expect(answer.hits.every(({ digits }) => digits.includes('090'))).toBe(true);
    expect(opened).toHaveLength(3);
  });

  it('reads one file for a whole number, which tells of it too', async () => {
    const { hits } = await ask('03-5799-8375');
    expect(hits[0]).toMatchObject({ match: 'exact', names: ['なまえ'], latest: '2026-01' });
    expect([...new Set(opened)]).toEqual(['index', expect.stringMatching(/^whole-/)]);
  });

  it.each([251, 1000, 20_000])(
    'weighs less than 800 bytes for one of %i numbers',
    async (count) => {
      const some = syntheticNumbers(count);
      const told = some.map((digits, at) => ({
        ...record(digits, !digits.startsWith('0')),
        reports: [
          {
            source: 'blog',
            date: `2026-0${1 + (at % 9)}-${10 + (at % 19)}`,
            channel: 'sms',
            names: at % 3 === 0 ? ['未納料金のお客様相談窓口'] : [],
            wording: '未納の連絡',
          },
        ],
      }));
      const asked = directory(told);
      for (const digits of some.filter((_, at) => at % Math.ceil(count / 100) === 0)) {
        await asked.ask(digits);
        expect(asked.bytes(), digits).toBeLessThanOrEqual(800);
      }
    },
  );

  it.each(['03-6709-0234', '0357998375', '036709', '8375', '03-5799-83**', '0357998', '090-12'])(
    '%s is answered from its list as from its files',
    async (text) => {
      const cut = directory(records, ['whole', 'parts', 'few']);
      const [whole, listed] = [await ask(text), await cut.ask(text)];
      expect(listed.count).toBe(whole.count);
      expect(listed.hits).toEqual(whole.hits);
    },
  );

  it('tells a number without its reports where those cannot be had', async () => {
    const { hits } = await directory(records, ['reports-', 'whole-']).ask('03-5799-8375');
    expect(hits).toMatchObject([{ digits: '0357998375', names: [], latest: undefined }]);
  });

  it('is asked in the same words as a small one', async () => {
    expect((await small.ask('0357998375')).hits).toEqual((await ask('0357998375')).hits);
  });

  it('cannot be asked where nothing of it can be had', async () => {
    const cut = directory(records, ['list', 'whole', 'reports']);
    await expect(cut.ask('0357998375')).rejects.toThrow('missing');
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
