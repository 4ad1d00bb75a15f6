import { answerOf, behind, isAnswer, NOTHING, type PageAnswer, toHit } from './answer.ts';
import { type Asked, ask, askIndex, unexplained, withTexts } from './ask.ts';
import type { PageIndex } from './client.ts';
import { createKnown } from './known.ts';
import { once } from './once.ts';
import type { Query } from './query.ts';
import { createSpeller, type Speller } from './suggest.ts';
import { type Library, type Page, type SearchHeads, type SearchTexts, toLibrary } from './texts.ts';
import { findDigits } from './verify.ts';
import { wordsOf } from './words.ts';

export interface PageFinder {
  /**
   * Answers a question: once as soon as something sure can be said, and again when all texts have been
   * looked through. What the first answer shows stays as it is in the second.
   *
   * @throws {Error} Where what is needed cannot be read, and nothing was answered before.
   */
  find(words: readonly string[]): AsyncGenerator<PageAnswer>;
  /** Pages that write these digits. */
  findDigits(digits: string): Promise<PageAnswer>;
  /**
   * Whether a query may stand in an address (see `known.ts`).
   *
   * @throws {Error} Where what the first answer needs cannot be read.
   */
  knows(query: Query): Promise<boolean>;
  /** Loads what the first answer needs. */
  warmUp(): void;
}

/** What the finder reads. */
export interface PageFiles {
  /** `search/heads.<hash>.json`. */
  heads(): Promise<SearchHeads>;
  /** `search/texts.<hash>.json`, by the name that the heads tell. */
  texts(name: string): Promise<SearchTexts>;
}

/** So long, in milliseconds, the second answer waits for Pagefind's order. */
const ORDER_PATIENCE = 60;
/** Of a number with hidden digits so many must be known at its beginning, or its exchange would do. */
const KNOWN_DIGITS = 7;

interface Texts {
  /** Missing where Pagefind has them. */
  readonly pages?: readonly Page[] | undefined;
  readonly speller: Speller;
}

/**
 * Finds pages in two steps. What pages are about and how people ask for them comes in one small file and
 * answers at once; their texts come behind it, in one file, or through Pagefind where they are too large to
 * load. A page's place follows from how well it says what the question says (`rank.ts`); Pagefind's own
 * order parts pages that are as good.
 */
export function createPageFinder(files: PageFiles, index: PageIndex): PageFinder {
  const open = once(async () => {
    const library = toLibrary(await files.heads());
    return { library, speller: createSpeller(() => library.words) };
  });
  const openTexts = once(async (): Promise<Texts> => {
    const { library, speller } = await open();
    const { texts } = library.heads;
    if (texts === undefined) return { speller };
    const pages = withTexts(library, await files.texts(texts));
    const written = () => wordsOf(pages.flatMap(({ title, text = '' }) => [title, text]));
    return { pages, speller: createSpeller(written) };
  });
  const openKnown = once(async () => createKnown((await open()).library));
  const askAll = async (library: Library, words: readonly string[]): Promise<Asked> => {
    const { pages } = await openTexts();
    return pages ? ask(library, words, pages) : askIndex(library, words, index);
  };

  return {
    async *find(words) {
      const { library, speller } = await open();
      const first = firstAnswer(words, library, speller);
      if (first) yield first;
      try {
        const all = await openTexts();
        const asked = await withoutSlips(words, all.speller, (other) => askAll(library, other));
        const order = await soon(index.order(asked.words.join(' ')));
        const fuller = told(answerOf(asked, library, all.speller, order), asked, words);
        yield first ? behind(first, fuller) : fuller;
      } catch (error) {
        if (!first) throw error;
      }
      // Nothing needed it until now.
      index.warmUp();
    },
    async findDigits(digits) {
      const known = digits.replace(/x.*/, '');
      if (known !== digits && known.length < KNOWN_DIGITS) return NOTHING;
      const { library } = await open();
      const { pages } = await askAll(library, [known]);
      const hits = pages.flatMap((page) => {
        const span = findDigits(page.text ?? '', known);
        return span ? [toHit(page, 'digits', () => [span])] : [];
      });
      return { ...NOTHING, hits };
    },
    knows: async (query) => (await openKnown())(query),
    warmUp: () => {
      open().catch(() => undefined);
    },
  };
}

/**
 * The answer of the heads alone, where the texts will not change what it says: everything asked for is
 * explained or stands in no text, or a page clearly fits.
 */
function firstAnswer(
  words: readonly string[],
  library: Library,
  speller: Speller,
): PageAnswer | undefined {
  const { pages, filter } = library;
  if (pages === undefined) return undefined;
  const asked = ask(library, words, pages);
  const isOpen = asked.question.terms.some(
    ({ key, known }) => !known && typeof key === 'string' && (filter?.mayHave(key) ?? true),
  );
  const spelled = isOpen || unexplained(asked) === 0 ? undefined : speller.respell(words);
  const best = better(asked, spelled && ask(library, spelled, pages));
  const answer = told(answerOf(best, library, speller), best, words);
  return isOpen && !answer.lead ? undefined : answer;
}

/** The question with the pages' spelling where that explains more of it. */
async function withoutSlips(
  words: readonly string[],
  speller: Speller,
  asking: (words: readonly string[]) => Promise<Asked>,
): Promise<Asked> {
  const asked = await asking(words);
  const other = unexplained(asked) > 0 ? speller.respell(words) : undefined;
  return better(asked, other && (await asking(other)));
}

const better = (asked: Asked, other: Asked | undefined): Asked =>
  other && unexplained(other) < unexplained(asked) ? other : asked;

/** Says which wording found something, where it is not the reader's. */
function told(answer: PageAnswer, asked: Asked, words: readonly string[]): PageAnswer {
  return asked.words === words || !isAnswer(answer)
    ? answer
    : { ...answer, instead: asked.words.join(' ') };
}

/** What is not there by then does not count. */
async function soon<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(done, ORDER_PATIENCE, undefined);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
