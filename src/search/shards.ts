/**
 * The directory of numbers as static files, so that a reader who asks for one number loads one small
 * file, however many there are. Pure: the build writes the files, browsers ask for them by name.
 *
 * Pagefind, which finds the words, is not used here because every visitor would load its metadata for all
 * records: with 1,000 / 10,000 / 100,000 made-up numbers as custom records of Pagefind with digit suffixes,
 * metadata of 6 / 54 / 517 kB, beside it a chunk of the index (31–49 kB) and a bundle of records (2 / 22 /
 * 211 kB). What these files cost is measured by `npm run -s bench -- search`, up to a million numbers.
 *
 * The files, each but the first with a version at the end of its name:
 *
 * - `index.json`: how many numbers and how many files of each kind there are.
 * - `list.json`: every number, packed. It answers every question of a small directory; of a large one it is
 *   the part that the copy for offline holds.
 * - `reports-<n>.json`: what was reported of the numbers whose first eight digits name the file, and of
 *   which sources.
 *
 * Of a large directory also:
 *
 * - `whole-<n>.json`: numbers, packed, and what a list tells of each, for questions of nine digits or more. A
 *   number lies in the file of the first eight digits of each of its endings of nine digits or more, so that a
 *   question's own first eight digits name the one file that can hold an answer.
 * - `parts.json`: where the files of the next kind begin, in the order of digits.
 * - `parts-<n>.json`: numbers, for three to eight digits. Each holds a range of all endings of three digits
 *   or more: what begins with the question's digits contains them.
 * - `few-<digits>.json`: for digits too common to fit one range, how many there are and the first of them.
 *
 * Files are as many as keep each of them small, up to a number that hosts take (docs/decisions/0015); from
 * there on they grow.
 */

import type { PackedNumbers } from './packed.ts';

/** What was reported of a number once. */
export interface ToldReport {
  /** Name of the source in its file. */
  readonly source: string;
  /** As exact as it is known. */
  readonly date?: string | undefined;
  readonly channel: string;
  /** Names that callers used. */
  readonly names?: readonly string[] | undefined;
  readonly wording: string;
  readonly doubt?: string | undefined;
}

/** Where a report stands. */
export interface ToldSource {
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  readonly kind: string;
  readonly published?: string | undefined;
  readonly seen: { readonly how: 'live' | 'stored-copy'; readonly on: string };
  readonly doubt?: string | undefined;
}

/** One reported number that may be shown. */
export interface NumberRecord {
  /** Hidden digits as `x`; international ones with country code and no plus. */
  readonly digits: string;
  readonly international: boolean;
  /** The one that is told first before the others. */
  readonly reports: readonly ToldReport[];
}

/** A number in a file: the digits, with a plus in front of international ones. */
export type Listed = string;

export interface DirectoryIndex {
  /** Ends the names of all other files, `list.<version>.json`, so that those of two builds are never mixed. */
  readonly version: string;
  readonly count: number;
  /** Every number has a page of its own; else one page shows them all. */
  readonly pages: boolean;
  /** So many files of reports. */
  readonly reports: number;
  /** So many files of whole numbers; 0 in a small directory, which has none of parts either. */
  readonly whole: number;
}

/** A file of reports. */
export interface ReportShard {
  readonly numbers: Readonly<Record<Listed, readonly ToldReport[]>>;
  readonly sources: Readonly<Record<string, ToldSource>>;
}

/** What a list tells of a number. */
export interface Summary {
  /** Names that callers used. */
  readonly names: readonly string[];
  /** Newest date of a report. */
  readonly latest: string | undefined;
}

/** A file of whole numbers. */
export interface WholeShard {
  readonly numbers: PackedNumbers;
  /** Of each number, as they are unpacked: the newest date or nothing (`''`), then the names. */
  readonly told: readonly (readonly string[])[];
}

export interface PartsIndex {
  /** First digits of each file's range, ascending; a range ends before the next one begins. */
  readonly starts: readonly string[];
}

export interface Few {
  readonly count: number;
  readonly first: readonly Listed[];
}

/** Questions with as many digits are answered from one file of whole numbers. */
export const WHOLE_LENGTH = 9;
/** This many digits name that file; masked numbers (03670902xx) have no more known digits. */
export const KEY_LENGTH = 8;
/** How many numbers are shown for digits that many numbers contain. */
export const FIRST_SHOWN = 20;

/** The whole name of a file of the directory but for its `.json`. */
export const nameIn = ({ version }: Pick<DirectoryIndex, 'version'>, name: string): string =>
  `${name}.${version}`;

/** Name of the file that holds the reports of a listed number. */
export function reportsFile(digits: string, { reports }: Pick<DirectoryIndex, 'reports'>): string {
  return `reports-${bucket(digits.slice(0, KEY_LENGTH).replaceAll('x', '0'), reports)}`;
}

/**
 * The first eight digits of a question of nine or more, which one number alone can be the answer of.
 *
 * @returns Undefined where the question is too short or hides one of these digits.
 */
export function wholeKey(digits: string): string | undefined {
  const key = digits.slice(0, KEY_LENGTH);
  return digits.length < WHOLE_LENGTH || !/\d{8}/.test(key) ? undefined : key;
}

/**
 * Name of the file that holds every number that a question can match.
 *
 * @returns Undefined where {@link wholeKey} has none for the question.
 */
export function wholeFile(
  digits: string,
  { whole }: Pick<DirectoryIndex, 'whole'>,
): string | undefined {
  const key = wholeKey(digits);
  return key && `whole-${bucket(key, whole)}`;
}

/**
 * Name of the file that answers a question of three digits or more.
 *
 * @param digits Known digits only.
 * @returns Undefined where no number contains the digits.
 */
export function partsFile(digits: string, { starts }: PartsIndex): string | undefined {
  let at = -1;
  while (at + 1 < starts.length && (starts[at + 1] as string) <= digits) at += 1;
  const next = starts[at + 1];
  if (next?.startsWith(digits)) return `few-${digits}`;
  return at < 0 ? undefined : `parts-${at}`;
}

/** A number as the files and lists name it; digits alone can be those of a number here and of one abroad. */
export const listedOf = ({
  digits,
  international,
}: Pick<NumberRecord, 'digits' | 'international'>): Listed =>
  international ? `+${digits}` : digits;

/** The digits of a listed number, and whether it is foreign. */
export function readListed(listed: Listed): { digits: string; international: boolean } {
  const international = listed.startsWith('+');
  return { digits: international ? listed.slice(1) : listed, international };
}

/** The numbers that contain the digits: first those that begin with them, then those that end with them. */
export function listedWith(listed: readonly Listed[], digits: string): Listed[] {
  const rank = (number: string): number =>
    number.replace('+', '').startsWith(digits) ? 0 : number.endsWith(digits) ? 1 : 2;
  return listed
    .filter((number) => number.includes(digits))
    .sort((a, b) => rank(a) - rank(b) || compare(a, b));
}

/** What a list tells of a number with these reports. */
export const summaryOf = (reports: readonly ToldReport[]): Summary => ({
  names: [...new Set(reports.flatMap(({ names = [] }) => names))],
  latest: reports
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1),
});

/** By code units, as the files are sorted. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Multiplicative hashing (Knuth): neighbouring numbers go to different files. */
export const bucket = (key: string, files: number): number =>
  (Math.imul(Number(key), 0x9e3779b1) >>> 0) % files;
