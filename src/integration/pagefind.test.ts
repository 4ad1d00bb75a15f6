import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { indexPages } from './pagefind.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'index-'));
});
afterEach(() => rm(directory, { recursive: true }));

async function page(path: string, main: string): Promise<void> {
  const file = join(directory, path, 'index.html');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(
    file,
    `<!doctype html><html lang="ja"><title>題</title><body>${main}</body></html>`,
  );
}

it('indexes the pages that it is given, without what is only spoken', async () => {
  await page(
    'a',
    '<main data-pagefind-body><h1>未納料金</h1><p>電話しない<span class="visually-hidden">（外部）</span></p></main>',
  );
  await page('b', '<main><h1>番号のページ</h1></main>');
  const pages = await indexPages(directory, ['a/index.html']);
  expect(pages.map(({ path, title, text }) => [path, title, text])).toEqual([
    ['/a/', '未納料金', '電話しない.'],
  ]);
});

it('finds a word with its reading above it as the word alone', async () => {
  await page(
    'a',
    '<main data-pagefind-body><p>相手が<ruby>仮執行宣言<rp>（</rp><rt>かりしっこうせんげん</rt><rp>）</rp></ruby>を申し立てる</p></main>',
  );
  const pages = await indexPages(directory, ['a/index.html']);
  expect(pages.map(({ text }) => text)).toEqual(['相手が仮執行宣言を申し立てる.']);
});

it('writes what the site’s own search needs, and no ready-made interface', async () => {
  await page('a', '<main data-pagefind-body><h1>未納料金</h1></main>');
  await indexPages(directory, ['a/index.html']);
  const files = await readdir(join(directory, 'pagefind'), { recursive: true });
  expect(files).toContain('pagefind.js');
  expect(files).toContain('pagefind-worker.js');
  expect(files).toContain('pagefind-entry.json');
  expect(files.some((file) => file.startsWith('wasm.'))).toBe(true);
  expect(files.some((file) => file.endsWith('.pf_meta'))).toBe(true);
  expect(files.filter((file) => /ui|modular|component|highlight|playground/.test(file))).toEqual(
    [],
  );
});

it('keeps what it is told of a page apart from its text', async () => {
  await page('a', '<main data-pagefind-body><h1>未納<b>料金</b></h1><p>本文</p></main>');
  const told: string[] = [];
  const pages = await indexPages(directory, ['a/index.html'], (path, title) => {
    told.push(path, title);
    return { asks: '"どうすれば" & | 困った', answer: '払いません。' };
  });
  expect(told).toEqual(['/a/', '未納料金']);
  expect(pages[0]).toMatchObject({
    asks: '"どうすれば" & | 困った',
    answer: '払いません。',
    text: expect.not.stringContaining('困った'),
  });
});

it('stops where there is nothing to find', async () => {
  await expect(indexPages(directory, [])).rejects.toThrow('ひとつもありません');
});
