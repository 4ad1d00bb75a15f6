import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/build/serve.ts';
import {
  createPageFinder,
  createPages,
  findContacts,
  findNumbers,
  fold,
  type Lexis,
  type Page,
  type PagefindModule,
  type Pages,
  readQuery,
  type SearchContact,
} from '../../src/search/index.ts';
import { absentNumbers, contactQueries, numberQueries, wordQueries } from './search-golden.ts';
import { dist } from './site.ts';

let server: Server;
let base: string;
let pages: Pages;
let all: readonly Page[];
let listed: ReadonlySet<string>;

const read = async <T>(path: string): Promise<T> => (await fetch(base + path)).json() as Promise<T>;

beforeAll(async () => {
  const served = await serve(dist, 0);
  server = served.server;
  base = served.url;
  // Pagefind asks the document for the language; without it Japanese is not cut into words.
  Object.assign(globalThis, {
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => 'ja' }) },
  });
  const file = join(dist, 'pagefind/pagefind.js');
  const open = (): Promise<PagefindModule> => import(/* @vite-ignore */ file);
  pages = createPages(open, { basePath: `${base}pagefind/` });
  all = await pages.all();
  const directory = await read<readonly string[]>('numbers/data/parts-0.json');
  listed = new Set(directory.map((number) => number.replace('+', '')));
});
afterAll(() => {
  server.close();
  Reflect.deleteProperty(globalThis, 'document');
});

/** What the search page shows for a text, without the page. */
async function ask(text: string) {
  const query = readQuery(text);
  if (query.kind !== 'search') throw new Error(`${text} is ${query.kind}`);
  const finder = createPageFinder(pages, () => read<Lexis>('search/words.json'));
  const { number, words } = query;
  const found =
    words.length > 0 || !number
      ? await finder.find(words)
      : await finder.findDigits(number.analysis.number.digits);
  const numbers = number
    ? await findNumbers(number, (name) => read(`numbers/data/${name}.json`))
    : { hits: [], count: 0 };
  const contacts = findContacts(await read<SearchContact[]>('search/contacts.json'), query);
  return {
    paths: found.hits.map(({ path }) => path.replaceAll('/', '')),
    instead: found.instead,
    near: found.near.map(({ path }) => path),
    numbers: numbers.hits,
    contacts: contacts.map(({ id }) => id),
    kind: number?.analysis.kind,
  };
}

describe('words', () => {
  const queries = wordQueries.map(([text, page, instead]) => ({ text, page, instead }));
  test.each(queries)('$text finds $page', async ({ text, page, instead }) => {
    const answer = await ask(text);
    expect(answer.paths).toContain(page);
    expect(answer.instead !== undefined).toBe(instead === 'instead');
  });

  test('every run of kana or kanji finds the page it is taken from', async () => {
    const finder = createPageFinder(pages, () => read<Lexis>('search/words.json'));
    for (const { path, text } of all) {
      const runs = text.content.match(/[\p{Script=Han}々ぁ-ゖァ-ヶー]{2,}/gu) ?? [];
      const step = Math.max(1, Math.floor(runs.length / 12));
      for (let at = 0; at < runs.length; at += step) {
        const run = runs[at] as string;
        const from = at % Math.max(1, run.length - 1);
        const part = run.slice(from, from + 2 + (at % 6));
        const { hits } = await finder.find([part.length < 2 ? run.slice(0, 2) : part]);
        expect(
          hits.map((hit) => hit.path),
          part,
        ).toContain(path);
      }
    }
  });

  test('what counts as a hit contains the words', async () => {
    const finder = createPageFinder(pages, () => read<Lexis>('search/words.json'));
    for (const [text] of wordQueries) {
      const query = readQuery(text);
      if (query.kind !== 'search') continue;
      const { hits, instead } = await finder.find(query.words);
      const words = instead?.split(' ') ?? query.words;
      for (const hit of hits.filter(({ match }) => match !== 'parts')) {
        const page = all.find(({ path }) => path === hit.path) as Page;
        for (const word of words) {
          expect(page.text.title.text + page.text.body.text).toContain(fold(word));
        }
      }
    }
  });

  test.each(['ざざざざ', 'zzzzqq', '量子力学', '素数定理', 'プテラノドン'])(
    '%s finds nothing, and nothing is made up',
    async (text) => {
      const { paths, near, contacts } = await ask(text);
      expect({ paths, near, contacts }).toEqual({ paths: [], near: [], contacts: [] });
    },
  );
});

describe('numbers', () => {
  test.each(numberQueries)('%s: %s as %s', async (text, digits, match) => {
    const { numbers } = await ask(text);
    const own = numbers.find((hit) => hit.digits === digits);
    // Numbers leave the directory as their reports grow old.
    expect(own?.match).toBe(listed.has(digits) ? match : undefined);
  });

  test.each(absentNumbers)('%s is not listed; it is %s', async (text, kind) => {
    const answer = await ask(text);
    expect(answer).toMatchObject({ numbers: [], paths: [], contacts: [], kind });
  });

  test('every run of three digits or more of every number finds it, and only what has it', async () => {
    for (const number of listed) {
      for (const run of number.split(/x+/)) {
        for (let from = 0; from + 3 <= run.length; from += 1) {
          for (const length of [3, 4, 7, 9, run.length - from]) {
            const part = run.slice(from, from + length);
            const query = readQuery(part);
            if (query.kind !== 'search' || !query.number || part.length < 3) continue;
            const { hits, count } = await findNumbers(query.number, readShard);
            if (count <= hits.length) expect(hits.map((hit) => hit.digits)).toContain(number);
            for (const hit of hits) {
              const has = query.number.forms.some((form) => hit.digits.includes(form));
              expect(has || hit.match === 'masked', `${part}: ${hit.digits}`).toBe(true);
            }
          }
        }
      }
    }
  });
});

const shards = new Map<string, Promise<unknown>>();
function readShard<T>(name: string): Promise<T> {
  const known = shards.get(name) ?? read(`numbers/data/${name}.json`);
  shards.set(name, known);
  return known as Promise<T>;
}

describe('contacts', () => {
  test.each(contactQueries)('%s finds %s', async (text, id) => {
    expect((await ask(text)).contacts).toContain(id);
  });
});

test('the tables are as large as they should be', () => {
  expect(wordQueries.length).toBeGreaterThanOrEqual(60);
  expect(numberQueries.length).toBeGreaterThanOrEqual(60);
  expect(absentNumbers.length).toBeGreaterThanOrEqual(30);
});
