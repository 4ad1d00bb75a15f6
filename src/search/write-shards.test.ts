import { describe, expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from './packed.ts';
import {
  compare,
  type DirectoryIndex,
  type Few,
  type NumberRecord,
  type PartsIndex,
  type ReportShard,
  reportsFile,
  type ToldSource,
  type WholeShard,
  wholeFile,
} from './shards.ts';
import { writeShards } from './write-shards.ts';

const record = (digits: string): NumberRecord => ({ digits, international: false, reports: [] });
const report = { source: 'blog', channel: 'sms', wording: '未納の連絡' };
const source: ToldSource = {
  title: '記録',
  url: 'https://example.jp/',
  publisher: '書いた人',
  kind: 'blog',
  seen: { how: 'live', on: '2026-11-01' },
};

/** Numbers that differ in three digits, which stand for `000` in the form. */
const numbers = (form: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => form.replace('000', String(at).padStart(3, '0')));
/** Numbers whose only three digits in a row or more are these, as many as a thousand. */
const hiding = (digits: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => {
    const [hundreds, tens, ones] = String(at).padStart(3, '0');
    return `${digits}x${hundreds}${tens}x${ones}`;
  });

/** A hundred such numbers, however many digits. */
const hundred = (digits: string): string[] =>
  Array.from({ length: 100 }, (_, at) => `${digits}x${String(at).padStart(2, '0')}`);

/** A hundred that go on with each of these digits behind 111. */
const going = (...next: number[]): string[] => next.flatMap((digit) => hundred(`111${digit}`));

function write(listed: readonly string[]) {
  const written = writeShards(listed.map(record));
  const files = new Map([...written].map(([name, held]) => [name.replace(/\.\w+$/, ''), held]));
  const read = <T>(name: string) => files.get(name) as T;
  return { files, read, index: read<DirectoryIndex>('index') };
}

describe('how many files there are', () => {
  it.each([
    [250, ['index', 'list', ...[0, 1, 2, 3].map((at) => `reports-${at}`)]],
    [64, ['index', 'list', 'reports-0']],
    [65, ['index', 'list', 'reports-0', 'reports-1']],
  ])('%i numbers are a small directory', (count, names) => {
    const { files } = write(numbers('0367000234', count));
    expect([...files.keys()].sort()).toEqual(names);
  });

  it.each([
    ['ten digits: under their first eight and their second to ninth', '0367000234', 12],
    ['eleven digits: under three', '09067000234', 18],
    ['nine digits: under one', '036700023', 6],
    ['the last two hidden: under one', '03600012xx', 6],
    ['one of the first eight hidden: under all that it may be', '0x67000234', 60],
    ['less than nine digits: under none', '06700023', 1],
  ])('300 numbers of %s', (_, form, count) => {
    const { files, index } = write(numbers(form, 300));
    expect(index.whole).toBe(count);
    expect([...files.keys()].filter((name) => name.startsWith('whole-'))).toHaveLength(count);
  });
});

describe('whole numbers', () => {
  it('lie where any nine of their digits lead, and nowhere else', () => {
    const listed = numbers('09067000234', 300);
    const { read, index } = write(listed);
    const places = new Map<string, Set<string>>();
    for (const number of listed) {
      for (const from of [0, 1, 2]) {
        const file = wholeFile(number.slice(from), index) as string;
        places.set(file, (places.get(file) ?? new Set()).add(number));
      }
    }
    for (let at = 0; at < index.whole; at += 1) {
      const { numbers: held } = read<WholeShard>(`whole-${at}`);
      expect(unpackNumbers(held)).toEqual([...(places.get(`whole-${at}`) ?? [])].sort(compare));
    }
  });

  it('tell the newest date or nothing, then the names', () => {
    const told = [
      { ...record('0367090234'), reports: [{ ...report, date: '2026-01', names: ['い', 'あ'] }] },
      { ...record('0357998375'), reports: [report] },
    ];
    const files = writeShards([...told, ...numbers('0450001234', 300).map(record)]);
    const shards = [...files].filter(([name]) => name.startsWith('whole-'));
    const lists = shards.flatMap(([, shard]) => {
      const { numbers: held, told: lines } = shard as WholeShard;
      return unpackNumbers(held).map((number, at) => [number, lines[at]] as const);
    });
    expect(new Map(lists).get('0367090234')).toEqual(['2026-01', 'い', 'あ']);
    expect(new Map(lists).get('0357998375')).toEqual(['']);
  });
});

describe('parts of numbers', () => {
  const parts = (listed: readonly string[]) => {
    const { files, read } = write(listed);
    const names = [...files.keys()].filter((name) => name.startsWith('parts-'));
    return {
      starts: read<PartsIndex>('parts').starts,
      held: names.map((name) => read<string[]>(name)),
      few: (digits: string) => read<Few | undefined>(`few-${digits}`),
    };
  };

  it('share a file as long as there are no more than a thousand', () => {
    const listed = [...hiding('222', 500), ...hiding('111', 500)];
    expect(parts(listed)).toMatchObject({ starts: ['111'], held: [[...listed].sort(compare)] });
  });

  it('begin another file where there are more', () => {
    const [ones, twos] = [hiding('111', 501), hiding('222', 500)];
    expect(parts([...twos, ...ones])).toMatchObject({ starts: ['111', '222'], held: [ones, twos] });
  });

  it('have a file together up to a thousand, and are not counted', () => {
    const { few, starts } = parts([...going(0, 2, 3, 4, 5, 6, 7, 8, 9), ...hiding('111', 100)]);
    expect(few('111')).toBeUndefined();
    expect(starts).toEqual(['110', '111', '112']);
  });

  it('too common for a file are counted, and the first shown', () => {
    const short = hiding('111', 200);
    const { starts, held, few } = parts([...going(9, 8, 7, 6, 5, 4, 3, 2, 0), ...short]);
    expect(few('111')).toEqual({ count: 1100, first: going(0).slice(0, 20) });
    expect(few('1110')).toBeUndefined();
    // Up to 1117, and from 1118 to 119.
    expect(starts).toEqual(['110', '1118']);
    expect(held).toEqual([
      [...going(0, 2, 3, 4, 5, 6, 7), ...short].sort(compare),
      going(2, 3, 4, 5, 6, 7, 8, 9),
    ]);
  });

  it('that are all the same stay in one file, however many', () => {
    const abroad = (digits: string) => ({ ...record(digits), international: true });
    const same = hiding('111', 1000);
    const files = writeShards([...same.map(record), ...same.slice(0, 10).map(abroad)]);
    const names = [...files.keys()].map((name) => name.replace(/\.\w+$/, ''));
    expect(names.filter((name) => /^(?:parts-|few-)/.test(name))).toEqual(['parts-0']);
  });

  it('that end where others go on come before them', () => {
    const [short, long] = [hiding('111', 1000), hundred('1112')];
    const { starts, held, few } = parts([...long, ...short]);
    expect(few('111')?.count).toBe(1100);
    expect(starts).toEqual(['111', '1112']);
    expect(held).toEqual([short, long]);
  });

  it('lead to numbers in the order of these', () => {
    const listed = ['1x222', '9x111', ...hiding('333', 300)];
    expect(parts(listed).held).toEqual([[...listed].sort(compare)]);
  });

  it('of a number: from each digit to the next hidden one, three at least', () => {
    const { starts, held } = parts(['4321x87x765', ...hiding('999', 1000)]);
    expect(starts).toEqual(['321', '999']);
    expect(held[0]).toEqual(['4321x87x765']);
  });
});

describe('reports', () => {
  it('stand with those of their sources that are known', () => {
    const told = [{ ...record('0367090234'), reports: [report, { ...report, source: 'gone' }] }];
    const files = writeShards(told, { blog: source, other: source });
    const [name, held] = [...files].find(([one]) => one.startsWith('reports-')) ?? [];
    expect(name).toMatch(`${reportsFile('0367090234', { reports: 1 })}.`);
    expect((held as ReportShard).numbers).toEqual({ '0367090234': told[0]?.reports });
    expect(Object.keys((held as ReportShard).sources)).toEqual(['blog']);
  });

  it('of another source make another version', () => {
    const version = (title: string) =>
      (writeShards([], { blog: { ...source, title } }).get('index') as DirectoryIndex).version;
    expect(version('記録')).toBe(version('記録'));
    expect(version('記録')).not.toBe(version('記事'));
  });
});

describe('packed numbers', () => {
  it.each([
    ['nothing in front of the first', ['000', '001'], { '000': '01' }],
    ['ascending, as the distance from the one before', ['007', '002'], { '000': '25' }],
    ['five bits to a letter, the smallest first', ['031', '064'], { '000': 'OQ1' }],
    ['hidden digits', ['1x3', '1x0'], { '0x0': 'T33' }],
    ['a plus', ['+12', '+10'], { '+00': ':2' }],
  ])('%s', (_, listed, packed) => {
    expect(packNumbers(listed)).toEqual(packed);
  });

  it('come back by their forms', () => {
    const listed = ['0312345678', '243056', '03670902xx', '+18447052456', '0000000000'];
    expect(unpackNumbers(packNumbers(listed))).toEqual([
      '+18447052456',
      '243056',
      ...['0000000000', '0312345678'],
      '03670902xx',
    ]);
  });
});
