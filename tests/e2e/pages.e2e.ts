import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './site.ts';

/** One page of each kind. */
const KINDS = {
  home: '',
  checker: 'check/',
  search: 'search/',
  'main article': 'amazon-marketing-service/',
  'situation checklist': 'called/',
  'article with charts': 'figures/',
  'questions and answers': 'faq/',
  overview: 'situations/',
  contacts: 'contacts/',
  sources: 'sources/',
  'list of numbers': 'numbers/',
  'number page': 'numbers/03670902xx/',
  'list of signs': 'rules/',
  'page of a sign': 'rules/threat-legal-action/',
  'page to print': 'poster/',
  'page without a connection': 'offline/',
  'page that is not there': 'nothing-here/',
} as const;

for (const [kind, path] of Object.entries(KINDS)) {
  test.describe(kind, () => {
    test.use({ faults: kind === 'page that is not there' ? 'expected' : 'none' });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`keeps to itself, fits 320 px and is accessible in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width: 320, height: 640 });
        const response = await page.goto(path);
        expect(response?.status()).toBe(kind === 'page that is not there' ? 404 : 200);
        await expect(page.locator('h1')).toHaveCount(1);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual(
          [],
        );
      });
    }
  });
}

test('a stranger’s way: paste, see why, read the article, find the number', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('form[data-ready]')).toBeVisible();
  await page
    .locator('textarea[name="message"]')
    .fill(
      '有料動画の未納料金が発生しています。本日中にご連絡なき場合法的手続きに移行いたします。03-6709-02** アマゾンマーケティングサービス',
    );
  await expect(page.locator('[data-level="scam"]')).toBeVisible();
  const article = page.locator('[data-scheme="amazon-unpaid"] a', { hasText: '読む' });
  const address = await article.getAttribute('href');
  await page.locator('[data-level] a[href$="/numbers/03670902xx/"]').click();
  await expect(page.locator('h1')).toHaveText('03-6709-02**についての報告');
  await page.goto(address ?? '');
  await expect(page.locator('main')).toContainText('未納料金');
  await expect(page.locator('main .message mark').first()).toBeVisible();
});

test('a number page accuses nobody, and search engines leave numbers of possible bystanders alone', async ({
  page,
}) => {
  await page.goto('numbers/03670902xx/');
  await expect(page.locator('main')).toContainText('意味ではありません');
  await expect(page.locator('main')).toContainText('番号の持ち主の方へ');
  await expect(page.locator('h1')).not.toContainText(/詐欺|アマゾン/);
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
  await page.goto('numbers/0369087471/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await expect(page.locator('main a[href^="tel:"]')).toHaveCount(0);
});
