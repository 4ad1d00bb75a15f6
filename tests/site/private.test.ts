import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, files } from './site.ts';
import { waysOut } from './ways-out.ts';

/**
 * Every way out of every script that is published, by the script's name without its hash, each with what
 * goes that way. What is not here must not be in a script; what is here must be.
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
  '_astro/Base.astro_astro_type_script_index_0_lang.js': {
    localStorage: 'the size of the text',
    postMessage: 'that the new version is wanted, to the worker',
    '=href': 'the page of the search, where its box cannot open',
  },
  '_astro/Checker.js': {
    clipboardData: 'read: a picture that is pasted',
    Worker: 'its own worker, for long messages',
    postMessage: 'a long message, to its own worker',
  },
  '_astro/load-json.js': {
    fetch: 'the rulebook, its explanations, the words of the pages, lists of numbers',
  },
  '_astro/judge-worker.js': { postMessage: 'the verdict, to the page' },
  '_astro/PicturePanel.js': {
    fetch:
      'the files of text recognition; of Tesseract, also a picture by its address, which is not used',
    caches: 'the files of text recognition',
    Worker: 'workers that make a picture ready and recognise its text',
    postMessage: 'the picture, to these workers',
    Image: 'the picture, by an address that only this page knows',
    '=src': 'the picture, by an address that only this page knows',
    Function:
      'of Tesseract: a way of very old browsers to find their globals, refused by the policy',
  },
  '_astro/sheet-worker.js': { postMessage: 'the picture made ready, to the page' },
  '_astro/Received.js': {
    postMessage: 'that the page takes what was shared, to the worker',
    replaceState: 'the plain address of the page',
  },
  '_astro/Summary.js': {
    share: 'the summary, where the reader presses the button for it',
    writeText: 'the summary, where the reader presses the button for it',
  },
  '_astro/use-search.js': { clipboardData: 'read: what is pasted into the search' },
  '_astro/Search.js': { replaceState: 'what was searched, behind #, never a message' },
  '_astro/SearchDialog.js': {
    '=href': 'the page of the search, with what was searched behind #, never a message',
  },
  '_astro/NumberBox.astro_astro_type_script_index_0_lang.js': {
    '=href': 'the page of the search, with a number behind #',
  },
  '_astro/preload-helper.js': { '=href': 'scripts and styles of the site' },
};

const scripts = files.filter((file) => /\.m?js$/.test(file) && !file.startsWith('ocr/'));
/** Astro puts the hash before the ending, after a dot or a hyphen. */
const plainName = (file: string): string =>
  file.startsWith('_astro/') ? file.replace(/[.-][\w-]{8}\.js$/, '.js') : file;

describe('what a script could let out is known', () => {
  test.each(scripts)('%s', (file) => {
    const known = Object.keys(KNOWN[plainName(file)] ?? {}).sort();
    expect(waysOut(readFileSync(join(dist, file), 'utf8'))).toEqual(known);
  });

  test('no script is listed that is not there', () => {
    const names = scripts.map(plainName);
    expect(Object.keys(KNOWN).filter((name) => !names.includes(name))).toEqual([]);
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
