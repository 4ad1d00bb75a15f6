import { describe, expect, it } from 'vitest';
import { answerOf, behind, isAnswer, NOTHING, type PageAnswer, toHit } from './answer.ts';
import { ask, withTexts } from './ask.ts';
import { packMeanings } from './meaning.ts';
import { createSpeller } from './suggest.ts';
import { type PageHead, type SearchHeads, toLibrary } from './texts.ts';

const head = (path: string, title: string, more: Partial<PageHead> = {}): PageHead => ({
  path,
  title,
  asks: '',
  ...more,
});
const contact = (id: string, name: string, asks = '') => ({ id, name, purpose: '', asks });

/** What answers words, and which pages and contacts by their names. */
function answer(
  words: string[],
  { pages = [], contacts = [], meanings }: Partial<SearchHeads>,
  texts: readonly string[] = [],
  order?: ReadonlyMap<string, number>,
) {
  const concepts =
    meanings ?? packMeanings({ concepts: [['払'], ['電話', 'でんわ']], ignored: [] });
  const library = toLibrary({ meanings: concepts, contacts, pages });
  const bodies = pages.map(({ path }, at) => ({ id: path, text: texts[at] ?? '' }));
  const asked = ask(library, words, withTexts(library, bodies));
  const given = answerOf(
    asked,
    library,
    createSpeller(() => ['振り込み']),
    order,
  );
  return {
    ...given,
    found: [...(given.lead ? [given.lead] : []), ...given.hits].map(({ path }) => path),
    asked: given.contacts.map(({ id }) => id),
  };
}

describe('pages that answer', () => {
  it('by their words come in the order of how well they say them', () => {
    const pages = [head('/text/', '券'), head('/title/', '予報'), head('/none/', '印')];
    const { hits } = answer(['予報'], { pages }, ['予報', '', '']);
    expect(hits.map(({ path, match }) => [path, match])).toEqual([
      ['/title/', 'title'],
      ['/text/', 'text'],
    ]);
  });

  it('by what they say stand below those that write it', () => {
    const pages = [head('/kana/', 'でんわ'), head('/kanji/', '電話')];
    const { hits } = answer(['電話'], { pages });
    expect(hits.map(({ path, match }) => [path, match])).toEqual([
      ['/kanji/', 'title'],
      ['/kana/', 'meaning'],
    ]);
  });

  it('by their titles stand above those that only say it', () => {
    const pages = [
      head('/asked/', '印', { asks: '電話' }),
      head('/title/', '電話', { asks: '印' }),
    ];
    expect(answer(['電話'], { pages }).found).toEqual(['/title/', '/asked/']);
  });

  it('by what they say are left out where another says it much better', () => {
    const pages = [head('/kana/', '印と紙と券とでんわと雨と風'), head('/kanji/', '電話')];
    const texts = ['', '電話'.repeat(9)];
    expect(answer(['電話'], { pages }, texts).found).toEqual(['/kanji/']);
    expect(answer(['電話'], { pages: pages.slice(0, 1) }).found).toEqual(['/kana/']);
  });

  it('say enough of the question', () => {
    const others = [...'雨風雪紙印券店駅'].map((title) => head(title, title));
    const pages = [head('/pay/', '払'), head('/call/', 'でんわ'), ...others];
    const rest = ['予報', '温泉', '旅行', '自転車'];
    expect(answer(['払う', '予報'], { pages }).found).toEqual(['/pay/']);
    expect(answer(['払う', ...rest.slice(1)], { pages }).found).toEqual([]);
    // Two things together are hardly ever chance.
    const both = [head('/both/', '払うでんわ'), ...others];
    expect(answer(['払う', '電話', ...rest], { pages: both }).found).toEqual(['/both/']);
  });

  it('may be as good but for Pagefind’s order', () => {
    const pages = [head('/one/', '電話'), head('/two/', '電話')];
    const found = (order?: ReadonlyMap<string, number>) =>
      answer(['電話'], { pages }, [], order).found;
    expect(found()).toEqual(['/one/', '/two/']);
    expect(found(new Map([['/two/', 1]]))).toEqual(['/two/', '/one/']);
  });

  it('are found by other kana between the kanji', () => {
    const pages = [head('/paid/', '振り込み')];
    expect(answer(['振込'], { pages }).hits).toMatchObject([{ path: '/paid/', match: 'title' }]);
  });
});

describe('the page that leads', () => {
  const page = head('/call/', '電話', { answer: '切る', firstStep: '話す', call: 'bank' });
  const contacts = [contact('police', '警察'), contact('bank', '銀行')];

  it('says whom to call', () => {
    const { lead } = answer(['電話'], { pages: [page], contacts });
    expect(lead).toMatchObject({ path: '/call/', answer: '切る', firstStep: '話す' });
    expect(lead?.contact?.id).toBe('bank');
  });

  it('may have nobody to call', () => {
    const { call: _, ...without } = page;
    const { lead } = answer(['電話'], { pages: [without], contacts });
    expect(lead?.path).toBe('/call/');
    expect(lead?.contact).toBeUndefined();
  });

  it('is none where the next is as good', () => {
    const { lead, hits } = answer(['電話'], { pages: [page, { ...page, path: '/other/' }] });
    expect(lead).toBeUndefined();
    expect(hits.map(({ path }) => path)).toEqual(['/call/', '/other/']);
  });

  it('leaves the other lists empty', () => {
    const { hits, more, near } = answer(['電話'], { pages: [page] });
    expect([hits, more, near]).toEqual([[], [], []]);
  });
});

describe('whom to ask', () => {
  it('is found by name, the best first, five at most', () => {
    const names = [
      '銀行の雨と風の相談',
      '銀行',
      ...['紙', '印', '券', '店'].map((at) => `銀行の${at}`),
    ];
    const contacts = names.map((name) => contact(name, name));
    const { asked, contactsFirst } = answer(['銀行'], { contacts });
    expect(asked).toHaveLength(5);
    expect(asked[0]).toBe('銀行');
    expect(asked).not.toContain('銀行の雨と風の相談');
    expect(contactsFirst).toBe(true);
  });

  it('is found by the ways of asking as well', () => {
    const contacts = [contact('rain', '雨', '電話'), contact('wind', '風')];
    expect(answer(['でんわ'], { contacts }).asked).toEqual(['rain']);
  });

  it('is found by a part of a name, below the whole', () => {
    const contacts = [
      contact('all', '全国銀行協会'),
      contact('bank', '銀行'),
      contact('other', '店'),
    ];
    expect(answer(['銀行'], { contacts }).asked).toEqual(['bank', 'all']);
  });

  it('is nobody whose name has none of the words', () => {
    expect(answer(['温泉'], { contacts: [contact('police', '警察')] }).asked).toEqual([]);
  });

  it('is who says it, but none that says much less', () => {
    const contacts = [contact('call', 'でんわ'), contact('pay', '払'), contact('both', '電話払')];
    expect(answer(['電話', '払'], { contacts }).asked).toEqual(['both']);
    expect(answer(['電話'], { contacts }).asked.sort()).toEqual(['both', 'call']);
  });

  it('stands below a page that says as much', () => {
    const { contactsFirst, found, asked } = answer(['銀行'], {
      pages: [head('/bank/', '銀行')],
      contacts: [contact('bank', '銀行')],
    });
    expect({ contactsFirst, found, asked }).toEqual({
      contactsFirst: false,
      found: ['/bank/'],
      asked: ['bank'],
    });
  });
});

describe('pages that resemble the words', () => {
  it('have half of the pairs of letters, the most alike first, five at most', () => {
    const titles = [
      '天気予定',
      '天気予報図',
      '天狗',
      '天気雨と予報',
      '天気予想',
      '天気予測',
      '天気予感',
    ];
    const pages = titles.map((title) => head(title, title));
    const { near, hits } = answer(['天気予報局'], { pages });
    expect(hits).toEqual([]);
    expect(near.map(({ path }) => path)).toEqual([
      ...['天気予報図', '天気予定', '天気雨と予報', '天気予想', '天気予測'],
    ]);
    expect(near.every(({ match }) => match === 'near')).toBe(true);
  });

  it('show where the words stand in their texts', () => {
    const pages = [head('/near/', '印', { answer: '答え' })];
    const { near } = answer(['天気予報局'], { pages }, ['今日の天気予']);
    expect(near[0]?.excerpt).toEqual([{ text: '今日の天気予', hit: false }]);
  });

  it('are not shown beside a page and a contact that answer', () => {
    const { near } = answer(['銀行'], {
      pages: [head('/bank/', '銀行')],
      contacts: [contact('bank', '銀行')],
    });
    expect(near).toEqual([]);
  });
});

describe('the excerpt of a hit', () => {
  const { pages: [bare] = [] } = toLibrary({
    meanings: packMeanings({ concepts: [], ignored: [] }),
    contacts: [],
    pages: [head('/a/', '題')],
  });
  type Match = Parameters<typeof toHit>[1];

  it.each<[string, Match, { text?: string; answer?: string }, string]>([
    ['what it says', 'meaning', { text: '本文', answer: '答え' }, '答え'],
    ['its title', 'title', { text: '本文', answer: '答え' }, '答え'],
    ['its text', 'text', { text: '本文', answer: '答え' }, '本文'],
    ['digits', 'digits', { text: '本文', answer: '答え' }, '本文'],
    ['likeness', 'near', { text: '本文', answer: '答え' }, '本文'],
    ['its text, which is not there yet', 'text', { answer: '答え' }, '答え'],
    ['what it says, without an answer', 'meaning', { text: '本文' }, '本文'],
    ['its title, and nothing more is there', 'title', {}, ''],
  ])('that is found by %s', (_, match, page, shown) => {
    const { excerpt } = toHit({ ...(bare as NonNullable<typeof bare>), ...page }, match, () => []);
    expect(excerpt).toEqual(shown === '' ? [] : [{ text: shown, hit: false }]);
  });
});

describe('a fuller answer', () => {
  const hit = (path: string) => ({ path, title: path, match: 'text' as const, excerpt: [] });
  const lead = { path: '/lead/', title: '題', answer: '答え' };
  const some = (answer: Partial<PageAnswer>): PageAnswer => ({ ...NOTHING, ...answer });

  it('adds below what stands only what is not there', () => {
    const shown = some({ lead, hits: [hit('/one/')] });
    const { more, ...rest } = behind(shown, some({ lead, hits: [hit('/two/'), hit('/one/')] }));
    expect(more.map(({ path }) => path)).toEqual(['/two/']);
    expect(rest).toEqual({ ...shown, more: undefined });
    expect(behind(shown, some({ hits: [hit('/three/')] })).more).toEqual([hit('/three/')]);
  });

  it('has its own lead among the rest, with its answer', () => {
    expect(
      behind(some({ hits: [hit('/one/')] }), some({ lead, hits: [hit('/one/')] })).more,
    ).toEqual([
      { path: '/lead/', title: '題', match: 'meaning', excerpt: [{ text: '答え', hit: false }] },
    ]);
  });

  it('stands in the place of none', () => {
    const fuller = some({ hits: [hit('/one/')] });
    expect(behind(some({ near: [hit('/near/')] }), fuller)).toBe(fuller);
  });

  it.each<[string, Partial<PageAnswer>, boolean]>([
    ['a lead', { lead }, true],
    ['a hit', { hits: [hit('/one/')] }, true],
    ['a contact', { contacts: [contact('police', '警察')] }, true],
    ['both', { hits: [hit('/one/')], contacts: [contact('police', '警察')] }, true],
    ['nothing', {}, false],
    ['pages that only resemble', { near: [hit('/near/')] }, false],
  ])('there is one with %s: %j', (_, answer, is) => {
    expect(isAnswer(some(answer))).toBe(is);
  });
});
