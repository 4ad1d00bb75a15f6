import { createEngine, type Engine, type Explanations, type Rulebook } from '../../engine/index.ts';
import { loadJson } from '../load-json.ts';

export interface Ready {
  readonly engine: Engine;
  readonly rulebook: Rulebook;
  readonly explanations: Explanations;
}

type Files = readonly [Rulebook, Explanations];

const downloads = new Map<string, Promise<Files>>();
const engines = new Map<string, Promise<Ready>>();

/**
 * Fetches what the engine is made of, and makes nothing of it yet: making it keeps a slow phone busy for
 * a second, which is well spent once the reader turns to the box, not while the page is being read.
 */
export function download(base: string): Promise<Files> {
  const known = downloads.get(base);
  if (known) return known;
  const files = Promise.all([
    loadJson<Rulebook>(`${base}rulebook.json`),
    loadJson<Explanations>(`${base}explanations.ja.json`),
  ]);
  downloads.set(base, files);
  files.catch(() => downloads.delete(base));
  return files;
}

/**
 * The engine with the rulebook of this site, and what it says of its findings; made once.
 *
 * @param base Path the site is served under, with a slash at its end.
 */
export function loadEngine(base: string): Promise<Ready> {
  const known = engines.get(base);
  if (known) return known;
  const ready = download(base).then(([rulebook, explanations]) => ({
    engine: createEngine(rulebook),
    rulebook,
    explanations,
  }));
  engines.set(base, ready);
  ready.catch(() => engines.delete(base));
  return ready;
}
