import { describe, expect, it, vi } from 'vitest';
import type { PageAnswer } from './answer.ts';
import type { PageIndex } from './client.ts';
import { writeFilter } from './filter.ts';
import { createPageFinder, type PageFiles } from './find-pages.ts';
import { packMeanings } from './meaning.ts';
import type { PageText, SearchHeads } from './texts.ts';

const page = (path: string, title: string, text: string, more: Partial<PageText> = {}) => ({
  path,
  id: path,
  title,
  text,
  asks: '',
  ...more,
});
const PAGES: readonly PageText[] = [
  page('/paid/', '払ってしまった', '振り込みの控えを残す。ギフト券の番号も。', {
    asks: 'お金を振り込んじゃった',
    answer: '銀行にすぐ連絡してください。',
    firstStep: '銀行に電話してください。',
    call: 'police',
  }),
  page('/card/', 'ギフト券', 'アマゾンの券。番号は読み上げない。'),
  page('/court/', '裁判所の書類', '相談は188へ。'),
];
const HEADS: SearchHeads = {
  meanings: packMeanings({
    concepts: [
      ['払', '振込', '振り込'],
      ['しまっ', 'じゃっ', 'ちゃっ'],
      ['電話'],
      ['警察', 'けいさつ'],
    ],
    ignored: ['です', 'どうすれば'],
  }),
  contacts: [
    { id: 'police', name: '警察の相談', purpose: '詐欺の相談', phone: '#9110', asOf: '2026-01' },
    { id: 'bank', name: '銀行協会', purpose: '口座のこと', phone: '0570-000-000' },
  ],
  pages: PAGES.map(({ id: _, text: __, ...head }) => head),
  pairs: writeFilter(
    PAGES.map(({ title, text }) => title + text),
    [],
  ),
  texts: 'texts.json',
};
const files: PageFiles = {
  heads: async () => HEADS,
  texts: async () => PAGES.map(({ id, text }) => ({ id, text })),
};
const noIndex: PageIndex = {
  candidates: () => Promise.reject(new Error('no index')),
  order: async () => undefined,
  warmUp: () => undefined,
};
const finder = createPageFinder(files, noIndex);
async function all<T>(generator: AsyncGenerator<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of generator) found.push(one);
  return found;
}
const answers = async (text: string, by = finder): Promise<PageAnswer[]> =>
  all(by.find(text.split(' ')));
const find = async (text: string, by = finder): Promise<PageAnswer> =>
  (await answers(text, by)).at(-1) as PageAnswer;

describe('a situation', () => {
  it('leads with its page: the answer, the first step, whom to call', async () => {
    expect((await find('お金払っちゃった')).lead).toEqual({
      path: '/paid/',
      title: '払ってしまった',
      answer: '銀行にすぐ連絡してください。',
      firstStep: '銀行に電話してください。',
      contact: HEADS.contacts[0],
    });
  });

  it('is not repeated among the hits', async () => {
    const { lead, hits } = await find('払ってしまった');
    expect(lead?.path).toBe('/paid/');
    expect(hits.map(({ path }) => path)).not.toContain('/paid/');
  });

  it('has no lead where no page clearly fits', async () => {
    expect((await find('番号')).lead).toBeUndefined();
    expect((await find('番号')).hits).toHaveLength(2);
  });

  it('has no lead where the page has no answer', async () => {
    const { lead, hits } = await find('裁判所の書類');
    expect(lead).toBeUndefined();
    expect(hits[0]?.path).toBe('/court/');
  });
});

describe('pages', () => {
  it('are found by their words, the title first', async () => {
    const { hits, more } = await find('ギフト券');
    expect([...hits, ...more].map(({ path, match }) => [path, match])).toEqual([
      ['/card/', 'title'],
      ['/paid/', 'text'],
    ]);
  });

  it('are found in other spellings of a word always', async () => {
    const { lead, hits } = await find('振込');
    expect([lead?.path, ...hits.map(({ path }) => path)]).toContain('/paid/');
  });

  it('are found through a slip of the keyboard, which is told', async () => {
    const { hits, instead } = await find('裁判署');
    expect(hits.map(({ path }) => path)).toEqual([]);
    expect(instead).toBeUndefined();
    const slip = await find('アマソン');
    expect(slip.instead).toBe('アマゾン');
    expect(slip.hits[0]?.path).toBe('/card/');
    expect((await find('ギフト券')).instead).toBeUndefined();
  });

  it('show where the words stand, or their answer', async () => {
    const written = (await find('番号')).hits[0];
    expect(written?.excerpt.some(({ text, hit }) => hit && text === '番号')).toBe(true);
  });

  it('are found by two things they say, however much else is told', async () => {
    const long = '隣町のスーパーへ自転車で出かけた帰り道に薬局前で慌てて払ってしまった';
    const { lead, hits } = await find(long);
    expect([lead, ...hits].map((one) => one?.path)).toContain('/paid/');
    const one = '隣町のスーパーへ自転車で出かけた帰り道に薬局前で慌てて払';
    expect((await find(one)).hits).toEqual([]);
    expect((await find(one)).lead).toBeUndefined();
  });

  it('that only resemble the words stand apart', async () => {
    const { hits, near } = await find('ギフト券屋');
    expect(hits.map(({ match }) => match)).not.toContain('near');
    expect([...hits, ...near].length).toBeGreaterThan(0);
    expect(await find('ざざざ')).toMatchObject({ hits: [], near: [], contacts: [] });
  });

  it('are found by digits that they write', async () => {
    expect((await finder.findDigits('188')).hits.map(({ path }) => path)).toEqual(['/court/']);
    expect((await finder.findDigits('88')).hits).toEqual([]);
  });

  it('are found by a number with hidden digits only where more than its exchange is known', async () => {
    const pages = [page('/number/', '番号', '03-6709-0234 からの電話。')];
    const number = createPageFinder(
      {
        heads: async () => ({ ...HEADS, pages: pages.map(({ id: _, text: __, ...head }) => head) }),
        texts: async () => pages.map(({ id, text }) => ({ id, text })),
      },
      noIndex,
    );
    const found = async (digits: string) =>
      (await number.findDigits(digits)).hits.map(({ path }) => path);
    expect(await found('0367090xxx')).toEqual(['/number/']);
    expect(await found('036709xxxx')).toEqual([]);
    expect(await found('036709')).toEqual(['/number/']);
  });
});

describe('contacts', () => {
  it('are found by their name, before pages where they answer better', async () => {
    const answer = await find('けいさつ');
    expect(answer.contacts.map(({ id }) => id)).toEqual(['police']);
    expect(answer.contactsFirst).toBe(true);
    expect(answer.lead).toBeUndefined();
  });
});

describe('the first answer', () => {
  const withoutTexts = createPageFinder(
    { ...files, texts: () => Promise.reject(new Error('offline')) },
    noIndex,
  );

  it('needs no text where the heads explain the question', async () => {
    const [answer, ...more] = await answers('お金払っちゃった', withoutTexts);
    expect(answer?.lead?.path).toBe('/paid/');
    expect(more).toEqual([]);
  });

  it('needs no text to say that no text has a word', async () => {
    expect(await answers('天気予報', withoutTexts)).toEqual([
      expect.objectContaining({ hits: [], near: [], contacts: [] }),
    ]);
  });

  it('waits for the texts where only they may have a word', async () => {
    await expect(answers('控え', withoutTexts)).rejects.toThrow('offline');
    expect((await answers('控え')).map(({ hits }) => hits[0]?.path)).toEqual(['/paid/']);
  });

  it('stays as it is in the second, which adds below', async () => {
    const [first, second] = await answers('ギフト券');
    expect(first?.hits.map(({ path }) => path)).toEqual(['/card/']);
    expect(second?.hits).toBe(first?.hits);
    expect(second?.more.map(({ path, match }) => [path, match])).toEqual([['/paid/', 'text']]);
  });
});

describe('Pagefind', () => {
  it('is loaded behind the answers, not before', async () => {
    const warmUp = vi.fn();
    const lazy = createPageFinder(files, { ...noIndex, warmUp });
    lazy.warmUp();
    const told = lazy.find(['番号']);
    await told.next();
    expect(warmUp).not.toHaveBeenCalled();
    await told.next();
    expect(warmUp).toHaveBeenCalled();
  });

  it('parts pages that are as good, and is not waited for', async () => {
    const ordered = (order: PageIndex['order']) => createPageFinder(files, { ...noIndex, order });
    const before = (await find('番号')).hits.map(({ path }) => path);
    const last = before.at(-1) as string;
    const after = await find(
      '番号',
      ordered(async () => new Map([[last, 1]])),
    );
    expect(after.hits.map(({ path }) => path)).toEqual([...before].reverse());
    const never = await find(
      '番号',
      ordered(() => new Promise(() => undefined)),
    );
    expect(never.hits.map(({ path }) => path)).toEqual(before);
  });

  it.each([
    ['the texts', { ...HEADS, texts: undefined }],
    ['the heads too', { ...HEADS, texts: undefined, pages: undefined, words: ['ギフト券'] }],
  ])('names the pages where %s are too large to load', async (_, heads) => {
    const asked: unknown[] = [];
    const index: PageIndex = {
      ...noIndex,
      candidates: async (words, terms) => {
        asked.push([words, terms]);
        return { pages: PAGES.slice(0, 1), having: terms.map(() => 1), total: 20_000 };
      },
    };
    const large = createPageFinder({ ...files, heads: async () => heads }, index);
    expect((await find('払っちゃった', large)).lead?.path).toBe('/paid/');
    expect(asked).toContainEqual(['払っちゃった', [0, 1]]);
    expect((await find('温泉', large)).hits).toEqual([]);
  });
});

it('tries again after a failure', async () => {
  let fails = true;
  const heads = async (): Promise<SearchHeads> => {
    if (fails) throw new Error('offline');
    return HEADS;
  };
  const flaky = createPageFinder({ ...files, heads }, noIndex);
  await expect(find('番号', flaky)).rejects.toThrow('offline');
  fails = false;
  expect((await find('番号', flaky)).hits).toHaveLength(2);
});
