import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { madeSite } from '../../tests/made-site.ts';
import { chooseCopy, listOfflineFiles, MOST_BYTES } from './offline-copy.ts';

/** Cannot be compressed below its size. */
const heavy = (bytes: number): string => randomBytes(bytes).toString('latin1').replaceAll('<', ' ');
const links = (...paths: string[]): string =>
  paths.map((path) => `<a class="x" href="/matta/${path}">`).join('');
const HOME = '<html lang="ja"><link href="/matta/manifest.webmanifest">';
const pathsOf = async (files: Readonly<Record<string, string>>): Promise<string[]> =>
  (await listOfflineFiles(madeSite(files))).map(({ path }) => path);

test('pages nearest to the home page come first, and no more than there is room for', async () => {
  const page = heavy(500_000);
  const copy = await listOfflineFiles(
    madeSite({
      'index.html': HOME + links('b/', 'd/#part', 'nowhere/'),
      'a/index.html': page,
      'b/index.html': links('a/') + heavy(200_000),
      'c/index.html': page,
      'd/index.html': page,
    }),
  );
  expect(copy.map(({ path }) => path)).toEqual(['', 'a/', 'b/', 'd/']);
  expect(copy.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThan(MOST_BYTES);
});

test('each language has room of its own', async () => {
  const page = heavy(1_100_000);
  expect(
    await pathsOf({
      'index.html': HOME + links('a/', 'b/'),
      'a/index.html': page,
      'b/index.html': page,
      'en/index.html': `<html lang="en">${links('en/a/', 'en/b/')}`,
      'en/a/index.html': page,
      'en/b/index.html': page,
    }),
  ).toEqual(['', 'a/', 'en/', 'en/a/']);
});

test('what one language cannot do without takes room from that language alone', () => {
  const file = { revision: '', links: [], group: '' };
  const chosen = chooseCopy(
    [
      { ...file, path: '', weight: 1000, place: 'always' },
      { ...file, path: 'a/', weight: 1_500_000, place: 'near' },
      { ...file, path: 'en/', weight: 1_000_000, place: 'always' },
      { ...file, path: 'en/a/', weight: 900_000, place: 'near' },
      { ...file, path: 'en/b/', weight: 100_000, place: 'near' },
    ],
    ['en/'],
  );
  expect(chosen.map(({ path }) => path)).toEqual(['', 'a/', 'en/', 'en/a/']);
});

test('what another language brings for all takes room from every language', () => {
  const file = { revision: '', links: [], group: '' };
  const texts = { ...file, place: 'together', group: 'texts' } as const;
  const chosen = (weight: number): string[] =>
    chooseCopy(
      [
        { ...file, path: '', weight: 1000, place: 'always' },
        { ...file, path: 'a/', weight, place: 'near' },
        { ...texts, path: 'search/texts-ja.0.json', weight: 700_000 },
        { ...texts, path: 'search/texts-en.0.json', weight: 100_000 },
        { ...texts, path: 'pagefind/pagefind.js', weight: 200_000 },
      ],
      ['en/'],
    ).map(({ path }) => path);
  const shared = ['pagefind/pagefind.js', 'search/texts-en.0.json'];
  expect(chosen(1_790_000).sort()).toEqual(['', 'a/', ...shared]);
  expect(chosen(1_850_000).sort()).toEqual(['', ...shared]);
});

test('files that belong together come together, or not at all', async () => {
  const home = { 'index.html': HOME };
  expect(
    await pathsOf({ ...home, 'pagefind/a.js': 'a', 'pagefind/index/b.pf_index': 'b' }),
  ).toEqual(['', 'pagefind/a.js', 'pagefind/index/b.pf_index']);
  expect(
    await pathsOf({
      ...home,
      'numbers/data/list.k.json': heavy(200_000),
      'pagefind/a.js': 'a',
      'pagefind/index/b.pf_index': heavy(700_000),
    }),
  ).toEqual(['', 'numbers/data/list.k.json']);
});

test('pages of single numbers and what only the host has are not in it', async () => {
  expect(
    await pathsOf({
      'index.html': HOME + links('numbers/0312345678/', 'called/'),
      'called/index.html': '',
      'numbers/0312345678/index.html': '',
      'numbers/any/index.html': '',
      'numbers/data/whole-1.k.json': '[]',
      'og/index.png': '',
    }),
  ).toEqual(['', 'called/', 'numbers/any/']);
});
