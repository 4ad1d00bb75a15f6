import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../content.ts';

/** Places where a text is put into a page as markup, and what it was made of. All others escape it. */
const MARKUP: Readonly<Record<string, string>> = {
  'src/components/DoDont.astro: set:html={html[side]}': 'slots, which Astro has rendered',
  'src/layouts/Questions.astro: set:html={foldQuestions(html)}': 'a slot, which Astro has rendered',
  'src/layouts/JsonLd.astro: set:html={json}': 'JSON in which every < is escaped',
};

/** What puts markup into a page, in Astro, Preact and MDX. */
const UNESCAPED = /(?:set:html|dangerouslySetInnerHTML)=\{(?:[^{}]|\{[^{}]*\})*\}/g;

test('text becomes markup only where that is known', () => {
  const found = ['src', 'content/articles'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:astro|tsx|mdx)$/.test(file))
      .map((file) => join(folder, file))
      .flatMap((file) =>
        Array.from(
          readFileSync(join(root, file), 'utf8').matchAll(UNESCAPED),
          ([use]) => `${file}: ${use}`,
        ),
      ),
  );
  expect(found.sort()).toEqual(Object.keys(MARKUP).sort());
});
