import { type Build, isPage } from './files.ts';
import { madeAnew } from './store.ts';

/** Caches of what was opened are named by this and the build's id. */
const PREFIX = 'asked-';
/** So much is kept; the oldest goes first. */
const MOST = 100;

/** What readers have opened beyond the first copy: pages that had no room there, and files that numbers lie in. */
export interface Asked {
  /** Keeps what the host has answered, unless it is a page of another build, whose scripts are not at hand. */
  keep(path: string, answer: Response): Promise<void>;
  read(path: string): Promise<Response | undefined>;
  /** Fetches the pages that earlier builds have kept anew, and deletes theirs. */
  takeOver(): Promise<void>;
}

/**
 * @param build The build whose pages are kept.
 * @param base Address of the home page, ending in a slash.
 */
export function createAsked(build: Build, base: string): Asked {
  const name = PREFIX + build.id;
  const addressOf = (path: string): string => new URL(path, base).href;

  const keep = async (path: string, answer: Response): Promise<void> => {
    if (!answer.ok || answer.redirected) return;
    const body = await answer.arrayBuffer();
    if (isPage(path) && !isOfBuild(new TextDecoder().decode(body), build)) return;
    const cache = await caches.open(name);
    // Put anew, so that what was opened last stands last.
    await cache.delete(addressOf(path));
    await cache.put(addressOf(path), madeAnew(body, answer.headers));
    const held = await cache.keys();
    for (const old of held.slice(0, Math.max(0, held.length - MOST))) await cache.delete(old);
  };

  return {
    keep,
    async read(path) {
      if (!(await caches.has(name))) return undefined;
      const cache = await caches.open(name);
      return (await cache.match(addressOf(path))) ?? (await cache.match(addressOf(`${path}/`)));
    },
    async takeOver() {
      for (const older of await caches.keys()) {
        if (!older.startsWith(PREFIX) || older === name) continue;
        for (const { url } of await (await caches.open(older)).keys()) {
          const path = url.slice(base.length);
          if (!isPage(path)) continue;
          await fetch(url, { cache: 'no-cache' })
            .then((answer) => keep(path, answer))
            .catch(() => undefined);
        }
        await caches.delete(older);
      }
    },
  };
}

/** Every script and style that the page names is a file of the copy. */
function isOfBuild(html: string, { files }: Build): boolean {
  return Array.from(html.matchAll(/_astro\/[\w.@-]+/g), ([file]) => file).every((file) =>
    Object.hasOwn(files, file),
  );
}
