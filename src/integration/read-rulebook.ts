import { fileURLToPath } from 'node:url';
import type { Rulebook } from '../engine/index.ts';
import { loadContent } from './load.ts';
import { rulebookOf } from './rulebook.ts';

/**
 * All that the engine judges by, read from `content/` (Node only). A program in a browser loads the file that
 * a built site has instead, see docs/engine.md.
 *
 * @param root Folder that holds `content/`; that of this package where absent.
 * @throws {ContentError} Naming every fault of the content, in Japanese.
 */
export async function readRulebook(
  root: string = fileURLToPath(new URL('../..', import.meta.url)),
): Promise<Rulebook> {
  return rulebookOf(await loadContent(root), root);
}
