import { expect, test } from 'vitest';
import { attribute, type Page, pages } from './site.ts';

/** What a page makes the browser load with it. */

const linked = ({ elements }: Page, rel: string): string[] =>
  elements
    .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === rel)
    .map((element) => attribute(element, 'href') ?? '');

const islandsOf = ({ elements }: Page): string[] =>
  elements
    .filter(({ tagName }) => tagName === 'astro-island')
    .map((element) => attribute(element, 'component-url') ?? '');

test('the styles of the checker come only with a page that has it, or the practice', () => {
  const having = pages.filter((page) =>
    islandsOf(page).some((url) => /Checker|Practice/.test(url)),
  );
  const styled = pages.filter((page) =>
    linked(page, 'stylesheet').some((url) => /checker/i.test(url)),
  );
  expect(having.length).toBeGreaterThanOrEqual(3);
  expect(styled.map(({ file }) => file)).toEqual(having.map(({ file }) => file));
});

test('a page with the checker fetches the script of the first answer, behind all others', () => {
  const having = pages.filter((page) => islandsOf(page).some((url) => /Checker/.test(url)));
  expect(having.length).toBeGreaterThanOrEqual(2);
  for (const page of having) {
    const scripts = linked(page, 'modulepreload');
    const answer = scripts.findIndex((url) => /\/Done\./.test(url));
    expect(answer, page.file).toBeGreaterThan(scripts.length / 2);
  }
});

test('the page of the search fetches what answers first', () => {
  const search = pages.filter(({ file }) => /(?:^|\/)search\/index\.html$/.test(file));
  expect(search.length).toBeGreaterThanOrEqual(1);
  for (const page of search) {
    expect(
      linked(page, 'preload').filter((url) => /\/search\/heads-ja\.\w+\.json$/.test(url)),
    ).toHaveLength(1);
  }
});
