import type { PageIndex } from './client.ts';
import { type Question, type Ranked, says, type TermKey, termsOf, toQuestion } from './rank.ts';
import { addText, type Library, type Page, type SearchTexts, toPage } from './texts.ts';

/** A question, and the pages that may answer it. */
export interface Asked {
  readonly words: readonly string[];
  readonly question: Question;
  readonly pages: readonly Page[];
}

/** Prepares a question for the pages that are here. */
export function ask(library: Library, words: readonly string[], pages: readonly Page[]): Asked {
  const { folded, keys } = read(library, words);
  const things = [...pages, ...library.contacts].map(({ ranked }) => ranked);
  const having = (key: TermKey): number => count(things, key);
  return { words, pages, question: toQuestion(folded, keys, having, things.length) };
}

/**
 * Prepares a question for the pages that Pagefind names.
 *
 * @throws {Error} Where the index cannot be read.
 */
export async function askIndex(
  library: Library,
  words: readonly string[],
  index: PageIndex,
): Promise<Asked> {
  const { folded, keys } = read(library, words);
  const { pages: named, having, total } = await index.candidates(words.join(' '), keys);
  const pages = named.map((page) => addText(toPage(page, library.reader), page, library.reader));
  const people = library.contacts.map(({ ranked }) => ranked);
  const things = [...pages.map(({ ranked }) => ranked), ...people];
  // Pagefind shortens a word until something begins with it; what no page read has, none has.
  const held = (key: TermKey): number =>
    count(things, key) === 0 ? 0 : Math.max(having[keys.indexOf(key)] ?? 0, count(people, key));
  return { words, pages, question: toQuestion(folded, keys, held, total + people.length) };
}

/** The pages with their texts. */
export function withTexts({ pages = [], reader }: Library, texts: SearchTexts): Page[] {
  return pages.map((page, at) => {
    const body = texts[at];
    return body ? addText(page, body, reader) : page;
  });
}

function read({ reader }: Library, words: readonly string[]): { folded: string; keys: TermKey[] } {
  const folded = reader.fold(words.join(' '));
  return { folded, keys: termsOf(reader.read(folded)) };
}

const count = (things: readonly Ranked[], key: TermKey): number =>
  things.filter((thing) => says(thing, key)).length;

/** Weight of what nothing has. */
export const unexplained = ({ question }: Asked): number =>
  question.terms.reduce((sum, { known, weight }) => sum + (known ? 0 : weight), 0);
