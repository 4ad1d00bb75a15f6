import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { OCR_PACKAGES } from '../ocr.ts';
import { notePackages, packageOf, packagesWithin } from './bundled.ts';
import { checkParts } from './integration.ts';
import { renderNotices } from './notices.ts';
import { PARTS } from './parts.ts';
import { type NamedPart, readParts } from './read-parts.ts';
import { renderSbom } from './sbom.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const parts = await readParts(root);
const product = { name: 'site', version: '1.0.0', license: 'MIT' };

test.each([
  ['/p/node_modules/preact/dist/preact.module.js', 'preact'],
  ['/p/node_modules/a/node_modules/@preact/signals/dist/signals.mjs', '@preact/signals'],
  ['webpack://t/./node_modules/is-url/index.js', 'is-url'],
  ['\0vite/preload-helper.js', 'vite'],
  ['\0rolldown/runtime.js', 'rolldown'],
  ['\0@oxc-project+runtime@0.1.0/helpers/defineProperty.js', 'rolldown'],
  ['/p/src/phone/find.ts', undefined],
])('the package of %s is %s', (id, name) => {
  expect(packageOf(id)).toBe(name);
});

test('modules of which nothing is left in the bundle are no part of it', () => {
  const found = new Set<string>();
  const plugin = notePackages(found) as unknown as {
    generateBundle: (options: unknown, bundle: unknown) => void;
  };
  const modules = {
    '/p/node_modules/kept/index.js': { renderedLength: 3 },
    '/p/node_modules/shaken/index.js': { renderedLength: 0 },
  };
  plugin.generateBundle({}, { a: { type: 'chunk', modules }, b: { type: 'asset' } });
  expect([...found]).toEqual(['kept']);
});

test('a script that is served as it comes tells what it was bundled from', async () => {
  const within = await packagesWithin(root, 'tesseract.js/dist/worker.min.js');
  expect(within).toContain('zlibjs');
  expect(within).toContain('ieee754');
});

describe('the list of parts', () => {
  const found = new Set(parts.map((part) => part.package ?? part.name));

  test('names what pages and scripts are made with, also where only its data goes into a page', () => {
    // They write our own words into another form, and nothing of theirs beside them.
    const tools = ['@astrojs/mdx', '@astrojs/rss', 'parse5'];
    const folders =
      /^(?:components|hours|islands|layouts|loaders|offline|ocr|pages|search)\/.*\.(?:astro|tsx?)$/;
    const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter(
      (file) => folders.test(file) && !/\.test\.tsx?$/.test(file),
    );
    const used = sources.flatMap((file) =>
      Array.from(
        readFileSync(`${root}src/${file}`, 'utf8').matchAll(
          /^import (?!type )[^;']*from '((?:@[\w-]+\/)?[\w-]+)[/']/gm,
        ),
        ([, name]) => name as string,
      ),
    );
    expect(used).toContain('@holiday-jp/holiday_jp');
    expect([...new Set(used)].filter((name) => !found.has(name)).sort()).toEqual(tools);
  });

  test('is compared with what was bundled', () => {
    expect(() => checkParts(parts, found)).not.toThrow();
    expect(() => checkParts(parts, new Set([...found, 'left-pad']))).toThrow(
      '一覧にない部品: left-pad。使われていない部品: なし。',
    );
    expect(() =>
      checkParts(parts, new Set([...found].filter((name) => name !== 'preact'))),
    ).toThrow('一覧にない部品: なし。使われていない部品: preact。');
  });

  test('has a text of the licence for each, and no two of one name', () => {
    for (const { name, terms } of parts) expect(terms.length, name).toBeGreaterThan(300);
    const names = PARTS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the notices', () => {
  const text = renderNotices(parts);

  test('hold every text once, below the names of those it holds for', () => {
    for (const { terms } of parts)
      expect(text.split(`${'='.repeat(78)}\n\n${terms}\n`)).toHaveLength(2);
    for (const { name, licence, home } of parts) {
      expect(text).toMatch(new RegExp(`^- ${quoted(name)}.*: ${quoted(licence)}$`, 'm'));
      expect(text).toContain(home);
    }
  });

  test('name the copyright holders of what is compiled in', () => {
    for (const holder of ['Leptonica', 'Glenn Randers-Pehrson', 'Sam Leffler', 'Google Inc'])
      expect(text).toContain(holder);
  });
});

describe('the bill of materials', () => {
  const bom = JSON.parse(renderSbom(product, parts));
  interface Component {
    name: string;
    version?: string;
    purl: string;
    hashes?: { alg: string; content: string }[];
    components?: Component[];
  }
  const top: Component[] = bom.components;

  test('lists every part, what is compiled in below what carries it', () => {
    const inside = (part: NamedPart) =>
      part.inside ? top.find(({ name }) => name === part.inside)?.components : top;
    for (const part of parts)
      expect((inside(part) ?? []).map(({ name }) => name)).toContain(part.name);
    expect([...top, ...top.flatMap((one) => one.components ?? [])]).toHaveLength(parts.length);
  });

  test('knows packages by version, address and hash', () => {
    for (const { name, version, purl, hashes } of top) {
      expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
      expect(hashes).toEqual([
        { alg: 'SHA-512', content: expect.stringMatching(/^[\da-f]{128}$/) },
      ]);
    }
  });

  test('carries nothing that another build would write differently', () => {
    expect(bom).not.toHaveProperty('serialNumber');
    expect(bom.metadata).not.toHaveProperty('timestamp');
    expect(renderSbom(product, [...parts].reverse())).toBe(renderSbom(product, parts));
  });
});

function quoted(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

test('every package that serves text recognition is named', () => {
  const named = PARTS.map((part) => part.package);
  for (const name of OCR_PACKAGES) expect(named).toContain(name);
});
