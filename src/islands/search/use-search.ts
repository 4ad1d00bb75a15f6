import '../trusted-types.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  createPageFinder,
  findContacts,
  findNumbers,
  indexOf,
  isNumberOf,
  NOTHING,
  type NumberAnswer,
  type NumberQuery,
  type PageAnswer,
  type PageFinder,
  type Query,
  type SearchContact,
  type SearchHeads,
} from '../../search/index.ts';
import { loadJson } from '../load-json.ts';
import { shardsBelow } from '../numbers/read-shard.ts';

export type SearchQuery = Extract<Query, { kind: 'search' }>;

/** A part of the answer that comes from the network. */
export type Part<T> = T | 'loading' | 'failed';

export interface View {
  readonly query: SearchQuery;
  readonly pages: Part<PageAnswer>;
  /** Undefined where no number was asked for. */
  readonly numbers?: Part<NumberAnswer> | undefined;
  /** Those whose number was asked for. */
  readonly contacts: readonly SearchContact[];
}

/** What the search is told by the page or the dialog it stands in. */
export interface Sources {
  /** Path the site is served under, with a slash at its end. */
  readonly base: string;
  /** Tells the file that answers at once, below `base`. */
  readonly heads: () => Promise<string>;
  readonly hotlines: readonly SearchContact[];
}

/** So long after the last key, in milliseconds, the search begins. */
export const PAUSE = 180;
/** So long a first answer stands before the texts are loaded: whoever types on needs none for it. */
const SETTLED = 400;

export interface UseSearch {
  /** Undefined until something is asked. */
  readonly view: View | undefined;
  /** A part of the answer is still on its way. */
  readonly busy: boolean;
  /** What is shown is the answer to an earlier question. */
  readonly older: boolean;
  readonly ask: (query: SearchQuery | undefined, delay: number) => void;
  /** Whether all of a query is known to the search, so that it may stand in an address; not where nobody can tell. */
  readonly knows: (query: SearchQuery) => Promise<boolean>;
  /** Loads what the first answer needs before it is asked for. */
  readonly warmUp: () => void;
}

/** Answers queries, the last one only, and keeps nothing but the last answer. */
export function useSearch({ base, heads, hotlines }: Sources): UseSearch {
  const [view, setView] = useState<View>();
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState<SearchQuery>();
  const turn = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const finder = useRef<PageFinder>();
  const readHeads = async (): Promise<SearchHeads> => loadJson(base + (await heads()));
  finder.current ??= createPageFinder(
    { heads: readHeads, texts: (name) => loadJson(base + name) },
    indexOf(base),
  );

  const answer = async (query: SearchQuery): Promise<void> => {
    turn.current += 1;
    setAsked(query);
    const mine = turn.current;
    let shown: View = {
      query,
      pages: 'loading',
      numbers: query.number && 'loading',
      contacts: findContacts(hotlines, query),
    };
    const show = (part: Partial<View>): void => {
      if (mine !== turn.current) return;
      shown = { ...shown, ...part };
      // Words alone replace the older answer when theirs is there; a number's kind is known at once.
      if (query.number || shown.pages !== 'loading') setView(shown);
    };
    setBusy(true);
    show({});
    const people = query.number ? contactsOf(query, readHeads(), hotlines) : Promise.resolve([]);
    const found = query.number && numbersFor(query.number, people, base);
    const parts = [
      people.then((contacts) => show({ contacts })),
      eachAnswer(finder.current as PageFinder, query, found, (pages) => {
        show({ pages });
        return mine === turn.current;
      }).catch(() => show({ pages: 'failed' })),
    ];
    if (found) {
      parts.push(
        found.then(
          (numbers) => show({ numbers }),
          () => show({ numbers: 'failed' }),
        ),
      );
    }
    await Promise.all(parts);
    if (mine === turn.current) setBusy(false);
  };

  const ask = (query: SearchQuery | undefined, delay: number): void => {
    clearTimeout(timer.current);
    if (query === undefined) {
      turn.current += 1;
      setBusy(false);
      setView(undefined);
      return;
    }
    timer.current = setTimeout(() => void answer(query), delay);
  };

  useEffect(() => () => clearTimeout(timer.current), []);

  const warmUp = (): void => {
    finder.current?.warmUp();
    shardsBelow(base)('index').catch(() => undefined);
  };
  const knows = async (query: SearchQuery): Promise<boolean> =>
    (finder.current as PageFinder).knows(query).catch(() => false);
  const older = busy && view !== undefined && view.query !== asked;
  return { view, busy, older, ask, knows, warmUp };
}

/** Contacts that a number asks for; of the hotlines alone where the rest cannot be had. */
async function contactsOf(
  query: SearchQuery,
  heads: Promise<SearchHeads>,
  hotlines: readonly SearchContact[],
): Promise<SearchContact[]> {
  const { contacts } = await heads.catch(() => ({ contacts: hotlines }));
  return findContacts(contacts, query);
}

/** Shorter ones are held by many numbers, and may be a hotline's own. */
const SHORT = 9;

/** Listed numbers. Whoever asks for 188 or 110 wants those, and no strangers' numbers that hold them. */
async function numbersFor(
  query: NumberQuery,
  people: Promise<readonly SearchContact[]>,
  base: string,
): Promise<NumberAnswer> {
  const { kind, number } = query.analysis;
  const nobodys = { hits: [], count: 0 };
  if (kind === 'special') return nobodys;
  if (number.digits.length < SHORT) {
    const owners = await people;
    if (owners.some((contact) => isNumberOf(contact, number.digits))) return nobodys;
  }
  return findNumbers(query, shardsBelow(base));
}

/** A number is looked for in the pages too, and so are the words beside it. */
async function eachAnswer(
  finder: PageFinder,
  { number, words }: SearchQuery,
  numbers: Promise<NumberAnswer> | undefined,
  /** Tells whether more is wanted. */
  show: (pages: PageAnswer) => boolean,
): Promise<void> {
  if (words.length > 0) {
    let settled = false;
    for await (const pages of finder.find(words)) {
      if (!show(pages)) return;
      if (!settled) await pause(SETTLED);
      settled = true;
    }
  } else if (number) {
    // The directory of numbers answers first.
    await Promise.allSettled([numbers]);
    await pause(SETTLED);
    show(await finder.findDigits(number.analysis.number.digits));
  } else show(NOTHING);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));
