/**
 * Writes `src/phone/endings.ts`, the endings by which addresses without `http` are known.
 *
 *   node scripts/endings.ts
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isListed } from './endings/listed.ts';
import { renderEndings } from './endings/render.ts';

parseArgs();
await writeFile(new URL('../src/phone/endings.ts', import.meta.url), renderEndings(isListed));
