import { expect, test } from 'vitest';
import { madeSite } from '../../tests/made-site.ts';
import { listLanguages, listOfflineFiles } from './offline-copy.ts';
import { describeBuild } from './service-worker.ts';

test('a folder whose home page speaks another language is that language’s', async () => {
  const directory = madeSite({
    'index.html': '<!doctype html><html lang="ja">',
    'called/index.html': '<html lang="ja" data-page>',
    'en/index.html': '<html class="a" lang="en">',
    'ja-easy/index.html': '<html lang="ja-simple">',
    '_astro/a.js': '',
  });
  expect(await listLanguages(directory)).toEqual(['en/', 'ja-easy/']);
});

test('the copy lists addresses, not files, and its id changes with every one of them', async () => {
  const before = { 'index.html': 'a', 'check/index.html': 'b', '_nginx.conf': 'c' };
  const files = await listOfflineFiles(madeSite(before));
  expect(files.map(({ path }) => path)).toEqual(['', 'check/']);
  const { id } = describeBuild(files);
  const idOf = async (changed: object): Promise<string> =>
    describeBuild(await listOfflineFiles(madeSite({ ...before, ...changed }))).id;
  expect(await idOf({ '_nginx.conf': 'd' })).toBe(id);
  expect(await idOf({ 'check/index.html': 'd' })).not.toBe(id);
});
