import { formatPhone, hiddenIn, type MatchKind, type PhoneNumber } from '../phone/index.ts';
import { type PackedNumbers, unpackNumbers } from './packed.ts';
import type { NumberQuery } from './query.ts';
import {
  type DirectoryIndex,
  type Few,
  FIRST_SHOWN,
  type Listed,
  listedOf,
  listedWith,
  nameIn,
  type PartsIndex,
  partsFile,
  type ReportShard,
  readListed,
  reportsFile,
  type Summary,
  summaryOf,
  type ToldReport,
  type ToldSource,
  type WholeShard,
  wholeFile,
  wholeKey,
} from './shards.ts';
import { matchNumber, ORDER } from './verify.ts';

/** Reads a file of the directory by its name without extension: `index`, `whole-0`. */
export type ReadShard = <T>(name: string) => Promise<T>;

/** The part of a query that the directory answers. */
type Forms = Pick<NumberQuery, 'forms'>;

export interface NumberHit {
  readonly digits: string;
  readonly international: boolean;
  /** For people: `03-6709-02**`. */
  readonly formatted: string;
  readonly match: MatchKind;
  /** The number has a page of its own. */
  readonly own: boolean;
}

/** A hit with what is told of it in a list, where the number itself was asked for; else that is empty. */
export interface ToldHit extends NumberHit, Summary {}

export interface NumberAnswer {
  readonly hits: readonly ToldHit[];
  /** How many there are; `hits` holds the first of them. */
  readonly count: number;
}

/** What the directory holds of one number. */
export interface NumberReports {
  readonly reports: readonly ToldReport[];
  readonly sources: Readonly<Record<string, ToldSource>>;
}

/**
 * Finds the listed numbers that answer a question: first the same number, then masked ones that it fits, then
 * those that contain its digits. Each is checked digit by digit.
 *
 * @throws {Error} Where the directory cannot be read.
 */
export async function findNumbers(query: Forms, read: ReadShard): Promise<NumberAnswer> {
  const { found, count } = await match(query, read);
  const shown = found.slice(0, FIRST_SHOWN);
  return { hits: await Promise.all(shown.map((one) => tell(one, read))), count };
}

/**
 * Finds the listed numbers that are this number, or may be it where digits are hidden. Used for the numbers of a
 * message, so numbers that only contain the digits are left out.
 *
 * @throws {Error} Where the directory cannot be read.
 */
export async function findSameNumber(number: PhoneNumber, read: ReadShard): Promise<NumberHit[]> {
  // #9110 is not in the directory: nobody can call from it.
  if (number.prefix !== undefined) return [];
  const { found } = await match({ forms: [number.digits] }, read);
  return found.flatMap(({ hit }) => (hit.match === 'partial' ? [] : hit));
}

/**
 * Reads what was reported of a listed number.
 *
 * @param digits Its digits, hidden ones as `x`.
 * @returns Nothing where no such number is listed.
 * @throws {Error} Where the directory cannot be read.
 */
export async function readReports(
  digits: string,
  international: boolean,
  read: ReadShard,
): Promise<NumberReports | undefined> {
  const index = await read<DirectoryIndex>('index');
  const name = nameIn(index, reportsFile(digits, index));
  const { numbers, sources } = await read<ReportShard>(name);
  const reports = numbers[listedOf({ digits, international })];
  return reports && { reports, sources };
}

const NOTHING: Summary = { names: [], latest: undefined };

/** Without its reports a number is still found. */
async function tell({ hit, told }: Found, read: ReadShard): Promise<ToldHit> {
  if (hit.match === 'partial') return { ...hit, ...NOTHING };
  if (told) return { ...hit, ...told };
  const of = await readReports(hit.digits, hit.international, read).catch(() => undefined);
  return { ...hit, ...summaryOf(of?.reports ?? []) };
}

interface Found {
  readonly hit: NumberHit;
  /** What is told of it, where the file that it was found in says so. */
  readonly told: Summary | undefined;
}

interface Matched {
  /** The best first. */
  readonly found: readonly Found[];
  readonly count: number;
}

/** Looks into the files that the digits name; where there are none, or none can be had, into the list. */
async function match(query: Forms, read: ReadShard): Promise<Matched> {
  const index = await read<DirectoryIndex>('index');
  const inList = (): Promise<Matched> => matchList(query, index, read);
  return index.whole === 0 ? inList() : matchFiles(query, index, read).catch(inList);
}

async function matchList(query: Forms, index: DirectoryIndex, read: ReadShard): Promise<Matched> {
  const listed = unpackNumbers(await read<PackedNumbers>(nameIn(index, 'list')));
  const found = new Map<string, Found>();
  for (const form of query.forms) {
    const run = longestRun(form);
    if (run.length < SHORTEST_RUN) continue;
    const fitting = wholeKey(form) === undefined ? listedWith(listed, run) : listed;
    for (const one of fitting) keep(found, one, query, index);
  }
  return inOrder(found, query);
}

async function matchFiles(query: Forms, index: DirectoryIndex, files: ReadShard): Promise<Matched> {
  const read: ReadShard = (name) => files(nameIn(index, name));
  const found = new Map<string, Found>();
  let few: Few | undefined;
  for (const form of query.forms) {
    const whole = wholeFile(form, index);
    if (whole !== undefined) {
      const { numbers, told } = await read<WholeShard>(whole);
      for (const [at, one] of unpackNumbers(numbers).entries()) {
        const [latest, ...names] = told[at] ?? [];
        keep(found, one, query, index, { names, latest: latest || undefined });
      }
      continue;
    }
    const run = longestRun(form);
    if (run.length < SHORTEST_RUN) continue;
    const parts = partsFile(run, await read<PartsIndex>('parts'));
    if (parts === undefined) continue;
    const isFew = parts.startsWith('few-');
    if (isFew) few = await read<Few>(parts);
    const listed = isFew ? few?.first : listedWith(await read<Listed[]>(parts), run);
    for (const one of listed ?? []) keep(found, one, query, index);
  }
  const matched = inOrder(found, query);
  // The stored count is for one run of digits. Where the question has hidden digits, only hits that fit count.
  const all = few && !query.forms.some((form) => form.includes('x')) ? few.count : 0;
  return { ...matched, count: Math.max(all, matched.count) };
}

function keep(
  found: Map<string, Found>,
  listed: Listed,
  { forms }: Forms,
  { pages }: DirectoryIndex,
  told?: Summary,
): void {
  const { digits, international } = readListed(listed);
  const match = matchNumber(digits, forms);
  if (match === undefined || found.has(listed)) return;
  const formatted = formatPhone({ digits, international, hidden: hiddenIn(digits) });
  found.set(listed, { hit: { digits, international, formatted, match, own: pages }, told });
}

/** Of those that fit as well, the number that is written as it was asked for comes first. */
function inOrder(found: ReadonlyMap<string, Found>, { forms }: Forms): Matched {
  const place = ({ hit: { match, digits } }: Found): number =>
    ORDER.indexOf(match) * 2 + (forms.includes(digits) ? 0 : 1);
  const sorted = [...found.values()].sort((a, b) => place(a) - place(b));
  return { found: sorted, count: sorted.length };
}

/** Fewer digits in a row are in too many numbers. */
const SHORTEST_RUN = 3;

const longestRun = (digits: string): string =>
  digits.split(/x+/).reduce((best, run) => (run.length > best.length ? run : best), '');
