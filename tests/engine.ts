import { createEngine, type Engine } from '../src/engine/index.ts';
import { rulebookOf } from '../src/integration/rulebook.ts';
import { content, root } from './content.ts';

/** What the site judges by, and its engine, made once for all tests of a process. */
export const rulebook = await rulebookOf(content, root);
export const engine: Engine = createEngine(rulebook);
