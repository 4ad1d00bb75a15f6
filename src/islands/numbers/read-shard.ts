import type { ReadShard } from '../../search/index.ts';
import { loadJson } from '../load-json.ts';

/**
 * Reads the files of the directory of numbers, each once however often it is asked for.
 *
 * @param base Path the site is served under, with a slash at its end.
 */
export const shardsBelow =
  (base: string): ReadShard =>
  (name) =>
    loadJson(`${base}numbers/data/${name}.json`);
