import { LOCALES } from '../../src/locales/index.ts';
import { NIGHT, thorough } from '../thorough.ts';
import { accessibilityFaults } from './axe.ts';
import { expect, type Page, test } from './site.ts';

const SEED =
  '有料動画の未納料金が発生しています。本日中にご連絡なき場合法的手続きに移行いたします。03-6709-02** アマゾンマーケティングサービス';

const languages = LOCALES.filter(({ code }) => code !== 'pseudo');
const others = languages.filter(({ code }) => code !== 'ja');

/** Pages in all languages come from the same templates: by day one language in letters and the one with readings. */
const BY_DAY = ['en', 'ja-easy'];

const LONG = ['contacts/', 'search/'];

const verdict = (page: Page) => page.locator('[data-level]').first();
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const { code, prefix, lang, name } of others) {
  test.describe(name, BY_DAY.includes(code) ? {} : { tag: NIGHT }, () => {
    test('a Japanese message: paste, verdict, what it says, step, contact', async ({ page }) => {
      await page.goto(`${prefix}check/`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await page.locator('textarea').fill(SEED);
      await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
      await expect(verdict(page).locator('#checker-next')).toBeVisible();
      const meaning = page.locator('[data-meaning]');
      await expect(meaning.locator('q').first()).toHaveAttribute('translate', 'no');
      expect(await meaning.locator('ol > li').count()).toBeGreaterThan(1);
      await expect(meaning).toContainText('03-6709-02**');
      if (!code.startsWith('ja') && code !== 'zh') {
        // Outside the quoted message it is all in the reader's own language.
        const told = await meaning.locator('ul > li').allTextContents();
        expect(told.length).toBeGreaterThan(2);
        expect(told.filter((text) => /[ぁ-ん]{4}/.test(text.replace(/「[^」]*」/g, '')))).toEqual(
          [],
        );
      }
      await expect(verdict(page).locator('a[href="tel:188"]').first()).toHaveCount(1);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('home, contacts and the guide fit a small screen, and axe finds nothing', async ({
      page,
    }) => {
      for (const path of ['', 'contacts/', 'short-guide/', 'search/']) {
        await page.setViewportSize({ width: 320, height: 640 });
        await page.goto(prefix + path);
        expect(await overflow(page), path).toBeLessThanOrEqual(0);
        // The long pages, which are examined in Japanese by day, every night in each language.
        if (thorough || !LONG.includes(path))
          expect(await accessibilityFaults(page), path).toEqual([]);
        await page.locator('.languages summary').click();
        const list = await page.locator('.languages ul').boundingBox();
        expect(list?.x, path).toBeGreaterThanOrEqual(0);
        expect((list?.x ?? 0) + (list?.width ?? 0), path).toBeLessThanOrEqual(320);
      }
    });

    test('a search by number is answered', async ({ page }) => {
      await page.goto(`${prefix}search/#q=${encodeURIComponent('03-6709-0234')}`);
      await expect(page.locator('[data-hit]').first()).toBeVisible();
    });
  });
}

test('the menu leads to the same page in every language that has it, else to its home', async ({
  page,
}) => {
  await page.goto('called/');
  await page.locator('.languages summary').click();
  const links = page.locator('.languages a');
  await expect(links).toHaveText(languages.map(({ name }) => name));
  const paths = await links.evaluateAll((all) =>
    all.map((one) => new URL((one as HTMLAnchorElement).href).pathname),
  );
  const base = new URL('./', page.url().replace(/called\/$/, '')).pathname;
  expect(paths).toEqual(
    languages.map(({ prefix, coverage }) =>
      coverage === 'whole' ? `${base}${prefix}called/` : `${base}${prefix}`,
    ),
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

for (const { locale, shown } of [
  { locale: 'vi-VN', shown: ['vi'] },
  { locale: 'ne-NP', shown: ['en', 'ja-simple'] },
  { locale: 'ja-JP', shown: [] },
])
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale });

    test(`is offered ${shown.join(' and ') || 'nothing'}, and stays where it is`, async ({
      page,
    }) => {
      for (const path of ['', 'check/']) {
        await page.goto(path);
        const offers = page.locator('[data-language-offer]');
        await expect(offers).toHaveCount(others.length);
        await expect
          .poll(() =>
            offers.evaluateAll((all) =>
              (all as HTMLElement[]).filter(({ hidden }) => !hidden).map(({ lang }) => lang),
            ),
          )
          .toEqual(shown);
        await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
      }
    });
  });
