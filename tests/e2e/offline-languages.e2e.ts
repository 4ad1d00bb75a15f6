import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeServiceWorker } from '../../src/integration/service-worker.ts';
import { settle } from './copy.ts';
import { expect, type Host, type Page, test } from './host.ts';
import type { Watch } from './watch.ts';

/** Pages that the site is given in English for this test, below their folder. */
const ENGLISH = ['', 'called/', 'faq/'];

async function addEnglish({ directory }: Host, watch: Watch): Promise<void> {
  for (const page of ENGLISH) {
    watch.publish(`en/${page}`);
    const to = join(directory, 'en', page, 'index.html');
    await mkdir(dirname(to), { recursive: true });
    await cp(join(directory, page, 'index.html'), to);
    const html = await readFile(to, 'utf8');
    await writeFile(to, html.replace(' lang="ja"', ' lang="en"'));
  }
  await writeServiceWorker(directory, 'es2022');
}

const language = (page: Page) => page.locator('html').getAttribute('lang');

/** Pages in the copy, by their addresses below the site's base. */
const keptPages = (page: Page) =>
  page.evaluate(async () => {
    const { scope } = await navigator.serviceWorker.ready;
    const [name = ''] = await caches.keys();
    const requests = await (await caches.open(name)).keys();
    const paths = requests.map(({ url }) => url.slice(scope.length).replace(/\?.*/, ''));
    return paths.filter((path) => path === '' || path.endsWith('/'));
  });

test.describe('the copy of a site in two languages', () => {
  test.use({ faults: 'expected' });

  test('holds the reader’s own, and of the other one what was opened', async ({
    page,
    host,
    watch,
  }) => {
    await addEnglish(host, watch);
    await page.goto('');
    await settle(page);
    expect((await keptPages(page)).filter((path) => path.startsWith('en/'))).toEqual([]);
    await page.goto('en/called/');
    await expect.poll(async () => (await keptPages(page)).includes('en/called/')).toBe(true);
    await host.stop();
    await page.goto('en/called/');
    expect(await language(page)).toBe('en');
    expect((await page.goto('en/faq/'))?.status()).toBe(503);
    // The English page for this was never opened either.
    await expect(page.locator('h1')).toHaveText('通信できません');
    await page.goto('faq/');
    expect(await language(page)).toBe('ja');
  });

  test('is in English for whoever comes to an English page first', async ({
    page,
    host,
    watch,
  }) => {
    await addEnglish(host, watch);
    await page.goto('en/');
    await settle(page);
    expect((await keptPages(page)).sort()).toEqual(ENGLISH.map((path) => `en/${path}`).sort());
    await host.stop();
    await page.goto('en/faq/');
    expect(await language(page)).toBe('en');
  });
});
