import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { isFor, languageOf, REVISION_LENGTH } from '../offline/index.ts';
import { detached } from './detached.ts';
import { type Placed, placeOf } from './site-files.ts';

/** A file of the offline copy. */
export interface OfflineFile {
  /** Address below the site's base: `check/` for `check/index.html`. */
  readonly path: string;
  readonly revision: string;
  /** Bytes as a host sends it, compressed where that helps. */
  readonly weight: number;
}

const compress = promisify(gzip);
/** So many files are compressed at once, on as many processors as there are. */
const AT_ONCE = 16;

/** The first copy weighs so many bytes at most, in one language: every reader on a phone pays for it. */
export const MOST_BYTES = 1.995e6;
/** All files that come together weigh so many at most, or pages would have to stay out. */
const MOST_TOGETHER = 0.8e6;

interface Candidate extends OfflineFile, Placed {
  /** Pages it links to, below the site's base, in their order. */
  readonly links: readonly string[];
}

/** Lists what belongs to the first offline copy of a built site, in a fixed order. */
export async function listOfflineFiles(directory: string): Promise<OfflineFile[]> {
  const candidates = await readCandidates(directory);
  const languages = await listLanguages(directory);
  return chooseCopy(candidates, languages)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, revision, weight }) => ({ path, revision, weight }));
}

/**
 * Chooses what everybody's copy holds: what nothing works without, what comes together as far as it is light,
 * and of the pages of each language those that are nearest to its home page, as far as there is room.
 */
export function chooseCopy(
  candidates: readonly Candidate[],
  languages: readonly string[],
): Candidate[] {
  const near = new Map(
    candidates.filter(({ place }) => place === 'near').map((page) => [page.path, page]),
  );
  const all = new Map(candidates.map((candidate) => [candidate.path, candidate]));
  const copies = ['', ...languages].map((home) => {
    const readers = candidates.filter(({ path }) => isFor(path, [home], languages));
    const always = readers.filter(({ place }) => place === 'always');
    const together = lightGroups(readers.filter(({ place }) => place === 'together'));
    return { home, files: [...always, ...together] };
  });
  // What one language needs and no language has for itself comes into everybody's copy.
  const shared = copies.flatMap(({ files }) =>
    files.filter(({ path }) => languageOf(path, languages) === undefined),
  );
  const chosen = copies.flatMap(({ home, files }) => {
    const own = [
      ...new Set([...files, ...shared.filter(({ path }) => isFor(path, [home], languages))]),
    ];
    let room = MOST_BYTES - weigh(own);
    const pages = nearest(home, all)
      .filter((path) => languageOf(path, languages) === home)
      .flatMap((path) => near.get(path) ?? [])
      .filter(({ weight }) => {
        room -= weight;
        return room >= 0;
      });
    return [...own, ...pages];
  });
  return [...new Set(chosen)];
}

/** Whole groups, the lightest first, as far as there is room for them. */
function lightGroups(files: readonly Candidate[]): Candidate[] {
  const groups = new Map<string, Candidate[]>();
  for (const file of files) groups.set(file.group, (groups.get(file.group) ?? []).concat(file));
  let room = MOST_TOGETHER;
  return [...groups.values()]
    .sort((a, b) => weigh(a) - weigh(b))
    .filter((group) => {
      room -= weigh(group);
      return room >= 0;
    })
    .flat();
}

const weigh = (files: readonly OfflineFile[]): number =>
  files.reduce((sum, { weight }) => sum + weight, 0);

/** Pages in the order in which a reader comes to them from a home page; those that no link leads to are last. */
function nearest(home: string, all: ReadonlyMap<string, Candidate>): string[] {
  const reached = new Set([home]);
  for (const path of reached) for (const link of all.get(path)?.links ?? []) reached.add(link);
  return [...reached, ...[...all.keys()].filter((path) => !reached.has(path)).sort()];
}

async function readCandidates(directory: string): Promise<Candidate[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(directory, '/').length))
    .sort();
  const base = baseOf(await readFile(join(directory, 'index.html'), 'utf8').catch(() => ''));
  const read = async (name: string): Promise<Candidate[]> => {
    const placed = placeOf(name);
    if (!placed || placed.place === 'asked') return [];
    const content = await readFile(join(directory, name));
    const candidate = {
      ...placed,
      path: name.replace(/(^|\/)index\.html$/, '$1'),
      revision: createHash('sha256').update(content).digest('hex').slice(0, REVISION_LENGTH),
      weight: Math.min(content.length, (await compress(content)).length),
      links: name.endsWith('.html') ? linksOf(content.toString('utf8'), base) : [],
    };
    return [candidate];
  };
  const candidates: Candidate[] = [];
  for (let at = 0; at < names.length; at += AT_ONCE) {
    candidates.push(...(await Promise.all(names.slice(at, at + AT_ONCE).map(read))).flat());
  }
  return candidates;
}

/** The path that a built site lives under, as its home page writes it. */
const baseOf = (home: string): string =>
  /href="([^"]*)manifest\.webmanifest"/.exec(home)?.[1] ?? '/';

function linksOf(html: string, base: string): string[] {
  return Array.from(html.matchAll(/<a [^>]*?href="([^"#?]*)/g), ([, href = '']) => href)
    .filter((href) => href.startsWith(base))
    .map((href) => detached(href.slice(base.length)));
}

/**
 * The folders of a built site that speak another language than its home page, with a slash at their ends:
 * `en/`.
 */
export async function listLanguages(directory: string): Promise<string[]> {
  const languageIn = async (folder: string): Promise<string | undefined> => {
    const page = await readFile(join(directory, folder, 'index.html'), 'utf8').catch(() => '');
    return /<html[^>]*\slang="([^"]+)"/.exec(page)?.[1];
  };
  const home = await languageIn('.');
  const entries = await readdir(directory, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${name}/`);
  const spoken = await Promise.all(folders.map(languageIn));
  return folders.filter((_, at) => spoken[at] !== undefined && spoken[at] !== home).sort();
}
