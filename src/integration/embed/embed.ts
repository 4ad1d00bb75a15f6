import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { z } from 'zod';
import { embedContacts } from '../../schemas/index.ts';
import { renderNotices } from '../shipped/notices.ts';
import { readParts } from '../shipped/read-parts.ts';
import { bundleEmbed } from './bundle.ts';

/** Where the folder that others copy lies below the built site, and what it is called in the archive. */
export const EMBED = 'embed/sms-matta';
/** What a page of the site has left for it: contacts, articles and calendar of the checker. */
const SURROUNDINGS = 'embed/surroundings.json';

const TEXTS = fileURLToPath(new URL('../../embed/', import.meta.url));

interface Options {
  /** The built site; its `checker/` holds rulebook and explanations. */
  readonly directory: string;
  /** Folder that holds `package.json`, `LICENSE` and `node_modules/`. */
  readonly root: string;
  /** Oldest browsers, as Vite's `build.target`. */
  readonly target: string | string[];
  /** Address of the home page; empty where the site is built for none. */
  readonly site: string;
  /** Day that the build speaks of. */
  readonly now: Date;
}

/**
 * Writes the folder that others copy to have the checker in pages of their own, and the same as one archive.
 *
 * @throws {Error} Where a part of it is not built.
 */
export async function writeEmbed({ directory, root, target, site, now }: Options): Promise<void> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const day = now.toISOString().slice(0, 10);
  const schema = z.toJSONSchema(embedContacts);
  const { files, packages } = await bundleEmbed({
    target,
    banner: `sms-matta ${version} (${day}); MIT, words and data CC BY 4.0; see README.md`,
    about: { version, site },
    data: { ...(await readData(directory)), 'contacts-schema': schema },
  });
  const parts = (await readParts(root)).filter((part) => packages.has(part.package ?? ''));
  const folder = new Map([
    ...files,
    ['contacts.schema.json', `${JSON.stringify(schema, undefined, 2)}\n`],
    ['LICENSE', await readFile(join(root, 'LICENSE'), 'utf8')],
    ['THIRD-PARTY-NOTICES.txt', renderNotices(parts)],
  ]);
  const told = {
    version,
    day,
    site,
    first: weigh(files, 'sms-matta.js'),
    all: weigh(files, 'parts/'),
  };
  for (const name of ['README.md', 'README.ja.md'])
    folder.set(name, fill(await readFile(join(TEXTS, name), 'utf8'), told));
  folder.set('SHA256SUMS', renderSums(folder));
  await writeFolder(directory, folder);
  await writeFile(join(directory, `${EMBED}.zip`), pack(folder, now));
}

/** What is judged by and what is said, as the checker of the site loads it, and what is around it. */
async function readData(directory: string): Promise<Record<string, unknown>> {
  const data: Record<string, unknown> = {};
  for (const file of await readdir(join(directory, 'checker'))) {
    const [name = ''] = file.split('.');
    data[name] = JSON.parse(await readFile(join(directory, 'checker', file), 'utf8'));
  }
  const left = join(directory, SURROUNDINGS);
  data.surroundings = JSON.parse(await readFile(left, 'utf8'));
  await rm(left);
  return data;
}

interface Told {
  readonly version: string;
  readonly day: string;
  readonly site: string;
  /** Kilobytes of the script that every visitor loads, and of all that it may load later. */
  readonly first: number;
  readonly all: number;
}

/** Kilobytes, as hosts send them, of the files whose names begin so. */
function weigh(files: ReadonlyMap<string, string>, beginning: string): number {
  const bytes = [...files]
    .filter(([file]) => file.startsWith(beginning))
    .reduce((sum, [, content]) => sum + brotliCompressSync(content).length, 0);
  return Math.ceil(bytes / 1000);
}

/** Fills in what differs from build to build. */
function fill(text: string, { version, day, site, first, all }: Told): string {
  return text
    .replaceAll('%VERSION%', version)
    .replaceAll('%DAY%', day)
    .replaceAll('%SITE%', site === '' ? '' : ` (\`${site}\`)`)
    .replaceAll('%FIRST%', String(first))
    .replaceAll('%ALL%', String(all));
}

/** In the form that `sha256sum --check` reads. */
function renderSums(folder: ReadonlyMap<string, string>): string {
  return [...folder]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => `${createHash('sha256').update(text).digest('hex')}  ${path}\n`)
    .join('');
}

async function writeFolder(directory: string, folder: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of folder) {
    const file = join(directory, EMBED, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** The same files and the same day give the same bytes. */
function pack(folder: ReadonlyMap<string, string>, now: Date): Uint8Array {
  const entries = [...folder]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => [`sms-matta/${path}`, new TextEncoder().encode(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: localTime(now) });
}

/** Times in an archive have no zone, and the library writes those of the machine's: here UTC, everywhere. */
function localTime(now: Date): Date {
  return new Date(now.getTime() + now.getTimezoneOffset() * 60_000);
}
