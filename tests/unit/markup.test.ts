import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Places in pages, components and articles where a text becomes markup, and what it was made of. All others escape it;
 * what scripts do of the kind later, in the browser, `platform/allowed.ts` knows.
 */
const MARKUP: Readonly<Record<string, string>> = {
  'src/components/DoDont.astro: set:html={html[side]}': 'slots, which Astro has rendered',
  'src/layouts/Questions.astro: set:html={foldQuestions(html)}': 'a slot, which Astro has rendered',
  'src/layouts/JsonLd.astro: set:html={json}': 'JSON in which every < is escaped',
};

test('text becomes markup only where that is known', () => {
  const found = ['src', 'content/articles'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:astro|tsx|mdx)$/.test(file))
      .map((file) => join(folder, file))
      .flatMap((file) =>
        Array.from(
          readFileSync(join(root, file), 'utf8').matchAll(
            /(?:set:html|dangerouslySetInnerHTML)[^\s/>]*/g,
          ),
          ([use]) => `${file}: ${use}`,
        ),
      ),
  );
  expect(found.sort()).toEqual(Object.keys(MARKUP).sort());
});
