import type { Asked } from './ask.ts';
import type { SearchContact } from './find-contacts.ts';
import { type Score, score } from './rank.ts';
import type { Speller } from './suggest.ts';
import type { Library, Page } from './texts.ts';
import { type ExcerptPart, excerpt, findWords, likeness, matchText, type Span } from './verify.ts';

export interface PageHit {
  readonly path: string;
  readonly title: string;
  /**
   * `title`, `text`: it has the words as they are written. `meaning`: it says the same in other words.
   * `near`: its letters resemble them, no more.
   */
  readonly match: 'title' | 'text' | 'meaning' | 'digits' | 'near';
  /** Where the words stand, or the page's answer. */
  readonly excerpt: readonly ExcerptPart[];
}

/** The page that clearly fits, as somebody at a desk would say it. */
export interface Lead {
  readonly path: string;
  readonly title: string;
  readonly answer: string;
  readonly firstStep?: string | undefined;
  /** Whom to call for the first step. */
  readonly contact?: SearchContact | undefined;
}

export interface PageAnswer {
  /** Stands above the hits and is none of them. */
  readonly lead?: Lead | undefined;
  /** Best first. */
  readonly hits: readonly PageHit[];
  /** Found in the texts after the rest was shown: they stand below it, so that nothing moves. */
  readonly more: readonly PageHit[];
  /** Pages that only resemble the words. */
  readonly near: readonly PageHit[];
  /** Whom to ask, best first. */
  readonly contacts: readonly SearchContact[];
  /** They answer better than any page. */
  readonly contactsFirst: boolean;
  /** The wording that found the hits, where the reader's own has a slip of the keyboard. */
  readonly instead?: string | undefined;
}

export const NOTHING: PageAnswer = {
  hits: [],
  more: [],
  near: [],
  contacts: [],
  contactsFirst: false,
};

/**
 * A lower score, or less of the question said, is chance. Two terms together are hardly ever chance: whoever
 * tells a long story says much that no page says.
 */
const LEAST = { one: { value: 0.2, covered: 0.25 }, more: { value: 0.1, covered: 0.1 } };
/** Pages and contacts that say it in other words must come so near to the best of their kind. */
const NEAR_BEST = 0.5;
/** A contact is found by its name; of a situation a page says more. */
const CONTACT_SHARE = 0.85;
/** So many contacts are shown; the rest stand on the page of contacts. */
const MOST_CONTACTS = 5;
/** What words as they are written, and Pagefind's own order, add to a page's score. */
const WRITTEN = { title: 0.1, text: 0.03 };
const ORDER_SHARE = 0.02;
/** A page leads where its score is so high, and the next page's no higher than that part of it. */
const LEAD = { value: 0.34, next: 0.97 };
/** Near ones must share this part of the words' pairs of characters, and are so many at most. */
const NEAR_ENOUGH = 0.5;
const MOST_NEAR = 5;

/** @param order How well Pagefind finds that pages fit, by their id, where it is known. */
export function answerOf(
  asked: Asked,
  library: Library,
  speller: Speller,
  order?: ReadonlyMap<string, number>,
): PageAnswer {
  const ranked = rankPages(asked, speller, order);
  const contacts = rankContacts(asked, library);
  const [first, second] = ranked;
  const contactsFirst = (contacts[0]?.value ?? 0) > (first?.value ?? 0);
  const clear =
    first !== undefined &&
    !contactsFirst &&
    first.value >= LEAD.value &&
    (second?.value ?? 0) <= first.value * LEAD.next;
  const lead = clear ? toLead(first.page, library) : undefined;
  return {
    lead,
    hits: (lead ? ranked.slice(1) : ranked).map(({ page, match }) =>
      toHit(page, match, (text) => findWords(text, asked.words)),
    ),
    more: [],
    near: ranked.length + contacts.length === 0 ? resembling(asked) : [],
    contacts: contacts.map(({ contact }) => contact),
    contactsFirst,
  };
}

/** Whether an answer holds anything but pages that resemble the words. */
export const isAnswer = ({ lead, hits, contacts }: PageAnswer): boolean =>
  lead !== undefined || hits.length + contacts.length > 0;

/** A fuller answer behind one that is shown already: what stands stays where it is. */
export function behind(shown: PageAnswer, fuller: PageAnswer): PageAnswer {
  if (!isAnswer(shown)) return fuller;
  const standing = new Set([shown.lead, ...shown.hits].map((one) => one?.path));
  const others = [...(fuller.lead ? [asHit(fuller.lead)] : []), ...fuller.hits];
  return { ...shown, more: others.filter(({ path }) => !standing.has(path)) };
}

const asHit = ({ path, title, answer }: Lead): PageHit => ({
  path,
  title,
  match: 'meaning',
  excerpt: [{ text: answer, hit: false }],
});

interface Placed {
  readonly page: Page;
  readonly value: number;
  readonly match: PageHit['match'];
}

/** The pages that have the words as they are written, and those that say the same. */
function rankPages(
  { pages, question, words }: Asked,
  speller: Speller,
  order: ReadonlyMap<string, number> | undefined,
): Placed[] {
  const spellings = words.map((word) => [word, ...speller.otherKana(word)]);
  const judged = pages.map((page) => {
    const written = matchText(page, spellings);
    const scored = score(question, page.ranked);
    const bonus = written ? WRITTEN[written] : 0;
    const place = ORDER_SHARE * (order?.get(page.id ?? '') ?? 0);
    return { page, written, ...scored, value: scored.value + bonus + place };
  });
  const best = Math.max(0, ...judged.map(({ value }) => value));
  return judged
    .filter((one) => one.written || (isLikely(one) && one.value >= best * NEAR_BEST))
    .sort((a, b) => b.value - a.value)
    .map(({ page, written, value }) => ({ page, value, match: written ?? 'meaning' }));
}

function rankContacts(
  { question, words }: Asked,
  library: Library,
): { contact: SearchContact; value: number }[] {
  const spellings = words.map((word) => [word]);
  const judged = library.contacts.map(({ contact, ranked, plainName }) => {
    const named = matchText({ plainTitle: plainName, plainText: '' }, spellings) !== undefined;
    const scored = score(question, ranked);
    return { contact, named, ...scored, value: scored.value * CONTACT_SHARE };
  });
  const best = Math.max(0, ...judged.map(({ value }) => value));
  return judged
    .filter((one) => one.named || (isLikely(one) && one.value >= best * NEAR_BEST))
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_CONTACTS);
}

function isLikely({ value, covered, shared }: Score): boolean {
  const least = shared > 1 ? LEAST.more : LEAST.one;
  return value >= least.value && covered >= least.covered;
}

function toLead({ path, title, answer, firstStep, call }: Page, library: Library) {
  if (answer === undefined) return undefined;
  const contact = library.contacts.find((one) => one.contact.id === call)?.contact;
  return { path, title, answer, firstStep, contact };
}

function resembling({ pages, words }: Asked): PageHit[] {
  return pages
    .map((page) => ({ page, alike: likeness(page, words) }))
    .filter(({ alike }) => alike >= NEAR_ENOUGH)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, MOST_NEAR)
    .map(({ page }) => toHit(page, 'near', (text) => findWords(text, words)));
}

/** Where words stand in a text. */
type SpansIn = (text: string) => readonly Span[];

/** A hit whose excerpt is cut when it is shown: most of a long list never is. */
export function toHit(page: Page, match: PageHit['match'], spansIn: SpansIn): PageHit {
  let cut: readonly ExcerptPart[] | undefined;
  return {
    path: page.path,
    title: page.title,
    match,
    get excerpt() {
      cut ??= cutExcerpt(page, match, spansIn);
      return cut;
    },
  };
}

/** The page's answer; of a page that is found by its text alone, where the words stand. */
function cutExcerpt(
  { text = '', answer }: Page,
  match: PageHit['match'],
  spansIn: SpansIn,
): ExcerptPart[] {
  const byText = match === 'text' || match === 'digits' || match === 'near';
  const shown = answer && !(byText && text) ? answer : text;
  return shown === '' ? [] : excerpt(shown, spansIn(shown));
}
