/**
 * Compiles the package into `dist/` beside this file: the engine, the reader of phone numbers and the command
 * as JavaScript with types, rulebook and explanations as data.
 *
 *   npm run build:engine
 */
import { execFile } from 'node:child_process';
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { compileExplanations } from '../../src/engine/index.ts';
import { wordingRule } from '../../src/i18n/index.ts';
import { loadContent } from '../../src/integration/load.ts';
import { data, rulebookOf } from '../../src/integration/rulebook.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(here, 'dist');

await rm(dist, { recursive: true, force: true });
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
await promisify(execFile)(process.execPath, [compiler, '--project', here]).catch(
  ({ stdout }: { stdout: string }) => {
    throw new Error(stdout);
  },
);

const content = await loadContent(root);
await writeData('rulebook', 'rulebook', 'Rulebook', await rulebookOf(content, root));
await writeData(
  'explanations-ja',
  'explanations',
  'Explanations',
  compileExplanations(
    {
      rules: [...data(content.rules), wordingRule('ja')],
      schemes: data(content.schemes),
      brands: data(content.brands),
    },
    'ja',
  ),
);
await copyFile(join(root, 'LICENSE'), join(here, 'LICENSE'));

/** Writes data as JSON, and as a module for programs that cannot import JSON. */
async function writeData(file: string, name: string, type: string, value: unknown): Promise<void> {
  const json = JSON.stringify(value);
  await writeFile(join(dist, `${file}.json`), json);
  // Engines read a long string of JSON faster than the same object as code.
  const module = `export const ${name} = JSON.parse(${JSON.stringify(json)});\n`;
  await writeFile(join(dist, `${file}.js`), module);
  const types = `import type { ${type} } from './src/engine/index.js';\n\nexport declare const ${name}: ${type};\n`;
  await writeFile(join(dist, `${file}.d.ts`), types);
}
