import type { Locator } from '@playwright/test';
import { expect, test } from './site.ts';

/** Keyboards, spelling services and translators are kept off what is typed and received, as far as a page can. */

const MESSAGE =
  '未納料金があります。本日中に03-6709-0234までご連絡ください。https://amazon.co.jp.example.com/a';

/** What the browser makes of an element, what it inherits included. */
const asked = (field: Locator) =>
  field.evaluate((element: HTMLInputElement | HTMLTextAreaElement) => ({
    autocomplete: element.autocomplete,
    autocorrect: element.getAttribute('autocorrect'),
    autocapitalize: element.autocapitalize,
    spellcheck: element.spellcheck,
    translate: element.translate,
  }));

const KEPT_OFF = {
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'none',
  spellcheck: false,
  translate: false,
};

test('the box for a message asks them to stay away, before any script runs too', async ({
  page,
  newContext,
}) => {
  await page.goto('check/');
  await expect(page.locator('form[data-ready]')).toBeVisible();
  expect(await asked(page.locator('textarea[name="message"]'))).toEqual(KEPT_OFF);
  const context = await newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto('check/');
  const box = plain.locator('textarea[name="message"]');
  await expect(box).toHaveAttribute('autocomplete', 'off');
  await expect(box).toHaveAttribute('spellcheck', 'false');
  await expect(box).toHaveAttribute('translate', 'no');
});

test('so do the boxes of the search', async ({ page }) => {
  await page.goto('search/');
  await expect(page.locator('form[data-ready]')).toBeVisible();
  expect(await asked(page.locator('#search-box'))).toEqual(KEPT_OFF);
  await page.goto('called/');
  await page.keyboard.press('/');
  expect(await asked(page.getByRole('combobox'))).toEqual(KEPT_OFF);
  // The checker that takes the place of the search is made in the browser as well.
  await page.getByRole('combobox').fill(`${MESSAGE} ${MESSAGE}`);
  await expect(page.locator('.search-message [data-level]')).toBeVisible();
  expect(await asked(page.locator('.search-message textarea'))).toEqual(KEPT_OFF);
  await page.goto('');
  const numbers = await asked(page.locator('#number-box'));
  expect(numbers).toMatchObject({ autocomplete: 'off', spellcheck: false });
});

test('nothing of a message is translated: its text, its numbers, its links, the summary', async ({
  page,
}) => {
  await page.goto('check/');
  await page.locator('textarea[name="message"]').fill(MESSAGE);
  await expect(page.locator('[data-level]')).toBeVisible();
  await page.getByRole('button', { name: '家族に伝える文を作る' }).click();
  await page.getByLabel('届いた文章も入れる').check();
  await expect(page.locator('.checker-summary__text')).toContainText('未納料金');
  // Every element whose own words are those of the message.
  const translated = await page.locator('main').evaluate((main) => {
    const pieces = ['本日中に', '3-6709-0234', 'example.com'];
    const found: string[] = [];
    for (const element of main.querySelectorAll<HTMLElement>('*')) {
      const own = [...element.childNodes]
        .filter((child) => child.nodeType === Node.TEXT_NODE)
        .map((child) => child.textContent)
        .join('');
      if (element.translate && pieces.some((piece) => own.includes(piece))) {
        found.push(element.outerHTML.slice(0, 200));
      }
    }
    return found;
  });
  expect(translated).toEqual([]);
  for (const part of ['.checker-message mark', '.checker-summary__text', '.checker-number']) {
    const element = page.locator(part).first();
    expect(await element.evaluate((one: HTMLElement) => one.translate), part).toBe(false);
  }
});
