import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build as bundle } from 'vite';
import { type Build, REVISION_LENGTH } from '../offline/index.ts';
import { isKept } from './site-files.ts';

const ENTRY = fileURLToPath(new URL('../offline/worker.ts', import.meta.url));

/** A file of the offline copy. */
export interface OfflineFile {
  /** Address below the site's base: `check/` for `check/index.html`. */
  readonly path: string;
  readonly revision: string;
  /** Bytes as a host sends it, compressed where that helps. */
  readonly weight: number;
}

/** Lists what belongs to the offline copy of a built site, in a fixed order. */
export async function listOfflineFiles(directory: string): Promise<OfflineFile[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(directory, '/').length))
    .filter(isKept)
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const content = await readFile(join(directory, name));
      return {
        path: name.replace(/(^|\/)index\.html$/, '$1'),
        revision: createHash('sha256').update(content).digest('hex').slice(0, REVISION_LENGTH),
        weight: Math.min(content.length, gzipSync(content).length),
      };
    }),
  );
}

/**
 * The folders of a built site that speak another language than its home page, with a slash at their ends:
 * `en/`.
 */
export async function listLanguages(directory: string): Promise<string[]> {
  const languageOf = async (folder: string): Promise<string | undefined> => {
    const page = await readFile(join(directory, folder, 'index.html'), 'utf8').catch(() => '');
    return /<html[^>]*\slang="([^"]+)"/.exec(page)?.[1];
  };
  const home = await languageOf('.');
  const entries = await readdir(directory, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${name}/`);
  const spoken = await Promise.all(folders.map(languageOf));
  return folders.filter((_, at) => spoken[at] !== undefined && spoken[at] !== home).sort();
}

/**
 * What the service worker has to know of a built site. The build's id is a hash of its files, so the same
 * site gets the same id.
 */
export function describeBuild(
  files: readonly OfflineFile[],
  languages: readonly string[] = [],
): Build {
  const hash = createHash('sha256');
  for (const { path, revision } of files) hash.update(`${path} ${revision}\n`);
  return {
    id: hash.digest('hex').slice(0, REVISION_LENGTH),
    files: Object.fromEntries(files.map(({ path, revision }) => [path, revision])),
    languages,
  };
}

/**
 * Writes `sw.js`, one classic script without imports, for the files of a built site. Comes after everything
 * that changes them.
 *
 * @param target Oldest browsers, as Vite's `build.target`.
 * @returns The files of the offline copy.
 */
export async function writeServiceWorker(
  directory: string,
  target: string | string[],
): Promise<OfflineFile[]> {
  const files = await listOfflineFiles(directory);
  const build = describeBuild(files, await listLanguages(directory));
  const output = await bundle({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __BUILD__: JSON.stringify(build) },
    build: {
      write: false,
      target,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const chunks = [output].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = chunks;
  if (chunks.length !== 1 || chunk?.type !== 'chunk') {
    throw new Error('The service worker must be one script.');
  }
  await writeFile(join(directory, 'sw.js'), chunk.code);
  return files;
}
