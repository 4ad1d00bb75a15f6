import { form } from '../../src/i18n/ja/checker.ts';
import { accessibilityFaults } from './axe.ts';
import { expect, type Page, test } from './site.ts';

/** What stands in the answer, how much of it, and how the reader gets there. */

const SEED =
  '有料動画の未納料金が発生しています。本日中にご連絡なき場合法的手続きに移行いたします。03-6709-02** アマゾンマーケティングサービス';

const box = (page: Page) => page.locator('textarea[name="message"]');
const verdict = (page: Page) => page.locator('[data-level]');
const lead = (page: Page) => page.locator('.verdict__lead');
const step = (page: Page) => page.locator('.checker-next__first');
const heading = (page: Page) => verdict(page).getByRole('heading', { level: 2 });
const bar = (page: Page) => page.getByRole('button', { name: '結果が出ました' });

async function open(page: Page, path = 'check/'): Promise<void> {
  await page.goto(path);
  await expect(page.locator('form[data-ready]')).toBeVisible();
}

/** Puts a text on the clipboard through a box of its own, and pastes it as the keyboard does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => {
    addEventListener(
      'copy',
      (event) => {
        event.preventDefault();
        (event as ClipboardEvent).clipboardData?.setData('text/plain', copied);
      },
      { once: true },
    );
    document.execCommand('copy');
  }, text);
  await box(page).focus();
  await page.keyboard.press('Control+V');
  await expect(box(page)).toHaveValue(text);
}

test.describe('the answer is short', () => {
  for (const path of ['check/', './']) {
    test(`closed it is at most 2,200 px high at 360 px, on ${path}`, async ({ page }) => {
      await open(page, path);
      await box(page).fill(SEED);
      await expect(verdict(page)).toBeVisible();
      const { height } = (await verdict(page).boundingBox()) ?? { height: 0 };
      expect(height).toBeGreaterThan(800);
      expect(height).toBeLessThanOrEqual(2200);
    });
  }

  test('the first step and the way for who has paid stand on its first screen', async ({
    page,
  }) => {
    await open(page);
    await box(page).fill(SEED);
    await page.getByRole('button', { name: form.check, exact: true }).click();
    await expect(heading(page)).toBeFocused();
    await expect(step(page)).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: 'もう電話した・払った' })).toBeInViewport({
      ratio: 1,
    });
  });

  test('on a wide screen the message stands open beside the reasons', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page);
    await box(page).fill(SEED);
    const message = await page.locator('.checker-message').boundingBox();
    const reasons = await page.locator('.checker-reasons').boundingBox();
    expect(message?.x).toBeGreaterThan((reasons?.x ?? 0) + (reasons?.width ?? 0));
  });
});

test.describe('the answer fits the message', () => {
  for (const [name, text, level, says, never] of [
    [
      'a call of a machine',
      '総務省です。この電話は2時間後に使えなくなります。詳しくは1を押してください。',
      'scam',
      '番号を押さず、何も話さずに電話を切ります。',
      /返信|リンクを開|未納料金のSMS/,
    ],
    [
      'a payment order of a court',
      '支払督促 債権者 株式会社甲 東京簡易裁判所 書記官 この支払督促送達の日から2週間以内に督促異議を申し立てないときは、仮執行の宣言をします。',
      'unknown',
      '裁判所の番号を、電話帳か公式サイトで自分で調べて',
      /返信|公式アプリで、|未納料金のSMS|何もしなくて|相手が作った期限/,
    ],
    [
      'a parcel',
      'お荷物をお届けにあがりましたが不在の為持ち帰りました。下記よりご確認ください http://abc.duckdns.org',
      'scam',
      '紙の不在票か、配達会社の公式アプリで',
      /未納料金のSMS/,
    ],
    [
      'a bill that is due',
      '【ドコモ】12月分のご利用料金は6,820円です。お支払い期限は12月5日です。My docomoでご確認ください。',
      'unknown',
      '「My docomo」アプリか、自分で開いたMy docomoで',
      /相手が作った期限|未納料金のSMS|何もしなくて/,
    ],
    [
      'a law office',
      '【弁護士法人みらい】大切なお知らせがあります。03-1234-5678までご連絡ください。',
      'suspicious',
      '請求書や公式アプリで会社の番号を調べ',
      /何もしなくて|相手が作った期限/,
    ],
    [
      'a child who asks for money',
      'お母さん、携帯が壊れて番号変わった。LINE追加して。急いでお金が必要なんだけど',
      'scam',
      '前から知っている番号に、自分でかけて',
      /未納料金のSMS/,
    ],
  ] as const) {
    test(name, async ({ page }) => {
      await open(page);
      await box(page).fill(text);
      await expect(verdict(page)).toHaveAttribute('data-level', level);
      await expect(step(page)).toContainText(says);
      expect(await verdict(page).textContent()).not.toMatch(never);
    });
  }

  test('a scam keeps the line for the case that it is none, and the exception for courts', async ({
    page,
  }) => {
    await open(page);
    await box(page).fill(SEED);
    await expect(verdict(page)).toContainText('本物の契約に心当たりがあるときは');
    await expect(
      verdict(page).locator('.verdict__doubt a[href$="/court-documents/"]'),
    ).toBeVisible();
  });

  test('how it came can be corrected, and everything follows', async ({ page }) => {
    await open(page);
    await box(page).fill(SEED);
    await expect(lead(page)).toHaveText('書いてある番号に電話しない。返信しない。払わない。');
    await page.locator('.checker-fold > summary').filter({ hasText: '次にすること' }).click();
    await page.getByLabel('何で来ましたか').selectOption('はがき・手紙');
    await expect(lead(page)).toHaveText('書いてある番号に電話しない。払わない。');
    await page.getByRole('button', { name: '家族に伝える文を作る' }).click();
    await expect(page.locator('.checker-summary__text')).toContainText('来たもの：はがき・手紙');
    await expect(page.locator('.checker-summary__text')).toContainText('調べたサイト：http');
  });

  test('a paper of a court, tapped, is held as a paper', async ({ page }) => {
    await open(page, 'check/#tap');
    await page.getByRole('checkbox', { name: /裁判所の封書/ }).check();
    await expect(page.getByRole('radio', { name: 'はがき・手紙' })).toBeChecked();
    await expect(page.locator('[data-note="court-document"]')).toBeAttached();
    await expect(lead(page)).toContainText('放っておかないでください');
  });

  test('who pressed 1 is told at once what to do then', async ({ page }) => {
    await open(page, 'check/#tap');
    await page.getByRole('checkbox', { name: '1を押した・人に代わった' }).check();
    await expect(page.locator('.checker-acted__result')).toBeVisible();
    await expect(page.getByRole('radio', { name: '話した・1を押した' })).toBeChecked();
  });
});

test.describe('by the clock', () => {
  for (const [time, says, never] of [
    ['2026-11-26T23:10:00+09:00', 'いまは夜です。朝まで待って大丈夫です。', undefined],
    ['2026-11-29T11:00:00+09:00', '今日は休みの窓口が多い日です。', 'いまは夜です'],
    ['2027-01-11T11:00:00+09:00', '今日は休みの窓口が多い日です。', 'いまは夜です'],
    ['2026-11-26T11:00:00+09:00', '夜や休日で電話がつながらないときは、', 'いまつながる窓口'],
  ] as const) {
    test(`at ${time}`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(time));
      await open(page);
      await box(page).fill(SEED);
      const ending = page.locator('.verdict__ending');
      await expect(ending).toContainText(says);
      if (never) await expect(ending).not.toContainText(never);
      else await expect(ending).toContainText('いまつながる窓口：110');
    });
  }

  test('a desk says whether it answers now', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-26T23:10:00+09:00'));
    await open(page);
    await box(page).fill(SEED);
    const contacts = page.locator('.checker-contacts');
    await expect(contacts).toContainText('いまは受付時間です。24時間');
    await expect(contacts).toContainText('いまは受付時間外の所が多い時間です。');
  });
});

test.describe('every way of putting a message in ends at the answer', () => {
  test('a paste moves the page, and the focus stays in the box', async ({ page }) => {
    await open(page);
    await paste(page, SEED);
    await expect(heading(page)).toBeInViewport();
    await expect(box(page)).toBeFocused();
    await expect(bar(page)).toBeHidden();
  });

  test('typing does not move the page; a bar leads to the answer', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 480 });
    await open(page);
    await box(page).pressSequentially(SEED.slice(0, 45));
    await expect(verdict(page)).toBeAttached();
    await expect(bar(page)).toBeVisible();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.type('本日中に');
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await bar(page).click();
    await expect(heading(page)).toBeFocused();
    await expect(heading(page)).toBeInViewport();
    await expect(bar(page)).toBeHidden();
  });

  test('on a phone the bar stands there while the keyboard is open', async ({ newContext }) => {
    const context = await newContext({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await open(page);
    await paste(page, SEED);
    await expect(heading(page)).toBeInViewport();
    await expect(bar(page)).toBeVisible();
    await bar(page).click();
    await expect(heading(page)).toBeFocused();
    await expect(bar(page)).toBeHidden();
  });

  test('a text that is dropped in', async ({ page }) => {
    await open(page);
    await box(page).evaluate((area: HTMLTextAreaElement, text) => {
      area.value = text;
      area.dispatchEvent(new InputEvent('input', { inputType: 'insertFromDrop', bubbles: true }));
    }, SEED);
    await expect(heading(page)).toBeInViewport();
  });

  test('a text that the browser puts back', async ({ page }) => {
    await open(page);
    await box(page).evaluate((area: HTMLTextAreaElement, text) => {
      area.value = text;
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    }, SEED);
    await expect(heading(page)).toBeInViewport();
  });
});

test.describe('the home page', () => {
  test('hides its situations once there is an answer', async ({ page }) => {
    await open(page, './');
    await expect(page.getByText('届いたSMSが詐欺かどうか、この場で調べます。')).toBeVisible();
    await expect(page.locator('.home__situations')).toBeVisible();
    await box(page).fill(SEED);
    await expect(verdict(page)).toBeVisible();
    await expect(page.locator('.home__situations')).toBeHidden();
    await box(page).fill('');
    await expect(page.locator('.home__situations')).toBeVisible();
  });

  for (const percent of [130, 187, 200]) {
    test(`does not scroll sideways at ${percent} %, with an answer either`, async ({ page }) => {
      await open(page, './');
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = `${size}%`;
      }, percent);
      const over = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      expect(await over()).toBeLessThanOrEqual(0);
      await box(page).fill(SEED);
      await expect(verdict(page)).toBeVisible();
      expect(await over()).toBeLessThanOrEqual(0);
    });
  }

  test('has the size of the text in its header', async ({ page }) => {
    await open(page, './');
    const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    const control = page.locator('.site-header').getByRole('group', { name: '文字の大きさ' });
    await control.getByRole('button', { name: '特大' }).click();
    expect(await size()).toBe('23px');
    await page.reload();
    expect(await size()).toBe('23px');
    await control.getByRole('button', { name: '標準' }).click();
    expect(await size()).toBe('16px');
  });
});

test('the answer for who has paid is accessible', async ({ page }) => {
  await open(page);
  await box(page).fill(SEED);
  await page.getByRole('button', { name: 'もう電話した・払った' }).click();
  await page.getByRole('button', { name: '名前や番号を教えた' }).click();
  for (const fold of await page.locator('.checker-fold > summary').all()) await fold.click();
  expect(await accessibilityFaults(page, '.checker')).toEqual([]);
});
