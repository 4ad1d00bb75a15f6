import { expect, test } from './site.ts';

/** What the oldest browsers lack that the test browser has. */

test('where text cannot be cut into graphemes (Firefox 115) a message is judged all the same', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'));
  await page.goto('check/');
  await expect(page.locator('form[data-ready]')).toBeVisible();
  await page
    .locator('textarea[name="message"]')
    .fill('有料動画の未納料金が発生しています。本日中にご連絡なき場合法的手続きに移行いたします。');
  await expect(page.locator('[data-level]')).toHaveAttribute('data-level', /scam|suspicious/);
  await expect(page.locator('mark[data-sign]').first()).toBeAttached();
});

test.describe('without styles', () => {
  test.use({ faults: 'expected' });

  test('and without scripts an article is read from top to bottom', async ({ newContext }) => {
    const context = await newContext({ javaScriptEnabled: false });
    await context.route('**/*.css', (route) => route.abort());
    const page = await context.newPage();
    await page.goto('amazon-marketing-service/');
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('main h2').last()).toBeVisible();
    await expect(
      page.locator('main a[href="tel:188"], footer a[href="tel:188"]').first(),
    ).toBeVisible();
  });
});
