import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, files } from './site.ts';
import { waysOut } from './ways-out.ts';

/**
 * Every way out of the scripts that are published, each with what goes that way. What is not here must not be
 * in a script; what is here must be. Our own are one entry: how a build cuts them into files changes with
 * every import, and what each source may touch is listed in `tests/unit/platform/allowed.ts`.
 */
const KNOWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'sw.js': {
    fetch: 'the files of the site',
    caches: 'the files of the site, each compared with its hash from the build',
    postMessage: 'what was shared, to the page of the site that asks for it',
  },
  'pagefind/pagefind.js': {
    fetch: 'the files of the index, named by hashes',
    Worker: 'its own worker',
    postMessage: 'the query, to its own worker',
    '=hash': 'addresses of found pages',
    '=search': 'addresses of found pages',
  },
  'pagefind/pagefind-worker.js': {
    fetch: 'the files of the index, named by hashes',
    postMessage: 'found pages, to the page',
    '=hash': 'addresses of found pages',
    '=search': 'addresses of found pages',
  },
  // In pages of others: none at all.
  'embed/sms-matta/': {},
  '_astro/': {
    fetch: 'files of the site; of Tesseract, also a picture by its address, which is not used',
    caches: 'the files of text recognition',
    localStorage: 'the size of the text',
    Worker: 'its own workers, for long messages and for pictures',
    postMessage: 'to its own workers and from them: a long message, a picture, what was shared',
    clipboardData: 'read: what is pasted',
    share: 'the summary, where the reader presses the button for it',
    writeText: 'the summary, where the reader presses the button for it',
    replaceState: 'what was searched, behind #, never what may be a message; a plain address',
    Image: 'the picture, by an address that only this page knows',
    '=src': 'the picture, by an address that only this page knows',
    '=href':
      'scripts and styles of the site; the page of the search, with what was searched behind #',
    Function:
      'of Tesseract: a way of very old browsers to find their globals, refused by the policy',
  },
};

/** Folders whose scripts are one entry: how a build cuts them into files changes with every import. */
const FOLDERS = ['_astro/', 'embed/sms-matta/'];
const scripts = files.filter((file) => /\.m?js$/.test(file) && !file.startsWith('ocr/'));
const groupOf = (file: string): string => FOLDERS.find((folder) => file.startsWith(folder)) ?? file;
const groups = [...new Set(scripts.map(groupOf))];

describe('what a script could let out is known', () => {
  test.each(groups)('%s', (group) => {
    const own = scripts.filter((file) => groupOf(file) === group);
    const ways = new Set(own.flatMap((file) => waysOut(readFileSync(join(dist, file), 'utf8'))));
    expect([...ways].sort()).toEqual(Object.keys(KNOWN[group] ?? {}).sort());
  });

  test('no script is listed that is not there', () => {
    expect(Object.keys(KNOWN).filter((name) => !groups.includes(name))).toEqual([]);
  });
});

describe('the check sees', () => {
  test.each([
    ["navigator.sendBeacon('/log', text)", ['sendBeacon']],
    ["fetch('/log', { method: 'POST', body: text })", ['fetch', 'fetch with a body']],
    ["fetch('/log', settings)", ['fetch', 'fetch with a body']],
    ["globalThis['fetch']('/a', { ...settings })", ['fetch', 'fetch with a body']],
    ["fetch('/a.json', { signal })", ['fetch']],
    ['new Image().src = "/a.png?" + text', ['=src', 'Image']],
    ['location.href = "/?" + text', ['=href']],
    ['location = "/?" + text', ['=location']],
    ['window.location = "/?" + text', ['=location']],
    ['location.assign("/?" + text)', ['location.assign']],
    ['open("/?" + text)', ['open']],
    ["history.pushState(text, '')", ['pushState']],
    ["localStorage['message'] = text", ['localStorage']],
    ['document.cookie = text', ['cookie']],
    ['indexedDB.open(text)', ['indexedDB']],
    ['window.name = text', ['=name']],
    ["new BroadcastChannel('a').postMessage(text)", ['BroadcastChannel', 'postMessage']],
    ['form.requestSubmit()', ['requestSubmit']],
  ])('%s', (source, ways) => {
    expect(waysOut(source)).toEqual(ways);
  });
});
