import { expect, type Page, test } from './site.ts';

const banner = (page: Page) => page.locator('[data-alert-day]');

/** Opens the home page on a day so many days after the newest alert. */
async function openAfter(page: Page, days: number): Promise<void> {
  await page.goto('./');
  const day = (await banner(page).getAttribute('data-alert-day')) ?? '';
  await page.clock.setFixedTime(Date.parse(`${day}T12:00:00+09:00`) + days * 24 * 60 * 60 * 1000);
  await page.goto('./');
  await expect(page.locator('form[data-ready]')).toBeVisible();
}

test('the newest alert stands on the home page for two weeks and leads to what to do', async ({
  page,
}) => {
  await openAfter(page, 13);
  await expect(banner(page)).toBeVisible();
  const title = (await banner(page).locator('a').textContent()) ?? '';
  await banner(page).locator('a').click();
  await expect(page).toHaveURL(/\/alerts\/\d{4}-\d\d\/#alert-/);
  const alert = page.locator('section', { has: page.getByRole('heading', { name: title }) });
  await expect(alert.getByRole('heading')).toBeInViewport();
  await expect(alert.locator('a.external')).toHaveAttribute('href', /^https:/);
  await alert.getByRole('link', { name: '次にすること' }).click();
  await expect(page.locator('article h1')).toBeVisible();
});

test('it is gone from the home page after two weeks, and stays in the list', async ({ page }) => {
  await openAfter(page, 14);
  await expect(banner(page)).toBeHidden();
  await page.getByRole('contentinfo').getByRole('link', { name: '新しい手口の知らせ' }).click();
  await expect(page.locator('h1')).toHaveText('新しい手口の知らせ');
  expect(await page.locator('main li a').count()).toBeGreaterThan(1);
});
