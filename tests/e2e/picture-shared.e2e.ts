import { cases, type PictureCase } from '../pictures/cases.ts';
import { drawPictures } from '../pictures/draw.ts';
import { choosePicture, readText } from '../pictures/read.ts';
import { expect, test } from './host.ts';
import { share } from './share.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ shares: 'expected' });

test('several shared pictures are read one after the other, the next one with no network', async ({
  page,
  host,
}) => {
  const browser = page.context().browser();
  if (!browser) throw new Error('no browser');
  const wanted = ['ios-2x', 'cropped'].map((name) =>
    cases.find((one) => one.name === name),
  ) as PictureCase[];
  const drawn = await drawPictures(browser, wanted);
  const files = wanted.map(({ name }) => ({
    name: `${name}.png`,
    mimeType: 'image/png',
    buffer: drawn.get(name) as Buffer,
  }));
  await page.goto('');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await share(page, host.url, {}, files);
  const panel = page.locator('section.picture');
  await panel.getByRole('button', { name: 'この画像を読む' }).click();
  const first = await readText(page);
  expect(first).toContain('有料サイトの閲覧履歴があり');

  await host.stop();
  await page.getByRole('button', { name: '2枚目も、続けて読む' }).click();
  const box = page.locator('textarea[name="message"]');
  await expect(box).not.toHaveValue(first, { timeout: 30_000 });
  const both = await box.inputValue();
  expect(both.startsWith(`${first}\n\n`)).toBe(true);
  expect(both).toContain('民事訴訟の手続きを始めます。');

  // A picture chosen instead of the last one takes the place of its text alone.
  await choosePicture(page, { name: 'ios-2x' }, drawn.get('ios-2x') as Buffer);
  await expect(box).toHaveValue(`${first}\n\n${first}`, { timeout: 30_000 });
});
