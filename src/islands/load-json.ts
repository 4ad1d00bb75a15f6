import { onceEach } from './once-each.ts';

/** After these pauses, in milliseconds, a failed request is tried again. */
const PAUSES = [400, 1200];

/** A file that has not come by then, in milliseconds, counts as failed; phones on weak networks are slow. */
const PATIENCE = 20_000;

const files = onceEach<unknown>();

/**
 * Reads a JSON file of this site, once however often it is asked for. What failed is forgotten, so that
 * the next call tries again.
 *
 * @throws {Error} Where the file cannot be read after three tries.
 */
export const loadJson = <T>(url: string): Promise<T> =>
  files(url, () => tryOften(url)) as Promise<T>;

async function tryOften(url: string): Promise<unknown> {
  let cache: RequestCache = 'default';
  for (const pause of PAUSES) {
    try {
      return await read(url, cache);
    } catch {
      // What the browser has kept may be damaged, and would be for good.
      cache = 'reload';
      await new Promise((done) => setTimeout(done, pause));
    }
  }
  return read(url, cache);
}

async function read(url: string, cache: RequestCache): Promise<unknown> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  try {
    const response = await fetch(url, { signal: abort.signal, cache });
    if (!response.ok) throw new Error(`${response.status} ${url}`);
    return await response.json();
  } finally {
    clearTimeout(timer);
  }
}
