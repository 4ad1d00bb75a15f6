import { settle } from './copy.ts';
import { expect, type Page, test } from './host.ts';

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

  test('holds the reader’s own, and of the other one what was opened', async ({ page, host }) => {
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

  test('is in English for whoever comes to an English page first', async ({ page, host }) => {
    await page.goto('en/');
    await settle(page);
    const kept = await keptPages(page);
    expect(kept).toContain('en/faq/');
    expect(kept.filter((path) => !path.startsWith('en/'))).toEqual([]);
    await host.stop();
    await page.goto('en/faq/');
    expect(await language(page)).toBe('en');
  });
});
