import { type MatchKind, matchDigits } from '../phone/index.ts';
import { type FoldedText, fold, foldText } from './fold.ts';

/** A page's text, folded once. */
export interface Prepared {
  readonly title: FoldedText;
  readonly content: string;
  readonly body: FoldedText;
}

/** How well a page answers: its title has the words, its text has them, or it has their parts apart. */
export type TextMatch = 'title' | 'text' | 'parts';

/** Half-open range of UTF-16 indices. */
export type Span = readonly [start: number, end: number];

export interface ExcerptPart {
  readonly text: string;
  readonly hit: boolean;
}

export const prepare = (title: string, content: string): Prepared => ({
  title: foldText(title),
  content,
  body: foldText(content),
});

/**
 * Whether a page really contains the words, each of them (Pagefind drops a word that nothing contains
 * and shortens one until something does). Width, case, katakana or hiragana, spaces and punctuation
 * make no difference. Latin words and figures count from their beginning only.
 */
export function matchText(page: Prepared, words: readonly string[]): TextMatch | undefined {
  const folded = words.map(fold).filter((word) => word !== '');
  if (folded.length === 0) return undefined;
  if (folded.every((word) => find(page.title, word))) return 'title';
  const has = (word: string): boolean => Boolean(find(page.title, word) ?? find(page.body, word));
  if (folded.every(has)) return 'text';
  const parts = words.flatMap(partsOf);
  return parts.length > folded.length && parts.every(has) ? 'parts' : undefined;
}

/** Which part of the words' pairs of characters the page has, 0 to 1. */
export function likeness(page: Prepared, words: readonly string[]): number {
  const pairs = words.flatMap((word) => {
    const folded = fold(word);
    return Array.from({ length: Math.max(1, folded.length - 1) }, (_, at) =>
      folded.slice(at, at + 2),
    );
  });
  const own = page.title.text + page.body.text;
  const shared = pairs.filter((pair) => pair !== '' && own.includes(pair));
  return pairs.length === 0 ? 0 : shared.length / pairs.length;
}

/** The best answer of a record's digits to any reading of a number, or undefined: not this number. */
export function matchNumber(record: string, forms: readonly string[]): MatchKind | undefined {
  let best: MatchKind | undefined;
  for (const form of forms) {
    const match = matchDigits(record, form) ?? matchWide(record, form);
    if (match && (best === undefined || ORDER.indexOf(match) < ORDER.indexOf(best))) best = match;
  }
  return best;
}

/** Exact before masked before partial. */
export const ORDER: readonly MatchKind[] = ['exact', 'masked', 'partial'];

/** Known runs of this length at least, or an exchange would do (docs/policy/numbers.md). */
const KNOWN_RUN = 3;

/** A question with many hidden digits (090-****-1234): everything it knows fits, so it is a part. */
function matchWide(record: string, form: string): MatchKind | undefined {
  if (!form.includes('x') || record.length !== form.length) return undefined;
  const known = [...form].every((digit, at) => digit === 'x' || digit === record[at]);
  const runs = form.split(/x+/).filter((run) => run.length >= KNOWN_RUN);
  return known && runs.join('').length > KNOWN_RUN * 2 ? 'partial' : undefined;
}

/**
 * Where a page writes the digits in sequence: nothing but hyphens stands between them, and a figure or a
 * part of one between hyphens begins with them.
 */
export function findDigits(content: string, digits: string): Span | undefined {
  for (const { 0: run, index } of content.matchAll(DIGIT_RUN)) {
    const parts = run.normalize('NFKC').split(/\D+/);
    if (parts.some((_, at) => parts.slice(at).join('').startsWith(digits))) {
      return [index, index + run.length];
    }
  }
  return undefined;
}

const DIGIT_RUN = /[\d０-９](?:[\d０-９\-‐‑–−ー－]*[\d０-９])?/gu;

/** Where the words stand in the page's text; of words that stand apart, where their parts stand. */
export function findWords(page: Prepared, words: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const word of words) {
    const folded = fold(word);
    const whole = folded === '' ? undefined : find(page.body, folded);
    const found = whole ? [whole] : partsOf(word).map((part) => find(page.body, part));
    for (const span of found) if (span) spans.push(span);
  }
  return spans.sort((a, b) => a[0] - b[0]);
}

/** Characters shown before the first hit, and in all. */
const BEFORE = 24;
const SHOWN = 90;

/** A piece of the text around the first hit, with the hits in it told apart. */
export function excerpt(content: string, spans: readonly Span[]): ExcerptPart[] {
  const first = spans[0]?.[0] ?? 0;
  const from = sentenceStart(content, first);
  const to = Math.min(content.length, from + SHOWN);
  const parts: ExcerptPart[] = from > 0 ? [{ text: '…', hit: false }] : [];
  let at = from;
  for (const [start, end] of spans) {
    if (start < at || start >= to) continue;
    if (start > at) parts.push({ text: content.slice(at, start), hit: false });
    parts.push({ text: content.slice(start, end), hit: true });
    at = end;
  }
  if (at < to) parts.push({ text: content.slice(at, to), hit: false });
  if (to < content.length) parts.push({ text: '…', hit: false });
  return parts;
}

/** The beginning of the hit's sentence or item where it is near, otherwise a little before the hit. */
function sentenceStart(content: string, hit: number): number {
  const from = Math.max(0, hit - BEFORE);
  if (from === 0) return 0;
  const ends = /[。！？\s][^。！？\s]*$/u.exec(content.slice(from, hit));
  const start = ends ? from + ends.index + 1 : from;
  return start + (/^\s*/.exec(content.slice(start)) as RegExpExecArray)[0].length;
}

const LATIN = /[a-z]/i;
const DIGIT = /\d/;

function find(text: FoldedText, word: string): Span | undefined {
  const kind = LATIN.test(word.charAt(0)) ? LATIN : DIGIT.test(word.charAt(0)) ? DIGIT : undefined;
  for (let at = text.text.indexOf(word); at >= 0; at = text.text.indexOf(word, at + 1)) {
    const start = text.starts[at] as number;
    const end = text.ends[at + word.length - 1] as number;
    // A space or a sign parts two words although the folded form has none.
    const joined = at > 0 && text.ends[at - 1] === start && kind?.test(text.text.charAt(at - 1));
    if (!joined) return [start, end];
  }
  return undefined;
}

/** What carries the meaning of a word typed without spaces: kanji, katakana, Latin, figures, long kana. */
function partsOf(word: string): string[] {
  const parts =
    word.match(/[\p{Script=Han}々〆]+|[ァ-ヶー]{2,}|[A-Za-z]+|\d+|[ぁ-ゖー]{4,}/gu) ?? [];
  return parts.map(fold);
}
