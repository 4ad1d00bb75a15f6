import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIResponse } from '@playwright/test';
import { listOfflineFiles } from '../../src/integration/offline-copy.ts';
import { parseRedirects } from '../../src/integration/redirects.ts';
import { kinds } from '../kinds.ts';
import { POLICY, SECURITY } from '../security-headers.ts';
import { expect, type Hosting, test } from './host.ts';

/** What a host answers. What is expected is written out here, not read from what the build has written. */

const FOR_GOOD = 'public, max-age=31536000, immutable';

/** GitHub Pages has headers of its own and takes no others. */
const takesHeaders = ({ kind }: Hosting): boolean => kind !== 'github';

function expectSecurity(response: APIResponse, what: string): void {
  const headers = response.headers();
  for (const [name, value] of Object.entries(SECURITY))
    expect(headers[name], `${name} of ${what}`).toBe(value);
  for (const directive of POLICY)
    expect(headers['content-security-policy'], what).toContain(directive);
}

const rulebookOf = ({ directory }: Hosting): string =>
  `checker/${readdirSync(join(directory, 'checker')).find((name) => name.startsWith('rulebook.'))}`;

test('every kind of page comes with every header, and is asked after each time', async ({
  request,
  hosting,
}) => {
  for (const { example } of kinds) {
    const response = await request.get(example || './');
    expect(response.status(), example).toBe(200);
    expect(response.headers()['content-type']).toMatch(/^text\/html; ?charset=utf-8$/i);
    const kept = takesHeaders(hosting) ? 'no-cache' : 'max-age=600';
    expect(response.headers()['cache-control'], example).toBe(kept);
    if (takesHeaders(hosting)) expectSecurity(response, example);
  }
});

test('scripts and the rulebook are kept for good, the service worker is not', async ({
  request,
  hosting,
}) => {
  const page = await (await request.get('./')).text();
  const [script = ''] = /_astro\/[^"]+\.js/.exec(page) ?? [];
  for (const path of [script, rulebookOf(hosting)]) {
    const response = await request.get(path);
    const kept = takesHeaders(hosting) ? FOR_GOOD : 'max-age=600';
    expect(response.headers()['cache-control'], path).toBe(kept);
    if (takesHeaders(hosting)) expectSecurity(response, path);
  }
  const worker = await request.get('sw.js');
  expect(worker.headers()['content-type']).toContain('javascript');
  const kept = takesHeaders(hosting) ? 'no-cache' : 'max-age=600';
  expect(worker.headers()['cache-control']).toBe(kept);
});

test('every file of the copy comes as it was built', async ({ baseURL, hosting }) => {
  const files = await listOfflineFiles(hosting.directory);
  expect(files.length).toBeGreaterThan(100);
  const changed: string[] = [];
  for (const { path, revision } of files) {
    const response = await fetch(new URL(path || './', baseURL));
    const hash = createHash('sha256')
      .update(await response.bytes())
      .digest('hex');
    if (response.status !== 200 || !hash.startsWith(revision))
      changed.push(`${response.status} ${path}`);
  }
  expect(changed).toEqual([]);
});

test('the manifest, the index and the data have the types that browsers ask for', async ({
  request,
  hosting,
}) => {
  const type = async (path: string): Promise<string> =>
    (await request.get(path)).headers()['content-type'] ?? '';
  expect(await type('manifest.webmanifest')).toContain('application/manifest+json');
  expect(await type(rulebookOf(hosting))).toContain('application/json');
  expect(await type('pagefind/pagefind.js')).toContain('javascript');
});

test('what is not there is a page with status 404 and every header', async ({
  request,
  hosting,
}) => {
  const settings = {
    nginx: ['_headers', '_redirects', '_nginx.conf'],
    netlify: ['_headers', '_redirects'],
    cloudflare: ['_headers', '_redirects'],
    github: [],
  }[hosting.kind];
  for (const path of ['nothing-here/', 'nothing-here', '_astro/', ...settings]) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    if (takesHeaders(hosting)) expectSecurity(response, path);
  }
  const page = await (await request.get('nothing-here/')).text();
  expect(page).toBe(readFileSync(join(hosting.directory, '404.html'), 'utf8'));
});

test('nothing can be posted', async ({ request }) => {
  expect((await request.post('check/', { data: 'a' })).status()).toBe(405);
});

test('text is compressed; a page without its slash leads to the page', async ({
  request,
  hosting,
}) => {
  const response = await request.get(rulebookOf(hosting), {
    headers: { 'accept-encoding': 'gzip' },
  });
  expect(response.headers()['content-encoding']).toBe('gzip');
  const short = await request.get('check', { maxRedirects: 0 });
  expect([301, 302, 307, 308]).toContain(short.status());
  expect(short.headers().location).toBe(`${hosting.base}check/`);
  if (hosting.kind === 'nginx') expectSecurity(short, 'the way to a slash');
});

test('addresses typed from a poster lead on', async ({ request, hosting }) => {
  const addresses = readFileSync(join(hosting.directory, '_redirects'), 'utf8');
  for (const { from, to } of parseRedirects(addresses)) {
    const response = await request.get(from, { maxRedirects: 0 });
    // There the page for what is not there has to help.
    expect(response.status(), from).toBe(hosting.kind === 'github' ? 404 : 302);
    if (hosting.kind !== 'github') expect(response.headers().location).toBe(to);
    if (hosting.kind === 'nginx') expectSecurity(response, from);
  }
});
