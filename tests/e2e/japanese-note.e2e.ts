import { SEED, settle } from './copy.ts';
import { expect, type Page, test } from './host.ts';

/** The summary in Japanese that readers of other languages hand to a Japanese desk. */

const notes = (page: Page) => page.locator('.checker-summary__text');
const japanese = (page: Page) => page.locator('.checker-summary__text[lang="ja"]');
const isNote = (url: string): boolean => /\/checker\/japanese-note\./.test(url);

const LANGUAGES = [
  {
    prefix: 'vi/',
    shows: /日本語で見せる/,
    copies: /日本語でコピー/,
    withMessage: 'Kèm cả tin nhắn nhận được',
  },
  {
    prefix: 'ja-easy/',
    shows: 'ふつうの日本語で見せる（窓口や警察の人に）',
    copies: 'ふつうの日本語でコピーする',
    withMessage: '届いた文章も入れる',
  },
] as const;

/** Judges the message and opens the summary, message included. */
async function open(
  page: Page,
  prefix: string,
  { withMessage }: { withMessage: string },
): Promise<void> {
  await page.goto(`${prefix}check/`);
  await expect(page.locator('form[data-ready]')).toBeVisible();
  await page.locator('textarea[name="message"]').fill(SEED);
  await expect(page.locator('[data-level]')).toHaveAttribute('data-level', 'scam');
  // Folded steps are part of the note; the page has them once the details are loaded.
  await expect(page.locator('[data-sign] .cite, [data-sign] a').first()).toBeAttached();
  await page.locator('button[aria-controls="checker-share"]').click();
  await page.getByLabel(withMessage).check();
}

test.describe('the note in Japanese', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const words of LANGUAGES)
    test(`${words.prefix} says word for word what the Japanese page says, and comes when asked for`, async ({
      page,
      host,
    }) => {
      await open(page, '', { withMessage: '届いた文章も入れる' });
      await expect(notes(page)).toHaveCount(1);
      await expect(page.getByRole('button', { name: '日本語で見せる' })).toHaveCount(0);
      const original = await notes(page).textContent();
      expect(original).toContain('03-6709-＊＊＊＊');

      await open(page, words.prefix, words);
      await expect(notes(page)).toHaveCount(1);
      // Where the language has spaces between sentences, so has the note.
      expect(await notes(page).textContent()).not.toMatch(/\p{L}\.\p{Lu}/u);
      expect(host.seen.filter(({ url }) => isNote(url))).toEqual([]);
      await page.getByRole('button', { name: words.shows }).click();
      await expect(japanese(page)).toHaveText(original ?? '');
      await page.getByRole('button', { name: words.copies }).click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(original);
      await page.getByRole('combobox').last().selectOption({ index: 1 });
      await expect(japanese(page)).toContainText('来た日：昨日');
    });

  test('what is copied in easy Japanese holds no marks of readings', async ({ page }) => {
    const [, easy] = LANGUAGES;
    await open(page, easy.prefix, easy);
    await page.getByRole('button', { name: '文をコピーする' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('調べた結果：');
    expect(copied).not.toMatch(/[\uFFF9-\uFFFB]/);
  });

  test.describe('with the host gone', () => {
    test.use({ faults: 'expected' });

    test('is there after one visit', async ({ page, host }) => {
      const [vietnamese] = LANGUAGES;
      await page.goto(vietnamese.prefix);
      await settle(page);
      await host.stop();
      await open(page, vietnamese.prefix, vietnamese);
      await page.getByRole('button', { name: vietnamese.shows }).click();
      await expect(japanese(page)).toContainText('調べた結果：');
    });
  });

  test.describe('with the file not to be had', () => {
    test.use({ faults: 'expected' });

    test('says so, and leaves the note in the reader’s language', async ({ page, host }) => {
      const [vietnamese] = LANGUAGES;
      host.refuse = (path) => (isNote(path) ? 503 : undefined);
      await open(page, vietnamese.prefix, vietnamese);
      await page.getByRole('button', { name: vietnamese.shows }).click();
      await expect(page.getByText('Chưa chuẩn bị được.')).toBeVisible();
      await expect(notes(page)).toHaveCount(1);
    });
  });
});
