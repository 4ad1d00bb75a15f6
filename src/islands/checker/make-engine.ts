import { type Engine, prepareEngine, type Rulebook } from '../../engine/index.ts';
import { loadJson } from '../load-json.ts';

const rulebooks = new Map<string, Promise<Rulebook>>();
const engines = new Map<string, Promise<Engine>>();

/** Lets the browser answer the reader before the work goes on. */
const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));

/** @param address Of the rulebook; fetched once, anew where that failed. */
export const loadRulebook = (address: string): Promise<Rulebook> =>
  once(rulebooks, address, () => loadJson<Rulebook>(address));

/**
 * The engine with the rulebook of this page; made once for all that judge.
 *
 * @param address Of the rulebook.
 */
export const makeEngine = (address: string): Promise<Engine> =>
  once(engines, address, async () => prepareEngine(await loadRulebook(address), nextTask));

function once<T>(
  made: Map<string, Promise<T>>,
  address: string,
  make: () => Promise<T>,
): Promise<T> {
  const known = made.get(address);
  if (known) return known;
  const promise = make();
  made.set(address, promise);
  promise.catch(() => made.delete(address));
  return promise;
}
