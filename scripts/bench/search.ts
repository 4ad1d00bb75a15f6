import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findNumbers, type NumberRecord, readQuery, writeShards } from '../../src/search/index.ts';
import { syntheticNumbers } from '../../src/search/synthetic.ts';
import { type Part, root, short } from './part.ts';

const COUNTS = [1_000, 10_000, 100_000, 1_000_000];
/** Numbers asked for, spread over the directory. */
const SAMPLE = 150;
/** Of the first kind the answer comes from one file; the second from a range and a table of ranges. */
const LENGTHS = ['whole', 3, 4, 5, 6, 7, 8] as const;

interface Spread {
  readonly median: number;
  readonly most: number;
}

interface Asked {
  readonly digits: (typeof LENGTHS)[number] | 'absent';
  /** What a visitor loads for a first question, in bytes after gzip. */
  readonly bytes: Spread;
  /** From reading the files to the answer, without the network. */
  readonly milliseconds: Spread;
  readonly files: number;
}

interface Directory {
  readonly numbers: number;
  readonly milliseconds: number;
  readonly files: number;
  readonly bytes: number;
  readonly gzip: number;
  readonly asked: readonly Asked[];
}

/**
 * The search: the directory of numbers with made-up ones, and what the words need beside it. A question for
 * a number also reads the pages; that part does not grow with the numbers.
 */
export const search: Part = {
  name: 'search',
  async measure() {
    const directories: Directory[] = [];
    for (const count of COUNTS) directories.push(await measureDirectory(count));
    const pages = weighPages();
    return {
      json: { directories, pages },
      tables: [
        {
          title: 'search: directory of made-up numbers',
          head: ['numbers', 'build ms', 'files', 'bytes', 'gzip bytes'],
          body: directories.map(({ numbers, milliseconds, files, bytes, gzip }) => [
            numbers,
            short(milliseconds),
            files,
            bytes,
            gzip,
          ]),
        },
        {
          title:
            'search: a first question (whole: listed, absent: not listed, else so many digits)',
          head: ['numbers', 'digits', 'files', 'gzip bytes', 'most', 'ms', 'most'],
          named: 2,
          body: directories.flatMap(({ numbers, asked }) =>
            asked.map(({ digits, files, bytes, milliseconds }) => [
              numbers,
              digits,
              files,
              bytes.median,
              bytes.most,
              short(milliseconds.median),
              short(milliseconds.most),
            ]),
          ),
        },
        {
          title: 'search: what the words are found with, bytes as sent',
          head: ['what', 'files', 'bytes'],
          body: pages.map(({ what, files, bytes }) => [what, files, bytes]),
        },
      ],
    };
  },
};

async function measureDirectory(count: number): Promise<Directory> {
  const numbers = syntheticNumbers(count);
  const records = numbers.map(recordOf);
  const began = performance.now();
  const files = new Map<string, string>();
  for (const [name, content] of writeShards(records)) files.set(name, JSON.stringify(content));
  const milliseconds = performance.now() - began;
  const weights = new Map([...files].map(([name, text]) => [name, gzipSync(text).length]));

  const chosen = Array.from(
    { length: SAMPLE },
    (_, at) => numbers[Math.floor((at * count) / SAMPLE)] as string,
  );
  const listed = new Set(numbers);
  const questions = LENGTHS.map((digits) => ({
    digits,
    texts: chosen.map((number, at) => (digits === 'whole' ? number : part(number, digits, at))),
  }));
  const absent = syntheticNumbers(count + 1).filter((number) => !listed.has(number));
  const asked: Asked[] = [];
  for (const { digits, texts } of [
    ...questions,
    { digits: 'absent' as const, texts: absent.slice(0, SAMPLE) },
  ]) {
    asked.push({ digits, ...(await ask(texts, files, weights)) });
  }
  return {
    numbers: count,
    milliseconds,
    files: files.size,
    bytes: sum([...files.values()].map((text) => Buffer.byteLength(text))),
    gzip: sum([...weights.values()]),
    asked,
  };
}

/** Each question by a visitor who has nothing yet. */
async function ask(
  texts: readonly string[],
  files: ReadonlyMap<string, string>,
  weights: ReadonlyMap<string, number>,
): Promise<Omit<Asked, 'digits'>> {
  const bytes: number[] = [];
  const times: number[] = [];
  let most = 0;
  for (const text of texts) {
    const query = readQuery(text);
    if (query.kind !== 'search' || !query.number) throw new Error(`${text} is no number`);
    const read = new Set<string>();
    const began = performance.now();
    await findNumbers(query.number, async (name) => {
      read.add(name);
      return JSON.parse(files.get(name) as string);
    });
    times.push(performance.now() - began);
    bytes.push(sum([...read].map((name) => weights.get(name) ?? 0)));
    most = Math.max(most, read.size);
  }
  return { bytes: spread(bytes), milliseconds: spread(times), files: most };
}

/** As in the real directory, some with the names that callers used. */
function recordOf(digits: string, at: number): NumberRecord {
  return {
    digits,
    international: !digits.startsWith('0'),
    reports: [
      {
        source: `source-${at % 50}`,
        date: `2026-0${1 + (at % 9)}-12`,
        channel: 'sms',
        ...(at % 3 === 0 ? { names: ['未納料金のお客様相談窓口'] } : {}),
        wording:
          '有料サイトの料金が未納だという連絡があり、折り返しの電話を求められたという記録です。',
      },
    ],
  };
}

/** So many digits from somewhere inside the known part of a number. */
function part(number: string, length: number, at: number): string {
  const known = number.replace(/x.*/, '');
  const from = at % Math.max(1, known.length - length + 1);
  return known.slice(from, from + length);
}

/** What the words are found with; a first answer needs the heads alone. */
function weighPages(): { what: string; files: number; bytes: number }[] {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'pagefind'))) {
    throw new Error('dist/ is missing: run `npm run build` first');
  }
  const names = ['pagefind', 'search'].flatMap((folder) =>
    readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name}`,
    ),
  );
  return Object.entries(PAGES).map(([what, pattern]) => {
    const files = names.filter((name) => pattern.test(name));
    // Pagefind packs its own files; hosts pack the others.
    const bytes = files.map((name) => {
      const content = readFileSync(join(dist, name));
      return /\.(?:js|json)$/.test(name) ? gzipSync(content).length : content.length;
    });
    return { what, files: files.length, bytes: sum(bytes) };
  });
}

const PAGES: Readonly<Record<string, RegExp>> = {
  'heads, for the first answer': /search\/heads\./,
  'texts, behind it': /search\/texts\./,
  'Pagefind: scripts and WebAssembly': /\.(?:js|pagefind)$/,
  'Pagefind: lists of files': /entry\.json$|\.pf_meta$/,
  'Pagefind: index': /\.pf_index$/,
  'Pagefind: texts': /\.pf_fragment$/,
};

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  return { median: sorted[sorted.length >> 1] ?? 0, most: sorted.at(-1) ?? 0 };
}
