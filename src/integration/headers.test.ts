import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { headerRules, headersFor, readHeaders, renderHeaders } from './headers.ts';

const rules = headerRules("default-src 'none'", '/matta/');
const cacheControl = (path: string): string | undefined =>
  new Map(headersFor(rules, path)).get('Cache-Control');

test('pages, the manifest and the service worker are asked after each time', () => {
  for (const path of ['', 'called/', 'sw.js', 'search/words.json', 'manifest.webmanifest'])
    expect(cacheControl(`/matta/${path}`), path).toBe('no-cache');
});

test('the rulebook, scripts and styles are kept for good: their names change with them', () => {
  for (const path of ['checker/rulebook.1.json', '_astro/a.js', 'ocr/1/worker.min.js'])
    expect(cacheControl(`/matta/${path}`), path).toBe('public, max-age=31536000, immutable');
});

test('a rule takes back what an earlier one has said, for hosts that would send both', () => {
  expect(renderHeaders(rules)).toContain(
    '\n/matta/checker/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n',
  );
  expect(renderHeaders(rules).split('\n/matta/')[0]).not.toContain('!');
});

test('what is written is read back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headers-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, '_headers'), renderHeaders(rules));
  expect(await readHeaders(join(folder, '_headers'))).toEqual(rules);
});

test('a line that a host refuses stops the build', () => {
  const line = (length: number) => {
    const value = 'a'.repeat(length - '  A: '.length);
    return renderHeaders([{ path: '/*', headers: [['A', value]] }]);
  };
  expect(line(2000)).toContain('aaa');
  expect(() => line(2001)).toThrow('_headers');
  expect(() => renderHeaders(headerRules('a'.repeat(2000), '/'))).toThrow('_headers');
});
