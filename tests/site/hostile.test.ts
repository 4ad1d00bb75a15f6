import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { copyOfTheHouse } from '../../scripts/house.ts';
import { source } from '../../src/schemas/index.ts';
import { thorough } from '../thorough.ts';
import { attribute, type Page, readPages, textOf } from './site.ts';

/**
 * A site whose content files hold markup in their texts, built whole: data is text, wherever it ends up.
 * (Articles are MDX, code by nature; whoever writes those is trusted.)
 */

const project = fileURLToPath(new URL('../..', import.meta.url));
const MARKUP = `</p></title><img src=x onerror="alert('hostile')"><script>alert('hostile')</script>{hostile}`;
/** Fields whose text readers see, in the files of one folder. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  sources: ['title', 'publisher'],
  contacts: ['name', 'hours', 'purpose'],
  rules: ['title', 'why'],
  specimens: ['title', 'text', 'caption'],
  brands: ['name'],
  numbers: ['names', 'wording'],
};

let root = '';
let pages: Page[] = [];
let changed = 0;

/** Puts markup behind the texts of the named fields, however deep. */
function poison(value: unknown, fields: readonly string[], named = false): unknown {
  if (typeof value === 'string') {
    if (!named) return value;
    changed += 1;
    return value + MARKUP;
  }
  if (Array.isArray(value)) return value.map((item) => poison(item, fields, named));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      poison(item, fields, fields.includes(key) || (named && key === 'ja')),
    ]),
  );
}

// Takes a minute: every night. By day `tests/unit/markup.test.ts` knows every place where text becomes markup.
describe.runIf(thorough)('a site built whole', () => {
  beforeAll(() => {
    root = copyOfTheHouse();
    // Translations have the placeholders of the texts as they are.
    rmSync(join(root, 'content', 'translations'), { recursive: true });
    for (const [folder, fields] of Object.entries(TEXTS)) {
      const directory = join(root, 'content', folder);
      const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter(
        (file) => file.endsWith('.yaml') && !file.endsWith('.test.yaml'),
      );
      for (const file of files) {
        const path = join(directory, file);
        // JSON is YAML in which every text is quoted.
        writeFileSync(path, JSON.stringify(poison(parse(readFileSync(path, 'utf8')), fields)));
      }
    }
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(project, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--root', root],
      {
        cwd: root,
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH,
          HOME: process.env.HOME,
          ASTRO_TELEMETRY_DISABLED: '1',
          // With an address of its own a site also tells search engines and messengers of itself.
          SITE_URL: 'https://matta.example',
          CORRECTION_CONTACT: 'corrections@matta.example',
        },
      },
    );
    expect(status, stdout + stderr).toBe(0);
    pages = readPages(join(root, 'dist'));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('the markup got into the site', () => {
    expect(changed).toBeGreaterThan(100);
    for (const file of ['sources', 'contacts', 'rules/threat-legal-action', 'numbers/03670902xx']) {
      const page = pages.find((one) => one.file === `${file}/index.html`) as Page;
      const main = page.elements.find(({ tagName }) => tagName === 'main');
      expect(main && textOf(main), file).toContain(`<script>alert('hostile')</script>{hostile}`);
    }
  });

  test('it is text on every page', () => {
    expect(pages.length).toBeGreaterThan(100);
    for (const { file, elements } of pages) {
      const alive = elements.filter(
        (element) =>
          attribute(element, 'onerror') !== undefined ||
          attribute(element, 'src') === 'x' ||
          (element.tagName === 'script' &&
            attribute(element, 'type') !== 'application/ld+json' &&
            element.childNodes.some((node) => 'value' in node && node.value.includes('hostile'))),
      );
      expect(
        alive.map(({ tagName }) => tagName),
        file,
      ).toEqual([]);
    }
  });
});

describe('an address in the content', () => {
  const good = parse(
    readFileSync(join(project, 'content', 'sources', 'towada-2017-amazon.yaml'), 'utf8'),
  );

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
  ])('%s is refused', (url) => {
    expect(source.safeParse(good).success).toBe(true);
    expect(source.safeParse({ ...good, url }).success).toBe(false);
  });
});
