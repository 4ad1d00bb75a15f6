import { kinds } from '../kinds.ts';
import { expect, test } from './site.ts';

test.describe('a page that is not there', () => {
  test.use({ faults: 'expected' });

  test('says so, and leads on', async ({ page }) => {
    const response = await page.goto('nothing-here/');
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toHaveText('ページが見つかりません');
    await expect(page.locator('main a').first()).toBeVisible();
  });
});

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
  await page.locator('.checker-fold > summary', { hasText: '書いてある番号' }).click();
  await page.locator('[data-level] a[href$="/numbers/03670902xx/"]').click();
  await expect(page.locator('h1')).toHaveText('03-6709-02**についての報告');
  await page.goto(address ?? '');
  await expect(page.locator('main')).toContainText('未納料金');
  await expect(page.locator('main .message mark').first()).toBeVisible();
});

test('nothing moves while a page becomes ready', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as { value?: number }).value ?? 0);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const moved: Record<string, number> = {};
  for (const { example } of kinds) {
    await page.goto(example || './');
    await expect(page.locator('[data-text-size-control]')).toBeVisible();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          // Two frames on, the browser has told of the last one.
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              const { shifts } = window as unknown as { shifts: number[] };
              done(shifts.reduce((sum, value) => sum + value, 0));
            }),
          );
        }),
    );
    // Below a tenth of what Lighthouse calls good.
    if (shift > 0.01) moved[example] = shift;
  }
  expect(moved).toEqual({});
});

test('without scripts there is no control that needs them', async ({ newContext }) => {
  const context = await newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of ['./', 'faq/', 'practice/']) {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('[data-text-size-control]')).toBeHidden();
    await expect(page.locator('[data-practice-level]:visible')).toHaveCount(0);
  }
});

test('a page says by itself when it was last checked, and when that is over a year ago', async ({
  page,
}) => {
  await page.goto('amazon-marketing-service/');
  const date = page.locator('[data-reviewed]');
  await expect(date).toContainText(/最終確認 \d{4}年\d+月/);
  await page.clock.setFixedTime(new Date('2026-12-01T00:00:00Z'));
  await page.reload();
  await expect(date.locator('[data-stale]')).toBeHidden();
  await page.clock.setFixedTime(new Date('2035-01-01T00:00:00Z'));
  await page.reload();
  await expect(date.locator('[data-stale]')).toBeVisible();
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

test.describe('folded parts of a page', () => {
  test('the sources of an article are folded on a phone, and open where a sign leads to them', async ({
    page,
  }) => {
    await page.goto('received-only/');
    const source = page.locator('#source-1');
    await expect(source).toBeHidden();
    await page.locator('a[href="#source-1"]').first().press('Enter');
    await expect(source).toBeInViewport();
  });

  test('a kind of sign that an address names is shown, and every sign is in the page', async ({
    page,
  }) => {
    await page.goto('rules/#threat');
    const sign = page.locator('a[href$="/rules/threat-legal-action/"]');
    await expect(sign).toBeVisible();
    const other = page.locator('a[href$="/rules/claim-account-problem/"]');
    await expect(other).toBeAttached();
    await expect(other).toBeHidden();
  });

  test('no list is longer than a reader scrolls through', async ({ page }) => {
    for (const path of ['rules/', 'faq/', 'sources/', 'contacts/']) {
      await page.goto(path);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height, path).toBeLessThan(10_000);
    }
  });

  test('a contact that an address names is shown', async ({ page }) => {
    await page.goto('contacts/#contact-center-tokyo');
    await expect(page.locator('#contact-center-tokyo')).toBeInViewport();
  });

  test('a question shows its answer when it is pressed', async ({ page }) => {
    await page.goto('faq/');
    const question = page.locator('details.question').first();
    const answer = question.locator('p').first();
    await expect(answer).toBeHidden();
    await question.locator('summary').click();
    await expect(answer).toBeVisible();
  });
});

test('a contact says by the clock whether it answers', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-28T23:00:00+09:00'));
  await page.goto('contacts/');
  const status = (id: string) => page.locator(`#contact-${id} .contact__status`);
  await expect(status('police-110')).toHaveText('いまは受付時間です。');
  await expect(status('police-9110')).toHaveText('いまは受付時間外の所が多い時間です。');
  await expect(page.getByText('いまは受付時間外です。').first()).toBeAttached();
});

test('a ready text is copied with the address of the site', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('telling-parents/');
  const text = page.locator('[data-pass-on]').first();
  await text.getByRole('button', { name: '文をコピーする' }).click();
  await expect(text.getByRole('status')).toContainText('コピーしました');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('私に電話してね');
  expect(copied).toMatch(/\nhttp:\/\/localhost:\d+\/\S*$/);
});
