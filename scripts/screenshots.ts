/**
 * Takes the pictures of the site that phones show before they install it: `public/screenshots/`.
 * Run by hand after a build, when the look has changed: `npm run screenshots`.
 */

import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { serve } from '../src/integration/serve.ts';
import prepareBrowser from '../tests/e2e/browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const font = join(root, 'node_modules', '@fontsource', 'noto-sans-jp');
const MESSAGE =
  '有料動画の未納料金が発生しています。本日中にご連絡なき場合、法的手続きに移行いたします。03-6709-02** アマゾンマーケティングサービス';

const { server, url } = await serve(join(root, 'dist'), 0);
await prepareBrowser();
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  executablePath: process.env.CHROME_PATH ?? '',
});
await mkdir(join(root, 'public', 'screenshots'), { recursive: true });

/** The machine may have no Japanese font; the page's own policy would not let one in. */
async function withFont(page: Page): Promise<void> {
  await page.route('**/fonts/**', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').pop() ?? '';
    await route.fulfill({ body: await readFile(join(font, 'files', name)) });
  });
  for (const weight of ['400', '700']) {
    const css = await readFile(join(font, `${weight}.css`), 'utf8');
    await page.addStyleTag({ content: css.replaceAll('./files/', `${url}fonts/`) });
  }
  await page.evaluate(() => document.fonts.ready);
}

async function take(
  name: string,
  path: string,
  viewport: { width: number; height: number },
  deviceScaleFactor: number,
  prepare?: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({
    viewport,
    deviceScaleFactor,
    locale: 'ja-JP',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    bypassCSP: true,
    serviceWorkers: 'block',
  });
  await page.goto(url + path);
  await withFont(page);
  await prepare?.(page);
  await page.evaluate(() => document.fonts.ready);
  const target = join(root, 'public', 'screenshots', `${name}.webp`);
  const { size, width, height } = await sharp(await page.screenshot())
    .webp({ quality: 70 })
    .toFile(target);
  console.log(`${name}.webp ${width}×${height} ${size} B`);
  await page.close();
}

const judged = async (page: Page): Promise<void> => {
  await page.locator('form[data-ready]').waitFor();
  await page.locator('textarea[name="message"]').fill(MESSAGE);
  await page.locator('[data-level]').waitFor();
};

await take('home', '', { width: 360, height: 740 }, 2);
await take('verdict', 'check/', { width: 360, height: 740 }, 2, async (page) => {
  await judged(page);
  await page.locator('.checker-result').evaluate((result) => result.scrollIntoView());
});
await take('wide', 'check/', { width: 1280, height: 800 }, 1, judged);

await browser.close();
server.close();
