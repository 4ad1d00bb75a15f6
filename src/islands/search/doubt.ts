import { useEffect, useState } from 'preact/hooks';
import type { Engine, Verdict } from '../../engine/index.ts';
import { CALLED } from '../../search/index.ts';
import type { CheckerFiles } from '../checker/load.ts';
import type { SearchQuery, UseSearch } from './use-search.ts';

/**
 * Short messages are typed into the search as well. What may be one is answered like any question, but
 * stays out of the address and the history, and the reader is asked whether it is to be checked.
 */

export type LoadEngine = () => Promise<Pick<Engine, 'check'>>;

/** Numbers that somebody can be called at, or that pretend to be; 188 and parts of numbers are asked for. */
const CALLABLE: ReadonlySet<string> = new Set([...CALLED, 'impossible']);

/** Shorter ones are words, whatever they say; in characters. */
const SHORTEST_SENTENCE = 10;

/** Who is named, and what is told around it, stand in questions as often as in messages. */
const OF_QUESTIONS: ReadonlySet<string> = new Set(['wording', 'sender', 'context']);

/**
 * Whether a query may be something received: a telephone number or a link inside other words, or a whole
 * sentence with two signs of a message.
 *
 * @param load Asked only for a whole sentence. Where it fails, the query may be a message.
 * @returns At once where the engine need not be asked.
 */
export function mayBeMessage(query: SearchQuery, load: LoadEngine): boolean | Promise<boolean> {
  const { text, words, number } = query;
  if (number && words.length > 0 && CALLABLE.has(number.analysis.kind)) return true;
  const plain = text.normalize('NFKC');
  if (/[a-z\d]\.[a-z]{2}/i.test(plain) && /[^!-~]/.test(plain)) return true;
  if (!isSentence(plain)) return false;
  return load().then(
    (engine) => showsTwoSigns(engine.check(text)),
    () => true,
  );
}

/** Endings and particles are written in hiragana; names and terms do without. */
function isSentence(text: string): boolean {
  return [...text].length >= SHORTEST_SENTENCE && /[ぁ-ゖ].*[ぁ-ゖ]/u.test(text);
}

function showsTwoSigns({ signs, notes }: Verdict): boolean {
  if (notes.includes('describes-scam')) return false;
  return signs.filter(({ kind, spans }) => !OF_QUESTIONS.has(kind) && spans.length > 0).length >= 2;
}

/**
 * The checker's engine, loaded when it is asked for.
 *
 * @param base Path the site is served under, with a slash at its end.
 * @throws {Error} Where it cannot be had.
 */
export async function loadCheckerEngine(base: string, files: CheckerFiles): Promise<Engine> {
  const { makeEngine } = await import('./engine.ts');
  return makeEngine(base + files.rulebook);
}

/** Whether a query may stand in the address and the history. */
export type MayStand = (query: SearchQuery) => Promise<boolean>;

export interface UseDoubt {
  /** Whether the query that is answered may be a message; undefined until that is known. */
  readonly doubt: boolean | undefined;
  /** Whether it may stand in the address; undefined until that is known. */
  readonly isPlain: boolean | undefined;
  /**
   * Asks the same of any query: nothing that may be a message may, and no word that the search does not know,
   * which may be anybody's name, code or address.
   */
  readonly mayStand: MayStand;
}

/** What is doubtful of the query that is answered. */
export function useDoubt(
  { view, knows }: Pick<UseSearch, 'view' | 'knows'>,
  load: LoadEngine,
): UseDoubt {
  const isMessage = (query: SearchQuery) => mayBeMessage(query, load);
  const mayStand: MayStand = async (query) => (await knows(query)) && !(await isMessage(query));
  const doubt = useJudgement(view?.query, isMessage);
  const isPlain = useJudgement(view?.query, mayStand);
  return { doubt, isPlain, mayStand };
}

/**
 * @param judge Asked once for each text.
 * @returns What is true of the query that is answered; undefined until that is known.
 */
function useJudgement(
  query: SearchQuery | undefined,
  judge: (query: SearchQuery) => boolean | Promise<boolean>,
): boolean | undefined {
  const [judged, setJudged] = useState<{ readonly text: string; readonly isSo: boolean }>();
  useEffect(() => {
    if (!query) return;
    let here = true;
    void Promise.resolve(judge(query)).then((isSo) => {
      if (here) setJudged({ text: query.text, isSo });
    });
    return () => {
      here = false;
    };
  }, [query?.text]);
  return query && judged?.text === query.text ? judged.isSo : undefined;
}
