import { describe, expect, it, vi } from 'vitest';
import type { PageAnswer } from './answer.ts';
import { writeFilter } from './filter.ts';
import { createPageFinder } from './find-pages.ts';
import { packMeanings } from './meaning.ts';
import { readQuery } from './query.ts';
import type { PageText, SearchHeads } from './texts.ts';

const PAGES: readonly PageText[] = [
  {
    path: '/card/',
    id: 'card',
    title: '券',
    text: 'アマゾンのプリペイド。相談は188へ。',
    asks: '',
  },
  {
    path: '/paid/',
    id: 'paid',
    title: '払った',
    text: '控えを残す。',
    asks: '',
    answer: '連絡する。',
  },
];
const HEADS: SearchHeads = {
  meanings: packMeanings({ concepts: [['払']], ignored: ['です'] }),
  contacts: [],
  pages: PAGES.map(({ id: _, text: __, ...head }) => head),
  pairs: writeFilter(
    PAGES.map(({ text }) => text),
    [],
  ),
  texts: 'texts.json',
};

/** A finder that has read nothing yet. */
function fresh(more: Partial<SearchHeads> = {}) {
  const heads = vi.fn(async (): Promise<SearchHeads> => ({ ...HEADS, ...more }));
  const texts = vi.fn(async () => PAGES.map(({ id, text }) => ({ id, text })));
  const finder = createPageFinder(
    { heads, texts },
    {
      candidates: () => Promise.reject(new Error('no index')),
      order: async () => undefined,
      warmUp: () => undefined,
    },
  );
  const find = async (...words: string[]): Promise<PageAnswer[]> => {
    const answers: PageAnswer[] = [];
    for await (const answer of finder.find(words)) answers.push(answer);
    return answers;
  };
  return { finder, heads, texts, find };
}

describe('what is loaded', () => {
  it('is nothing before somebody asks, and the heads where somebody is about to', () => {
    const { finder, heads, texts } = fresh();
    expect(heads).not.toHaveBeenCalled();
    finder.warmUp();
    finder.warmUp();
    expect(heads).toHaveBeenCalledTimes(1);
    expect(texts).not.toHaveBeenCalled();
  });

  it('is read once for all questions', async () => {
    const { find, heads, texts } = fresh();
    await find('払った');
    await find('控え');
    expect(heads).toHaveBeenCalledTimes(1);
    expect(texts).toHaveBeenCalledTimes(1);
  });
});

describe('a slip of the keyboard', () => {
  it('is seen by the words of the titles before any text is here', async () => {
    const { find } = fresh({ pages: [{ path: '/shop/', title: 'コンビニの紙', asks: '' }] });
    const [first] = await find('コンヒニ');
    expect(first?.instead).toBe('コンビニ');
    expect(first?.hits.map(({ path }) => path)).toEqual(['/shop/']);
  });

  it('is seen by the words of the texts', async () => {
    const { find } = fresh();
    const last = (await find('プリペイロ')).at(-1);
    expect(last?.instead).toBe('プリペイド');
    expect(last?.hits.map(({ path }) => path)).toEqual(['/card/']);
  });

  it('is told with the words that have none', async () => {
    const { find } = fresh();
    expect((await find('プリペイロ', 'アマゾン')).at(-1)?.instead).toBe('プリペイド アマゾン');
  });

  it('is none where the pages have the word as it is', async () => {
    const { find } = fresh();
    for (const { instead } of await find('プリペイド')) expect(instead).toBeUndefined();
  });

  it('is none where the other spelling explains no more', async () => {
    const { find } = fresh({ words: ['天気予報'] });
    const [first] = await find('払った', '天気予法');
    expect(first?.hits.map(({ path }) => path)).toEqual(['/paid/']);
    expect(first?.instead).toBeUndefined();
  });
});

it('the first answer waits where there is nothing to rule a word out with', async () => {
  expect(await fresh({ pairs: undefined }).find('温泉')).toHaveLength(1);
  expect(await fresh().find('温泉')).toHaveLength(2);
});

it('pages that write digits show where', async () => {
  const { hits } = await fresh().finder.findDigits('188');
  expect(hits.map(({ path, match }) => [path, match])).toEqual([['/card/', 'digits']]);
  expect(hits[0]?.excerpt.filter(({ hit }) => hit)).toEqual([{ text: '188', hit: true }]);
});

it('pages of a large site that write digits are those that Pagefind names', async () => {
  const candidates = vi.fn(async () => ({ pages: PAGES, having: [1], total: 20_000 }));
  const index = { candidates, order: async () => undefined, warmUp: () => undefined };
  const heads = async () => ({ ...HEADS, texts: undefined });
  const finder = createPageFinder({ heads, texts: async () => [] }, index);
  expect((await finder.findDigits('188')).hits.map(({ path }) => path)).toEqual(['/card/']);
  expect(candidates).toHaveBeenCalledWith('188', ['188']);
});

it('a question may stand in an address where the site knows all of it', async () => {
  const { knows } = fresh().finder;
  expect(await knows(readQuery('払った'))).toBe(true);
  expect(await knows(readQuery('山田に払った'))).toBe(false);
});
