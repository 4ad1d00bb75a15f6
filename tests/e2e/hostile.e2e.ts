import { expect, type Page, test } from './site.ts';

const MARKUP = `<img src=x onerror="document.title='hostile'"><script>document.title='hostile'</script>`;

const box = (page: Page) => page.locator('textarea[name="message"]');
const verdict = (page: Page) => page.locator('[data-level]');

/** Nothing of it has become part of the page, and nothing in the page leads anywhere but where it should. */
async function expectTextOnly(page: Page): Promise<void> {
  // Astro's own scripts stand beside what the islands show.
  const alive = '[src="x"], [onerror], [onload], [onmouseover]';
  await expect(page.locator(`${alive}, .checker-result script, .search-answer script`)).toHaveCount(
    0,
  );
  expect(await page.title()).not.toContain('hostile');
  const targets = await page
    .locator('main a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol));
  for (const protocol of targets) expect(protocol).toMatch(/^(?:https?|tel|mailto):$/);
}

for (const [what, hostile] of [
  ['markup', MARKUP],
  ['a link that is code', 'javascript:alert(document.domain)'],
  ['a link that is a page', `data:text/html,${MARKUP}`],
  ['a link with markup', `https://example.com/"onmouseover="alert(1)"><svg/onload=alert(1)>`],
  ['an entity', '&lt;b&gt; &#x3c;script&#x3e;'],
] as const) {
  test(`${what} in a message is text, and never to be tapped`, async ({ page }) => {
    await page.goto('check/');
    await expect(page.locator('form[data-ready]')).toBeVisible();
    const message = `未納料金があります。本日中に ${hostile} からご連絡なき場合、法的手続きに移行します。`;
    await box(page).fill(message);
    await expect(verdict(page)).toBeVisible();
    await expect(page.locator('.checker-message > p').first()).toHaveText(message);
    await expect(verdict(page).locator('a[href*="example.com"]')).toHaveCount(0);
    await expectTextOnly(page);
    await page.getByRole('button', { name: '家族に伝える文を作る' }).click();
    await page.getByLabel('届いた文章も入れる').check();
    await expectTextOnly(page);
  });
}

test('markup in the data that explains a verdict is text', async ({ page }) => {
  await page.route('**/checker/explanations-ja.*.json', async (route) => {
    const response = await route.fetch();
    // Into every sentence: they are what a reader is shown.
    const text = (await response.text()).replaceAll('。"', `。${MARKUP.replaceAll('"', '\\"')}"`);
    await route.fulfill({ response, body: text });
  });
  await page.goto('check/');
  await box(page).fill(
    'アマゾンの未納料金があります。本日中にご連絡なき場合、法的手続きに移行します。03-6709-0234',
  );
  await expect(verdict(page)).toContainText('<script>');
  await expectTextOnly(page);
});

test('markup in a search is text', async ({ page }) => {
  await page.goto(`search/#q=${encodeURIComponent(MARKUP.slice(0, 38))}`);
  await expect(page.locator('[data-no-hit], [data-hit]').first()).toBeVisible();
  await expectTextOnly(page);
});
