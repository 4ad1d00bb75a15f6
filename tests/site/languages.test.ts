import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/i18n/index.ts';
import { withoutReadings } from '../../src/i18n/readings.ts';
import { isOriginal, LOCALES, localeOfPath } from '../../src/locales/index.ts';
import { linkChecker } from './link-checker.ts';
import { attribute, dist, files, metaOf, pages, readPages } from './site.ts';

const foreign = readPages(dist, (file) => !isOriginal(file));
const languages = LOCALES.filter(({ code }) => code !== 'ja' && code !== 'pseudo');

/** Pages that only a whole language has, and a few of those that every language has. */
const EVERY = ['', 'check/', 'contacts/', 'search/', 'offline/', 'short-guide/'];
const WHOLE = [
  'rules/',
  'sources/',
  'situations/',
  'called/',
  'court-documents/',
  'faq/',
  'privacy/',
];

test.each(languages)('$name has its pages', ({ prefix, coverage }) => {
  const wanted = coverage === 'whole' ? [...EVERY, ...WHOLE] : EVERY;
  const own = foreign.map(({ file }) => file);
  expect(wanted.filter((path) => !own.includes(`${prefix}${path}index.html`))).toEqual([]);
});

test('every whole language has every article of the original', () => {
  const articles = pages.filter((page) => metaOf(page, 'og:type') === 'article');
  expect(articles.length).toBeGreaterThan(45);
  for (const { prefix } of languages.filter(({ coverage }) => coverage === 'whole')) {
    const own = new Set(foreign.map(({ file }) => file));
    expect(articles.map(({ file }) => file).filter((file) => !own.has(prefix + file))).toEqual([]);
  }
});

describe('a page in another language', () => {
  const isBroken = linkChecker({
    directory: dist,
    pages: [...pages, ...foreign],
    address: 'http://site/',
  });

  test('says which it is, and leads nowhere that is not there', () => {
    for (const page of foreign) {
      const { lang } = localeOfPath(page.file);
      expect(attribute(page.elements[0] as never, 'lang'), page.file).toBe(lang);
      expect(isBroken(page), page.file).toEqual([]);
    }
  });

  test('has one heading of the first level, a title and a description', () => {
    for (const page of foreign) {
      expect(page.elements.filter(({ tagName }) => tagName === 'h1').length, page.file).toBe(1);
      expect(page.html, page.file).toMatch(/<title[^>]*>[^<]+<\/title>/);
      expect(metaOf(page, 'description'), page.file).toBeTruthy();
    }
  });

  test('leads to the Japanese original and says of which day the translation is', () => {
    for (const { file, html } of foreign) {
      expect(html, file).toMatch(/<footer.*<a href="\/[^"]*" hreflang="ja"/s);
    }
  });

  test('tells of no page that it is in Japanese alone where the language is whole', () => {
    for (const { code, prefix, coverage } of languages) {
      const { open, close } = words(code).site.marks;
      const told = withoutReadings(`${open}${words(code).languages.only}${close}`).trim();
      const telling = foreign
        .filter(({ file, html }) => file.startsWith(prefix) && html.includes(told))
        .map(({ file }) => file);
      expect(telling).toEqual(coverage === 'whole' ? [] : [`${prefix}short-guide/index.html`]);
    }
  });

  test('names its Japanese as such', () => {
    for (const { file, html } of foreign) {
      const { lang } = localeOfPath(file);
      if (lang.startsWith('ja') || lang.startsWith('zh')) continue;
      expect(strayJapanese(html), file).toEqual([]);
    }
  });
});

/** Kana in the text of a page outside elements that say that they are in another language. */
function strayJapanese(html: string): string[] {
  const body = html
    .slice(html.indexOf('<body'))
    .replace(/<astro-island .*?<\/astro-island>/gs, '')
    .replace(/<(script|style|svg|pre)\b.*?<\/\1>/gs, '')
    .replace(
      /<([a-z][a-z0-9]*)\b[^>]*\s(?:lang="ja[^"]*"|translate="no")[^>]*>(?:(?!<\1\b).)*?<\/\1>/gs,
      '',
    );
  return body.replace(/<[^>]*>/g, '\n').match(/[^\n]*[ぁ-んァ-ヶ][^\n]*/g) ?? [];
}

describe('readings of kanji', () => {
  const easy = foreign.filter(({ file }) => file.startsWith('ja-easy/'));

  test('stand above the words of every page in easy Japanese', () => {
    for (const { file, html } of easy) expect(html, file).toContain('<ruby>');
  });

  test('are in no title, no attribute, and no file for other programs', () => {
    const mark = /[\uFFF9-\uFFFB]/;
    for (const { file, html } of [...pages, ...foreign])
      expect(html.replace(/<astro-island [^>]*>/g, ''), file).not.toMatch(mark);
    const others = files.filter(
      (file) => /\.(?:xml|txt|jsonl|webmanifest|csv)$/.test(file) || file.startsWith('data/'),
    );
    expect(others.length).toBeGreaterThan(5);
    for (const file of others)
      expect(readFileSync(join(dist, file), 'utf8'), file).not.toMatch(mark);
  });

  test('leave no kanji of the site’s own words without one', () => {
    const bare = new Map<string, string>();
    for (const { file, html } of easy)
      for (const word of withoutReading(html)) bare.set(word, file);
    expect([...bare].slice(0, 40)).toEqual([]);
  });
});

/** Kanji outside `<ruby>` in the texts of a page that are its own. */
function withoutReading(html: string): string[] {
  const text = html
    .slice(html.indexOf('<body'))
    .replace(/<astro-island .*?<\/astro-island>/gs, '')
    .replace(/<(script|style|svg|pre|ruby|textarea|option|code)\b.*?<\/\1>/gs, '')
    .replace(
      /<([a-z][a-z0-9]*)\b[^>]*\s(?:lang="[^"]*"|translate="no")[^>]*>(?:(?!<\1\b).)*?<\/\1>/gs,
      '',
    )
    .replace(/<[^>]*>/g, '\n');
  return text.match(/[\p{Script=Han}々]+/gu) ?? [];
}

test('search engines are told of the other languages, but not of easy Japanese', () => {
  const [home] = pages.filter(({ file }) => file === 'index.html');
  const told = (home?.elements ?? [])
    .filter((element) => attribute(element, 'rel') === 'alternate')
    .flatMap((element) => attribute(element, 'hreflang') ?? []);
  expect(told).not.toContain('ja-simple');
});
