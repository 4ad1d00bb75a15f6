import { accessibilityFaults } from './axe.ts';
import { expect, type Page, test } from './site.ts';

/** Short messages in the search: asked about, never diverted, and kept out of address and history. */

const WITH_NUMBER = 'むらさきの猫様 未納料金あり 03-6709-0299へ本日中に';
/** The engine is loaded for a whole sentence, in milliseconds. */
const PATIENCE = { timeout: 15_000 };

const SENTENCE = '本日中に連絡なき場合は法的手続き';

const box = (page: Page) => page.locator('#search-box');
const answer = (page: Page) =>
  page.locator('.search-answer [data-hit], .search-answer [data-no-hit]');
const offer = (page: Page) => page.getByRole('button', { name: '文章として調べる' });
const asked = (page: Page) => page.evaluate(() => location.search + location.hash);

async function open(page: Page, path = 'search/'): Promise<void> {
  await page.goto(path);
  await expect(page.locator('form[data-ready]')).toBeVisible();
}

for (const message of [WITH_NUMBER, SENTENCE]) {
  test(`${message} is answered, and stays out of address and history`, async ({ page, watch }) => {
    watch.keepSecret(message);
    await open(page);
    const before = await page.evaluate(() => history.length);
    await box(page).fill(message);
    await box(page).press('Enter');
    await expect(offer(page)).toBeVisible();
    await expect(answer(page).first()).toBeVisible();
    await expect(page.locator('.search-answer > *').first()).toHaveAttribute('data-doubt', '');
    expect(await asked(page)).toBe('');
    expect(await page.evaluate(() => history.length)).toBe(before);
    await expect(page.locator('.search-answer')).toHaveAttribute('aria-busy', 'false');
    expect(await accessibilityFaults(page, 'main')).toEqual([]);

    // Whoever follows a link of the answer leaves it behind nowhere.
    await page.locator('.search-answer a[href]').first().click();
    await expect(page.locator('#search-box')).toHaveCount(0);
    await page.goBack();
    expect(await asked(page)).toBe('');

    await box(page).fill(message);
    await offer(page).click();
    await expect(page.locator('.search-message textarea[name="message"]')).toHaveValue(message);
    await expect(page.locator('.search-message [data-level]')).toBeVisible();
    expect(await asked(page)).toBe('');
  });

  test(`${message} in an address from outside is taken out of it`, async ({ page, watch }) => {
    watch.keepSecret(message);
    await page.goto(`search/?q=${encodeURIComponent(message)}`);
    await expect(offer(page)).toBeVisible();
    await expect(box(page)).toHaveValue(message);
    expect(await asked(page)).toBe('');
  });

  test(`${message} in the search over a page stays on that page`, async ({ page, watch }) => {
    watch.keepSecret(message);
    await page.goto('called/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill(message);
    await expect(offer(page)).toBeVisible();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
    await expect(page).toHaveURL(/\/called\/$/);
    await expect(dialog.locator('a[href*="#q="]')).toHaveCount(0);
    await offer(page).click();
    await expect(dialog.locator('.search-message textarea[name="message"]')).toHaveValue(message);
    await expect(dialog.locator('[data-level]')).toBeVisible();
  });
}

for (const question of [
  '未納料金',
  '電話してしまった',
  '身に覚えのない請求が届いたら',
  '188に電話',
]) {
  test(`${question} is a question, and goes into the address`, async ({ page }) => {
    await open(page);
    await box(page).fill(question);
    await box(page).press('Enter');
    await expect(answer(page).first()).toBeVisible();
    await expect.poll(() => asked(page), PATIENCE).toBe(`#q=${encodeURIComponent(question)}`);
    await expect(offer(page)).toHaveCount(0);
    await page.goto('called/');
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill(question);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/#q=/, PATIENCE);
  });
}

for (const query of ['暗証番号1234を入力しました', '山田太郎 東京都港区1-2-3 に請求']) {
  test(`${query} is answered, and stays out of the address`, async ({ page, watch }) => {
    watch.keepSecret(query);
    await open(page);
    await box(page).fill(query);
    await box(page).press('Enter');
    await expect(answer(page).first()).toBeVisible();
    await page.waitForTimeout(1_000);
    expect(await asked(page)).toBe('');
    await page.goto('called/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill(query);
    await expect(dialog.locator('[aria-busy="true"]')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1_000);
    await expect(page).toHaveURL(/\/called\/$/);
    await expect(dialog.locator('a[href*="#q="]')).toHaveCount(0);
  });
}

test.describe('where the engine cannot be had', () => {
  test.use({ faults: 'expected' });

  test('a whole sentence stays out of the address, and is answered', async ({ page, watch }) => {
    watch.keepSecret(SENTENCE);
    await page.route('**/checker/rulebook.*.json', (route) => route.abort());
    await open(page);
    await box(page).fill(SENTENCE);
    await box(page).press('Enter');
    await expect(answer(page).first()).toBeVisible();
    await expect(offer(page)).toBeVisible({ timeout: 15_000 });
    expect(await asked(page)).toBe('');
  });
});
