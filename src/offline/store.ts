import { type Build, isFor, keyOf, REVISION_LENGTH } from './files.ts';

/** Caches of the site's builds are named by this and the build's id; caches of other names are left alone. */
export const CACHE_PREFIX = 'site-';

/** So many files are fetched at once; the page that is open comes first. */
const LANES = 6;

/**
 * So long, in milliseconds, a file that was refused or came cut waits for each further try. Together they are longer
 * than the ten seconds for which hosts count requests, and far from the five minutes that Chromium gives a worker.
 */
const PAUSES = [500, 1_500, 4_500, 13_500] as const;

/** Under this address, below the base, a copy says which languages it holds whole; the site has no such file. */
const LANGUAGES = 'languages.txt';

/**
 * The copy of one build of the site in the browser's cache. What pages share and the pages of the reader's
 * language are there as a whole, or the copy is not used; a page of another language is there once it was
 * opened.
 */
export interface Store {
  /**
   * Fetches every file of the copy that no cache holds yet, one that does not come well several times.
   *
   * @param open Languages of the pages that are open. The first copy on the device holds these; later ones
   * hold what the first has held.
   * @throws {Error} Where a file cannot be had, is not of this build, or finds no room. What came is kept
   * for the next try, unless there was no room.
   */
  fill(open: readonly string[]): Promise<void>;
  /** A file of the build as it was built. One that the browser has lost or damaged counts as not there. */
  read(path: string): Promise<Response | undefined>;
  /** Keeps what the host has answered, if it is the file of this build. */
  keep(path: string, answer: Response): Promise<void>;
  /** Deletes the copies of other builds. */
  deleteOthers(): Promise<void>;
}

/**
 * @param build What to hold.
 * @param base Address of the home page, ending in a slash.
 */
export function createStore(build: Build, base: string): Store {
  const name = CACHE_PREFIX + build.id;
  const noteKey = new URL(LANGUAGES, base).href;
  const calm = createCalm();

  const complete = async (cache: Cache, path: string, revision: string): Promise<void> => {
    const key = keyOf(path, revision, base);
    if (await cache.match(key)) return;
    // Of the build before, most files are still the same.
    const older = await caches.match(key);
    const file = older && (await soundFile(older, revision));
    await cache.put(key, file ?? (await fetchFile(path, revision, base, calm)));
  };

  return {
    async fill(open) {
      const languages = (await notedLanguages(noteKey, build)) ?? open;
      const waiting = await wantedFiles(build, languages, base);
      const cache = await caches.open(name);
      try {
        await cache.put(noteKey, new Response(languages.join(' ')));
        await inLanes(waiting, ([path, revision]) => complete(cache, path, revision));
      } catch (fault) {
        if (fault instanceof DOMException && fault.name === 'QuotaExceededError') {
          await caches.delete(name);
        }
        throw fault;
      }
    },

    async read(path) {
      const revision = build.files[path];
      if (revision === undefined) return undefined;
      const cache = await caches.open(name);
      const key = keyOf(path, revision, base);
      const kept = await cache.match(key);
      const file = kept && (await soundFile(kept, revision));
      if (kept && !file) await cache.delete(key);
      return file;
    },

    async keep(path, answer) {
      const revision = build.files[path];
      const file = revision && (await soundFile(answer, revision));
      if (file) await (await caches.open(name)).put(keyOf(path, revision, base), file);
    },

    async deleteOthers() {
      const others = (await siteCaches()).filter((other) => other !== name);
      await Promise.all(others.map((other) => caches.delete(other)));
    },
  };
}

/** The languages that a copy on the device says it holds; nothing where none does, or says it readably. */
async function notedLanguages(key: string, { languages }: Build): Promise<string[] | undefined> {
  const note = await (await caches.match(key))?.text().catch(() => undefined);
  const known = note?.split(' ').filter((one) => one === '' || languages.includes(one));
  return known?.length ? known : undefined;
}

/** The files that a copy is to hold, also those of other languages that a copy holds already. */
async function wantedFiles(
  build: Build,
  languages: readonly string[],
  base: string,
): Promise<[path: string, revision: string][]> {
  const held = await heldPaths(base);
  return Object.entries(build.files).filter(
    ([path]) => isFor(path, languages, build.languages) || held.has(path),
  );
}

/**
 * Works through a list, several at once.
 *
 * @throws The first fault; what has not been begun by then is left.
 */
async function inLanes<T>(waiting: T[], work: (one: T) => Promise<void>): Promise<void> {
  let fault: unknown;
  const lane = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await work(next);
  };
  await Promise.all(
    Array.from({ length: LANES }, () =>
      lane().catch((error: unknown) => {
        fault ??= error;
        waiting.length = 0;
      }),
    ),
  );
  if (fault !== undefined) throw fault;
}

/** Until when nothing is asked of the host. */
interface Calm {
  /** @param pause Milliseconds from now on; whoever rests longer goes on resting. */
  rest(pause: number): void;
  /** Waits until the host may be asked again. */
  over(): Promise<void>;
}

/**
 * Busy hosts refuse single files, and some let so many requests through in a while: what one lane is refused, another
 * would have taken from it. So all of them rest, and then ask again for what they have not got.
 */
function createCalm(): Calm {
  let until = 0;
  return {
    rest(pause) {
      until = Math.max(until, Date.now() + pause);
    },
    async over() {
      for (let left = until - Date.now(); left > 0; left = until - Date.now())
        await new Promise((done) => setTimeout(done, left));
    },
  };
}

/** Fetches a file, several times where it is refused or comes cut. */
async function fetchFile(
  path: string,
  revision: string,
  base: string,
  calm: Calm,
): Promise<Response> {
  for (const pause of PAUSES) {
    await calm.over();
    try {
      return await fetchOnce(path, revision, base, 'no-cache');
    } catch {
      calm.rest(pause);
    }
  }
  await calm.over();
  // What lies between may have kept the damaged one.
  return fetchOnce(path, revision, base, 'reload');
}

async function fetchOnce(
  path: string,
  revision: string,
  base: string,
  cache: RequestCache,
): Promise<Response> {
  const answer = await fetch(new URL(path, base), { cache });
  const file = await soundFile(answer, revision);
  // While the host changes from one build to the next, files of both may come.
  if (!file) throw new Error(`${path} is not of this build`);
  return file;
}

async function siteCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
}

/** What the copies of any build hold, below the site's base. */
async function heldPaths(base: string): Promise<Set<string>> {
  const held = new Set<string>();
  for (const name of await siteCaches()) {
    for (const { url } of await (await caches.open(name)).keys()) {
      held.add(url.slice(base.length).split('?')[0] as string);
    }
  }
  return held;
}

/** An answer made anew, if it is the file of that revision. */
async function soundFile(answer: Response, revision: string): Promise<Response | undefined> {
  const body = await answer.arrayBuffer().catch(() => undefined);
  if (!body || (await revisionOf(body)) !== revision) return undefined;
  return madeAnew(body, answer.headers);
}

/**
 * Makes an answer of the host anew, to be kept: one that followed a redirect may not answer the opening of a
 * page, and what it said of its compression no longer holds. What it varies by is nothing to a copy, which
 * takes no answer that varies by everything.
 */
export function madeAnew(body: ArrayBuffer, headers: Headers): Response {
  const kept = new Headers(headers);
  kept.delete('content-encoding');
  kept.delete('content-length');
  kept.delete('vary');
  return new Response(body, { headers: kept });
}

async function revisionOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, REVISION_LENGTH);
}
