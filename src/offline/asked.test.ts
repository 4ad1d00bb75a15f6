import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeCaches } from '../../tests/unit/fake-caches.ts';
import { createAsked } from './asked.ts';
import type { Build } from './files.ts';

const BASE = 'https://example.org/matta/';
const buildOf = (id: string): Build => ({
  id,
  files: { '_astro/Base.css': 'a' },
  languages: [],
  asked: { kept: ['numbers/data/'], left: [] },
});
const page = (words: string, style = 'Base') =>
  new Response(`<link href="/matta/_astro/${style}.css">${words}`);

let caches: FakeCaches;
const fetched = vi.fn<(url: string) => Promise<Response>>();
beforeEach(() => {
  caches = new FakeCaches();
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => void vi.unstubAllGlobals());

const textOf = (response: Response | undefined) => response?.text();

it('keeps what was opened, in either writing of its address', async () => {
  const asked = createAsked(buildOf('one'), BASE);
  expect(await asked.read('numbers/0312345678/')).toBeUndefined();
  expect(await caches.keys()).toEqual([]);
  await asked.keep('numbers/0312345678/', page('記録'));
  await asked.keep('numbers/data/whole-1.json', new Response('[]'));
  expect(await textOf(await asked.read('numbers/0312345678/'))).toContain('記録');
  expect(await textOf(await asked.read('numbers/0312345678'))).toContain('記録');
  expect(await textOf(await asked.read('numbers/data/whole-1.json'))).toBe('[]');
  expect(await asked.read('numbers/0311111111/')).toBeUndefined();
});

it('keeps no fault, nothing that was led elsewhere, and no page of another build', async () => {
  const asked = createAsked(buildOf('one'), BASE);
  await asked.keep('a/', new Response('gone', { status: 404 }));
  const led = page('led');
  Object.defineProperty(led, 'redirected', { value: true });
  await asked.keep('b/', led);
  await asked.keep('c/', page('new', 'Base2'));
  for (const path of ['a/', 'b/', 'c/']) expect(await asked.read(path), path).toBeUndefined();
});

it('keeps a hundred, those that were opened last', async () => {
  const asked = createAsked(buildOf('one'), BASE);
  for (let at = 0; at < 100; at += 1) await asked.keep(`${at}/`, page('記録'));
  expect(await asked.read('0/')).toBeDefined();
  await asked.keep('0/', page('また'));
  await asked.keep('100/', page('記録'));
  expect(await asked.read('1/')).toBeUndefined();
  expect(await textOf(await asked.read('0/'))).toContain('また');
  expect(await asked.read('100/')).toBeDefined();
});

it('fetches the pages of an earlier build anew, and deletes what that has kept', async () => {
  const before = createAsked(buildOf('one'), BASE);
  await before.keep('here/', page('古い'));
  await before.keep('gone/', page('古い'));
  await before.keep('numbers/data/whole-1.json', new Response('[]'));
  fetched.mockImplementation(async (url) => {
    if (url.endsWith('gone/')) throw new TypeError('no connection');
    return page('新しい');
  });
  const after = createAsked(buildOf('two'), BASE);
  await after.takeOver();
  expect(fetched.mock.calls.map(([url]) => url.slice(BASE.length))).toEqual(['here/', 'gone/']);
  expect(await textOf(await after.read('here/'))).toContain('新しい');
  expect(await after.read('gone/')).toBeUndefined();
  expect(await caches.keys()).toEqual(['asked-two']);
});
