import type { AdviceBook, FoldedAdvice } from '../../advice/index.ts';
import type { Details, Engine, Explanations, Rulebook } from '../../engine/index.ts';
import { loadJson } from '../load-json.ts';
import { onceEach } from '../once-each.ts';
import type { Done } from './Done.tsx';
import { makeEngine } from './make-engine.ts';

/** Addresses of what the checker loads; their names change with their content. */
export interface CheckerFiles {
  readonly rulebook: string;
  readonly explanations: string;
  readonly details: string;
  /** On pages in other languages than Japanese: what the summary says in Japanese. */
  readonly japaneseNote?: string | undefined;
}

export interface Ready {
  readonly engine: Engine;
  readonly rulebook: Rulebook;
  readonly explanations: Explanations;
  readonly advice: AdviceBook;
  /** What shows an answer. */
  readonly Done: typeof Done;
}

/** What a verdict says at once. */
export type SaidAtOnce = Explanations & { readonly advice: AdviceBook };
/** What is folded away behind it. */
export type SaidBehind = Details & { readonly advice: FoldedAdvice };

type Files = readonly [Rulebook, SaidAtOnce];

const ready = onceEach<Ready>();

/**
 * Fetches the rulebook, the explanations and the script that shows an answer without making the engine, which
 * waits until the page has nothing else to do or the reader turns to the box.
 */
export function download(files: CheckerFiles): Promise<Files> {
  // Kept by the browser until the engine is made, which asks for it again and tells what fails.
  import('./Done.tsx').catch(() => {});
  return Promise.all([
    loadJson<Rulebook>(files.rulebook),
    loadJson<SaidAtOnce>(files.explanations),
  ]);
}

/** The engine with the rulebook of this page, and what it says of its findings; made once. */
export const loadEngine = (files: CheckerFiles): Promise<Ready> =>
  ready(files.rulebook, async () => {
    const [[rulebook, explanations], { Done }] = await Promise.all([
      download(files),
      import('./Done.tsx'),
    ]);
    const engine = await makeEngine(files.rulebook);
    return { Done, engine, rulebook, explanations, advice: explanations.advice };
  });

/** The texts that are folded away at first; fetched when there is a verdict to explain. */
export function loadDetails(files: CheckerFiles): Promise<SaidBehind> {
  return loadJson<SaidBehind>(files.details);
}
