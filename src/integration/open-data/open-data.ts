import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import {
  corpusGroup,
  corpusRow,
  type PublishedNumber,
  publishedExplanations,
  publishedNumber,
  publishedRulebook,
} from '../../schemas/index.ts';
import { renderReadme } from './readme.ts';

/** Where the data of this build lies, below the built site. */
export const DATA = 'data';

/** A file of the published data, and what holds its form. */
export interface DataFile {
  /** Below the folder of the version. */
  readonly path: string;
  readonly text: string;
  /** Of JSON Lines, how many there are. */
  readonly rows?: number;
  /** Name of its schema in `schema/`. */
  readonly schema?: string;
}

/** Schemas of what is published, by the name of their file. */
const SCHEMAS = {
  rulebook: publishedRulebook,
  explanations: publishedExplanations,
  corpus: corpusRow,
  number: publishedNumber,
} as const;

interface Options {
  /** The built site; its `checker/` holds rulebook and explanations. */
  readonly directory: string;
  /** Folder that holds `content/`, `package.json` and `CHANGELOG.md`. */
  readonly root: string;
  /** Those that may be published. */
  readonly numbers: readonly PublishedNumber[];
  /** Day that the build speaks of. */
  readonly now: Date;
}

/**
 * Writes rulebook, explanations, corpus and the public part of the directory of numbers into `data/latest/` and
 * `data/<version>/`, with schemas, checksums, a list of changes and what they may be used for.
 *
 * @throws {z.ZodError} Where something does not have the form that is promised for it.
 */
export async function writeOpenData({ directory, root, numbers, now }: Options): Promise<void> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const files = [
    ...(await readChecker(directory)),
    ...(await readCorpusFiles(root)),
    linesOf('numbers.jsonl', 'number', numbers),
    ...renderSchemas(),
    { path: 'CHANGELOG.md', text: await readFile(join(root, 'CHANGELOG.md'), 'utf8') },
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  const readme = renderReadme({ files, version, day: now.toISOString().slice(0, 10) });
  const all = [{ path: 'README.md', text: readme }, ...files];
  const sums = { path: 'SHA256SUMS', text: renderSums(all) };
  for (const folder of ['latest', version]) {
    for (const { path, text } of [...all, sums]) {
      const file = join(directory, DATA, folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
}

/** Rulebook and explanations, as the checker loads them. */
async function readChecker(directory: string): Promise<DataFile[]> {
  const names = await readdir(join(directory, 'checker'));
  const read = async (name: string, schema: 'rulebook' | 'explanations'): Promise<DataFile> => {
    const file = names.find((one) => one.startsWith(`${name}.`));
    if (!file) throw new Error(`checker/${name} is not built`);
    const text = await readFile(join(directory, 'checker', file), 'utf8');
    // The checker's file of explanations also holds advice, which only its own answer can choose from.
    const { advice: _, ...published } = JSON.parse(text);
    SCHEMAS[schema].parse(published);
    return { path: `${name}.json`, text: JSON.stringify(published), schema };
  };
  return [await read('rulebook', 'rulebook'), await read('explanations-ja', 'explanations')];
}

/** The labelled messages, those that no fit sees among them. */
async function readCorpusFiles(root: string): Promise<DataFile[]> {
  const folder = join(root, 'content', 'corpus');
  const readme = await readFile(join(folder, 'README.md'), 'utf8');
  const files = await Promise.all(
    [...corpusGroup.options, 'held-out'].map(async (name): Promise<DataFile> => {
      const text = await readFile(join(folder, `${name}.jsonl`), 'utf8');
      const rows = text.trimEnd().split('\n');
      for (const row of rows) corpusRow.parse(JSON.parse(row));
      return { path: `corpus/${name}.jsonl`, text, rows: rows.length, schema: 'corpus' };
    }),
  );
  return [...files, { path: 'corpus/README.md', text: readme }];
}

function linesOf(path: string, schema: 'number', values: readonly unknown[]): DataFile {
  const lines = values.map((value) => JSON.stringify(SCHEMAS[schema].parse(value)));
  return { path, text: lines.map((line) => `${line}\n`).join(''), rows: lines.length, schema };
}

function renderSchemas(): DataFile[] {
  return Object.entries(SCHEMAS).map(([name, schema]) => ({
    path: `schema/${name}.schema.json`,
    text: `${JSON.stringify(z.toJSONSchema(schema), undefined, 2)}\n`,
  }));
}

/** In the form that `sha256sum --check` reads. */
function renderSums(files: readonly DataFile[]): string {
  return files
    .map(({ path, text }) => `${createHash('sha256').update(text).digest('hex')}  ${path}\n`)
    .join('');
}
