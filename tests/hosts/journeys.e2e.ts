import { originalCopy, SEED, settle } from '../e2e/copy.ts';
import { expect, type Page, test } from './host.ts';

/** What a reader does on a host: first with its files and headers, then with nothing but the copy. */

async function readPages(page: Page): Promise<void> {
  for (const address of ['amazon-marketing-service/', 'numbers/0369087471/', 'called', 'faq/']) {
    expect((await page.goto(address))?.status(), address).toBe(200);
    await expect(page.locator('h1')).toBeVisible();
    const styled = await page.evaluate(
      () => getComputedStyle(document.body).getPropertyValue('--target') !== '',
    );
    expect(styled).toBe(true);
  }
  expect(new URL(page.url()).pathname).toMatch(/\/faq\/$/);
}

async function checkMessage(page: Page): Promise<void> {
  await page.goto('check/');
  await expect(page.locator('form[data-ready]')).toBeVisible();
  await page.locator('textarea[name="message"]').fill(SEED);
  await expect(page.locator('[data-level]')).toHaveAttribute('data-level', 'scam');
}

async function search(page: Page): Promise<void> {
  await page.goto('search/#q=未納');
  await expect(page.locator('[data-hit="article"]').first()).toBeVisible();
  // A number that does not stand in the message: that one may not get into the history.
  await page.goto('search/?q=03-6908-7471');
  await expect(page.locator('[data-hit="number"]')).toHaveAttribute('data-match', 'exact');
  await page.goto('search/#q=188');
  await expect(page.locator('[data-hit="contact"]').first()).toBeVisible();
}

test('pages, the checker and the search work', async ({ page }) => {
  await readPages(page);
  await checkMessage(page);
  await search(page);
});

/** Addresses of this page, below the home page, that were not answered with what was asked for. */
function watch(page: Page, home: string): string[] {
  const missed: string[] = [];
  const note = (url: string): void => void missed.push(url.slice(home.length));
  page.on('requestfailed', (request) => {
    // What a page still asks for when the reader goes on to the next one is given up.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(response.url());
  });
  return missed;
}

/** What the browser keeps of the site: addresses, and how many of them say that they are compressed. */
const copyOf = (page: Page) =>
  page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    const requests = await cache.keys();
    const kept = await Promise.all(requests.map((request) => cache.match(request)));
    return {
      urls: requests.map(({ url }) => url),
      compressed: kept.filter((response) => response?.headers.has('content-encoding')).length,
    };
  });

test.describe('with the copy on the device', () => {
  test.use({ serviceWorkers: 'allow', faults: 'expected' });

  test('all of it works without the host', async ({ page, host, hosting }) => {
    test.slow();
    await page.goto('');
    await settle(page);
    const { urls, compressed } = await copyOf(page);
    const files = await originalCopy(hosting.directory);
    expect(urls).toEqual(
      expect.arrayContaining(files.map(({ path, revision }) => `${host.url}${path}?${revision}`)),
    );
    expect(compressed).toBe(0);

    const missed = watch(page, host.url);
    expect((await page.goto('nothing-here/'))?.status()).toBe(404);
    await expect(page.locator('h1')).toHaveText('ページが見つかりません');
    await host.stop();
    await readPages(page);
    await checkMessage(page);
    await search(page);
    expect((await page.goto('nothing-there/'))?.status()).toBe(503);
    await expect(page.locator('h1')).toHaveText('通信できません');
    expect(missed).toEqual(['nothing-here/', 'nothing-there/']);
  });
});
