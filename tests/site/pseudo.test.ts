import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, readPages } from './site.ts';

/**
 * Every sentence of the pseudo-locale stands in brackets. Japanese outside them, in an element that is not
 * marked as Japanese, is a literal in code, which no translation would reach.
 */

type Node = DefaultTreeAdapterTypes.Node;

const project = fileURLToPath(new URL('../..', import.meta.url));
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、。「」（）：・／！？]/u;
/** A sentence of the interface; what it is filled with may be a sentence too. */
const SENTENCE = /［[^［］]*］/g;
/** The name of the site, which stays as it is. */
const NAME = /そのSMS、待った/g;
const READ = ['aria-label', 'alt', 'title', 'placeholder', 'content', 'data-hint', 'data-refusal'];

let built: string;
let pages: readonly Page[];

beforeAll(() => {
  built = mkdtempSync(join(tmpdir(), 'pseudo-'));
  const { status, stderr } = spawnSync('npm', ['run', '-s', 'build', '--', '--outDir', built], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, PSEUDO_LOCALE: '1' },
  });
  if (status !== 0) throw new Error(stderr);
  pages = readPages(join(built, 'pseudo'));
});

afterAll(() => rmSync(built, { recursive: true, force: true }));

/** What of a text is neither bracketed nor the name of the site. */
function bare(text: string): string {
  let rest = text.replaceAll(NAME, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replaceAll(SENTENCE, '');
  }
  return rest.trim();
}

function* strays(node: Node, japanese = false): Generator<string> {
  if (node.nodeName === 'script' || node.nodeName === 'style') return;
  let within = japanese;
  if ('attrs' in node) {
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    const lang = attributes.get('lang');
    if (lang !== undefined) within = lang === 'ja';
    const read = READ.flatMap((name) => attributes.get(name) ?? []).map(bare);
    if (!within) yield* read.filter((text) => JAPANESE.test(text));
  }
  if (node.nodeName === '#text' && !within) {
    const text = bare((node as DefaultTreeAdapterTypes.TextNode).value);
    if (JAPANESE.test(text)) yield text;
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* strays(child, within);
}

test('the pages of a whole language are there', () => {
  const files = pages.map(({ file }) => file);
  expect(files).toEqual(
    expect.arrayContaining([
      'index.html',
      'check/index.html',
      'search/index.html',
      'rules/index.html',
    ]),
  );
});

test('no Japanese stands in code', () => {
  const found = pages.flatMap(({ file, html }) => {
    const { childNodes } = parse(html);
    return childNodes.flatMap((node) => [...strays(node)]).map((text) => `${file}: ${text}`);
  });
  expect(found).toEqual([]);
});
