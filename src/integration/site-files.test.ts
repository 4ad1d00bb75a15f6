import { expect, test } from 'vitest';
import { ASKED, IMMUTABLE, placeOf } from './site-files.ts';

test.each([
  ['index.html', 'always'],
  ['called/index.html', 'near'],
  ['en/check/index.html', 'always'],
  ['search/index.html', 'always'],
  ['_astro/Base.css', 'always'],
  ['checker/rulebook.0123.json', 'always'],
  ['search/words.json', 'always'],
  ['numbers/index.html', 'always'],
  ['numbers/any/index.html', 'always'],
  ['numbers/03670902xx/index.html', 'asked'],
  ['numbers/in/03/index.html', 'asked'],
  ['numbers/data/index.json', 'always'],
  ['numbers/data/list.1k.json', 'together'],
  ['numbers/data/reports-0.1k.json', 'together'],
  ['numbers/data/whole-0.1k.json', 'asked'],
  ['practice/data/messages.0123.json', 'together'],
  ['pagefind/fragment/ja_1.pf_fragment', 'together'],
  ['manifest.webmanifest', 'always'],
])('%s comes to the device: %s', (file, place) => expect(placeOf(file)?.place).toBe(place));

test.each([
  ['en/index.html', 'always'],
  ['en/check/index.html', 'always'],
  ['en/search/settings.json', 'always'],
  ['en/numbers/any/index.html', 'always'],
  ['en/numbers/03670902xx/index.html', 'asked'],
  ['en/practice/data/messages.0123.json', 'together'],
  ['en/called/index.html', 'near'],
  ['check/index.html', 'always'],
  // What all languages share stands at the root alone.
  ['en/checker/rulebook.0123.json', undefined],
  ['en/data/index.html', 'near'],
])('in a site of two languages, %s comes to the device: %s', (file, place) => {
  expect(placeOf(file, [{ prefix: '' }, { prefix: 'en/' }])?.place).toBe(place);
});

test('the practice of each language is a group of its own', () => {
  const locales = [{ prefix: '' }, { prefix: 'en/' }];
  const groups = ['practice/data/a.json', 'en/practice/data/a.json'].map(
    (file) => placeOf(file, locales)?.group,
  );
  expect(groups).toEqual(['practice/data/', 'en/practice/data/']);
});

test('all of Pagefind is one group, so that none of it comes alone', () => {
  const groups = ['pagefind.js', 'index/a.pf_index', 'fragment/a.pf_fragment'].map(
    (file) => placeOf(`pagefind/${file}`)?.group,
  );
  expect(new Set(groups)).toEqual(new Set(['pagefind/']));
});

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
  'embed/sms-matta/sms-matta.js',
  'embed/sms-matta.zip',
  'data/numbers.csv',
  'notices/index.html',
  'anything-new.json',
  'checker.json',
])('%s always comes from the host', (file) => expect(placeOf(file)).toBeUndefined());

test('what is kept once it was opened is told apart from what is left to the host', () => {
  expect(ASKED.kept).toContain('numbers/data/');
  expect(ASKED.left).toEqual(['ocr/', 'data/', 'embed/sms-matta/', 'notices/']);
});

test('folders that never change end in a slash, so that no neighbour is meant', () => {
  expect(IMMUTABLE).toContain('checker/');
  expect(IMMUTABLE.filter((folder) => !folder.endsWith('/'))).toEqual([]);
});
