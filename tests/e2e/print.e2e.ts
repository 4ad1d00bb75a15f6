import { expect, test } from './site.ts';

/** Pages of a PDF, as its page tree counts them. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const A4 = { format: 'A4' } as const;
/** WCAG counts letters of 18 pt and more as large; in CSS pixels. */
const POINT = 96 / 72;

test('the poster takes one side of A4, in large letters, without the rest of the page', async ({
  page,
}) => {
  await page.goto('poster/');
  expect(pagesOf(await page.pdf(A4))).toBe(1);
  await page.emulateMedia({ media: 'print' });
  const sizes = await page
    .locator('.sheet')
    .evaluate((sheet) =>
      [...sheet.querySelectorAll('h2, p, li')].map((part) =>
        Number.parseFloat(getComputedStyle(part).fontSize),
      ),
    );
  expect(sizes.length).toBeGreaterThan(8);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18 * POINT);
  await expect(page.locator('.sheet').getByText('188', { exact: false }).first()).toBeVisible();
  for (const part of ['.site-header', '.site-footer', 'h1', '.screen-only', '.sources'])
    await expect(page.locator(part).first()).toBeHidden();
});

test('the card for beside the telephone fits on a page with room to cut', async ({ page }) => {
  await page.goto('phone-card/');
  expect(pagesOf(await page.pdf(A4))).toBe(1);
  await page.emulateMedia({ media: 'print' });
  const { width, height } = (await page.locator('.sheet').boundingBox()) ?? {};
  // A6, 105 × 148 mm, and the border.
  expect(width).toBeLessThanOrEqual((110 / 25.4) * 96);
  expect(height).toBeLessThanOrEqual((148 / 25.4) * 96);
});

test('the answer fits on one page of A4, with what to do and whom to call', async ({ page }) => {
  await page.goto('check/');
  await page.locator('form[data-ready]').waitFor();
  await page
    .locator('textarea[name="message"]')
    .fill(
      '有料動画の未納料金が発生しています。本日中にご連絡なき場合法的手続きに移行いたします。03-6709-02** アマゾンマーケティングサービス',
    );
  await expect(page.locator('[data-level]')).toBeVisible();
  // The parts that were folded away are put in after the verdict.
  await expect(page.locator('.checker-next__others li').first()).toBeAttached();
  expect(pagesOf(await page.pdf(A4))).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  for (const part of [
    '.verdict__lead',
    '.checker-next__first',
    '.checker-message',
    '.checker-contacts',
  ])
    await expect(page.locator(part)).toBeVisible();
  for (const part of ['.checker-acted__open', '.checker-share', '.site-footer', '.checker-form'])
    await expect(page.locator(part)).toBeHidden();
});

test('two cards are printed on a sheet', async ({ page }) => {
  await page.goto('phone-card/');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.sheet--card')).toHaveCount(2);
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.sheet--card')).toHaveCount(1);
});

test('an article ends on paper without a page that holds a line', async ({ page }) => {
  await page.goto('received-only/');
  expect(pagesOf(await page.pdf(A4))).toBeLessThanOrEqual(3);
});

test('an article on paper has no chrome, and its sources with their addresses', async ({
  page,
}) => {
  await page.goto('received-only/');
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.site-nav', '.trail', '.pager', '.related', '.site-footer__links'])
    await expect(page.locator(part).first()).toBeHidden();
  const written = await page
    .locator('.sources li a')
    .first()
    .evaluate((link) => [getComputedStyle(link, '::after').content, link.getAttribute('href')]);
  expect(written[0]).toContain(written[1]);
});
