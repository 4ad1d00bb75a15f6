import { type MatchKind, matchDigits } from '../phone/index.ts';
import { type FoldedText, fold, foldText } from './fold.ts';
import { hasWord, plain } from './plain.ts';

/** Half-open range of UTF-16 indices. */
export type Span = readonly [start: number, end: number];

export interface ExcerptPart {
  readonly text: string;
  readonly hit: boolean;
}

/** A page's title and text in the form of {@link plain}. */
interface PlainPage {
  readonly plainTitle: string;
  readonly plainText: string;
}

/**
 * Whether a page has the words as they are written, each in one of its spellings. Width, case, katakana or
 * hiragana make no difference.
 */
export function matchText(
  { plainTitle, plainText }: PlainPage,
  words: readonly (readonly string[])[],
): 'title' | 'text' | undefined {
  const spellings = words.map((same) => same.map((word) => plain(word).trim()).filter(Boolean));
  if (spellings.length === 0) return undefined;
  // A word of signs alone has no spelling left, and so is nowhere.
  const inTitle = (same: readonly string[]) => same.some((word) => hasWord(plainTitle, word));
  if (spellings.every(inTitle)) return 'title';
  const inText = (same: readonly string[]) => same.some((word) => hasWord(plainText, word));
  return spellings.every((same) => inTitle(same) || inText(same)) ? 'text' : undefined;
}

/** Which part of the words' pairs of characters a page has, 0 to 1. */
export function likeness({ plainTitle, plainText }: PlainPage, words: readonly string[]): number {
  const pairs = words.flatMap((word) => {
    const folded = plain(word).trim();
    return Array.from({ length: Math.max(1, folded.length - 1) }, (_, at) =>
      folded.slice(at, at + 2),
    );
  });
  const own = `${plainTitle} ${plainText}`;
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
  if (record.length !== form.length) return undefined;
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
    const parts = run.normalize('NFKC').split(/\D/);
    if (parts.some((_, at) => parts.slice(at).join('').startsWith(digits))) {
      return [index, index + run.length];
    }
  }
  return undefined;
}

const DIGIT_RUN = /[\d０-９](?:[\d０-９\-‐‑–−ー－]*[\d０-９])?/gu;

/** Where a text has the words; of words that stand apart, where their parts stand. */
export function findWords(content: string, words: readonly string[]): Span[] {
  const text = foldText(content);
  const spans: Span[] = [];
  for (const word of words) {
    const folded = fold(word);
    const whole = folded === '' ? undefined : find(text, folded);
    const found = whole ? [whole] : partsOf(word).map((part) => find(text, part));
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
  return ends ? from + ends.index + 1 : from;
}

const LATIN = /[a-z]/i;
const DIGIT = /\d/;

function find(text: FoldedText, word: string): Span | undefined {
  const kind = LATIN.test(word.charAt(0)) ? LATIN : DIGIT.test(word.charAt(0)) ? DIGIT : undefined;
  for (let at = text.text.indexOf(word); at >= 0; at = text.text.indexOf(word, at + 1)) {
    const start = text.starts[at] as number;
    const end = text.ends[at + word.length - 1] as number;
    // A space or a sign parts two words although the folded form has none.
    const joined = text.ends[at - 1] === start && kind?.test(text.text.charAt(at - 1));
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
