import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, dist, files, isIndexable, metaOf, type Page, pages, textOf } from './site.ts';

/** What search engines and messengers are told; `public.test.ts` adds what needs a public address. */

const indexable = pages.filter(isIndexable);
const titleOf = ({ elements }: Page): string => {
  const title = elements.find(({ tagName }) => tagName === 'title');
  return title ? textOf(title) : '';
};
const pictureOf = ({ file }: Page): string => `og/${file.replace(/\.html$/, '.png')}`;
/** They are many, and share the picture of their list. */
const isBelowNumbers = ({ file }: Page): boolean =>
  /^numbers\/./.test(file) && file !== 'numbers/index.html';

test('every page is in Japanese', () => {
  const languages = pages.map(({ elements }) => {
    const root = elements.find(({ tagName }) => tagName === 'html');
    return root && attribute(root, 'lang');
  });
  expect(new Set(languages)).toEqual(new Set(['ja']));
});

test('the page of parts is for editors alone', () => {
  expect(files.filter((file) => file.startsWith('parts'))).toEqual([]);
});

test('no two pages have the same title or description', () => {
  for (const values of [pages.map(titleOf), pages.map((page) => metaOf(page, 'description'))]) {
    expect(values.filter((value) => !value)).toEqual([]);
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  }
});

test.each(indexable)('$file is told with title, description and name', (page) => {
  expect(titleOf(page)).toContain(metaOf(page, 'og:title'));
  expect(metaOf(page, 'og:description')).toBe(metaOf(page, 'description'));
  expect(metaOf(page, 'og:site_name')).toBe('そのSMS、待った');
  expect(metaOf(page, 'og:type')).toMatch(/^(?:article|website)$/);
  expect(metaOf(page, 'og:locale')).toBe('ja_JP');
});

describe('left out of search engines', () => {
  const left = pages.filter((page) => !isIndexable(page)).map(({ file }) => file);

  test('are pages that hold nothing by themselves, and numbers of possible bystanders', () => {
    expect(left.filter((file) => !/^numbers\/\d+\//.test(file)).sort()).toEqual([
      '404.html',
      'check/share/index.html',
      'numbers/any/index.html',
      'offline/index.html',
      'search/index.html',
    ]);
    expect(left).toContain('numbers/0369087471/index.html');
    expect(left).not.toContain('numbers/03670902xx/index.html');
  });

  test.each(pages.filter((page) => !isIndexable(page)))('$file says nothing else', (page) => {
    const told = page.elements.filter(
      (element) =>
        (attribute(element, 'property') ?? '').startsWith('og:') ||
        (attribute(element, 'name') ?? '').startsWith('twitter:') ||
        attribute(element, 'rel') === 'canonical' ||
        attribute(element, 'type') === 'application/ld+json',
    );
    expect(told).toEqual([]);
    expect(files).not.toContain(pictureOf(page));
  });
});

test('every page that may be shown has its picture but for numbers, and no picture lacks its page', () => {
  const pictures = files.filter((file) => file.startsWith('og/'));
  const own = indexable.filter((page) => !isBelowNumbers(page));
  expect(indexable.length).toBeGreaterThan(own.length);
  expect(pictures.sort()).toEqual(own.map(pictureOf).sort());
  // The first bytes of every PNG.
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  for (const picture of pictures) {
    const bytes = readFileSync(join(dist, picture));
    expect(bytes.subarray(0, 8).equals(signature), picture).toBe(true);
    expect(bytes.length, picture).toBeLessThan(60_000);
  }
});

test('a build without a public address claims none', () => {
  for (const name of ['sitemap-index.xml', 'sitemap-0.xml', 'rss.xml'])
    expect(existsSync(join(dist, name)), name).toBe(false);
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toBe(
    'User-agent: *\nAllow: /\nDisallow: /data/\nDisallow: /embed/sms-matta\n',
  );
  for (const { file, html } of pages) {
    expect(html, file).not.toMatch(/rel="canonical"|og:url|og:image|twitter:card/);
  }
});
