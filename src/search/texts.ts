import { asksOf } from './asks.ts';
import { type Filter, readFilter } from './filter.ts';
import type { SearchContact } from './find-contacts.ts';
import { enlarge } from './fold.ts';
import { createReader, type PackedMeanings, type Reader, unpackMeanings } from './meaning.ts';
import { plain } from './plain.ts';
import { type Ranked, toRanked, withText } from './rank.ts';
import { wordsOf } from './words.ts';

/** Where the name of the file is written once it is known: its hash comes from the built pages. */
export const HEADS_PLACE = 'search/heads.json';

/**
 * What answers at once: what pages are about and how people ask for them, `search/heads.<hash>.json`. A
 * quarter of the size of the texts, and of questions in the readers' own words as good at finding the page.
 */
export interface SearchHeads {
  readonly meanings: PackedMeanings;
  readonly contacts: readonly SearchContact[];
  /** Missing where even these are too many to load. */
  readonly pages?: readonly PageHead[] | undefined;
  /** Pairs of neighbouring characters that the texts have and the heads have not, as `filter.ts` writes them. */
  readonly pairs?: string | undefined;
  /** Name of the file with the texts; missing where they are too large to load and Pagefind has them. */
  readonly texts?: string | undefined;
  /** In the texts' place the commonest words of the pages, for slips of the keyboard. */
  readonly words?: readonly string[] | undefined;
}

/** What a page is about. */
export interface PageHead {
  /** Path from the site's root, without the base it is served under. */
  readonly path: string;
  readonly title: string;
  /** How people ask for it, joined by {@link ASKS_SEPARATOR}, which takes fewer bytes; never shown. */
  readonly asks: string;
  /** Its answer in one sentence. */
  readonly answer?: string | undefined;
  readonly firstStep?: string | undefined;
  /** Id of the contact to call for the first step. */
  readonly call?: string | undefined;
}

/** The texts of the pages, in the order of their heads: `search/texts.<hash>.json`. */
export type SearchTexts = readonly PageBody[];

export interface PageBody {
  /** The page's name in Pagefind's index. */
  readonly id: string;
  /** Its text without the title. */
  readonly text: string;
}

/** A page with its text. */
export type PageText = PageHead & PageBody;

/** A page made ready to be searched; without its text as long as that is not there. */
export interface Page extends PageHead, Partial<PageBody> {
  readonly ranked: Ranked;
  /** Title and text in the form of {@link plain}, for words as they are written. */
  readonly plainTitle: string;
  readonly plainText: string;
}

export interface Contact {
  readonly contact: SearchContact;
  readonly ranked: Ranked;
  readonly plainName: string;
}

/** Everything the search knows before it has read a text. */
export interface Library {
  readonly reader: Reader;
  readonly contacts: readonly Contact[];
  readonly pages?: readonly Page[] | undefined;
  /** Tells which words no text can have. */
  readonly filter?: Filter | undefined;
  /** What the heads say: titles, answers, ways of asking, names of contacts. */
  readonly said: readonly string[];
  /** Words as the pages write them, the commonest first. */
  readonly words: readonly string[];
  readonly heads: SearchHeads;
}

/** Where the heads have pairs of characters that the filter of the texts need not hold. */
export const lettersOf = ({ pages = [], contacts }: SearchHeads): string[] => [
  ...pages.flatMap(({ title, answer = '', firstStep = '', asks }) => [
    ...[title, answer, firstStep],
    ...asksOf(asks),
  ]),
  ...contacts.flatMap(({ name, purpose, asks }) => [name, purpose, ...asksOf(asks)]),
];

export function toLibrary(heads: SearchHeads): Library {
  const { meanings, contacts, pages, pairs, words } = heads;
  const reader = createReader(unpackMeanings(meanings));
  const said = [
    ...(pages ?? []).flatMap(({ title, answer = '', asks }) => [title, answer, ...asksOf(asks)]),
    ...contacts.map(({ name }) => name),
  ];
  return {
    reader,
    contacts: contacts.map((contact) => ({
      contact,
      ranked: toRanked([contact.name, ...asksOf(contact.asks)], contact.purpose, reader),
      plainName: plain(contact.name),
    })),
    pages: pages?.map((page) => toPage(page, reader)),
    filter: pairs === undefined ? undefined : readFilter(pairs, lettersOf(heads)),
    said,
    words: words ?? wordsOf(said),
    heads,
  };
}

/** Prepares a page without its text. */
export function toPage(page: PageHead, reader: Reader): Page {
  const { title, asks, answer = '' } = page;
  const ranked = toRanked([title, ...asksOf(asks)], answer, reader);
  return { ...page, ranked, plainTitle: plain(title), plainText: '' };
}

/** A prepared page with its text. */
export function addText(page: Page, { id, text }: PageBody, reader: Reader): Page {
  const plainText = plain(text);
  const body = enlarge(`${plain(page.answer ?? '')} ${plainText}`);
  return { ...page, id, text, plainText, ranked: withText(page.ranked, body, reader) };
}
