import { packNumbers, unpackNumbers } from './packed.ts';
import {
  bucket,
  compare,
  type DirectoryIndex,
  type Few,
  FIRST_SHOWN,
  KEY_LENGTH,
  type Listed,
  listedOf,
  listedWith,
  type NumberRecord,
  nameIn,
  type PartsIndex,
  reportsFile,
  summaryOf,
  type ToldReport,
  type ToldSource,
  WHOLE_LENGTH,
  type WholeShard,
} from './shards.ts';

/** Up to so many numbers, `list.json` is as small as a file of a large directory. */
const SMALL = 250;
/** Numbers in one file, on average: one that answers a question weighs less than 800 bytes, with the index. */
const PER_FILE = { whole: 50, reports: 64 } as const;
/** The most endings in one range of parts, unless they are all the same. */
const ENDINGS_PER_FILE = 1000;
/** The most files of a kind; beyond, the files grow. */
const MOST_FILES = { whole: 5000, reports: 4000, parts: 4000 } as const;
const SHORTEST_PART = 3;

/**
 * Writes the directory.
 *
 * @param records The numbers, none twice.
 * @param sources Of their reports, by name.
 * @returns The content of each file by its name; `index` says that every number has a page.
 */
export function writeShards(
  records: readonly NumberRecord[],
  sources: Readonly<Record<string, ToldSource>> = {},
): Map<string, unknown> {
  const files = new Map<string, unknown>();
  const version = versionOf(records, sources);
  const listed = records.map(listedOf);
  const isSmall = records.length <= SMALL;
  const index: DirectoryIndex = {
    version,
    count: records.length,
    pages: true,
    reports: filesFor(records.length, 'reports'),
    whole: isSmall ? 0 : filesFor(countKeys(records), 'whole'),
  };
  files.set('list', packNumbers(listed));
  writeReports(records, sources, index.reports, files);
  if (!isSmall) {
    writeWhole(records, index.whole, files);
    writeParts(listed, files);
  }
  return new Map([
    ['index', index],
    ...[...files].map(([name, held]) => [nameIn(index, name), held] as const),
  ]);
}

/** A hash (FNV-1a, 32 bits) of all that the files are made of. */
function versionOf(
  records: readonly NumberRecord[],
  sources: Readonly<Record<string, ToldSource>>,
): string {
  let hash = 0x811c9dc5;
  const add = (part: unknown): void => {
    const text = JSON.stringify(part);
    for (let at = 0; at < text.length; at += 1)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  };
  add(sources);
  for (const record of records) add(record);
  return (hash >>> 0).toString(36);
}

const filesFor = (count: number, kind: keyof typeof PER_FILE): number =>
  Math.min(MOST_FILES[kind], Math.max(1, Math.ceil(count / PER_FILE[kind])));

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

/** A file of reports in the making. */
interface Draft {
  readonly numbers: Record<Listed, readonly ToldReport[]>;
  readonly sources: Record<string, ToldSource>;
}

function writeReports(
  records: readonly NumberRecord[],
  sources: Readonly<Record<string, ToldSource>>,
  count: number,
  files: Map<string, unknown>,
): void {
  const drafts = new Map<string, Draft>();
  for (let at = 0; at < count; at += 1) drafts.set(`reports-${at}`, { numbers: {}, sources: {} });
  for (const record of records) {
    const draft = drafts.get(reportsFile(record.digits, { reports: count })) as Draft;
    draft.numbers[listedOf(record)] = record.reports;
    for (const { source } of record.reports) {
      const told = sources[source];
      if (told) draft.sources[source] = told;
    }
  }
  for (const [name, draft] of drafts) files.set(name, draft);
}

const countKeys = (records: readonly NumberRecord[]): number =>
  records.reduce((sum, { digits }) => sum + wholeKeys(digits).length, 0);

function writeWhole(
  records: readonly NumberRecord[],
  count: number,
  files: Map<string, unknown>,
): void {
  const shards = Array.from({ length: count }, () => new Map<Listed, NumberRecord>());
  for (const record of records) {
    for (const key of wholeKeys(record.digits))
      shards[bucket(key, count)]?.set(listedOf(record), record);
  }
  for (const [at, held] of shards.entries()) {
    const numbers = packNumbers(held.keys());
    const told = unpackNumbers(numbers).map((listed) => {
      const { names, latest = '' } = summaryOf(held.get(listed)?.reports ?? []);
      return [latest, ...names];
    });
    files.set(`whole-${at}`, { numbers, told } satisfies WholeShard);
  }
}

interface Ending {
  /** Known digits from some place to the next hidden one or the end. */
  readonly digits: string;
  readonly listed: Listed;
}

/** Where the endings of three known digits or more begin in a listed number. */
function endingsOf(listed: Listed): number[] {
  const places: number[] = [];
  for (const { 0: run, index } of listed.matchAll(/\d+/g)) {
    for (let from = 0; from + SHORTEST_PART <= run.length; from += 1) places.push(index + from);
  }
  return places;
}

/** A place in a listed number fits into so many; both are kept in one figure, because there are millions. */
const LONGEST_LISTED = 32;

/** The endings that begin with the same three digits, by these; each as number and place. */
function endingsByStart(numbers: readonly Listed[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [at, listed] of numbers.entries()) {
    for (const from of endingsOf(listed)) {
      const start = listed.slice(from, from + SHORTEST_PART);
      const group = groups.get(start);
      if (group) group.push(at * LONGEST_LISTED + from);
      else groups.set(start, [at * LONGEST_LISTED + from]);
    }
  }
  return groups;
}

function writeParts(numbers: readonly Listed[], files: Map<string, unknown>): void {
  const byStart = endingsByStart(numbers);
  const count = [...byStart.values()].reduce((sum, { length }) => sum + length, 0);
  const room = Math.max(ENDINGS_PER_FILE, Math.ceil(count / MOST_FILES.parts));
  const starts: string[] = [];
  let held: Ending[] = [];
  let start = '';
  const close = (): void => {
    if (held.length === 0) return;
    const listed = new Set(held.map((ending) => ending.listed));
    files.set(`parts-${starts.length}`, [...listed].sort(compare));
    starts.push(start);
    held = [];
  };
  // Endings that begin alike stay in one range. Where they are too many, their digits get a file of their own.
  const place = (group: readonly Ending[], depth: number): void => {
    const prefix = group[0]?.digits.slice(0, depth) ?? '';
    if (group.length <= room || group.every(({ digits }) => digits === prefix)) {
      if (held.length + group.length > room) close();
      if (held.length === 0) start = prefix;
      for (const ending of group) held.push(ending);
      return;
    }
    files.set(`few-${prefix}`, few(group, prefix));
    for (const part of groupBy(group, ({ digits }) => digits.slice(0, depth + 1))) {
      place(part, depth + 1);
    }
  };
  for (const prefix of [...byStart.keys()].sort(compare)) {
    const group = (byStart.get(prefix) as number[]).map((figure): Ending => {
      const listed = numbers[Math.floor(figure / LONGEST_LISTED)] as Listed;
      const from = figure % LONGEST_LISTED;
      return { digits: /^\d+/.exec(listed.slice(from))?.[0] ?? '', listed };
    });
    group.sort((a, b) => compare(a.digits, b.digits) || compare(a.listed, b.listed));
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
