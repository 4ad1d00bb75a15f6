import type { Page, Pages } from './client.ts';
import { createSpeller, type Lexis, type Speller } from './suggest.ts';
import {
  type ExcerptPart,
  excerpt,
  findDigits,
  findWords,
  likeness,
  matchText,
  type TextMatch,
} from './verify.ts';

export interface PageHit {
  readonly path: string;
  readonly title: string;
  /** `near`: it does not contain the words. */
  readonly match: TextMatch | 'digits' | 'near';
  readonly excerpt: readonly ExcerptPart[];
}

export interface PageAnswer {
  /** Pages that really contain the words, best first. */
  readonly hits: readonly PageHit[];
  /** Pages that only resemble them. */
  readonly near: readonly PageHit[];
  /** The wording that found the hits, where the reader's own found nothing. */
  readonly instead?: string;
}

export interface PageFinder {
  /** @throws {Error} Where the index cannot be read. */
  find(words: readonly string[]): Promise<PageAnswer>;
  /** Pages that write these digits. */
  findDigits(digits: string): Promise<PageAnswer>;
  /** Loads what the first question needs. */
  warmUp(): void;
}

/** Near ones must share this part of the words' pairs of characters, and are so many at most. */
const NEAR_ENOUGH = 0.5;
const MOST_NEAR = 5;

/** Of a number with hidden digits so many must be known at its beginning, or its exchange would do. */
const KNOWN_DIGITS = 7;

const RANK: readonly PageHit['match'][] = ['title', 'text', 'parts', 'digits', 'near'];

/**
 * Pagefind gives the order and the texts; what counts is what the texts say.
 *
 * Every page is checked, not only those that Pagefind names: of 3,000 runs of two to eight characters
 * taken from the pages it missed 12, where a sentence is cut into words in another way than its part,
 * and named nine wrong pages a query. The texts of all pages are 83 kB together and most queries load
 * nearly all of them; a site of many hundred pages would want to check Pagefind's answers first.
 *
 * A query that nothing contains is tried in other wordings.
 */
export function createPageFinder(pages: Pages, readLexis: () => Promise<Lexis>): PageFinder {
  let speller: Promise<Speller> | undefined;
  const suggest = async (words: readonly string[]): Promise<string[][]> => {
    speller ??= readLexis().then(createSpeller);
    try {
      return (await speller).suggest(words);
    } catch {
      // Without it there are no other wordings; what was found stands.
      speller = undefined;
      return [];
    }
  };
  const findAs = async (words: readonly string[]): Promise<PageHit[]> => {
    const named = await pages.find(words.join(' '));
    return judge([...new Set([...named, ...(await pages.all())])], words);
  };

  return {
    async find(words) {
      const hits = await findAs(words);
      if (hits.length > 0) return { hits, near: [] };
      for (const other of await suggest(words)) {
        const found = await findAs(other);
        if (found.length > 0) return { hits: found, near: [], instead: other.join(' ') };
      }
      return { hits: [], near: resembling(await pages.all(), words) };
    },
    async findDigits(digits) {
      const known = digits.replace(/x.*/, '');
      const hits: PageHit[] = [];
      if (known !== digits && known.length < KNOWN_DIGITS) return { hits, near: [] };
      for (const page of await pages.all()) {
        const span = findDigits(page.text.content, known);
        if (span) hits.push(hit(page, 'digits', [span]));
      }
      return { hits, near: [] };
    },
    warmUp: pages.warmUp,
  };
}

/** The pages that contain the words: in the title first, in one piece before in parts. */
function judge(candidates: readonly Page[], words: readonly string[]): PageHit[] {
  const hits: PageHit[] = [];
  for (const page of candidates) {
    const match = matchText(page.text, words);
    if (match !== undefined) hits.push(hit(page, match, findWords(page.text, words)));
  }
  return hits.sort((a, b) => RANK.indexOf(a.match) - RANK.indexOf(b.match));
}

function resembling(candidates: readonly Page[], words: readonly string[]): PageHit[] {
  return candidates
    .map((page) => ({ page, alike: likeness(page.text, words) }))
    .filter(({ alike }) => alike >= NEAR_ENOUGH)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, MOST_NEAR)
    .map(({ page }) => hit(page, 'near', findWords(page.text, words)));
}

const hit = (
  { path, title, text }: Page,
  match: PageHit['match'],
  spans: readonly (readonly [number, number])[],
): PageHit => ({ path, title, match, excerpt: excerpt(text.content, spans) });
