import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'vite';
import { type Build, REVISION_LENGTH } from '../offline/index.ts';
import { listLanguages, listOfflineFiles, type OfflineFile } from './offline-copy.ts';
import { ASKED } from './site-files.ts';

const ENTRY = fileURLToPath(new URL('../offline/worker.ts', import.meta.url));

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
    asked: ASKED,
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
