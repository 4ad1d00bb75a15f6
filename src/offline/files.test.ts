import { describe, expect, it } from 'vitest';
import { findFile, isFor, isKeptWhenAsked, keyOf, languageOf } from './files.ts';

const files = { '': 'a', 'check/': 'b', 'numbers/03670902xx/': 'c', 'rulebook.json': 'd' };

describe.each(['https://example.org/', 'https://example.org/matta/'])('under %s', (base) => {
  it.each([
    ['', { path: '' }],
    ['?from=elsewhere', { path: '' }],
    ['index.html', { path: '' }],
    ['check/', { path: 'check/' }],
    ['check/#tap', { path: 'check/' }],
    ['check/index.html', { path: 'check/' }],
    ['check', { redirect: 'check/' }],
    ['numbers/03670902xx?q=1', { redirect: 'numbers/03670902xx/' }],
    ['rulebook.json?ts=1', { path: 'rulebook.json' }],
    ['nothing/', undefined],
    ['rulebook.json/', undefined],
    ['toString', undefined],
    ['__proto__', undefined],
  ])('%s', (address, found) => {
    expect(findFile(files, base + address, base)).toEqual(found);
  });

  it('knows nothing of other hosts and of what lies above', () => {
    expect(findFile(files, 'https://other.example/check/', base)).toBeUndefined();
    expect(findFile(files, 'https://example.org/mattari/check/', base)).toBeUndefined();
  });

  it('names a file by its revision', () => {
    expect(keyOf('check/', 'b', base)).toBe(`${base}check/?b`);
  });
});

describe('the language of a file', () => {
  const languages = ['en/', 'ja-easy/'];
  it.each([
    ['', ''],
    ['check/', ''],
    ['english/', ''],
    ['en/', 'en/'],
    ['en/check/', 'en/'],
    ['en/words.json', 'en/'],
    ['ja-easy/numbers/03670902xx/', 'ja-easy/'],
    ['_astro/a.js', undefined],
    ['checker/rulebook.json', undefined],
    ['checker/explanations-en.0123.json', 'en/'],
    ['checker/details-ja-easy.0123.json', 'ja-easy/'],
    ['checker/explanations-ja.0123.json', ''],
    ['search/heads-en.0123.json', 'en/'],
    ['_astro/ja.Checker.0123.js', ''],
    ['_astro/en.Checker.0123.js', 'en/'],
    ['_astro/preact.0123.js', undefined],
    ['pagefind/fragment/ja-simple_group_0123.pf_fragment', 'ja-easy/'],
    ['pagefind/index/en_0123.pf_index', 'en/'],
    ['pagefind/pagefind.ja_0123.pf_meta', ''],
    ['pagefind/wasm.unknown.pagefind', undefined],
  ])('%s: %s', (path, language) => {
    expect(languageOf(path, languages)).toBe(language);
  });

  it('leaves what other languages say in Japanese out of the Japanese copy', () => {
    const path = 'checker/japanese-note.0123.json';
    expect(isFor(path, [''], languages)).toBe(false);
    expect(isFor(path, ['ja-easy/'], languages)).toBe(true);
    expect(isFor(path, ['', 'en/'], languages)).toBe(true);
  });

  it('tells whose copy it belongs to', () => {
    const paths = ['check/', 'en/check/', '_astro/en.Checker.0123.js', '_astro/preact.0123.js'];
    expect(paths.filter((path) => isFor(path, [''], languages))).toEqual([paths[0], paths[3]]);
    expect(paths.filter((path) => isFor(path, ['en/'], languages))).toEqual(paths.slice(1));
    expect(paths.filter((path) => isFor(path, ['', 'en/'], languages))).toEqual(paths);
  });
});

it.each([
  ['called/', true],
  ['numbers/data/whole-3.1k.json', true],
  ['embed/', false],
  ['embed/checker/', false],
  ['ocr/1/worker.min.js', false],
  ['og/called/index.png', false],
  ['sw.js', false],
])('%s is kept once it was opened: %s', (path, kept) => {
  const asked = { kept: ['numbers/data/'], left: ['ocr/', 'embed/'] };
  expect(isKeptWhenAsked(path, { asked })).toBe(kept);
});
