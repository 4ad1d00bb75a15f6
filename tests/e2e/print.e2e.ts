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
