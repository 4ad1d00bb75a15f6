import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listOfflineFiles } from '../../src/integration/offline-copy.ts';
import { describeBuild, writeServiceWorker } from '../../src/integration/service-worker.ts';
import { originalCopy, SEED, settle } from './copy.ts';
import { expect, type Host, type Page, test } from './host.ts';

/** Oldest browsers do not matter here; the script only has to run in this one. */
const TARGET = 'es2022';

const caches = (page: Page) => page.evaluate(() => globalThis.caches.keys());
const buildOf = async (host: Host) =>
  `site-${describeBuild(await listOfflineFiles(host.directory)).id}`;

/** A later build of the site: one page says something new. */
async function publish(host: Host, words: string): Promise<void> {
  const file = join(host.directory, 'called', 'index.html');
  const html = await readFile(file, 'utf8');
  await writeFile(file, html.replace(/<h1>.*?<\/h1>/, `<h1>${words}</h1>`));
  await writeServiceWorker(host.directory, TARGET);
}

/**
 * Makes the browser look for a new service worker, as it does by itself when a page opens.
 *
 * @returns What became of it: `installed` where it waits, `redundant` where it failed.
 */
const update = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise<string>((resolve) => {
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => resolve(installing.state));
      });
    });
    await registration.update();
    return found;
  });

const offer = (page: Page) => page.locator('[data-update="offer"]');
const renewed = (page: Page) => page.locator('[data-update="renewed"]');

test('after one visit, with the host gone, a message is checked', async ({ page, host }) => {
  await page.goto('');
  await settle(page);
  await host.stop();

  await test.step('the page that was open goes on working', async () => {
    await page.locator('textarea[name="message"]').fill(SEED);
    await expect(page.locator('[data-level]')).toHaveAttribute('data-level', 'scam');
  });

  await test.step('a message is checked', async () => {
    await page.goto('check/');
    await expect(page.locator('form[data-ready]')).toBeVisible();
    await page.locator('textarea[name="message"]').fill(SEED);
    await expect(page.locator('[data-level]')).toHaveAttribute('data-level', 'scam');
    await expect(page.locator('.checker-number')).toHaveText('03-6709-02**');
    await page.getByRole('button', { name: '家族に伝える文を作る' }).click();
    await expect(page.locator('.checker-summary__text')).toContainText('調べた結果');
  });
});

test('after one visit, with the host gone, all pages are there', async ({ page, host, path }) => {
  await page.goto('');
  await settle(page);
  await host.stop();

  await test.step('a word and a number are found', async () => {
    await page.goto('search/?q=%E6%9C%AA%E7%B4%8D');
    await expect(page.locator('[data-hit="article"]').first()).toBeVisible();
    await page.goto('search/#q=03-6709-0234');
    await expect(page.locator('[data-hit="number"]')).toHaveAttribute('data-match', 'masked');
  });

  await test.step('pages never opened before are there, in any writing of their address', async () => {
    for (const address of ['amazon-marketing-service/', 'called', 'faq/index.html']) {
      const response = await page.goto(address);
      expect(response?.status()).toBe(200);
      await expect(page.locator('h1')).toBeVisible();
      const styled = await page.evaluate(
        () => getComputedStyle(document.body).getPropertyValue('--target') !== '',
      );
      expect(styled).toBe(true);
    }
    expect(new URL(page.url()).pathname).toBe(`${path}faq/index.html`);
  });

  await test.step('a number whose page was never opened is shown by the page for any number', async () => {
    for (const address of ['numbers/03670902xx/?from=elsewhere', 'numbers/03670902xx']) {
      await page.goto(address);
      await expect(page.locator('h1')).toHaveText('03-6709-02**についての報告');
      expect(new URL(page.url()).pathname).toBe(`${path}numbers/any/`);
    }
    await expect(page.locator('.report-list a').first()).toBeVisible();
    await page.goto('numbers/any/#0312345678');
    await expect(page.locator('main [role="status"]')).toContainText('載っていません');
  });
});

test('the page of a number stays on the device once it was opened, and shows it without the host', async ({
  page,
  host,
}) => {
  await page.goto('');
  await settle(page);
  await page.goto('numbers/03670902xx/');
  await expect.poll(() => caches(page)).toHaveLength(2);
  await host.stop();
  const response = await page.goto('numbers/03670902xx/');
  expect(response?.status()).toBe(200);
  await expect(page).toHaveURL(/numbers\/03670902xx\/$/);
  await expect(page.locator('.report-list a').first()).toBeVisible();
});

test('the browser is told never to take the worker out of its own cache', async ({ page }) => {
  await page.goto('');
  const update = page.evaluate(async () => (await navigator.serviceWorker.ready).updateViaCache);
  expect(await update).toBe('none');
});

test.describe('what is not part of the site', () => {
  test.use({ faults: 'expected' });

  test('gets the host’s own answer, and a page that helps where there is no host', async ({
    page,
    host,
  }) => {
    await page.goto('');
    await settle(page);
    expect((await page.goto('nothing-here/'))?.status()).toBe(404);
    await expect(page.locator('h1')).toHaveText('ページが見つかりません');
    await host.stop();
    expect((await page.goto('nothing-here/'))?.status()).toBe(503);
    await expect(page.locator('h1')).toHaveText('通信できません');
    await page.getByRole('link', { name: '届いた文章を調べる' }).first().click();
    await expect(page.locator('form[data-ready]')).toBeVisible();
  });
});

test.describe('a new version', () => {
  test('waits for the click; until then the old one is whole, then every page is new', async ({
    page,
    context,
    host,
  }) => {
    test.slow();
    await page.goto('');
    await settle(page);
    const old = await buildOf(host);
    await publish(host, '新しい見出し');
    const fresh = await buildOf(host);
    expect(fresh).not.toBe(old);
    const before = host.seen.length;
    expect(await update(page)).toBe('installed');
    await expect(offer(page)).toBeVisible();
    // Files that did not change were not fetched again.
    const fetched = host.seen.slice(before).map(({ url }) => url);
    expect(fetched).toEqual(['/sw.js', '/called/']);

    const other = await context.newPage();
    await other.goto('called/');
    await expect(other.locator('h1')).not.toHaveText('新しい見出し');
    await expect(offer(other)).toBeVisible();
    await other.getByRole('button', { name: 'あとで' }).click();
    await expect(offer(other)).toBeHidden();
    await page.goto('check/');
    await page.locator('textarea[name="message"]').fill(SEED);
    await expect(page.locator('[data-level]')).toHaveAttribute('data-level', 'scam');
    expect(await caches(page)).toEqual([old, fresh]);

    // What was typed in another tab outlives the change.
    await Promise.all([
      other.waitForEvent('load'),
      page.getByRole('button', { name: '新しい版にする' }).click(),
    ]);
    await expect(other.locator('h1')).toHaveText('新しい見出し');
    await expect(offer(other)).toBeHidden();
    expect(await caches(other)).toEqual([fresh]);
    await expect(renewed(page)).toBeVisible();
    await expect(page.locator('textarea[name="message"]')).toHaveValue(SEED);
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: '読み込み直す' }).click(),
    ]);
    await expect(page.locator('textarea[name="message"]')).toHaveValue('');
    await host.stop();
    await page.goto('called/');
    await expect(page.locator('h1')).toHaveText('新しい見出し');
  });

  test.describe('that comes in halves', () => {
    test.use({ faults: 'expected' });

    test('leaves the old one as it is, and is there once all of it has come', async ({
      page,
      host,
    }) => {
      await page.goto('');
      await settle(page);
      const old = await buildOf(host);
      await publish(host, '新しい見出し');
      // The host still has the old page, or none.
      for (const broken of [503, 'stale'] as const) {
        const file = join(host.directory, 'called', 'index.html');
        const html = await readFile(file, 'utf8');
        if (broken === 503) host.refuse = (path) => (path === '/called/' ? 503 : undefined);
        else await writeFile(file, `${html}\n`);
        expect(await update(page)).toBe('redundant');
        host.refuse = () => undefined;
        await writeFile(file, html);
      }
      await expect(offer(page)).toBeHidden();
      await page.goto('called/');
      await expect(page.locator('h1')).not.toHaveText('新しい見出し');
      expect((await caches(page))[0]).toBe(old);
      expect(await update(page)).toBe('installed');
      await expect(offer(page)).toBeVisible();
    });
  });
});

test.describe('a first visit that ends too early', () => {
  test.use({ faults: 'expected' });

  test('leaves a plain site; the next one fetches the rest', async ({ page, host }) => {
    let left = 60;
    let refused = 0;
    host.refuse = () => {
      left -= 1;
      if (left >= 0) return undefined;
      refused += 1;
      return 503;
    };
    await page.goto('');
    await expect.poll(() => refused).toBeGreaterThan(0);
    // Each file is asked for several times before the copy is given up.
    await expect
      .poll(
        () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
        { timeout: 60_000 },
      )
      .toBe(0);
    host.refuse = () => undefined;
    await page.goto('faq/');
    await expect(page.locator('h1')).toBeVisible();
    const before = host.seen.length;
    await settle(page);
    const total = (await originalCopy(host.directory)).length;
    expect(host.seen.length - before).toBeLessThan(total);
    await host.stop();
    await page.goto('amazon-marketing-service/');
    await expect(page.locator('h1')).toBeVisible();
  });
});

test.describe('without a copy the site is a plain site', () => {
  test.use({ faults: 'expected' });

  const works = async (page: Page) => {
    await page.goto('check/');
    await expect(page.locator('form[data-ready]')).toBeVisible();
    await page.locator('textarea[name="message"]').fill(SEED);
    await expect(page.locator('[data-level]')).toHaveAttribute('data-level', 'scam');
    await page.goto('called/');
    await expect(page.locator('h1')).toBeVisible();
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
  };

  test('where the worker cannot be had', async ({ page, host }) => {
    host.refuse = (path) => (path === '/sw.js' ? 500 : undefined);
    await works(page);
  });

  test('where the browser refuses it', async ({ page }) => {
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('refused', 'SecurityError'));
    });
    await works(page);
  });

  test('where there is no room', async ({ page, host, context }) => {
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(host.url).origin,
      quotaSize: 300_000,
    });
    await works(page);
    // A file that found no room is asked for a few times before the copy is given up.
    await expect.poll(() => caches(page), { timeout: 60_000 }).toEqual([]);
  });

  test('where the browser has thrown the copy away, which is then fetched again', async ({
    page,
    host,
  }) => {
    await page.goto('');
    await settle(page);
    await page.evaluate(async () => {
      for (const name of await globalThis.caches.keys()) await globalThis.caches.delete(name);
    });
    await page.goto('called/');
    await expect(page.locator('h1')).toBeVisible();
    // Besides the files, the copy says which languages it holds.
    const total = (await originalCopy(host.directory)).length + 1;
    const kept = () =>
      page.evaluate(async () => {
        const [name = ''] = await globalThis.caches.keys();
        return (await (await globalThis.caches.open(name)).keys()).length;
      });
    await expect.poll(kept, { timeout: 20_000 }).toBe(total);
    await host.stop();
    await page.goto('faq/');
    await expect(page.locator('h1')).toBeVisible();
  });
});
