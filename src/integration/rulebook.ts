import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  compileSignbook,
  mergeWeights,
  type Rulebook,
  type Signbook,
  type Weights,
  type WeightsFile,
} from '../engine/index.ts';
import type { Content } from './content.ts';

/** What the files of a collection hold. */
export const data = <T>(entries: readonly { readonly data: T }[]): T[] =>
  entries.map((entry) => entry.data);

/** Compiles what signs are found by from content read on disk, for scripts, tests and the content check. */
export function signbookOf(content: Content): Signbook {
  return compileSignbook({
    rules: data(content.rules),
    schemes: data(content.schemes),
    lexicon: content.lexicon.data,
    brands: data(content.brands),
    hosts: content.hosts.data,
  });
}

/** The fitted weights of `content/weights/`, base and correction together. */
export async function readWeights(root: string): Promise<Weights> {
  const read = async (name: string): Promise<WeightsFile> =>
    JSON.parse(await readFile(join(root, 'content/weights', `${name}.json`), 'utf8'));
  return mergeWeights(await read('base'), await read('correction'));
}

/** All that the engine judges by. */
export async function rulebookOf(content: Content, root: string): Promise<Rulebook> {
  return { ...signbookOf(content), weights: await readWeights(root) };
}
