import { cases, type PictureCase } from '../pictures/cases.ts';
import { drawPictures } from '../pictures/draw.ts';
import { choosePicture, readText } from '../pictures/read.ts';
import { expect, type Page, test } from './host.ts';
import { share } from './share.ts';
import type { Watch } from './watch.ts';

/**
 * All that a reader can do with a message. That nothing of it reaches the host or stays is proved by the
 * watch that every test is under; here the ways are gone, with words and a number that stand nowhere in
 * the site.
 */

const SECRET = 'むらさきの招き猫';
const MESSAGE = `${SECRET}の未納料金があります。本日中に03-6709-0299までご連絡なき場合、法的手続きに移行します。\nhttps://purple-cat.example/pay`;
const SHARED = `共有した${MESSAGE}`;
const LONG = `${MESSAGE}\n${'資料は共有フォルダに入れました。'.repeat(2000)}`;
/** Short enough for a question. */
const SHORT = `${SECRET}様 未納料金あり 03-6709-0299へ本日中に`;
const SEARCHED = 'むらさき 招き猫';

/** How fast the search is, others test; this one waits for it, in milliseconds. */
const PATIENCE = { timeout: 20_000 };

const box = (page: Page) => page.locator('textarea[name="message"]');
const verdict = (page: Page) => page.locator('[data-level]');

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('form[data-ready]').first()).toBeVisible();
}

async function message(page: Page): Promise<void> {
  await open(page, 'check/');
  await box(page).pressSequentially(MESSAGE.slice(0, 20));
  await box(page).fill(MESSAGE);
  await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
  await page.getByRole('button', { name: '消す' }).click();
  await page.evaluate((text) => navigator.clipboard.writeText(text), MESSAGE);
  await page.getByRole('button', { name: '貼り付け' }).click();
  await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
  for (const fold of await verdict(page).locator('.checker-fold > summary').all())
    await fold.click();
  await verdict(page).locator('a[href*="/numbers/"]').first().click();
  await expect(page.locator('h1')).toContainText('についての報告');
  await page.goBack();
}

/** The reader's own hand gives the summary away: to the app that is chosen, and to nobody else. */
async function passedOn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(globalThis, { given: [], printed: 0 });
    navigator.share = async (data) => void Reflect.get(globalThis, 'given').push(data);
    window.print = () => void Object.assign(globalThis, { printed: 1 });
  });
  await open(page, 'check/');
  await box(page).fill(MESSAGE);
  await page.getByRole('button', { name: '家族に伝える文を作る' }).click();
  await page.getByLabel('届いた文章も入れる').check();
  const summary = page.locator('.checker-summary__text');
  await expect(summary).toContainText(SECRET);
  await page.getByRole('button', { name: '送る相手を選ぶ' }).click();
  const given = await page.evaluate(() => Reflect.get(globalThis, 'given'));
  expect(given).toEqual([{ text: await summary.textContent() }]);
  await page.getByRole('button', { name: '文をコピーする' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(SECRET);
  await page.getByRole('button', { name: '印刷する' }).click();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'printed'))).toBe(1);
  expect((await page.pdf()).length).toBeGreaterThan(1000);
}

async function longMessage(page: Page): Promise<void> {
  await open(page, 'check/');
  const [worker] = await Promise.all([page.waitForEvent('worker'), box(page).fill(LONG)]);
  expect(worker.url()).toContain('judge-worker');
  await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
}

async function listToTap(page: Page, watch: Watch): Promise<void> {
  await open(page, '');
  await page.getByRole('link', { name: '文章がない・電話だった' }).click();
  for (const point of ['アマゾン', '払っていない料金がある', '本日中・今日中']) {
    await page.getByRole('checkbox', { name: point, exact: true }).check();
  }
  await page.getByRole('button', { name: '結果を見る' }).click();
  await expect(verdict(page)).toBeVisible();
  watch.keepSecret((await page.locator('.checker-message').textContent()) ?? '');
  await verdict(page).locator('a[href*="/rules/"]').first().click();
  await expect(page.locator('h1')).toBeVisible();
}

async function picture(page: Page): Promise<void> {
  const browser = page.context().browser();
  const one = cases.find(({ name }) => name === 'ios-bubbles') as PictureCase;
  if (!browser) throw new Error('no browser');
  const bytes = (await drawPictures(browser, [one])).get(one.name) as Buffer;
  await open(page, 'check/');
  await choosePicture(page, one, bytes);
  await page.getByRole('button', { name: 'この画像を読む' }).click();
  const number = one.messages.at(-1)?.split(' ').at(-1) as string;
  expect(await readText(page)).toContain(number);
  await page.getByRole('button', { name: '文章は合っている' }).click();
  await expect(verdict(page)).toBeVisible();
}

async function searchBox(page: Page, watch: Watch): Promise<void> {
  await open(page, 'search/');
  const searched = page.locator('#search-box');
  watch.keepSecret(SHORT);
  await searched.fill(SHORT);
  await searched.press('Enter');
  await expect(page.getByRole('button', { name: '文章として調べる' })).toBeVisible(PATIENCE);
  await searched.fill(SEARCHED);
  await expect(page.locator('[data-no-hit], [data-hit]').first()).toBeVisible(PATIENCE);
  await searched.fill('03-6709-0299');
  await expect(page.locator('[data-hit="number"]')).toBeVisible(PATIENCE);
  await searched.fill(MESSAGE.replace('\n', ' '));
  await expect(verdict(page)).toBeVisible();
  await page.goto('privacy/');
  await expect(page.locator('h1')).toBeVisible();
}

const WAYS: Readonly<Record<string, (page: Page, watch: Watch) => Promise<void>>> = {
  'a message typed and pasted': message,
  'a message passed on and printed': passedOn,
  'a long message': longMessage,
  'the list to tap': listToTap,
  'a picture': picture,
  'a message in the search': searchBox,
};

test.beforeEach(async ({ context, host }) => {
  const { origin } = new URL(host.url);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
});

test.describe('without a copy on the device nothing reaches the host, and nothing stays, of', () => {
  test.use({ serviceWorkers: 'block' });

  for (const [what, go] of Object.entries(WAYS)) {
    test(what, async ({ page, watch, host }) => {
      test.slow();
      await go(page, watch);
      expect(host.seen.length).toBeGreaterThan(10);
    });
  }
});

test.describe('with the copy on the device nothing reaches the host, and nothing stays', () => {
  test.use({ shares: 'expected' });

  test('of all that one reader does, and of what another app shares', async ({
    page,
    watch,
    host,
  }) => {
    test.setTimeout(180_000);
    await page.goto('');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    for (const go of Object.values(WAYS)) await go(page, watch);
    await share(page, host.url, { text: SHARED });
    await expect(box(page)).toHaveValue(SHARED);
    await expect(verdict(page)).toBeVisible();
    const caches = await page.evaluate(() => globalThis.caches.keys());
    expect(caches.map((name) => name.replace(/-.*/, '')).sort()).toEqual(['asked', 'ocr', 'site']);
  });
});
