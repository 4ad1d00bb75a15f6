import type { Writing } from './attempts.ts';

/** A file of text recognition as the site serves it. */
export interface OcrFile {
  readonly name: string;
  readonly bytes: number;
  /** Bytes as a host sends it, compressed where that helps. */
  readonly sent: number;
}

/** What the build says of them (`src/integration/ocr.ts`). */
export interface OcrFiles {
  /** Hash of all; names their folder and the cache that keeps them. */
  readonly version: string;
  readonly files: readonly OcrFile[];
}

/** Caches of this prefix are kept by the service worker and answer what is asked for again. */
export const CACHE_PREFIX = 'ocr-';

/** What each way of writing is read with. */
export const MODELS: Readonly<Record<Writing, string>> = { along: 'jpn', down: 'jpn_vert' };
const WORKER = 'worker.min.js';

/** Smallest modules that use an instruction of each set: a browser that lacks it refuses them. */
const RELAXED_SIMD = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 15, 1, 13, 0, 65, 1, 253, 15,
  65, 2, 253, 15, 253, 128, 2, 11,
];
const SIMD = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15,
  253, 98, 11,
];

/** The files this browser needs. */
export interface Tools {
  readonly folder: string;
  readonly worker: string;
  readonly core: string;
  /** All that is needed for lines that run along, and what lines that run down need besides. */
  readonly needs: Readonly<Record<Writing, Need>>;
}

export interface Need {
  readonly files: readonly OcrFile[];
  /** Bytes that are received the first time, as a host sends them. */
  readonly sent: number;
}

/**
 * Chooses the fastest core that this browser can run.
 *
 * @param base Path the site is served under, with a slash at its end.
 */
export function chooseTools({ version, files }: OcrFiles, base: string): Tools {
  const can = (module: readonly number[]): boolean => WebAssembly.validate(Uint8Array.from(module));
  const variant = can(RELAXED_SIMD) ? '-relaxedsimd' : can(SIMD) ? '-simd' : '';
  const core = `tesseract-core${variant}-lstm`;
  const need = (...wanted: string[]): Need => {
    const chosen = files.filter(({ name }) => wanted.includes(name));
    return { files: chosen, sent: chosen.reduce((sum, { sent }) => sum + sent, 0) };
  };
  const model = (writing: Writing): string => `${MODELS[writing]}.traineddata.gz`;
  return {
    folder: `${base}ocr/${version}/`,
    worker: WORKER,
    core: `${core}.js`,
    needs: {
      along: need(WORKER, `${core}.js`, `${core}.wasm`, model('along')),
      down: need(model('down')),
    },
  };
}

/** Whether all of them lie in the cache. */
export async function areKept(
  { folder, needs }: Tools,
  version: string,
  writing: Writing,
): Promise<boolean> {
  try {
    const cache = await caches.open(CACHE_PREFIX + version);
    const found = await Promise.all(
      needs[writing].files.map(({ name }) => cache.match(folder + name)),
    );
    return found.every((response) => response !== undefined);
  } catch {
    return false;
  }
}

/**
 * Receives the files and keeps them for the next time, also without a connection. Caches of other
 * versions are deleted.
 *
 * @param onProgress Told the share received, 0 to 1.
 * @throws {Error} Where a file cannot be had; what came is kept.
 */
export async function receive(
  { folder, needs }: Tools,
  version: string,
  writing: Writing,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<void> {
  const cache = await openCache(version);
  const { files } = needs[writing];
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let received = 0;
  for (const { name, bytes } of files) {
    const url = folder + name;
    const before = received;
    if (!(await cache?.match(url))) {
      const response = await fetch(url, { signal });
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      const content = await readAll(response, (count) => {
        onProgress(Math.min(1, (before + Math.min(count, bytes)) / total));
      });
      // A host may unpack the model on its way; anything shorter is some other answer.
      if (content.size < bytes) throw new Error(`${name}: ${content.size} of ${bytes} bytes`);
      const type = response.headers.get('content-type') ?? 'application/octet-stream';
      // Where there is no room it is received again the next time.
      await cache
        ?.put(url, new Response(content, { headers: { 'content-type': type } }))
        .catch(() => {});
    }
    received = before + bytes;
    onProgress(received / total);
  }
}

async function openCache(version: string): Promise<Cache | undefined> {
  try {
    const name = CACHE_PREFIX + version;
    for (const other of await caches.keys())
      if (other.startsWith(CACHE_PREFIX) && other !== name) await caches.delete(other);
    return await caches.open(name);
  } catch {
    // Private windows of some browsers have none.
    return undefined;
  }
}

async function readAll(response: Response, onBytes: (received: number) => void): Promise<Blob> {
  const reader = response.body?.getReader();
  if (!reader) return response.blob();
  const parts: BlobPart[] = [];
  let received = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    received += part.value.length;
    onBytes(received);
  }
  return new Blob(parts);
}
