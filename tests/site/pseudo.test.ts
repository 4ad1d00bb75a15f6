import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/integration/site-files.ts';
import { isOriginal, LOCALES, localeOfPath, ORIGINAL } from '../../src/locales/index.ts';
import { linkChecker } from './link-checker.ts';
import { directory as built, home } from './public-site.ts';
import { attribute, factsOf, isIndexable, type Page, readPages } from './site.ts';

/**
 * The public site also has a language that is none, the pseudo-locale: every sentence stands in brackets. Japanese
 * outside them, in an element that is not marked as Japanese, is a literal in code, which no translation would
 * reach.
 */

type Node = DefaultTreeAdapterTypes.Node;

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、。「」（）：・／！？]/u;
/** A sentence of the interface; what it is filled with may be a sentence too. */
const SENTENCE = /［[^［］]*］/g;
/** The name of the site, which stays as it is. */
const NAME = /そのSMS、待った/g;
const READ = ['aria-label', 'alt', 'title', 'placeholder', 'content', 'data-hint', 'data-refusal'];

/** All pages of the site, and those of the pseudo-locale. */
const all = readPages(built);
const pages = all.filter(({ file }) => localeOfPath(file).code === 'pseudo');
const read = (file: string): string => readFileSync(join(built, file), 'utf8');
const addressOf = ({ file }: Page): string => home + file.replace(/index\.html$/, '');
const pageAt = (file: string): Page => all.find((page) => page.file === file) as Page;

const PSEUDO = LOCALES.find(({ code }) => code === 'pseudo') as (typeof LOCALES)[number];

/** What of a text is neither bracketed nor the name of the site. */
function bare(text: string): string {
  let rest = text.replaceAll(NAME, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replaceAll(SENTENCE, '');
  }
  return rest.trim();
}

function* strays(node: Node, japanese = false): Generator<string> {
  if (node.nodeName === 'script' || node.nodeName === 'style') return;
  let within = japanese;
  if ('attrs' in node) {
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    const lang = attributes.get('lang');
    // Names of languages, and what is still Japanese.
    if (lang !== undefined) within = lang !== PSEUDO.lang;
    const texts = READ.flatMap((name) => attributes.get(name) ?? []).map(bare);
    if (!within) yield* texts.filter((text) => JAPANESE.test(text));
  }
  if (node.nodeName === '#text' && !within) {
    const text = bare((node as DefaultTreeAdapterTypes.TextNode).value);
    if (JAPANESE.test(text)) yield text;
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* strays(child, within);
}

test('the pages of a whole language are there', () => {
  const files = pages.map(({ file }) => file.slice('pseudo/'.length));
  const articles =
    /^(?!404|alerts|check|contacts|help|index|numbers|offline|practice|prevention|rules|search|situations|sources|understanding)/;
  const own = all.map(({ file }) => file).filter(isOriginal);
  expect(files).toEqual(own.filter((file) => !articles.test(file) && file !== '404.html'));
  expect(files.length).toBeGreaterThan(100);
});

test('no Japanese stands in code', () => {
  const found = pages.flatMap(({ file, html }) => {
    const { childNodes } = parse(html);
    return childNodes.flatMap((node) => [...strays(node)]).map((text) => `${file}: ${text}`);
  });
  expect(found).toEqual([]);
});

test('every address leads somewhere', () => {
  const broken = linkChecker({ directory: built, pages: all, address: home });
  expect(pages.flatMap((page) => broken(page).map((to) => `${page.file}: ${to}`))).toEqual([]);
});

/** The languages in which a page says it can be read, with the address of each. */
const alternatesOf = ({ elements }: Page): string[][] =>
  elements
    .filter(
      (element) => attribute(element, 'hreflang') && attribute(element, 'rel') === 'alternate',
    )
    .map((element) => [attribute(element, 'hreflang') ?? '', attribute(element, 'href') ?? '']);

describe('search engines are told', () => {
  test('in which languages a page is, by the page in each of them', () => {
    const files = new Set(all.map(({ file }) => file));
    for (const page of all.filter(isIndexable)) {
      const { prefix } = localeOfPath(page.file);
      const versions = LOCALES.filter(({ code }) => code !== 'ja-easy')
        .map((locale) => ({
          lang: locale.lang,
          file: locale.prefix + page.file.slice(prefix.length),
        }))
        .filter(({ file }) => files.has(file));
      expect(alternatesOf(page), page.file).toEqual(
        versions.map(({ lang, file }) => [lang, home + file.replace(/index\.html$/, '')]),
      );
    }
    expect(alternatesOf(pageAt('check/index.html'))).toHaveLength(LOCALES.length - 1);
    // An article is in the whole languages; search engines are not told of easy Japanese.
    expect(alternatesOf(pageAt('called/index.html')).map(([lang]) => lang)).toEqual(['ja', 'en']);
  });

  test('the language of a page, and the way to it in that language', () => {
    expect(factsOf(pageAt('pseudo/index.html'))).toContainEqual(
      expect.objectContaining({
        '@type': 'WebSite',
        url: `${home}pseudo/`,
        inLanguage: 'qps-ploc',
      }),
    );
    const rule = pages.find(({ file }) => /^pseudo\/rules\/[^/]+\/index/.test(file)) as Page;
    const trail = factsOf(rule).find((fact) => fact['@type'] === 'BreadcrumbList');
    const crumbs = trail?.itemListElement as { item: string }[];
    expect(crumbs.map(({ item }) => item)).toEqual([
      `${home}pseudo/`,
      `${home}pseudo/rules/`,
      addressOf(rule),
    ]);
  });
});

describe('the feeds', () => {
  test('of articles are one a language, and hold those of the language', () => {
    const feed = read('pseudo/rss.xml');
    expect(feed).toContain('<language>qps-ploc</language>');
    expect(feed).toContain(`<link>${home}pseudo/</link>`);
    // No article is written in it.
    expect(feed).not.toContain('<item>');
    expect(read('rss.xml')).toContain(`<language>${ORIGINAL.lang}</language>`);
    expect(read('rss.xml')).not.toContain(`${home}pseudo/`);
  });

  test('of alerts lead to the pages of the language', () => {
    const links = Array.from(
      read('pseudo/alerts/atom.xml').matchAll(/<entry>.*?<id>([^<]+)<\/id>/gs),
      ([, link = '']) => link,
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const [file = '', id] = link.slice(home.length).split('#');
      expect(file).toMatch(/^pseudo\/alerts\//);
      expect(pageAt(`${file}index.html`).html).toContain(`id="${id}"`);
    }
  });
});

test('the copy for offline holds what nothing works without, in each language', () => {
  const worker = read('sw.js');
  const locales = LOCALES.filter(({ code }) => code === 'ja' || code === 'pseudo');
  const needed = ['index.html', 'check/index.html', 'offline/index.html', 'search/settings.json'];
  for (const { prefix } of locales) {
    const data = readdirSync(join(built, prefix, 'practice', 'data'));
    expect(data).toHaveLength(1);
    for (const file of [...needed, `practice/data/${data[0]}`]) {
      expect(placeOf(prefix + file, locales)?.place, file).toMatch(/^(?:always|together)$/);
      expect(worker).toContain(`${prefix}${file.replace(/index\.html$/, '')}`);
    }
  }
});
