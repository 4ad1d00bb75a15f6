import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  findContacts,
  findNumbers,
  NOTHING,
  type PageAnswer,
  type PageFinder,
  type ReadShard,
  readQuery,
  type SearchContact,
} from '../../src/search/index.ts';

/** A question of `questions.yaml`. */
export interface GoldenQuestion {
  readonly text: string;
  /** What may stand first: addresses, `contact:<id>`, `number:<digits>`; empty where the site has nothing. */
  readonly first: readonly string[];
  /** Whether it belongs to the half that nobody looks at while the search is tuned. */
  readonly kept: boolean;
}

/** All questions, in the order of the file. */
export function goldenQuestions(): GoldenQuestion[] {
  const file = new URL('questions.yaml', import.meta.url);
  const groups = parse(readFileSync(file, 'utf8')) as { first: string[]; asks: string[] }[];
  return groups.flatMap(({ first, asks }) =>
    asks.map((text) => ({ text, first, kept: isKept(text) })),
  );
}

const isKept = (text: string): boolean =>
  Number.parseInt(createHash('sha256').update(text).digest('hex').charAt(0), 16) % 2 === 0;

/** Pages that a reader sees before asking for more. */
const SHOWN = 8;

/** What the search works with. */
export interface Search {
  readonly finder: PageFinder;
  readonly contacts: readonly SearchContact[];
  readonly readShard: ReadShard;
}

/** The whole answer to words, when all texts have been looked through. */
export async function answer(finder: PageFinder, words: readonly string[]): Promise<PageAnswer> {
  let last: PageAnswer = NOTHING;
  for await (const one of finder.find(words)) last = one;
  return last;
}

/** Everything a reader sees for a question, in the order it is shown. */
export async function shown(text: string, search: Search): Promise<string[]> {
  const query = readQuery(text);
  if (query.kind !== 'search') throw new Error(`${text} is ${query.kind}`);
  const contacts = findContacts(search.contacts, query).map(({ id }) => `contact:${id}`);
  const numbers =
    query.number && query.number.analysis.kind !== 'special' && contacts.length === 0
      ? (await findNumbers(query.number, search.readShard)).hits.map(
          ({ digits }) => `number:${digits}`,
        )
      : [];
  const words = query.words.length > 0 ? await answer(search.finder, query.words) : undefined;
  return [...contacts, ...numbers, ...(words ? inOrder(words) : [])];
}

function inOrder({ lead, hits, more, contacts, contactsFirst }: PageAnswer): string[] {
  const pages = [...(lead ? [lead] : []), ...hits].slice(0, SHOWN).map(({ path }) => path);
  const people = contacts.map(({ id }) => `contact:${id}`);
  const below = more.slice(0, SHOWN).map(({ path }) => path);
  return [...(contactsFirst ? [...people, ...pages] : [...pages, ...people]), ...below];
}

/** How well questions are answered, as shares of those that have an answer. */
export interface Figures {
  readonly questions: number;
  readonly first: number;
  readonly firstThree: number;
  readonly nothing: number;
  /** Questions of absent subjects that find something, and how many there are. */
  readonly absent: { readonly found: number; readonly questions: number };
}

/** @param answer What is shown for a question, first things first. */
export async function measure(
  questions: readonly GoldenQuestion[],
  answer: (text: string) => Promise<readonly string[]>,
): Promise<Figures> {
  const places: number[] = [];
  const absent = { found: 0, questions: 0 };
  let nothing = 0;
  for (const { text, first } of questions) {
    const things = await answer(text);
    if (first.length === 0) {
      absent.questions += 1;
      if (things.length > 0) absent.found += 1;
      continue;
    }
    if (things.length === 0) nothing += 1;
    places.push(things.findIndex((thing) => first.includes(thing)));
  }
  const share = (count: number): number => count / places.length;
  return {
    questions: places.length,
    first: share(places.filter((place) => place === 0).length),
    firstThree: share(places.filter((place) => place >= 0 && place < 3).length),
    nothing: share(nothing),
    absent,
  };
}
