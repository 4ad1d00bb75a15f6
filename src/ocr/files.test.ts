import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chooseTools, type OcrFiles, receive } from './files.ts';

const FILES: OcrFiles = {
  version: 'v1',
  files: [
    'worker.min.js',
    ...['', '-simd', '-relaxedsimd'].flatMap((variant) => [
      `tesseract-core${variant}-lstm.js`,
      `tesseract-core${variant}-lstm.wasm`,
    ]),
    'jpn.traineddata.gz',
    'jpn_vert.traineddata.gz',
  ].map((name) => ({ name, bytes: 100, sent: 40 })),
};
const tools = chooseTools(FILES, '/');

/** What lies in the cache, by address. */
let kept: Map<string, Response>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('caches', {
    keys: async () => [],
    open: async () => ({
      match: async (url: string) => kept.get(url),
      put: async (url: string, response: Response) => void kept.set(url, response),
    }),
  });
});

afterEach(() => vi.unstubAllGlobals());

const answer = (bytes: number): unknown =>
  vi.stubGlobal('fetch', async () => new Response(new Uint8Array(bytes)));
const get = (writing: 'along' | 'down'): Promise<void> =>
  receive(tools, FILES.version, writing, new AbortController().signal, () => {});

test('whole files are kept, those for columns only where they are asked for', async () => {
  answer(100);
  await get('along');
  expect(kept.size).toBe(4);
  expect([...kept.keys()].some((url) => url.includes('jpn_vert'))).toBe(false);
  await get('down');
  expect(kept.has('/ocr/v1/jpn_vert.traineddata.gz')).toBe(true);
  expect(tools.needs.along.sent).toBe(160);
});

test('a file that a host unpacked on its way is taken', async () => {
  answer(250);
  await get('along');
  expect(kept.size).toBe(4);
});

test('anything shorter is some other answer, and is neither kept nor used', async () => {
  answer(99);
  await expect(get('along')).rejects.toThrow('99 of 100 bytes');
  expect(kept.size).toBe(0);
});
