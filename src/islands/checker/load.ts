import { createEngine, type Engine, type Explanations, type Rulebook } from '../../engine/index.ts';
import { loadJson } from '../load-json.ts';

export interface Ready {
  readonly engine: Engine;
  readonly rulebook: Rulebook;
  readonly explanations: Explanations;
}

const engines = new Map<string, Promise<Ready>>();

/**
 * The engine with the rulebook of this site, and what it says of its findings; made once.
 *
 * @param base Path the site is served under, with a slash at its end.
 */
export function loadEngine(base: string): Promise<Ready> {
  const known = engines.get(base);
  if (known) return known;
  const ready = Promise.all([
    loadJson<Rulebook>(`${base}rulebook.json`),
    loadJson<Explanations>(`${base}explanations.ja.json`),
  ]).then(([rulebook, explanations]) => ({
    engine: createEngine(rulebook),
    rulebook,
    explanations,
  }));
  engines.set(base, ready);
  ready.catch(() => engines.delete(base));
  return ready;
}
