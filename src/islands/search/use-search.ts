import '../trusted-types.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  createPageFinder,
  findContacts,
  findNumbers,
  type Lexis,
  type NumberAnswer,
  type PageAnswer,
  type PageFinder,
  pagesOf,
  type Query,
  type SearchContact,
} from '../../search/index.ts';
import { loadJson } from '../load-json.ts';

export type SearchQuery = Extract<Query, { kind: 'search' }>;

/** A part of the answer that comes from the network. */
export type Part<T> = T | 'loading' | 'failed';

export interface View {
  readonly query: SearchQuery;
  readonly pages: Part<PageAnswer>;
  /** Undefined where no number was asked for. */
  readonly numbers?: Part<NumberAnswer> | undefined;
  readonly contacts: readonly SearchContact[];
}

/** So long after the last key, in milliseconds, the search begins. */
export const PAUSE = 180;

export interface UseSearch {
  /** Undefined until something is asked. */
  readonly view: View | undefined;
  /** An answer is on its way and the one shown is of an earlier question. */
  readonly busy: boolean;
  readonly ask: (query: SearchQuery | undefined, delay: number) => void;
  /** Loads what the first answer needs before it is asked for. */
  readonly warmUp: () => void;
}

/** Answers queries, the last one only, and keeps nothing but the last answer. */
export function useSearch(base: string, hotlines: readonly SearchContact[]): UseSearch {
  const [view, setView] = useState<View>();
  const [busy, setBusy] = useState(false);
  const turn = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const finder = useRef<PageFinder>();
  finder.current ??= createPageFinder(pagesOf(base), () =>
    loadJson<Lexis>(`${base}search/words.json`),
  );

  const contactsOf = async (query: SearchQuery): Promise<SearchContact[]> => {
    const all = await loadJson<SearchContact[]>(`${base}search/contacts.json`).catch(
      () => hotlines,
    );
    return findContacts(all, query);
  };

  const answer = async (query: SearchQuery): Promise<void> => {
    turn.current += 1;
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
    const parts = [
      contactsOf(query).then((contacts) => show({ contacts })),
      pagesFor(finder.current as PageFinder, query).then(
        (pages) => show({ pages }),
        () => show({ pages: 'failed' }),
      ),
    ];
    if (query.number) {
      const found = findNumbers(query.number, (name) =>
        loadJson(`${base}numbers/data/${name}.json`),
      );
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
  };
  return { view, busy, ask, warmUp };
}

/** A number is looked for in the pages too, and so are the words beside it. */
async function pagesFor(finder: PageFinder, { number, words }: SearchQuery): Promise<PageAnswer> {
  if (words.length > 0) return finder.find(words);
  if (!number) return { hits: [], near: [] };
  return finder.findDigits(number.analysis.number.digits);
}
