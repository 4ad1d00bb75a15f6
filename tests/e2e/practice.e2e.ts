import { NIGHT } from '../thorough.ts';
import { expect, type Page, test } from './site.ts';

const heading = (page: Page) => page.locator('#practice-heading');

async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(`practice/${hash}`);
  await expect(page.locator('[data-practice-ready]')).toBeVisible();
}

/** Answers all of a round; tells what each message was. */
async function play(page: Page, said: 'act' | 'check'): Promise<string[]> {
  const told: string[] = [];
  for (let at = 1; at <= 10; at += 1) {
    await page.locator(`[data-practice-at="${at}"] [data-answer="${said}"]`).click();
    told.push(
      (await page.locator('[data-practice-told]').getAttribute('data-practice-told')) ?? '',
    );
    await page.locator('[data-practice-next]').click();
  }
  await expect(page.locator('[data-practice-done]')).toBeVisible();
  return told;
}

test('by keyboard: ten messages, each with what gave it away, and no word of blame', async ({
  page,
}) => {
  await open(page);
  await page.locator('[data-practice-level="first"]').focus();
  await page.keyboard.press('Enter');
  for (let at = 1; at <= 10; at += 1) {
    await expect(heading(page)).toBeFocused();
    await expect(heading(page)).toHaveText(`10通のうち${at}通目`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-practice-told]')).toBeVisible();
    await expect(heading(page)).toBeFocused();
    if ((await page.locator('[data-practice-told="scam"]').count()) > 0) {
      await expect(page.locator('.practice-signs [data-sign]').first()).toBeVisible();
      expect(await page.locator('mark').count()).toBeGreaterThan(0);
    }
    await expect(page.locator('[data-practice-told]')).not.toContainText(/不正解|残念|まちがい/);
    await page.locator('[data-practice-next]').focus();
    await page.keyboard.press('Enter');
  }
  await expect(heading(page)).toBeFocused();
  await expect(page.locator('[data-practice-done]')).toContainText('そのうち0通で立ち止まりました');
});

test('rounds mix scams and honest messages, and none is kept', async ({ page }) => {
  await open(page, '#set=hard-1');
  const told = await play(page, 'check');
  const scams = told.filter((one) => one === 'scam').length;
  expect(scams).toBeGreaterThanOrEqual(4);
  expect(scams).toBeLessThanOrEqual(6);
  await expect(page.locator('[data-practice-done]')).toContainText(
    `詐欺の文は${scams}通ありました。そのうち${scams}通で立ち止まりました。`,
  );
  await page.getByRole('button', { name: '次の10通' }).click();
  await expect(page.locator('[data-practice-at="1"]')).toBeVisible();
  expect(
    await page.evaluate(() => Object.keys(localStorage).concat(Object.keys(sessionStorage))),
  ).toEqual([]);
});

test('an address opens the same round for everybody', async ({ page }) => {
  await open(page, '#set=everyday-2');
  const first = await page.locator('.practice-message').textContent();
  await page.getByText('教室や相談の場で使う').click();
  const address = await page.getByRole('link', { name: 'この10通のアドレス' }).getAttribute('href');
  expect(address).toMatch(/practice\/#set=everyday-2$/);
  await page.goto('./');
  await page.goto(address ?? '');
  await expect(page.locator('.practice-message')).toHaveText(first ?? '');
  await page.evaluate(() => {
    location.hash = '#set=hard-3';
  });
  await expect(page.locator('.practice-message')).not.toHaveText(first ?? '');
});

test('a round on paper: the messages with boxes, the answers on a page of their own', async ({
  page,
}) => {
  await open(page, '#set=first-1');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.practice')).toBeHidden();
  await expect(page.locator('h1')).toBeHidden();
  const lists = page.locator('.practice-sheet ol');
  await expect(lists).toHaveCount(2);
  for (const list of await lists.all()) await expect(list.locator('> li')).toHaveCount(10);
  await expect(page.locator('.practice-sheet').getByText('□').first()).toBeVisible();
  const before = await page
    .locator('.practice-sheet__answers')
    .evaluate((part) => getComputedStyle(part).breakBefore);
  expect(before).toBe('page');
});

test('every round fits three sheets of paper: two with messages, one with the answers', {
  tag: NIGHT,
}, async ({ page }) => {
  const more: Record<string, number> = {};
  for (const level of ['first', 'everyday', 'hard'])
    for (let round = 1; round <= 3; round += 1) {
      // Another address of the same page alone would not be read anew by a page that is printed.
      await page.goto('./');
      await open(page, `#set=${level}-${round}`);
      await expect(page.locator('.practice-sheet ol')).toHaveCount(2);
      const pdf = await page.pdf({ format: 'A4' });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      if (sheets !== 3) more[`${level}-${round}`] = sheets;
    }
  expect(more).toEqual({});
});

test('on a phone with the largest type, every step begins at the top of the window', async ({
  page,
}) => {
  await page.goto('practice/');
  await page.getByRole('button', { name: '特大' }).click();
  await page.locator('[data-practice-level="first"]').click();
  const top = async (): Promise<number> => (await heading(page).boundingBox())?.y ?? -1;
  for (let at = 1; at <= 2; at += 1) {
    await expect(heading(page)).toHaveText(`10通のうち${at}通目`);
    expect(await top()).toBeLessThan(48);
    await page.locator('[data-answer="check"]').click();
    await expect(page.locator('[data-practice-told]')).toBeVisible();
    await expect.poll(top).toBeLessThan(48);
    await page.locator('[data-practice-next]').click();
  }
});

test('larger type for a class, and back', async ({ page }) => {
  await open(page, '#set=first-1');
  const size = (): Promise<number> =>
    page
      .locator('.practice-message')
      .evaluate((message) => Number.parseFloat(getComputedStyle(message).fontSize));
  const usual = await size();
  await page.getByText('教室や相談の場で使う').click();
  await page.getByRole('button', { name: '大きく表示する' }).click();
  expect(await size()).toBeGreaterThanOrEqual(28);
  await page.locator('[data-answer="check"]').click();
  for (const heading of await page.locator('.practice :is(h2, h3)').all())
    expect(
      await heading.evaluate((part) => Number.parseFloat(getComputedStyle(part).fontSize)),
    ).toBeGreaterThanOrEqual(28);
  await page.locator('[data-practice-next]').click();
  await page.getByRole('button', { name: 'ふつうの大きさに戻す' }).click();
  expect(await size()).toBe(usual);
});

test.describe('where the messages cannot be had', () => {
  test.use({ faults: 'expected' });

  test('that is said, and it can be tried again', async ({ page }) => {
    await page.route('**/practice/data/**', (route) => route.abort());
    await page.goto('practice/');
    await expect(page.getByRole('alert')).toContainText('準備ができませんでした');
    await page.unroute('**/practice/data/**');
    await page.getByRole('button', { name: 'もう一度ためす' }).click();
    await expect(page.locator('[data-practice-level="first"]')).toBeVisible();
  });
});
