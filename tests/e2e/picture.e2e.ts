import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { cases, type PictureCase } from '../pictures/cases.ts';
import { drawPictures } from '../pictures/draw.ts';
import { choosePicture, readPictures, readText, totalsOf } from '../pictures/read.ts';
import { NIGHT } from '../thorough.ts';
import { expect, type Page, test } from './site.ts';

// Drawing and loading take their time where other tests run beside these.
test.describe.configure({ timeout: 120_000 });

const box = (page: Page) => page.locator('textarea[name="message"]');
const panel = (page: Page) => page.locator('section.picture');
const readButton = (page: Page) => page.getByRole('button', { name: 'この画像を読む' });
const caseOf = (name: string): PictureCase => cases.find((one) => one.name === name) as PictureCase;

async function open(page: Page): Promise<void> {
  await page.goto('check/');
  await expect(page.locator('form[data-ready]')).toBeVisible();
}

/** Draws one picture. */
async function picture(page: Page, name: string): Promise<Buffer> {
  const browser = page.context().browser();
  if (!browser) throw new Error('no browser');
  return (await drawPictures(browser, [caseOf(name)])).get(name) as Buffer;
}

/** Chooses a picture and, where this is the first, agrees to load the tools. */
async function choose(page: Page, name: string, bytes: Buffer): Promise<void> {
  await choosePicture(page, { name }, bytes);
  await panel(page).locator('canvas').waitFor();
  if (await readButton(page).isVisible()) await readButton(page).click();
}

/** By day `picture-kinds.e2e.ts` has harder ones read. */
test('drawn screenshots and postcards are read as well as promised', { tag: NIGHT }, async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  const pictures = await drawPictures(browser, cases);
  expect(pictures.size).toBeGreaterThanOrEqual(24);
  await open(page);
  const first = cases[0] as PictureCase;
  await choose(page, first.name, pictures.get(first.name) as Buffer);
  await readText(page);

  const rows = await readPictures(page, cases, pictures);
  const totals = totalsOf(rows);
  const faults = rows
    .filter(
      ({ wrong, numbers, numbersExact, levels: [one, other] }) =>
        wrong > 0 || numbersExact < numbers || one !== other,
    )
    .map(({ name, wrong, read }) => `${name} (${wrong}): ${read}`);
  const told = faults.join('\n');
  expect(totals.charactersUpright, told).toBeGreaterThanOrEqual(0.97);
  expect(totals.numbersExact, told).toBeGreaterThanOrEqual(0.95);
  expect(totals.levelsEqual, told).toBeGreaterThanOrEqual(0.95);
  expect(totals.medianMilliseconds).toBeLessThan(3000);
});

test('nothing of text recognition is loaded before a picture is chosen and its size told', async ({
  page,
}) => {
  // The network is quiet only once the copy for offline use is whole.
  test.slow();
  const bytes = await picture(page, 'ios-bubbles');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /PicturePanel.*\.js$|\/ocr\//.test(path))).toEqual([]);

  await choosePicture(page, { name: 'ios-bubbles' }, bytes);
  await expect(panel(page)).toContainText(/約3\.\dMB/);
  expect(asked.filter((path) => path.includes('/ocr/'))).toEqual([]);
  await readButton(page).click();
  const text = await readText(page);
  expect(asked.some((path) => path.includes('/ocr/'))).toBe(true);

  // Bubbles in order, without clock, day and the field for an answer; the verdict is at hand.
  expect(text.split('\n\n')).toHaveLength(2);
  const lastLine = caseOf('ios-bubbles').messages.at(-1)?.split('\n').at(-1) as string;
  expect(text).toMatch(/^【カスタマーサービス】/);
  expect(text.endsWith(`\n${lastLine}`), text).toBe(true);
  await expect(page.locator('[data-level]')).toHaveAttribute('data-level', 'scam');
  await expect(page.getByText('まだ仮の結果です')).toBeVisible();

  // The sender is told of, and is no part of the message.
  await expect(panel(page)).toContainText('+81 90-0123-4567');
  await panel(page).getByRole('button', { name: 'この番号について見る' }).click();
  await expect(panel(page).locator('[data-number-kind]')).toBeVisible();
  expect(await box(page).inputValue()).toBe(text);

  await page.getByRole('button', { name: '文章は合っている' }).click();
  await expect(page.getByText('まだ仮の結果です')).toBeHidden();

  // Kept for the next time: nothing is asked of the network but through the cache.
  await page.reload();
  await expect(page.locator('form[data-ready]')).toBeVisible();
  await choosePicture(page, { name: 'ios-bubbles' }, bytes);
  await panel(page)
    .locator('[data-phase="done"]')
    .or(page.locator('[data-phase="done"]'))
    .waitFor();
  const kept = await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('ocr-'));
    const cache = await caches.open(names[0] as string);
    return { names: names.length, files: (await cache.keys()).length };
  });
  expect(kept).toEqual({ names: 1, files: 4 });
});

test('the verdict follows corrections, and doubtful characters lead to their place', async ({
  page,
}) => {
  const bytes = await picture(page, 'android-dark-1x');
  await open(page);
  await box(page).fill('先に打った文');
  await choose(page, 'android-dark-1x', bytes);
  const text = await readText(page);
  expect(text.startsWith('先に打った文\n\n')).toBe(true);

  const doubts = panel(page).locator('.picture__doubt');
  const count = await doubts.count();
  expect(count).toBeGreaterThan(0);
  const doubted = (await doubts.first().textContent()) ?? '';
  await doubts.first().click();
  const selected = await box(page).evaluate((element) => {
    const { selectionStart, selectionEnd, value } = element as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(selected).toBe(doubted);
  await page.keyboard.type('△');
  await expect(doubts).toHaveCount(count - 1);

  await box(page).fill(
    '有料動画の未納料金が発生しています。本日中にご連絡なき場合法的手続きに移行いたします。',
  );
  await expect(page.locator('[data-level]')).toHaveAttribute('data-level', 'scam');
  await expect(panel(page).locator('.picture__text')).toContainText('有料動画');
});

test('a picture can be pasted, dropped, turned upright, cut out', async ({ page }) => {
  const upright = await picture(page, 'cropped');
  const noted = await sharp(upright).rotate(270).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const sideways = await sharp(upright).rotate(90).png().toBuffer();
  await open(page);
  const give = (kind: 'paste' | 'drop', bytes: Buffer): Promise<void> =>
    page.evaluate(
      ([event, base64]) => {
        const data = Uint8Array.from(atob(base64 as string), (sign) => sign.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([data], 'a', { type: 'image/png' }));
        document.body.dispatchEvent(
          event === 'paste'
            ? new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true })
            : new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
      },
      [kind, bytes.toString('base64')] as const,
    );

  await give('paste', noted);
  await readButton(page).click();
  expect(await readText(page)).toContain('民事訴訟の手続きを始めます。');

  await page.locator('.checker-clear').first().click();
  await expect(panel(page)).toBeHidden();
  await give('drop', sideways);
  await page.waitForFunction(
    () => !document.querySelector('[data-phase="busy"],[data-phase="opening"]'),
  );
  // Put upright by itself; the reader can still turn it, here once around.
  await panel(page).getByText('向きを直す・切り取る').click();
  for (let quarter = 0; quarter < 4; quarter += 1)
    await panel(page).getByRole('button', { name: '左に回す' }).click();
  const slider = panel(page).getByLabel('下を切る');
  await slider.focus();
  for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowRight');
  await panel(page).getByRole('button', { name: /読む$/ }).first().click();
  await expect(box(page)).toHaveValue(/^会員サイトの退会がお済みでなく/);
  await expect(box(page)).not.toHaveValue(/アマゾン/);
});

test('the paste button takes a picture where no text was copied', async ({ page, context }) => {
  const bytes = await picture(page, 'cropped');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    await navigator.clipboard.write([
      new ClipboardItem({ 'image/png': new Blob([data], { type: 'image/png' }) }),
    ]);
  }, bytes.toString('base64'));
  await page.getByRole('button', { name: '貼り付け', exact: true }).click();
  await readButton(page).click();
  expect(await readText(page)).toContain('民事訴訟の手続きを始めます。');
});

test('reading can be stopped, and what was typed stays', async ({ page }) => {
  const bytes = await picture(page, 'ios-2x');
  await open(page);
  await box(page).fill('打った文');
  await page.route('**/ocr/**', () => {
    // Never answered: a network that stands still.
  });
  await choose(page, 'ios-2x', bytes);
  await expect(panel(page).getByText('部品を受け取っています')).toBeVisible();
  await expect(panel(page).locator('progress')).toBeVisible();
  await panel(page).getByRole('button', { name: 'やめる' }).click();
  await expect(panel(page).getByText('読むのをやめました。')).toBeVisible();
  await expect(box(page)).toHaveValue('打った文');

  await page.unroute('**/ocr/**');
  await readButton(page).click();
  expect(await readText(page)).toContain('有料サイトの閲覧履歴があり');
});

test('another picture takes the place of the one before at once, with its buttons', async ({
  page,
}) => {
  const bytes = await picture(page, 'ios-2x');
  await open(page);
  await choose(page, 'ios-2x', bytes);
  await readText(page);
  const phase = await page.locator('input[type="file"]').evaluate(
    async (input, data) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([Uint8Array.from(data)], 'next.png', { type: 'image/png' }));
      (input as HTMLInputElement).files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      // Within the same task of the browser: before it can draw, or hand out a touch.
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
      return document.querySelector('section.picture')?.getAttribute('data-phase');
    },
    [...bytes],
  );
  expect(phase).toBe('opening');
  await readText(page);
});

test.describe('what goes wrong is said plainly', () => {
  test.use({ faults: 'expected' });

  test('a file larger than any phone can open', async ({ page }, info) => {
    const path = info.outputPath('huge.png');
    await writeFile(path, new Uint8Array(60_000_001));
    await open(page);
    await box(page).fill('打った文');
    await page.locator('input[type="file"]').setInputFiles(path);
    await expect(panel(page).getByRole('alert')).toContainText('画像が大きすぎて');
    await expect(box(page)).toHaveValue('打った文');
  });

  test('no picture, no letters, no connection, no means', async ({ page }) => {
    const bytes = await picture(page, 'ios-2x');
    const empty = await sharp({
      create: { width: 400, height: 600, channels: 3, background: '#fff' },
    })
      .png()
      .toBuffer();
    await open(page);
    await box(page).fill('打った文');
    await choosePicture(page, { name: 'text' }, Buffer.from('これは文章です'));
    await expect(panel(page).getByRole('alert')).toContainText('画像として開けませんでした');
    await page.locator('input[type="file"]').setInputFiles({
      name: 'IMG_0001.HEIC',
      mimeType: 'image/heic',
      buffer: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    });
    await expect(panel(page).getByRole('alert')).toContainText('iPhoneの写真（HEIC）');

    await page.route('**/ocr/**', (route) => route.abort());
    await choose(page, 'ios-2x', bytes);
    await expect(panel(page).getByRole('alert')).toContainText('受け取れませんでした');
    await page.unroute('**/ocr/**');

    await choose(page, 'empty', empty);
    await expect(panel(page).getByRole('alert')).toContainText('文字が見つかりませんでした', {
      timeout: 90_000,
    });

    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'WebAssembly', { value: undefined });
    });
    await open(page);
    await box(page).fill('打った文');
    await choosePicture(page, { name: 'ios-2x' }, bytes);
    await expect(panel(page).getByRole('alert')).toContainText('この端末では');
    await expect(box(page)).toHaveValue('打った文');
  });
});
