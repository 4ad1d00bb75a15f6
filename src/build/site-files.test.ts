import { expect, test } from 'vitest';
import { IMMUTABLE, isKept } from './site-files.ts';

test.each([
  'index.html',
  'called/index.html',
  'en/check/index.html',
  'search/index.html',
  '_astro/Base.css',
  'checker/rulebook.0123.json',
  'search/words.json',
  'numbers/data/whole-0.json',
  'pagefind/fragment/ja_1.pf_fragment',
  'manifest.webmanifest',
])('%s is kept on the device', (file) => expect(isKept(file)).toBe(true));

test.each([
  '_headers',
  '_redirects',
  '_nginx.conf',
  'sw.js',
  '404.html',
  'robots.txt',
  'rss.xml',
  'og/called/index.png',
  'icons/icon-192.png',
  'screenshots/home.webp',
  'ocr/5d54/jpn.traineddata.gz',
  'embed/index.html',
  'data/numbers.csv',
  'notices/index.html',
  'anything-new.json',
  'checker.json',
])('%s always comes from the host', (file) => expect(isKept(file)).toBe(false));

test('folders that never change end in a slash, so that no neighbour is meant', () => {
  expect(IMMUTABLE).toContain('checker/');
  expect(IMMUTABLE.filter((folder) => !folder.endsWith('/'))).toEqual([]);
});
