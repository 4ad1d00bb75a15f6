import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { headersFor, readHeaders } from '../../src/integration/headers.ts';
import { listOfflineFiles } from '../../src/integration/offline-copy.ts';
import { dist, files } from './site.ts';

/** The folder that others copy, and the archive of it. */

const FOLDER = 'embed/sms-matta';
const own = files
  .filter((file) => file.startsWith(`${FOLDER}/`))
  .map((file) => file.slice(FOLDER.length + 1))
  .sort();
const read = (file: string): string => readFileSync(join(dist, FOLDER, file), 'utf8');
const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

test('holds the element, its parts, what to read and under what terms, and nothing else', () => {
  const plain = own.filter((file) => !file.startsWith('parts/'));
  expect(plain).toEqual([
    'LICENSE',
    'README.ja.md',
    'README.md',
    'SHA256SUMS',
    'THIRD-PARTY-NOTICES.txt',
    'contacts.schema.json',
    'sms-matta.css',
    'sms-matta.js',
  ]);
  const parts = own.filter((file) => file.startsWith('parts/'));
  expect(parts.filter((file) => !/^parts\/[\w.-]+\.[\w-]{8}\.js$/.test(file))).toEqual([]);
  expect(readdirSync(join(dist, 'embed')).sort()).toEqual([
    'index.html',
    'sms-matta',
    'sms-matta.zip',
  ]);
});

test('says its version at the head of the script and of what to read', () => {
  for (const file of ['sms-matta.js', 'README.md', 'README.ja.md'])
    expect(read(file).split('\n')[0], file).toMatch(
      new RegExp(`sms-matta.* ${version.replaceAll('.', '\\.')} ?[(（]\\d{4}-\\d\\d-\\d\\d`),
    );
  for (const file of own) expect(read(file), file).not.toMatch(/%[A-Z]+%/);
});

test('every file has its checksum', () => {
  const sums = own
    .filter((file) => file !== 'SHA256SUMS')
    .map((file) => `${createHash('sha256').update(read(file)).digest('hex')}  ${file}\n`);
  expect(read('SHA256SUMS')).toBe(sums.join(''));
});

test('the archive holds the same', () => {
  const packed = unzipSync(readFileSync(join(dist, `${FOLDER}.zip`)));
  expect(Object.keys(packed).sort()).toEqual(own.map((file) => `sms-matta/${file}`));
  for (const file of own)
    expect(Buffer.from(packed[`sms-matta/${file}`] ?? []).toString('utf8'), file).toBe(read(file));
});

describe('the scripts', () => {
  const scripts = own.filter((file) => file.endsWith('.js'));

  test('name no script but those of the folder, each beside itself', () => {
    const named = scripts.flatMap((file) =>
      importsOf(read(file))
        .filter((target) => !target.startsWith('./') || !own.includes(join(file, '..', target)))
        .map((target) => `${file}: ${target}`),
    );
    expect(named).toEqual([]);
    expect(importsOf(read('sms-matta.js'))).toEqual([expect.stringMatching(/^\.\/parts\/start\./)]);
  });

  test('are those that an answer needs, and each is loaded by another', () => {
    const reached = new Set(['sms-matta.js']);
    for (const file of reached)
      for (const target of importsOf(read(file))) reached.add(join(file, '..', target));
    expect(scripts.filter((file) => !reached.has(file))).toEqual([]);
    const parts = scripts.flatMap((file) => /^parts\/(.+)\.[\w-]{8}\.js$/.exec(file)?.[1] ?? []);
    expect(parts.sort()).toEqual([
      'NumberFacts',
      'details-ja',
      'explanations-ja',
      'format',
      'jsxRuntime.module',
      'number-kinds',
      'numbers',
      'rulebook',
      'start',
    ]);
  });

  test('come without inline styles and without code made of text', () => {
    for (const file of scripts)
      expect(read(file), file).not.toMatch(/\beval\(|new Function|setAttribute\([`'"]style/);
  });
});

describe('the styles', () => {
  test('hold within the shadow tree, whatever the page has set', () => {
    const styles = read('sms-matta.css');
    expect(styles).not.toMatch(/[\d.]rem\b|:root|(?<![\w-])(?:body|html)(?![\w-])|@import|url\(/);
    expect(styles).toContain('--color-action:var(--sms-matta-color-action,#0017c1)');
    // Dark is for who asks for it.
    expect(styles).toContain('.frame[data-theme=dark]');
    expect(styles).toMatch(/@media \(prefers-color-scheme:dark\)\{[^@]*\.frame\[data-theme=auto\]/);
  });

  test('are the same as text and as a file', () => {
    expect(JSON.stringify(read('sms-matta.js'))).toContain(
      JSON.stringify(JSON.stringify(read('sms-matta.css').slice(0, 200)).slice(1, -1)).slice(1, -1),
    );
  });

  test('every property that the READMEs name is there', () => {
    for (const file of ['README.md', 'README.ja.md']) {
      const named = [...read(file).matchAll(/`(--sms-matta-[\w-]+)`/g)].map(([, name]) => name);
      expect(named.length).toBeGreaterThan(8);
      for (const name of named) expect(read('sms-matta.css')).toContain(`var(${name},`);
    }
  });
});

test('the schema says what JSON Schema it is and forbids what it does not know', () => {
  const schema = JSON.parse(read('contacts.schema.json'));
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties.contacts.items.additionalProperties).toBe(false);
});

test('it may be copied from anywhere, is not crawled, and belongs to no copy on the device', async () => {
  const rules = await readHeaders(join(dist, '_headers'));
  for (const path of [`/${FOLDER}/sms-matta.js`, `/${FOLDER}.zip`]) {
    const sent = new Map(headersFor(rules, path));
    expect(sent.get('X-Robots-Tag'), path).toBe('noindex');
    expect(sent.get('Access-Control-Allow-Origin'), path).toBe('*');
    expect(sent.get('Cross-Origin-Resource-Policy'), path).toBe('cross-origin');
    expect(sent.get('Cache-Control'), path).toBe('no-cache');
  }
  const guide = new Map(headersFor(rules, '/embed/'));
  expect(guide.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
  expect(guide.has('X-Robots-Tag')).toBe(false);
  const copy = await listOfflineFiles(dist);
  expect(copy.filter(({ path }) => path.startsWith(FOLDER))).toEqual([]);
});

/** Every script that a script imports, at once or later. A name that is not written out is `?`. */
function importsOf(source: string): string[] {
  const found: string[] = [];
  full(parse(source, { ecmaVersion: 2022, sourceType: 'module' }), (node) => {
    const { source: from } = node as {
      source?: { value?: unknown; quasis?: { value: { cooked: string } }[] } | null;
    };
    if (from && /^(?:Import|Export)/.test(node.type))
      found.push(String(from.value ?? from.quasis?.[0]?.value.cooked ?? '?'));
  });
  return found;
}
