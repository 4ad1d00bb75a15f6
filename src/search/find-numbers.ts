import { formatPhone, type MatchKind, type PhoneNumber } from '../phone/index.ts';
import type { NumberQuery } from './query.ts';
import {
  type Few,
  FIRST_SHOWN,
  type Listed,
  listedWith,
  type NumberRecord,
  type PartsIndex,
  partsFile,
  readListed,
  type WholeIndex,
  wholeFile,
} from './shards.ts';
import { matchNumber, ORDER } from './verify.ts';

/** Reads a file of the directory by its name without extension: `index`, `whole-0`. */
export type ReadShard = <T>(name: string) => Promise<T>;

/** The part of a query that the directory answers. */
type Forms = Pick<NumberQuery, 'forms'>;

export interface NumberHit {
  readonly digits: string;
  /** For people: `03-6709-02**`. */
  readonly formatted: string;
  readonly match: MatchKind;
  /** Known where the question was a whole number; else empty. */
  readonly names: readonly string[];
  readonly latest?: string | undefined;
}

export interface NumberAnswer {
  readonly hits: readonly NumberHit[];
  /** How many there are; `hits` holds the first of them. */
  readonly count: number;
}

/**
 * Finds the listed numbers that answer a question: first the same number, then masked ones that it fits, then
 * those that contain its digits. Each is checked digit by digit.
 *
 * @throws {Error} Where the directory cannot be read.
 */
export async function findNumbers(query: Forms, read: ReadShard): Promise<NumberAnswer> {
  const found = new Map<string, NumberHit>();
  let few: Few | undefined;
  for (const form of query.forms) {
    const whole = wholeFile(form, await read<WholeIndex>('index'));
    if (whole !== undefined) {
      for (const record of await read<NumberRecord[]>(whole)) keep(found, record, query);
      continue;
    }
    const run = longestRun(form);
    if (run.length < 3) continue;
    const parts = partsFile(run, await read<PartsIndex>('parts'));
    if (parts?.startsWith('few-')) {
      few = await read<Few>(parts);
      keepListed(found, few.first, query);
    } else if (parts !== undefined) {
      keepListed(found, listedWith(await read<Listed[]>(parts), run), query);
    }
  }
  const hits = [...found.values()].sort((a, b) => ORDER.indexOf(a.match) - ORDER.indexOf(b.match));
  // The stored count is for one run of digits. Where the question has hidden digits, only hits that fit count.
  const count = few && !query.forms.some((form) => form.includes('x')) ? few.count : hits.length;
  return { hits: hits.slice(0, FIRST_SHOWN), count: Math.max(count, hits.length) };
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
  const { hits } = await findNumbers({ forms: [number.digits] }, read);
  return hits.filter(({ match }) => match !== 'partial');
}

function keep(found: Map<string, NumberHit>, record: NumberRecord, { forms }: Forms): void {
  const { digits, international, names, latest } = record;
  const match = matchNumber(digits, forms);
  if (match === undefined || found.has(digits)) return;
  const hidden = digits.split('x').length - 1;
  const formatted = formatPhone({ digits, international, hidden });
  found.set(digits, { digits, formatted, match, names, latest });
}

function keepListed(found: Map<string, NumberHit>, listed: readonly Listed[], query: Forms) {
  for (const one of listed) keep(found, { ...readListed(one), names: [] }, query);
}

const longestRun = (digits: string): string =>
  digits.split(/x+/).reduce((best, run) => (run.length > best.length ? run : best), '');
