import sharp from 'sharp';
import { cases } from '../pictures/cases.ts';
import { drawPictures } from '../pictures/draw.ts';
import { drawMeasured, type MeasuredCase, measuredCases } from '../pictures/measured.ts';
import { choosePicture } from '../pictures/read.ts';
import { NIGHT } from '../thorough.ts';
import { accessibilityFaults } from './axe.ts';
import { expect, type Page, test } from './site.ts';

/** Every state of a picture on its way into the box, as axe sees it. */

// Drawing, loading and reading take their time where other tests run beside these.
test.describe.configure({ timeout: 240_000 });
test.use({ faults: 'expected' });

const panel = (page: Page) => page.locator('section.picture');
const alert = (page: Page) => panel(page).getByRole('alert');
const press = (page: Page, name: string) => panel(page).getByRole('button', { name }).click();

test('axe finds nothing in light and dark, whatever becomes of a picture', { tag: NIGHT }, async ({
  page,
  browser,
}) => {
  const found: Record<string, string[]> = {};
  const examine = async (state: string, phase: string): Promise<void> => {
    await expect(panel(page), state).toHaveAttribute('data-phase', phase);
    const faults = await accessibilityFaults(page, '.checker');
    if (faults.length > 0) found[state] = faults;
  };
  const legible = cases.find(({ name }) => name === 'ios');
  const tiny = measuredCases(20261126).find(
    ({ name }) => name === 'unreadable/postcard-court/tiny-6',
  );
  if (!legible || !tiny) throw new Error('a picture is missing');
  const picture = (await drawPictures(browser, [legible])).get(legible.name) as Buffer;
  const unreadable = await (await drawMeasured(browser, [tiny]))(tiny as MeasuredCase);
  const empty = await sharp({
    create: { width: 400, height: 600, channels: 3, background: '#fff' },
  })
    .png()
    .toBuffer();
  await page.goto('check/');
  await expect(page.locator('form[data-ready]')).toBeVisible();
  await choosePicture(page, { name: 'text' }, Buffer.from('これは文章です'));
  await expect(alert(page)).toContainText('画像として開けませんでした');
  await examine('no picture', 'failed');

  await choosePicture(page, legible, picture);
  await expect(panel(page)).toContainText(/約3\.\dMB/);
  await panel(page).getByText('向きを直す・切り取る').click();
  await examine('its tools are told of, its frame is open', 'ready');

  await page.route('**/ocr/**', () => {
    // Never answered: a network that stands still.
  });
  await press(page, 'この画像を読む');
  await expect(panel(page).locator('progress')).toBeVisible();
  await examine('being read', 'busy');
  await press(page, 'やめる');
  await examine('stopped', 'stopped');
  await page.unroute('**/ocr/**');

  await page.route('**/ocr/**', (route) => route.abort());
  await press(page, 'この画像を読む');
  await expect(alert(page)).toContainText('受け取れませんでした');
  await examine('without its tools', 'failed');
  await page.unroute('**/ocr/**');

  await press(page, 'この画像を読む');
  await expect(page.locator('[data-level]')).toBeVisible({ timeout: 90_000 });
  await press(page, 'この番号について見る');
  await expect(panel(page).locator('[data-number-kind]')).toBeVisible();
  await examine('read, to be compared', 'done');
  await press(page, '文章は合っている');
  await expect(page.getByText('まだ仮の結果です')).toBeHidden();
  await examine('compared', 'done');

  await choosePicture(page, { name: 'tiny', format: 'jpeg' }, unreadable);
  await expect(alert(page)).toContainText('間違った文章を調べないように', { timeout: 90_000 });
  await examine('unreadable', 'failed');
  await choosePicture(page, { name: 'empty' }, empty);
  await expect(alert(page)).toContainText('文字が見つかりませんでした', { timeout: 90_000 });
  await examine('without letters', 'failed');
  expect(found).toEqual({});
});
