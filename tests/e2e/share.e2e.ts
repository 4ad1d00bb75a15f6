import { expect, type Page, test } from './host.ts';
import { post, share } from './share.ts';

const MESSAGE = '未納料金があります。本日中に<b>03-6709-0234</b>までご連絡ください。';
/** One red pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

const box = (page: Page) => page.locator('textarea[name="message"]');

async function settle(page: Page): Promise<void> {
  await page.goto('');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test.describe('what another app shares', () => {
  test.use({ shares: 'expected' });

  test('is checked, and reaches neither the host nor an address nor a storage', async ({
    page,
    host,
  }) => {
    await settle(page);
    host.seen.length = 0;
    await share(page, host.url, { title: 'SMS', text: MESSAGE, url: '' });
    await expect(page.locator('[data-level]')).toBeVisible();
    await expect(box(page)).toHaveValue(`SMS\n${MESSAGE}`);
    await expect(page.getByText('共有された文章を受け取りました。')).toBeVisible();
    await expect(page.locator('.checker-message b')).toHaveCount(0);
    expect(page.url()).toBe(`${host.url}check/`);
    expect(host.seen.filter(({ method }) => method !== 'GET')).toEqual([]);

    await page.reload();
    await expect(page.locator('form[data-ready]')).toBeVisible();
    await expect(box(page)).toHaveValue('');
  });

  test('may be a picture, which the page alone has', async ({ page, host }) => {
    await settle(page);
    await share(page, host.url, {}, [
      { name: 'screenshot.png', mimeType: 'image/png', buffer: PICTURE },
      { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from('<script>') },
    ]);
    const picture = page.locator('section.picture').getByRole('img', { name: '選んだ画像' });
    await expect(picture).toHaveCount(1);
    await expect.poll(() => picture.evaluate((canvas: HTMLCanvasElement) => canvas.width)).toBe(1);
    await expect(page.getByText('共有された画像を受け取りました。')).toBeVisible();
  });

  test('works with no network', async ({ page, host }) => {
    await settle(page);
    await host.stop();
    await share(page, host.url, { text: MESSAGE });
    await expect(page.locator('[data-level]')).toBeVisible();
  });

  test('is refused where a page of another site has posted it', async ({ page, host }) => {
    await settle(page);
    await page.route('http://elsewhere.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>elsewhere</title>' }),
    );
    await page.goto('http://elsewhere.example/');
    await post(page, host.url, { text: MESSAGE });
    await expect(page.locator('form[data-ready]')).toBeVisible();
    expect(page.url()).toBe(`${host.url}check/`);
    await expect(box(page)).toHaveValue('');
    await expect(page.getByText('共有された文章を受け取りました。')).toHaveCount(0);
    await expect(page.getByText('受け取れませんでした')).toHaveCount(0);
  });

  test('is told to be lost where the browser has ended the worker', async ({
    page,
    host,
    context,
  }) => {
    await settle(page);
    // The page opens, but does not run before the worker is gone.
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.addInitScript(() => {
      if (!('ServiceWorker' in globalThis)) return;
      const take = ServiceWorker.prototype.postMessage;
      ServiceWorker.prototype.postMessage = function (...args: unknown[]) {
        const go = (globalThis as unknown as { gate: () => Promise<void> }).gate;
        void go().then(() => Reflect.apply(take, this, args));
      };
    });
    await context.exposeFunction('gate', () => gate);
    await share(page, host.url, { text: MESSAGE });
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    release();
    await expect(page.getByText('受け取れませんでした')).toBeVisible();
    await expect(box(page)).toHaveValue('');
    await box(page).fill(MESSAGE);
    await expect(page.locator('[data-level]')).toBeVisible();
  });
});

test('a page explains where there is nobody to take it', async ({ page }) => {
  await page.goto('check/share/');
  await expect(page.locator('h1')).toHaveText('ほかのアプリから文章を渡す');
  await expect(page.getByRole('button', { name: 'ホーム画面に追加する' })).toBeHidden();
  await page.evaluate(() => {
    const event = new Event('beforeinstallprompt', { cancelable: true });
    Object.assign(event, { prompt: () => Object.assign(globalThis, { prompted: true }) });
    dispatchEvent(event);
    Object.assign(globalThis, { kept: event.defaultPrevented });
  });
  await page.getByRole('button', { name: 'ホーム画面に追加する' }).click();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'prompted'))).toBe(true);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'kept'))).toBe(true);
  await page.getByRole('link', { name: '文章を貼り付けて調べる' }).click();
  await expect(box(page)).toBeVisible();
});
