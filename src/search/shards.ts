/**
 * The directory of numbers as static files, so that a reader who asks for one number loads one small
 * file, however many there are. Pure: the build writes the files, browsers ask for them by name.
 *
 * Pagefind, which finds the words, is not used here because every visitor would load its metadata for all
 * records. The cost of a first question over the wire, with 1,000 / 10,000 / 100,000 made-up numbers:
 *
 * - as custom records of Pagefind with digit suffixes: metadata 6 / 54 / 517 kB, beside it a chunk of the
 *   index (31–49 kB) and a bundle of records (2 / 22 / 211 kB); built in 2 / 7 / 143 seconds;
 * - as these files (`npm run -s bench -- search`), a whole number: 0.6 / 0.6 / 0.6 kB, at most 0.8; three to
 *   eight digits: 3.2 / 4.5 / 5.4 kB, at most 10.3; built in 0.03 / 0.2 / 2.7 seconds.
 *
 * The files:
 *
 * - `index.json`: how many files of the first kind there are.
 * - `whole-<n>.json`: records, for questions of nine digits or more. A record lies in the file of the
 *   first eight digits of each of its endings of nine digits or more, so that a question's own first
 *   eight digits name the one file that can hold an answer. The number of files grows with the number of
 *   records; their size does not.
 * - `parts.json`: where the files of the second kind begin, in the order of digits.
 * - `parts-<n>.json`: numbers only, for three to eight digits. Each holds a range of all endings of three
 *   digits or more: what begins with the question's digits contains them.
 * - `few-<digits>.json`: for digits too common to fit one range, how many there are and the first of them.
 */

/** One reported number that has a page. */
export interface NumberRecord {
  /** Hidden digits as `x`; international ones with country code and no plus. */
  readonly digits: string;
  readonly international: boolean;
  /** Names that callers used. */
  readonly names: readonly string[];
  /** Newest date of a report, as exact as it is known. */
  readonly latest?: string | undefined;
}

/** A number of `parts-<n>.json`: the digits, with a plus in front of international ones. */
export type Listed = string;

export interface WholeIndex {
  readonly whole: number;
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
const KEY_LENGTH = 8;
/** Records in one file of whole numbers, on average. */
const RECORDS_PER_FILE = 48;
/** The most endings in one range of parts, unless they are all the same. */
const ENDINGS_PER_FILE = 1000;
/** How many numbers are shown for digits that many numbers contain. */
export const FIRST_SHOWN = 20;

const SHORTEST_PART = 3;

/** Writes the directory: the content of each file by its name. */
export function writeShards(records: readonly NumberRecord[]): Map<string, unknown> {
  const files = new Map<string, unknown>();
  const placed = records.map((record) => ({ record, keys: wholeKeys(record.digits) }));
  const postings = placed.reduce((sum, { keys }) => sum + keys.length, 0);
  const whole = Math.max(1, Math.ceil(postings / RECORDS_PER_FILE));
  const wholeFiles = Array.from({ length: whole }, () => new Set<NumberRecord>());
  for (const { record, keys } of placed) {
    for (const key of keys) wholeFiles[bucket(key, whole)]?.add(record);
  }
  files.set('index', { whole } satisfies WholeIndex);
  for (const [at, held] of wholeFiles.entries()) files.set(`whole-${at}`, [...held]);
  writeParts(records, files);
  return files;
}

/**
 * Name of the file that holds every record that a question of nine digits or more can match.
 *
 * @param digits The question; its first eight digits must be known.
 * @returns Undefined where the question is too short or hides digits that name the file.
 */
export function wholeFile(digits: string, { whole }: WholeIndex): string | undefined {
  const key = digits.slice(0, KEY_LENGTH);
  if (digits.length < WHOLE_LENGTH || !/^\d{8}$/.test(key)) return undefined;
  return `whole-${bucket(key, whole)}`;
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

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Multiplicative hashing (Knuth): neighbouring numbers go to different files. */
const bucket = (key: string, files: number): number =>
  (Math.imul(Number(key), 0x9e3779b1) >>> 0) % files;

/** The eight digits under which a record is looked for; hidden ones among them are filled in. */
function wholeKeys(digits: string): string[] {
  if (digits.length < WHOLE_LENGTH) return [];
  const keys = new Set(fillIn(digits.slice(0, KEY_LENGTH)));
  for (let from = 1; from + WHOLE_LENGTH <= digits.length; from += 1) {
    const ending = digits.slice(from, from + WHOLE_LENGTH);
    // A hidden digit in between leaves no nine known digits in a row.
    if (!ending.includes('x')) keys.add(ending.slice(0, KEY_LENGTH));
  }
  return [...keys];
}

function fillIn(masked: string): string[] {
  const at = masked.indexOf('x');
  if (at < 0) return [masked];
  return [...'0123456789'].flatMap((digit) =>
    fillIn(masked.slice(0, at) + digit + masked.slice(at + 1)),
  );
}

interface Ending {
  /** Known digits from some place to the next hidden one or the end. */
  readonly digits: string;
  readonly listed: Listed;
}

function writeParts(records: readonly NumberRecord[], files: Map<string, unknown>): void {
  const endings: Ending[] = [];
  for (const { digits, international } of records) {
    const listed = international ? `+${digits}` : digits;
    for (const run of digits.split(/x+/)) {
      for (let from = 0; from + SHORTEST_PART <= run.length; from += 1) {
        endings.push({ digits: run.slice(from), listed });
      }
    }
  }
  endings.sort((a, b) => compare(a.digits, b.digits) || compare(a.listed, b.listed));

  const starts: string[] = [];
  let held: Ending[] = [];
  let start = '';
  const close = (): void => {
    if (held.length === 0) return;
    const numbers = new Set(held.map((ending) => ending.listed));
    files.set(`parts-${starts.length}`, [...numbers].sort(compare));
    starts.push(start);
    held = [];
  };
  // Endings that begin alike stay in one range. Where they are too many, their digits get a file of their own.
  const place = (group: readonly Ending[], depth: number): void => {
    const prefix = group[0]?.digits.slice(0, depth) ?? '';
    if (group.length <= ENDINGS_PER_FILE || group.every(({ digits }) => digits === prefix)) {
      if (held.length + group.length > ENDINGS_PER_FILE) close();
      if (held.length === 0) start = prefix;
      held.push(...group);
      return;
    }
    files.set(`few-${prefix}`, few(group, prefix));
    for (const part of groupBy(group, ({ digits }) => digits.slice(0, depth + 1))) {
      place(part, depth + 1);
    }
  };
  for (const group of groupBy(endings, ({ digits }) => digits.slice(0, SHORTEST_PART))) {
    place(group, SHORTEST_PART);
  }
  close();
  files.set('parts', { starts } satisfies PartsIndex);
}

function few(group: readonly Ending[], digits: string): Few {
  const numbers = [...new Set(group.map((ending) => ending.listed))];
  return { count: numbers.length, first: listedWith(numbers, digits).slice(0, FIRST_SHOWN) };
}

/** Neighbours with the same key, in order. */
function groupBy(endings: readonly Ending[], keyOf: (ending: Ending) => string): Ending[][] {
  const groups: Ending[][] = [];
  let key: string | undefined;
  for (const ending of endings) {
    if (keyOf(ending) !== key) {
      key = keyOf(ending);
      groups.push([]);
    }
    groups.at(-1)?.push(ending);
  }
  return groups;
}
