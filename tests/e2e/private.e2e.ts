import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Host, type Page, test } from './host.ts';
import { share } from './share.ts';

/** Words and a number that stand nowhere in the site. */
const SECRET = 'むらさきの招き猫';
const MESSAGE = `${SECRET}の未納料金があります。本日中に03-6709-0299までご連絡なき場合、法的手続きに移行します。\nhttps://purple-cat.example/pay`;
const SHARED = `共有した${MESSAGE}`;
const SEARCHED = 'むらさき 招き猫';
/** Anything of it, in any writing an address could hold. */
const TRACES = /むらさき|招き猫|purple-?cat|6709-?0299/i;

/** How fast the search is, others test; this one waits for it, in milliseconds. */
const PATIENCE = { timeout: 20_000 };

const box = (page: Page) => page.locator('textarea[name="message"]');
const verdict = (page: Page) => page.locator('[data-level]');

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await page.getByRole('button', { name: '貼り付け' }).click();
}

/** Does all that a reader can do with a message. Ends on another page. */
async function useSite(page: Page, host: Host, withWorker: boolean): Promise<void> {
  await page.goto('check/');
  await expect(page.locator('form[data-ready]')).toBeVisible();
  await box(page).pressSequentially(MESSAGE.slice(0, 20));
  await box(page).fill(MESSAGE);
  await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
  await page.getByRole('button', { name: '家族に伝える文を作る' }).click();
  await page.getByLabel('届いた文章も入れる').check();
  await expect(page.locator('.checker-summary__text')).toContainText(SECRET);
  await page.getByRole('button', { name: '消す' }).click();
  await paste(page, MESSAGE);
  await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
  await verdict(page).locator('a[href*="/numbers/"]').first().click();
  await expect(page.locator('h1')).toContainText('についての報告');
  await page.goBack();

  if (withWorker) {
    await share(page, host.url, { text: SHARED });
    await expect(box(page)).toHaveValue(SHARED);
    await expect(verdict(page)).toBeVisible();
  }

  await page.goto('search/');
  await expect(page.locator('form[data-ready]')).toBeVisible();
  await page.locator('#search-box').fill(SEARCHED);
  await expect(page.locator('[data-no-hit], [data-hit]').first()).toBeVisible(PATIENCE);
  await page.locator('#search-box').fill('03-6709-0299');
  await expect(page.locator('[data-hit="number"]')).toBeVisible(PATIENCE);
  await page.locator('#search-box').fill(MESSAGE.replace('\n', ' '));
  await expect(verdict(page)).toBeVisible();
  await page.goto('privacy/');
  await expect(page.locator('h1')).toBeVisible();
}

/** What reached the host: only readings of files that there are, and nothing of what was typed. */
function expectOnlyFiles({ seen, directory }: Host): void {
  expect(seen.length).toBeGreaterThan(20);
  for (const { method, url, headers, body } of seen) {
    const { pathname, search } = new URL(url, 'http://localhost');
    expect(method, url).toBe('GET');
    expect(body, url).toBe('');
    // Chromium looks for a new worker on behalf of the worker itself, whatever the page's policy.
    const own = url.endsWith('/sw.js') && headers.referer?.endsWith(url);
    if (!own) expect(headers.referer, url).toBeUndefined();
    expect(headers.cookie, url).toBeUndefined();
    expect(decodeURIComponent(url) + JSON.stringify(headers), url).not.toMatch(TRACES);
    // Pagefind puts the time of day behind the first file of its index.
    expect(search, url).toMatch(/^(?:\?ts=\d+)?$/);
    const file = join(
      directory,
      pathname.slice(base.length - 1),
      pathname.endsWith('/') ? 'index.html' : '',
    );
    expect(existsSync(file), url).toBe(true);
  }
}

const base = process.env.BASE_PATH ?? '/';

/** All that the browser keeps for the site, as one text. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie, name];
    for (const { name: database } of await indexedDB.databases()) kept.push(database);
    for (const cache of await caches.keys()) {
      const opened = await caches.open(cache);
      for (const request of await opened.keys()) {
        kept.push(request.url, await (await opened.match(request))?.text());
      }
    }
    return JSON.stringify(kept);
  });

for (const withWorker of [true, false]) {
  test.describe(withWorker ? 'with the copy on the device' : 'without a copy', () => {
    test.use({
      shares: withWorker ? 'expected' : 'none',
      serviceWorkers: withWorker ? 'allow' : 'block',
    });

    test('nothing of a message reaches the host, and nothing of it stays', async ({
      page,
      host,
      context,
    }) => {
      test.slow();
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
        origin: new URL(host.url).origin,
      });
      await page.goto('');
      if (withWorker) {
        await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      }
      await useSite(page, host, withWorker);
      expectOnlyFiles(host);
      const kept = await stored(page);
      expect(kept).not.toMatch(TRACES);
      if (withWorker) expect(kept).toContain('checker/rulebook.');
      const session = await context.newCDPSession(page);
      const { entries } = await session.send('Page.getNavigationHistory');
      expect(entries.length).toBeGreaterThan(3);
      for (const { url, title } of entries) {
        expect(decodeURIComponent(url) + title).not.toMatch(TRACES);
        expect(new URL(url).search).toBe('');
      }
      expect(await page.evaluate(() => history.state)).toBe(null);
    });
  });
}
