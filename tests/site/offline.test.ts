import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { listLanguages, listOfflineFiles } from '../../src/integration/offline-copy.ts';
import { describeBuild } from '../../src/integration/service-worker.ts';
import { isFor, languageOf } from '../../src/offline/index.ts';
import { attribute, dist, files, pages } from './site.ts';

/** Whoever reads on a phone by the megabyte pays for the whole copy once. */
const MAX_INSTALL = 2e6;

const copy = await listOfflineFiles(dist);
const listed = new Set(copy.map(({ path }) => path));
const languages = await listLanguages(dist);
const build = describeBuild(copy, languages);
const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** What files of the copy name that always comes from the host. */
const FROM_HOST =
  /^(?:sw\.js|404\.html|sbom\.json|third-party-notices\.txt|embed\/sms-matta.*|(?:data|ocr|og|icons|screenshots)\/.*)$/;

/** They come once they were opened; until then the page for any number shows them. */
const NUMBERS = /^(?:[a-z-]+\/)?numbers\/(?:\d[\dx]+|in\/.*)\//;

/** Pages about single signs come last, as far as there is room. */
const LAST = /^rules\/[^/]+\//;

test('the copy holds every page of the site but those of single numbers', () => {
  const own = pages
    .map(({ file }) => file)
    .filter((file) => file !== '404.html' && !NUMBERS.test(file));
  expect([...listed].filter((path) => NUMBERS.test(path))).toEqual([]);
  expect(own.filter((file) => !listed.has(addressOf(file)) && !LAST.test(file))).toEqual([]);
});

test('the copy holds every file that one of its files names', () => {
  const kept = files.filter(
    (file) => listed.has(addressOf(file)) && /\.(?:html|js|css|json)$/.test(file),
  );
  const text = kept.map((file) => readFileSync(join(dist, file), 'utf8')).join('\n');
  const left = files.filter(
    (file) => !listed.has(addressOf(file)) && !FROM_HOST.test(file) && !NUMBERS.test(file),
  );
  expect(left.filter((file) => text.includes(file))).toEqual([]);
});

test('the copy holds the data of checker and search, whose names are put together', () => {
  for (const folder of ['checker/', 'search/', 'numbers/data/', 'pagefind/']) {
    const data = files.filter((file) => file.startsWith(folder));
    expect(data.length, folder).toBeGreaterThan(1);
    expect(data.filter((file) => !listed.has(addressOf(file)))).toEqual([]);
  }
});

test('the copy holds nothing that is for hosts, search engines and messengers', () => {
  const others = copy.filter(({ path }) => /^_(?!astro\/)|^robots|\.(?:xml|png|webp)$/.test(path));
  expect(others).toEqual([]);
});

test.each(['', ...languages])('its download is small in the language of /%s', (language) => {
  const weight = copy
    .filter(({ path }) => isFor(path, [language], languages))
    .reduce((sum, file) => sum + file.weight, 0);
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThan(MAX_INSTALL);
});

test('no reader loads another’s words', () => {
  const words = copy.filter(({ path }) => /Checker\.|explanations-|heads-/.test(path));
  for (const language of ['', ...languages]) {
    const own = words.filter(({ path }) => languageOf(path, languages) === language);
    expect(own.length, language).toBe(3);
  }
  const notes = copy.filter(({ path }) => /japanese-note/.test(path));
  expect(notes.length).toBe(1);
  expect(notes.filter(({ path }) => isFor(path, [''], languages))).toEqual([]);
});

test('the worker is one classic script made for exactly these files', () => {
  expect(() => parse(worker, { ecmaVersion: 2022, sourceType: 'script' })).not.toThrow();
  expect(worker).toContain(build.id);
  for (const { path, revision } of copy) {
    expect(worker, path).toMatch(new RegExp(`${JSON.stringify(path)}:["'\`]${revision}`));
  }
});

test('no file carries the build’s id, or the id would depend on itself', () => {
  const carrying = files.filter(
    (file) => file !== 'sw.js' && readFileSync(join(dist, file)).includes(build.id),
  );
  expect(carrying).toEqual([]);
});

test('every page carries the notice of a new version, hidden', () => {
  for (const { file, elements } of pages) {
    const notices = elements.filter((element) => attribute(element, 'data-update') !== undefined);
    expect(
      notices.map((notice) => attribute(notice, 'data-update')),
      file,
    ).toEqual(['offer', 'renewed']);
    expect(notices.every((notice) => attribute(notice, 'hidden') !== undefined)).toBe(true);
  }
});

test('the offline page is built', () => {
  expect(existsSync(join(dist, 'offline', 'index.html'))).toBe(true);
});
