import { describe, expect, it } from 'vitest';
import { ask, askIndex, unexplained, withTexts } from './ask.ts';
import { asksOf } from './asks.ts';
import type { PageIndex } from './client.ts';
import { writeFilter } from './filter.ts';
import { packMeanings } from './meaning.ts';
import { says } from './rank.ts';
import { addText, lettersOf, type SearchHeads, toLibrary, toPage } from './texts.ts';

const paid = {
  path: '/paid/',
  title: '払った',
  answer: '銀行に連絡',
  firstStep: '電話',
  asks: '振り込んだ|送金した',
};
const court = { path: '/court/', title: '裁判所の書類', asks: '' };
const police = { id: 'police', name: '警察', purpose: '詐欺の相談', asks: 'けいさつ|おまわりさん' };
const bank = { id: 'bank', name: '銀行協会', purpose: '口座' };
const heads: SearchHeads = {
  meanings: packMeanings({ concepts: [['払'], ['電話']], ignored: ['です'] }),
  contacts: [police, bank],
  pages: [paid, court],
};
const library = () => toLibrary(heads);

it('the ways of asking for a page are joined by a bar', () => {
  expect(asksOf('払った|振り込んだ')).toEqual(['払った', '振り込んだ']);
  expect(asksOf('')).toEqual([]);
  expect(asksOf(undefined)).toEqual([]);
});

describe('what the heads say', () => {
  const ofPages = ['払った', '銀行に連絡', '振り込んだ', '送金した', '裁判所の書類'];

  it('is all that is loaded with them, for the filter', () => {
    const letters = lettersOf(heads).filter(Boolean);
    expect(letters.sort()).toEqual(
      [
        ...[...ofPages, '電話'],
        ...['警察', '詐欺の相談', 'けいさつ', 'おまわりさん', '銀行協会', '口座'],
      ].sort(),
    );
    expect(lettersOf({ ...heads, pages: undefined })).toHaveLength(6);
  });

  it('is titles, answers, ways of asking and names, for slips of the keyboard', () => {
    const { said, words } = library();
    expect(said.filter(Boolean)).toEqual([...ofPages, '警察', '銀行協会']);
    expect(words).toEqual(expect.arrayContaining(['裁判所', '警察', '銀行協会']));
    expect(toLibrary({ ...heads, pages: undefined }).said).toEqual(['警察', '銀行協会']);
    expect(toLibrary({ ...heads, words: ['アマゾン'] }).words).toEqual(['アマゾン']);
  });

  it('rules out words only with the pairs of the texts', () => {
    expect(library().filter).toBeUndefined();
    const { filter } = toLibrary({ ...heads, pairs: writeFilter(['控え'], lettersOf(heads)) });
    expect(['控え', '電話', '口座', '天気'].map((word) => filter?.mayHave(word))).toEqual([
      ...[true, true, true],
      false,
    ]);
  });
});

describe('a page', () => {
  const { reader } = library();

  it('has its answer for a text as long as that is not there', () => {
    const page = toPage(paid, reader);
    expect(page).toMatchObject({ plainTitle: '払った', plainText: '' });
    expect(says(page.ranked, '連絡')).toBe(true);
    expect(says(page.ranked, '送金')).toBe(true);
    expect(toPage(court, reader).ranked.text.trim()).toBe('裁判所の書類');
  });

  it('keeps its answer beside its text', () => {
    const page = addText(toPage(paid, reader), { id: 'p', text: 'ウェブの控え' }, reader);
    expect(page).toMatchObject({ id: 'p', text: 'ウェブの控え', plainText: 'うぇぶの控え' });
    expect(['連絡', '控え', 'うえぶ'].map((word) => says(page.ranked, word))).toEqual([
      ...[true, true, true],
    ]);
    const other = addText(toPage(court, reader), { id: 'c', text: '控え' }, reader);
    expect(other.ranked.text.split(/\s+/)).toEqual(['裁判所の書類', '控え']);
  });

  it('gets the text at its place, if there is one', () => {
    const texts = [{ id: 'p', text: '控え' }];
    expect(withTexts(library(), texts).map(({ text }) => text)).toEqual(['控え', undefined]);
    expect(withTexts({ ...library(), pages: undefined }, texts)).toEqual([]);
  });
});

describe('a contact', () => {
  it.each(['警察', 'おまわりさん', '詐欺', '口座'])('is found by %s', (word) => {
    const found = library().contacts.filter(({ ranked }) => says(ranked, word));
    expect(found.map(({ contact }) => contact.id)).toEqual([word === '口座' ? 'bank' : 'police']);
  });
});

describe('a question', () => {
  const rarity = (held: number, total: number) => Math.log(1 + (total - held + 0.5) / (held + 0.5));
  const asking = async (words: string[], having: number[]) => {
    const asked: unknown[] = [];
    const index = {
      candidates: async (...what: unknown[]) => {
        asked.push(what);
        return { pages: [{ ...paid, id: 'p', text: '控え' }], having, total: 100 };
      },
    } as Partial<PageIndex> as PageIndex;
    const { question, pages } = await askIndex(library(), words, index);
    return { asked, terms: question.terms, pages };
  };

  it('is read word by word', () => {
    const { question } = ask(library(), ['裁判', '所払'], []);
    expect(question.terms.map(({ key }) => key)).toEqual([0, '裁判', '所']);
  });

  it('is weighed by all pages and contacts that are here', () => {
    const here = library();
    const { question } = ask(here, ['払警察温泉'], here.pages ?? []);
    expect(question.terms.map(({ known }) => known)).toEqual([true, false]);
    expect(question.terms[0]?.weight).toBeCloseTo(rarity(1, 4));
  });

  it('names its terms to Pagefind, which knows how many pages have them', async () => {
    const { asked, terms, pages } = await asking(['払', '控え', '温泉'], [9, 4, 50]);
    expect(asked).toEqual([['払 控え 温泉', [0, '控', '温泉']]]);
    expect(pages.map(({ path, text }) => [path, text])).toEqual([['/paid/', '控え']]);
    expect(terms.map(({ known }) => known)).toEqual([true, true, false]);
    expect(terms.map(({ weight }) => weight)).toEqual([
      expect.closeTo(rarity(9, 102)),
      expect.closeTo(rarity(4, 102)),
      expect.closeTo(rarity(0, 102)),
    ]);
  });

  it('counts the contacts that have a term where no page has it', async () => {
    const { terms } = await asking(['警察'], [0]);
    expect(terms).toEqual([{ key: '警察', known: true, weight: expect.closeTo(rarity(1, 102)) }]);
    expect((await asking(['警察'], [])).terms).toEqual(terms);
  });

  it('is unexplained as far as nothing has its terms', () => {
    const here = library();
    const asked = ask(here, ['払', '温泉', '予報'], here.pages ?? []);
    expect(unexplained(asked)).toBeCloseTo(2 * rarity(0, 4));
    expect(unexplained(ask(here, ['払'], here.pages ?? []))).toBe(0);
  });
});
