import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { words } from '../../src/i18n/index.ts';
import { COMPONENTS } from '../../src/integration/report/components.ts';

const { site, drawings } = words('ja');

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('every part of an article is explained and shown on the page of parts', () => {
  const text = read('src/layouts/ArticleText.astro');
  const [, map = ''] = /const components = \{([^}]*)\}/.exec(text) ?? [];
  // Editors write links as Markdown.
  const parts = Array.from(map.matchAll(/^ {2}(\w+),$/gm), ([, name]) => name as string);
  expect(parts).toContain('Cite');
  const shown = [...parts, 'ReviewDate', 'Sources'];
  expect(Object.keys(site.parts.notes).sort()).toEqual(shown.sort());
  const page = read('src/pages/parts/[...page].astro').replace(/<code>.*?<\/code>/g, '');
  for (const name of shown) {
    expect(page, name).toContain(`<h2>${name}</h2>`);
    expect(page, name).toMatch(new RegExp(`<${name}[\\s>]`));
  }
});

test('an editor may ask for every set of drawings, and for no other', () => {
  expect([...(COMPONENTS.Drawings?.of?.oneOf ?? [])].sort()).toEqual(Object.keys(drawings).sort());
});
