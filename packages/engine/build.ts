/**
 * Compiles the package into `dist/` beside this file: the engine, the reader of phone numbers and the command
 * as JavaScript with types; the rulebook, and the sentences and explanations of each language, as data.
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
import { plain, sentencesOf } from './sentences-of.ts';
import { LANGUAGES, type Language } from './src/sentences.ts';

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
await writeData('rulebook', ['rulebook', 'Rulebook'], await rulebookOf(content, root));
for (const language of LANGUAGES) {
  const explanations = compileExplanations(
    {
      rules: [...data(content.rules), wordingRule(language)],
      schemes: data(content.schemes),
      brands: data(content.brands),
    },
    language,
  );
  await writeData(
    `explanations-${language}`,
    ['explanations', 'Explanations'],
    plain(explanations),
  );
  await writeSentences(language);
}
await copyFile(join(root, 'LICENSE'), join(here, 'LICENSE'));

/** Writes data of the engine as JSON, and as a module that exports it by its name. */
async function writeData(
  file: string,
  [name, type]: readonly [string, string],
  value: unknown,
): Promise<void> {
  await writeModule(
    file,
    value,
    `export const ${name} = `,
    `import type { ${type} } from './src/engine/index.js';\n\nexport declare const ${name}: ${type};\n`,
  );
}

/** Writes the sentences of a language as JSON, and as a module that exports each kind of them. */
async function writeSentences(language: Language): Promise<void> {
  const sentences = sentencesOf(language);
  const names = Object.keys(sentences);
  await writeModule(
    language,
    sentences,
    `export const { ${names.join(', ')} } = `,
    `import type { Sentences } from './packages/engine/src/sentences.js';\n\n${names
      .map((name) => `export declare const ${name}: Sentences['${name}'];\n`)
      .join('')}`,
  );
}

/** Writes data as JSON, and as a module for programs that cannot import JSON. */
async function writeModule(
  file: string,
  value: unknown,
  head: string,
  types: string,
): Promise<void> {
  const json = JSON.stringify(value);
  await writeFile(join(dist, `${file}.json`), json);
  // Engines read a long string of JSON faster than the same object as code.
  await writeFile(join(dist, `${file}.js`), `${head}JSON.parse(${JSON.stringify(json)});\n`);
  await writeFile(join(dist, `${file}.d.ts`), types);
}
