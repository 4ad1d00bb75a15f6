import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importsOf } from '../../scripts/imports.ts';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** Who may import whom, beside its own folder. Packages are named in full. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  phone: [],
  addresses: [],
  locales: [],
  directory: ['phone', 'schemas'],
  engine: ['phone'],
  advice: ['engine', 'schemas'],
  hours: ['schemas'],
  search: ['phone'],
  ocr: ['tesseract.js'],
  schemas: ['zod', 'locales'],
  i18n: ['advice', 'hours', 'engine', 'phone', 'ocr', 'locales'],
  styles: [],
  offline: ['addresses'],
  islands: [
    'advice',
    'hours',
    'addresses',
    'engine',
    'phone',
    'search',
    'directory',
    'ocr',
    'i18n',
    'locales',
    'offline',
    'styles',
    'preact',
    'preact/hooks',
    'preact/compat',
  ],
  embed: [
    'advice',
    'engine',
    'i18n',
    'islands',
    'schemas',
    'preact',
    'preact/hooks',
    'virtual:embed/about',
    'virtual:embed/contacts-schema',
    'virtual:embed/details-ja',
    'virtual:embed/explanations-ja',
    'virtual:embed/rulebook',
    'virtual:embed/surroundings',
  ],
  loaders: [
    'advice',
    'hours',
    'addresses',
    'locales',
    'engine',
    'phone',
    'search',
    'directory',
    'i18n',
    'islands',
    'schemas',
    'astro:content',
    '@holiday-jp/holiday_jp',
    'virtual:numbers',
  ],
  components: [
    'addresses',
    'locales',
    'islands',
    'styles',
    'engine',
    'phone',
    'search',
    'i18n',
    'loaders',
    'layouts',
    'schemas',
    'astro:content',
    'astro/types',
    '@lucide/astro/icons/',
  ],
  layouts: [
    'addresses',
    'locales',
    'components',
    'loaders',
    'hours',
    'engine',
    'phone',
    'directory',
    'i18n',
    'islands',
    'offline',
    'styles',
    'schemas',
    'astro:content',
    'astro/types',
    'astro',
    'parse5',
  ],
  pages: [
    'addresses',
    'locales',
    'components',
    'loaders',
    'layouts',
    'engine',
    'phone',
    'search',
    'directory',
    'i18n',
    'islands',
    'offline',
    'schemas',
    'styles',
    'astro',
    'astro:content',
    'astro/types',
    'astro:container',
    'astro/container',
    '@astrojs/mdx/container-renderer',
    '@astrojs/rss',
    'parse5',
  ],
  integration: [
    'addresses',
    'schemas',
    'locales',
    'i18n',
    'phone',
    'engine',
    'directory',
    'search',
    'offline',
    'ocr',
    'node:',
    'acorn',
    'astro',
    '@astrojs/sitemap',
    '@cyclonedx/cyclonedx-library',
    'budoux',
    'fflate',
    'packageurl-js',
    'pagefind',
    'satori',
    'satteri',
    'sharp',
    'sirv',
    'vite',
    'yaml',
    'zod',
  ],
};

/** What pure code must not reach for; it runs in the browser, in scripts and at build time alike. */
const IMPURE = /\b(?:document|window|globalThis\.fetch|fetch)\b\s*[.(]|import\.meta|['"]node:/;
const PURE =
  /^(?:advice|hours|engine|phone|directory|addresses|locales)\/|^search\/(?:query|verify)\.ts$|^ocr\/(?:attempts|components|ink|layout|letters|page|palette|paper|parts|pixels|regions|sheet|tesseract-lines)\.ts$/;

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:ts|tsx|astro|mts)$/.test(file),
);
const ownCode = files.filter((file) => !/\.test\.tsx?$/.test(file));

const importedBy = (file: string): string[] => importsOf(readFileSync(join(src, file), 'utf8'));

describe('folders import only what they may', () => {
  test.each(ownCode.filter((file) => file.includes('/')))('%s', (file) => {
    const folder = file.split('/')[0] as string;
    const allowed = ALLOWED[folder];
    expect(allowed, `no rule for src/${folder}`).toBeDefined();
    const faults = importedBy(file).filter((target) => {
      if (!target.startsWith('.'))
        return !allowed?.some(
          (name) => target === name || (/[:/]$/.test(name) && target.startsWith(name)),
        );
      const path = normalize(join(dirname(file), target));
      // Weights and corpus are no collections of Astro's; the loaders read them as text.
      if (folder === 'loaders' && /^\.\.\/content\/(?:weights|corpus)\//.test(path)) return false;
      const other = path.split('/')[0] as string;
      return other !== folder && !allowed?.includes(other);
    });
    expect(faults).toEqual([]);
  });
});

describe('from outside, a folder is reached through its index', () => {
  const withIndex = [
    'advice',
    'hours',
    'engine',
    'phone',
    'directory',
    'schemas',
    'ocr',
    'locales',
  ];
  test.each(ownCode.filter((file) => file.includes('/')))('%s', (file) => {
    const folder = file.split('/')[0];
    const deep = importedBy(file).filter((target) => {
      if (!target.startsWith('.')) return false;
      const path = normalize(join(dirname(file), target));
      const other = path.split('/')[0] as string;
      return other !== folder && withIndex.includes(other) && !path.endsWith('/index.ts');
    });
    expect(deep).toEqual([]);
  });
});

test('what one language says is imported by the words of all languages alone', () => {
  const takers = ownCode.filter(
    (file) =>
      !file.startsWith('i18n/') && importedBy(file).some((target) => /i18n\/ja\//.test(target)),
  );
  expect(takers).toEqual([]);
});

describe('pure code stays pure', () => {
  test.each(ownCode.filter((file) => PURE.test(file)))('%s', (file) => {
    const source = readFileSync(join(src, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(IMPURE.exec(source)?.[0]).toBeUndefined();
  });
});

test('relative imports of scripts carry their extension, so that node runs them as they are', () => {
  const bare = ownCode
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      importedBy(file).filter(
        (target) => target.startsWith('.') && !/\.[a-z]+(?:\?raw|\?url)?$/.test(target),
      ),
    );
  expect(bare).toEqual([]);
});
