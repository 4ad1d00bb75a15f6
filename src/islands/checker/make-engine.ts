import { type Engine, prepareEngine, type Rulebook } from '../../engine/index.ts';
import { loadJson } from '../load-json.ts';
import { onceEach } from '../once-each.ts';
import { nextTask } from './next-task.ts';

const engines = onceEach<Engine>();

/**
 * The engine with the rulebook of this page; made once for all that judge.
 *
 * @param address Of the rulebook.
 */
export const makeEngine = (address: string): Promise<Engine> =>
  engines(address, async () => prepareEngine(await loadJson<Rulebook>(address), nextTask));
