/**
 * Writes `src/phone/endings.ts`, the endings by which addresses without `http` are known.
 *
 *   node scripts/endings.ts [--check]
 *
 * `--check` writes nothing and fails where the file is not what would be written.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isListed } from './endings/listed.ts';
import { renderEndings } from './endings/render.ts';

const TARGET = new URL('../src/phone/endings.ts', import.meta.url);

const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
const text = renderEndings(isListed);
if (!values.check) await writeFile(TARGET, text);
else if ((await readFile(TARGET, 'utf8')) !== text)
  throw new Error('src/phone/endings.ts is not what scripts/endings.ts writes; run it');
