import { describe, expect, test } from 'vitest';
import {
  builtLocales,
  hasPage,
  isOriginal,
  LOCALES,
  type LocaleCode,
  localeOfPath,
  localize,
} from './index.ts';

const codes = (locales: readonly { readonly code: LocaleCode }[]): LocaleCode[] =>
  locales.map(({ code }) => code);
const localeOf = (code: LocaleCode) => LOCALES.find((locale) => locale.code === code) as never;

describe('the list of languages', () => {
  test('begins with Japanese, which alone stands at the root', () => {
    expect(LOCALES[0]).toMatchObject({ code: 'ja', prefix: '', published: true });
    expect(LOCALES.slice(1).every(({ prefix }) => /^[a-z-]+\/$/.test(prefix))).toBe(true);
  });

  test.each(['code', 'prefix', 'lang', 'name'] as const)('names no %s twice', (field) => {
    expect(new Set(LOCALES.map((locale) => locale[field])).size).toBe(LOCALES.length);
  });

  test('has tags that a browser understands', () => {
    const tags = LOCALES.map(({ lang }) => lang.toLowerCase());
    expect(Intl.getCanonicalLocales(tags).map((tag) => tag.toLowerCase())).toEqual(tags);
  });
});

test('a build has the languages that are published, and the pseudo-locale where it is asked for', () => {
  const published = codes(LOCALES.filter((locale) => locale.published));
  expect(codes(builtLocales({}))).toEqual(published);
  expect(codes(builtLocales({ PSEUDO_LOCALE: '1' }))).toEqual([...published, 'pseudo']);
  expect(codes(builtLocales({ PSEUDO_LOCALE: '0' }))).toEqual(published);
});

test.each([
  ['/', 'ja'],
  ['', 'ja'],
  ['/check/', 'ja'],
  ['/en/', 'en'],
  ['en/check/', 'en'],
  ['en/index.html', 'en'],
  ['/ja-easy/called/', 'ja-easy'],
  // Begins like a language and is none.
  ['/english/', 'ja'],
  ['/en', 'en'],
  ['/ja/check/', 'ja'],
  ['/called/en/', 'ja'],
] as const)('%s is a page in %s', (path, code) => expect(localeOfPath(path).code).toBe(code));

test('what is below no other language is the original’s, or nobody’s', () => {
  expect(['/check/', 'index.html', '_astro/a.js', 'english/'].filter(isOriginal)).toHaveLength(4);
  expect(['/en/', 'ja-easy/called/', 'pseudo/index.html'].filter(isOriginal)).toEqual([]);
});

describe('pages of the interface', () => {
  test.each([
    '/',
    '/check/',
    '/check/#tap',
    '/contacts/#contact-188',
    '/search/?q=188',
    '/rss.xml',
  ])('every language has %s', (path) =>
    expect(LOCALES.every((locale) => hasPage(locale, path))).toBe(true),
  );

  test.each([
    '/rules/',
    '/rules/number-callback/',
    '/numbers/',
    '/practice/',
    '/alerts/',
    '/sources/',
  ])('a partial language has no %s', (path) => {
    expect(hasPage(localeOf('zh'), path)).toBe(false);
    expect(hasPage(localeOf('en'), path)).toBe(true);
  });
});

describe('a text of the content', () => {
  const texts = { ja: '電話しない', en: 'Do not call', 'ja-easy': 'でんわ しない' };

  test.each([
    ['ja', '電話しない'],
    ['en', 'Do not call'],
    ['ja-easy', 'でんわ しない'],
  ] as const)('is told in %s where it is written', (code, text) => {
    expect(localize(texts, code)).toEqual({ text });
  });

  test.each(['vi', 'pseudo'] as const)('is Japanese for %s, and says so', (code) => {
    expect(localize(texts, code)).toEqual({ text: '電話しない', lang: 'ja' });
  });
});
