import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor, readHeaders } from '../../src/build/headers.ts';
import { parseRedirects } from '../../src/build/redirects.ts';
import { expect, test } from '../e2e/site.ts';
import { dist, kinds } from '../kinds.ts';

/** Asked of a real host: the headers, what is not there, compression; then the checker itself. */

const base = process.env.BASE_PATH ?? '/';
const rulebook = `checker/${readdirSync(join(dist, 'checker')).find((name) => name.startsWith('rulebook.'))}`;

test('every kind of page comes with every header', async ({ request }) => {
  const rules = await readHeaders(join(dist, '_headers'));
  for (const { example } of kinds) {
    const response = await request.get(example || './');
    expect(response.status(), example).toBe(200);
    expect(response.headers()['content-type']).toMatch(/^text\/html; ?charset=utf-8$/i);
    for (const [name, value] of headersFor(rules, base + example)) {
      expect(response.headers()[name.toLowerCase()], `${name} of ${example}`).toBe(value);
    }
  }
});

test('scripts are kept for good, the service worker is not; both come as scripts', async ({
  request,
}) => {
  const page = await (await request.get('./')).text();
  const [script = ''] = /_astro\/[^"]+\.js/.exec(page) ?? [];
  const kept = await request.get(script);
  expect(kept.headers()['cache-control']).toContain('immutable');
  expect(kept.headers()['content-type']).toContain('javascript');
  expect(kept.headers()['content-security-policy']).toContain("default-src 'none'");
  const worker = await request.get('sw.js');
  expect(worker.status()).toBe(200);
  expect(worker.headers()['cache-control']).toContain('no-cache');
});

test('the manifest, the index and the data have the types that browsers ask for', async ({
  request,
}) => {
  const type = async (path: string): Promise<string> =>
    (await request.get(path)).headers()['content-type'] ?? '';
  expect(await type('manifest.webmanifest')).toContain('application/manifest+json');
  expect(await type(rulebook)).toContain('application/json');
  expect(await type('pagefind/pagefind.js')).toContain('javascript');
});

test('what is not there is a page with status 404 and every header', async ({ request }) => {
  for (const path of ['nothing-here/', 'nothing-here', '_astro/', '_headers', '_nginx.conf']) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    expect(response.headers()['content-security-policy'], path).toContain("default-src 'none'");
  }
  const page = await (await request.get('nothing-here/')).text();
  expect(page).toBe(readFileSync(join(dist, '404.html'), 'utf8'));
});

test('nothing can be posted', async ({ request }) => {
  expect((await request.post('check/', { data: 'a' })).status()).toBe(405);
});

test('text is compressed; a page without its slash leads to the page', async ({ request }) => {
  const response = await request.get(rulebook, { headers: { 'accept-encoding': 'gzip' } });
  expect(response.headers()['content-encoding']).toBe('gzip');
  const short = await request.get('check', { maxRedirects: 0 });
  expect([301, 302, 307, 308]).toContain(short.status());
  expect(short.headers().location).toBe(`${base}check/`);
});

test('addresses typed from a poster lead on', async ({ request }) => {
  for (const { from, to } of parseRedirects(readFileSync(join(dist, '_redirects'), 'utf8'))) {
    const response = await request.get(from, { maxRedirects: 0 });
    expect(response.status(), from).toBe(302);
    expect(response.headers().location).toBe(to);
  }
});
