import { form } from '../../src/i18n/ja/checker.ts';
import { expect, type Page, test } from './site.ts';

const MESSAGE =
  '有料動画の未納料金が発生しています。本日中にご連絡なき場合法的手続きに移行いたします。03-6709-02** アマゾンマーケティングサービス';

/** The four ways through the site that matter most, without a mouse. */

test('by keyboard: paste, see the verdict, read the article, look at the number', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.locator('form[data-ready]')).toBeVisible();
  await tabTo(page, 'textarea[name="message"]');
  await page.keyboard.insertText(MESSAGE);
  await tabTo(page, `button:text-is("${form.check}")`);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-level="scam"] h2').first()).toBeFocused();
  await tabTo(page, '.checker-fold > summary:has-text("この手口について")');
  await page.keyboard.press('Enter');
  await tabTo(page, '[data-scheme="amazon-unpaid"] a:has-text("読む")');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/amazon-marketing-service\/$/);
  await tabTo(page, 'main a[href$="/numbers/03670902xx/"]', 150);
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('03-6709-02**についての報告');
});

test('by keyboard: say what has happened, and go through what to do', async ({ page }) => {
  await page.goto('./');
  await tabTo(page, 'main a[href$="/called/"]');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/called\/$/);
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip-link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await tabTo(page, 'main a[href="tel:188"]', 100);
});

test('by keyboard: look a number up', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('form[data-number-box]')).toBeVisible();
  await tabTo(page, '#number-box');
  await page.keyboard.type('0367090234');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-hit="number"]')).toBeVisible();
  await tabTo(page, '[data-hit="number"] a');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/numbers\/03670902xx\/$/);
  await tabTo(page, 'main a:has-text("出典"), main a.external', 60);
});

test('by keyboard: find whom to call', async ({ page }) => {
  await page.goto('./');
  await tabTo(page, 'main a[href$="/contacts/"]', 80);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/contacts\/$/);
  await tabTo(page, 'main a[href="tel:188"]', 40);
  await expect(page.locator('main a[href="tel:188"]').first()).toContainText('188');
});

/** Presses Tab until the focus, always in sight, is on the target. */
async function tabTo(page: Page, target: string, limit = 60): Promise<void> {
  const wanted = page.locator(target);
  for (let press = 0; press < limit; press += 1) {
    await page.keyboard.press('Tab');
    const [reached, ring] = await Promise.all([
      wanted.evaluateAll((targets) => targets.some((one) => one === document.activeElement)),
      page.evaluate(() => {
        const style = getComputedStyle(document.activeElement ?? document.body);
        return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
      }),
    ]);
    expect(ring, `focus is seen on the way to ${target}`).toBe(true);
    if (reached) return;
  }
  throw new Error(`${target} is not reached within ${limit} presses of Tab`);
}
