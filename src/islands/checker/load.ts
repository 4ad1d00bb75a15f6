import type { AdviceBook, FoldedAdvice } from '../../advice/index.ts';
import type { Details, Engine, Explanations, Rulebook } from '../../engine/index.ts';
import { loadJson } from '../load-json.ts';
import type { Done } from './Done.tsx';
import { loadRulebook, makeEngine } from './make-engine.ts';

/** Addresses of what the checker loads; their names change with their content. */
export interface CheckerFiles {
  readonly rulebook: string;
  readonly explanations: string;
  readonly details: string;
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

const downloads = new Map<string, Promise<Files>>();
const engines = new Map<string, Promise<Ready>>();

/**
 * Fetches the rulebook, the explanations and the script that shows an answer without making the engine, which
 * waits until the page has nothing else to do or the reader turns to the box.
 */
export function download(files: CheckerFiles): Promise<Files> {
  const known = downloads.get(files.rulebook);
  if (known) return known;
  const loaded = Promise.all([
    loadRulebook(files.rulebook),
    loadJson<SaidAtOnce>(files.explanations),
  ]);
  downloads.set(files.rulebook, loaded);
  // Kept by the browser until the engine is made, which asks for it again and tells what fails.
  import('./Done.tsx').catch(() => {});
  loaded.catch(() => downloads.delete(files.rulebook));
  return loaded;
}

/** The engine with the rulebook of this page, and what it says of its findings; made once. */
export function loadEngine(files: CheckerFiles): Promise<Ready> {
  const known = engines.get(files.rulebook);
  if (known) return known;
  const loaded = Promise.all([download(files), import('./Done.tsx')]);
  const ready = loaded.then(async ([[rulebook, explanations], part]) => ({
    Done: part.Done,
    engine: await makeEngine(files.rulebook),
    rulebook,
    explanations,
    advice: explanations.advice,
  }));
  engines.set(files.rulebook, ready);
  ready.catch(() => engines.delete(files.rulebook));
  return ready;
}

/** The texts that are folded away at first; fetched when there is a verdict to explain. */
export function loadDetails(files: CheckerFiles): Promise<SaidBehind> {
  return loadJson<SaidBehind>(files.details);
}
