import { type Build, keyOf, REVISION_LENGTH } from './files.ts';

/** Caches of the site's builds are named by this and the build's id; caches of other names are left alone. */
export const CACHE_PREFIX = 'site-';

/** So many files are fetched at once; the page that is open comes first. */
const LANES = 6;

/** The copy of one build of the site in the browser's cache: whole or not used. */
export interface Store {
  /**
   * Fetches every file that no cache holds yet.
   *
   * @throws {Error} Where a file cannot be had, is not of this build, or finds no room. What came is kept
   * for the next try, unless there was no room.
   */
  fill(): Promise<void>;
  /** A file of the build, if the browser has not thrown it away. */
  read(path: string): Promise<Response | undefined>;
  /** Deletes the copies of other builds. */
  deleteOthers(): Promise<void>;
}

/**
 * @param build What to hold.
 * @param base Address of the home page, ending in a slash.
 */
export function createStore(build: Build, base: string): Store {
  const name = CACHE_PREFIX + build.id;

  const keep = async (cache: Cache, path: string, revision: string): Promise<void> => {
    const key = keyOf(path, revision, base);
    if (await cache.match(key)) return;
    // Of the build before, most files are still the same.
    const response = (await caches.match(key)) ?? (await fetchFile(path, revision));
    await cache.put(key, response);
  };

  const fetchFile = async (path: string, revision: string): Promise<Response> => {
    const response = await fetch(new URL(path, base), { cache: 'no-cache' });
    const body = await response.arrayBuffer();
    // While the host changes from one build to the next, files of both may come.
    if ((await revisionOf(body)) !== revision) throw new Error(`${path} is not of this build`);
    const headers = new Headers(response.headers);
    headers.delete('content-encoding');
    headers.delete('content-length');
    // Made anew: a response that followed a redirect may not answer the opening of a page.
    return new Response(body, { headers });
  };

  return {
    async fill() {
      const cache = await caches.open(name);
      const waiting = Object.entries(build.files);
      let fault: unknown;
      const lane = async (): Promise<void> => {
        for (let next = waiting.pop(); next; next = waiting.pop()) await keep(cache, ...next);
      };
      await Promise.all(
        Array.from({ length: LANES }, () =>
          lane().catch((error: unknown) => {
            fault ??= error;
            waiting.length = 0;
          }),
        ),
      );
      if (fault === undefined) return;
      if (fault instanceof DOMException && fault.name === 'QuotaExceededError') {
        await caches.delete(name);
      }
      throw fault;
    },

    async read(path) {
      const revision = build.files[path];
      if (revision === undefined) return undefined;
      return (await caches.open(name)).match(keyOf(path, revision, base));
    },

    async deleteOthers() {
      const others = (await caches.keys()).filter(
        (other) => other.startsWith(CACHE_PREFIX) && other !== name,
      );
      await Promise.all(others.map((other) => caches.delete(other)));
    },
  };
}

async function revisionOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, REVISION_LENGTH);
}
