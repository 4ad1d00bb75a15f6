import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/integration/serve.ts';
import {
  asksOf,
  createIndex,
  createPageFinder,
  findContacts,
  findNumbers,
  fold,
  type PageFinder,
  type PageIndex,
  type PageText,
  readQuery,
  type SearchHeads,
  type SearchTexts,
  wordsOf,
} from '../../src/search/index.ts';
import { type PackedNumbers, unpackNumbers } from '../../src/search/packed.ts';
import type { DirectoryIndex } from '../../src/search/shards.ts';
import { answer, type GoldenQuestion, goldenQuestions, measure, shown } from '../golden/golden.ts';
import { KEEP_ALIVE, openPagefind } from '../golden/large.ts';
import { thorough } from '../thorough.ts';
import { absentNumbers, contactQueries, numberQueries, wordQueries } from './search-golden.ts';
import { dist } from './site.ts';

let server: Server;
let base: string;
let heads: SearchHeads;
let all: readonly PageText[];
let index: PageIndex;
let finder: PageFinder;
let listed: ReadonlySet<string>;

/** The tests compute for so long that a connection may have been given up meanwhile: then a new one is made. */
const read = async <T>(path: string): Promise<T> => {
  const response = await fetch(base + path).catch(() => fetch(base + path));
  return response.json() as Promise<T>;
};

beforeAll(async () => {
  const served = await serve(dist, 0);
  server = served.server;
  server.keepAliveTimeout = KEEP_ALIVE;
  base = served.url;
  index = createIndex(openPagefind(dist), { basePath: `${base}pagefind/` });
  heads = await read<SearchHeads>((await read<{ heads: string }>('search/settings.json')).heads);
  const bodies = await read<SearchTexts>(heads.texts as string);
  all = (heads.pages ?? []).map((head, at) => ({ ...head, ...(bodies[at] as PageText) }));
  finder = createPageFinder({ heads: async () => heads, texts: async () => bodies }, index);
  const { version } = await read<DirectoryIndex>('numbers/data/index.json');
  const packed = await read<PackedNumbers>(`numbers/data/list.${version}.json`);
  listed = new Set(unpackNumbers(packed).map((number) => number.replace('+', '')));
});
afterAll(() => {
  server.close();
  Reflect.deleteProperty(globalThis, 'document');
});

/** What the search page shows for a text, without the page. */
async function ask(text: string) {
  const query = readQuery(text);
  if (query.kind !== 'search') throw new Error(`${text} is ${query.kind}`);
  const { number, words } = query;
  const found =
    words.length > 0 || !number
      ? await answer(finder, words)
      : await finder.findDigits(number.analysis.number.digits);
  const numbers = number
    ? await findNumbers(number, (name) => read(`numbers/data/${name}.json`))
    : { hits: [], count: 0 };
  const contacts = [...findContacts(heads.contacts, query), ...found.contacts];
  return {
    paths: [...(found.lead ? [found.lead] : []), ...found.hits, ...found.more].map(({ path }) =>
      path.replaceAll('/', ''),
    ),
    instead: found.instead,
    near: found.near.map(({ path }) => path),
    numbers: numbers.hits,
    contacts: contacts.map(({ id }) => id),
    kind: number?.analysis.kind,
  };
}

/** Golden questions answered as the search page shows it. */
const measured = (questions: readonly GoldenQuestion[], by: PageFinder) =>
  measure(questions, (text) => shown(text, { finder: by, contacts: heads.contacts, readShard }));

describe('questions in the readers’ own words', () => {
  test.each([
    ['kept aside', true],
    ['tuned on', false],
  ])('find what has to stand first, the half %s', async (_, kept) => {
    const figures = await measured(
      goldenQuestions().filter((question) => question.kept === kept),
      finder,
    );
    expect(figures.questions).toBeGreaterThan(125);
    expect(figures.first).toBeGreaterThanOrEqual(0.85);
    expect(figures.firstThree).toBeGreaterThanOrEqual(0.95);
    expect(figures.nothing).toBeLessThanOrEqual(0.02);
    expect(figures.absent.questions).toBeGreaterThan(5);
    expect(figures.absent.found).toBe(0);
  });

  // By day half of those kept aside, every night all questions.
  test('nearly as well where Pagefind names the pages', async () => {
    const words = wordsOf(all.flatMap(({ title, text }) => [title, text]));
    const small = { meanings: heads.meanings, contacts: heads.contacts, words };
    const large = createPageFinder(
      { heads: async () => small, texts: () => Promise.reject(new Error('too large')) },
      index,
    );
    const asked = goldenQuestions().filter(({ kept }, at) => thorough || (kept && at % 4 < 2));
    const figures = await measured(asked, large);
    expect(figures.absent.questions).toBeGreaterThan(5);
    expect(figures.first).toBeGreaterThanOrEqual(0.85);
    expect(figures.firstThree).toBeGreaterThanOrEqual(0.95);
    expect(figures.nothing).toBeLessThanOrEqual(0.02);
    expect(figures.absent.found).toBe(0);
  });

  test('lead with the page that has to stand first, where a page leads', async () => {
    let leads = 0;
    let right = 0;
    // By day every third of them, every night all.
    const asked = goldenQuestions().filter((_, at) => thorough || at % 3 === 0);
    for (const { text, first } of asked) {
      const query = readQuery(text);
      if (query.kind !== 'search' || query.words.length === 0) continue;
      const { lead } = await answer(finder, query.words);
      if (lead) leads += 1;
      if (lead && first.includes(lead.path)) right += 1;
    }
    expect(leads).toBeGreaterThan(asked.length / 2);
    expect(right / leads).toBeGreaterThanOrEqual(0.92);
  });
});

describe('words', () => {
  const queries = wordQueries.map(([text, page, instead]) => ({ text, page, instead }));
  test.each(queries)('$text finds $page', async ({ text, page, instead }) => {
    const answer = await ask(text);
    expect(answer.paths).toContain(page);
    expect(answer.instead !== undefined).toBe(instead === 'instead');
  });

  test('every run of kana or kanji finds the page it is taken from', async () => {
    for (const { path, text } of all) {
      const runs = text.match(/[\p{Script=Han}々ぁ-ゖァ-ヶー]{2,}/gu) ?? [];
      const step = Math.max(1, Math.floor(runs.length / (thorough ? 12 : 4)));
      for (let at = 0; at < runs.length; at += step) {
        const run = runs[at] as string;
        const from = at % Math.max(1, run.length - 1);
        const part = run.slice(from, from + 2 + (at % 6));
        const { lead, hits, more } = await answer(finder, [
          part.length < 2 ? run.slice(0, 2) : part,
        ]);
        const found = [...(lead ? [lead] : []), ...hits, ...more];
        expect(
          found.map((hit) => hit.path),
          part,
        ).toContain(path);
      }
    }
  });

  test('what is said to have the words has them', async () => {
    for (const [text] of wordQueries) {
      const query = readQuery(text);
      if (query.kind !== 'search') continue;
      const { hits, instead } = await answer(finder, query.words);
      if (instead !== undefined) continue;
      for (const hit of hits.filter(({ match }) => match === 'title')) {
        for (const word of query.words) expect(fold(hit.title)).toContain(fold(word));
      }
    }
  });

  test('how pages are asked for is shown nowhere', async () => {
    const asks = all.flatMap((page) => asksOf(page.asks).map((ask) => ({ ask, page })));
    expect(asks.length).toBeGreaterThan(400);
    // By day every eighth of them, every night all.
    for (const { ask, page } of asks.filter((_, at) => thorough || at % 8 === 0)) {
      if (page.title.includes(ask)) continue;
      const { lead, hits, more } = await answer(finder, [ask]);
      const seen = [...hits, ...more].map(({ excerpt }) =>
        excerpt.map(({ text }) => text).join(''),
      );
      const said = [lead?.answer, lead?.firstStep, ...seen].join('\n');
      const written = all.some(({ text, title, answer }) =>
        [text, title, answer].some((one) => one?.includes(ask)),
      );
      if (!written) expect(said).not.toContain(ask);
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
