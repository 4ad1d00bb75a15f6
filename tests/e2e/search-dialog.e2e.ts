import { accessibilityFaults } from './axe.ts';
import { expect, type Page, type Request, test } from './site.ts';

const ARTICLE = 'amazon-marketing-service/';
const MESSAGE = [
  '有料動画の未納料金が発生しています。',
  '本日中にご連絡なき場合法的手続きに移行いたします。',
  '03-6709-02** アマゾンマーケティングサービス',
].join('\n');

const dialog = (page: Page) => page.getByRole('dialog', { name: 'このサイトの中を検索' });
const box = (page: Page) => dialog(page).getByRole('combobox', { name: '電話番号・ことば' });
const options = (page: Page) => dialog(page).getByRole('option');
const searchLink = (page: Page) =>
  page.getByRole('navigation', { name: '主なページ' }).getByRole('link', { name: '検索' });

async function open(page: Page, path = ARTICLE): Promise<void> {
  await page.goto(path);
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
}

async function paste(page: Page, text: string): Promise<void> {
  await box(page).evaluate((element, value) => {
    const data = new DataTransfer();
    data.setData('text/plain', value);
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    element.dispatchEvent(event);
  }, text);
}

/** Everything of the page that outlasts its memory. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () =>
    decodeURIComponent(
      [
        location.href,
        JSON.stringify(history.state),
        JSON.stringify({ ...localStorage }),
        JSON.stringify({ ...sessionStorage }),
        JSON.stringify(await indexedDB.databases()),
        document.cookie,
      ].join(' '),
    ),
  );

test.describe('opens', () => {
  for (const path of ['', 'check/', 'numbers/', 'numbers/03670902xx/', 'contacts/', ARTICLE]) {
    test(`from the header of /${path}, and closes where it was opened`, async ({ page }) => {
      await page.goto(path);
      await searchLink(page).click();
      await expect(box(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toHaveCount(0);
      await expect(searchLink(page)).toBeFocused();
    });
  }

  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`by ${key}, once`, async ({ page }) => {
      await page.goto(ARTICLE);
      await page.keyboard.press(key);
      await expect(box(page)).toBeFocused();
      await page.keyboard.press('Control+k');
      await expect(page.locator('dialog')).toHaveCount(1);
      await dialog(page).getByRole('button', { name: '閉じる' }).click();
      await expect(page.locator('dialog')).toHaveCount(0);
    });
  }

  test('by no key while one types', async ({ page }) => {
    await page.goto('check/');
    const message = page.locator('textarea[name="message"]');
    await message.focus();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('1/2');
    await expect(message).toHaveValue('1/2');
    await expect(page.locator('dialog')).toHaveCount(0);
  });

  test('on the page of the search as that page’s own box', async ({ page }) => {
    await page.goto('search/');
    await expect(page.locator('form[data-ready]')).toBeVisible();
    await page.keyboard.press('/');
    await expect(page.locator('#search-box')).toBeFocused();
    await expect(page.locator('#search-box')).toHaveValue('');
    await expect(page.locator('dialog')).toHaveCount(0);
  });

  test('with the backdrop closes it', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page);
    await page.mouse.click(10, 400);
    await expect(dialog(page)).toHaveCount(0);
  });
});

test.describe('without it', () => {
  test('the link goes to the page of the search where scripts do not run', async ({
    newContext,
  }) => {
    const context = await newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(ARTICLE);
    await searchLink(page).click();
    await expect(page).toHaveURL(/\/search\/$/);
  });

  test.describe('and without its script', () => {
    test.use({ faults: 'expected' });
    test('the link and the key go to the page of the search', async ({ page }) => {
      await page.route('**/SearchDialog*.js', (route) => route.abort());
      await page.goto(ARTICLE);
      await page.keyboard.press('/');
      await expect(page).toHaveURL(/\/search\/$/);
    });
  });
});

test('loads nothing before it is opened', async ({ page }) => {
  // The network is quiet only once the copy for offline use is whole.
  test.slow();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  const scripts = asked.filter((path) => path.endsWith('.js'));
  expect(asked.filter((path) => /pagefind|search|preact|\.json$/i.test(path))).toEqual([]);
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  expect(asked.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(scripts.length);
});

test.describe('the keyboard', () => {
  test('stays in the box while the arrows choose, and Enter follows', async ({ page }) => {
    await open(page);
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.type('ギフト券');
    await expect(options(page).first()).toBeVisible();
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(dialog(page).locator('.search-answer')).toHaveAttribute('aria-busy', 'false');
    const list = (await box(page).getAttribute('aria-controls')) ?? '';
    await expect(page.locator(`#${list}`)).toHaveRole('listbox');
    await expect(box(page)).not.toHaveAttribute('aria-activedescendant');

    const chosen = dialog(page).getByRole('option', { selected: true });
    const count = await options(page).count();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(chosen).toHaveCount(1);
    await expect(box(page)).toHaveAttribute(
      'aria-activedescendant',
      (await options(page).nth(1).getAttribute('id')) ?? '',
    );
    await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(chosen).toHaveCount(0);
    await page.keyboard.press('ArrowUp');
    await expect(options(page).nth(count - 1)).toHaveAttribute('aria-selected', 'true');
    await expect(options(page).nth(count - 1)).toBeInViewport();
    await expect(box(page)).toBeFocused();

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const target = await options(page).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${target}$`));
  });

  test('leaves the list with Escape before it leaves the search', async ({ page }) => {
    await open(page);
    await page.keyboard.type('0367');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(options(page)).toHaveCount(0);
    await expect(box(page)).toHaveValue('');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
  });

  test('opens everything found with Enter, the words behind #', async ({ page }) => {
    const asked: Request[] = [];
    page.on('request', (request) => asked.push(request));
    await open(page);
    await page.keyboard.type('未納料金');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/#q=/);
    await expect(page.locator('#search-box')).toHaveValue('未納料金');
    await expect(page.locator('[data-hit="article"]').first()).toBeVisible();
    for (const request of asked) expect(decodeURIComponent(request.url())).not.toContain('未納');
  });

  test('reaches what is not in the list by Tab, and does not leave the dialog', async ({
    page,
  }) => {
    await open(page);
    await page.keyboard.type('090-1234-5678');
    await expect(dialog(page).locator('[data-no-hit]')).toBeVisible();
    const seen: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      seen.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    expect(seen.join(' ')).toMatch(
      /探す.*閉じる.*届いた文章を調べる.*188.*9110.*届いただけ.*検索のページで見る/s,
    );
  });
});

test('opens with the situations most asked for, and a button to search', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page);
  const situations = dialog(page).locator('.search-situations a');
  await expect(situations).toHaveCount(6);
  await expect(situations.first()).toBeInViewport();
  await box(page).fill('未納料金');
  await expect(options(page).first()).toBeVisible();
  await expect(situations).toHaveCount(0);
  await dialog(page).getByRole('button', { name: '探す' }).click();
  await expect(page).toHaveURL(/\/search\/#q=/);
});

test.describe('answers', () => {
  test('begin with what to do now, and whom to call', async ({ page }) => {
    await open(page);
    await page.keyboard.type('お金払っちゃった');
    const lead = dialog(page).locator('[data-hit="article"]').first();
    await expect(lead.locator('a').first()).toHaveAttribute('href', /paid-convenience-or-bank\/$/);
    await expect(lead.locator('a[href="tel:%239110"]')).toBeVisible();
  });

  test('stand in named groups, with the words marked and the count told', async ({ page }) => {
    await open(page);
    await page.keyboard.type('アマゾン 0367');
    const numbers = dialog(page).getByRole('group', { name: 'この数字を含む番号' });
    await expect(numbers.locator('[data-hit="number"]')).toHaveAttribute('data-match', 'partial');
    const pages = dialog(page).getByRole('group', { name: 'ページ' });
    await expect(pages.locator('[data-hit="article"] mark').first()).toHaveText(/アマゾン/);
    await expect(dialog(page).getByRole('status')).toContainText(/^\d+件見つかりました。/);
  });

  test('tell what a number is, listed or not', async ({ page }) => {
    await open(page);
    await page.keyboard.type('+81 3 6709 0234');
    await expect(dialog(page).locator('[data-number-kind="fixed"]')).toBeVisible();
    await expect(options(page).first()).toHaveAttribute('data-match', 'masked');
    await expect(dialog(page)).toContainText('詐欺に関わっているという意味ではありません');
    await box(page).fill('090-1234-5678');
    await expect(dialog(page).locator('[data-number-kind="mobile"]')).toBeVisible();
    await expect(dialog(page).locator('[data-no-hit]')).toContainText(
      '安全という意味ではありません',
    );
    await expect(dialog(page).locator('a[href="tel:188"]')).toBeVisible();
  });

  test('lead from a contact’s number to the contact', async ({ page }) => {
    await open(page);
    await page.keyboard.type('#9110');
    await expect(options(page).first()).toHaveAttribute('data-hit', 'contact');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/contacts\/#contact-police-9110$/);
    await expect(page.locator('#contact-police-9110')).toBeInViewport();
  });

  test('wait until the keyboard has composed', async ({ page }) => {
    await open(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', {
      text: 'みのう',
      selectionStart: 3,
      selectionEnd: 3,
    });
    await page.waitForTimeout(600);
    await expect(options(page)).toHaveCount(0);
    // Keys of the input method are not the list's.
    await box(page).dispatchEvent('keydown', { key: 'Escape', isComposing: true });
    await expect(box(page)).toHaveValue('みのう');
    await session.send('Input.insertText', { text: '未納' });
    await expect(options(page).first()).toBeVisible();
    await expect(box(page)).toHaveValue('未納');
  });
});

test.describe('a message', () => {
  for (const [how, put] of [
    ['pasted', (page: Page) => paste(page, MESSAGE)],
    ['typed', (page: Page) => box(page).fill(MESSAGE)],
  ] as const) {
    test(`${how} on an article is judged there, in memory alone`, async ({ page }) => {
      const asked: Request[] = [];
      await open(page);
      page.on('request', (request) => asked.push(request));
      const before = page.url();
      await put(page);
      await expect(dialog(page).locator('[data-level="scam"]')).toBeVisible();
      await expect(dialog(page).locator('textarea[name="message"]')).toHaveValue(/本日中に/);
      expect(page.url()).toBe(before);
      expect(await kept(page)).not.toMatch(/未納|本日中/);
      for (const request of asked) {
        expect(decodeURIComponent(request.url())).not.toMatch(/未納|本日中|q=/);
      }
      await dialog(page).getByRole('button', { name: '検索に戻る' }).click();
      await expect(box(page)).toBeFocused();
      await expect(box(page)).toHaveValue('');
      await page.keyboard.press('Escape');
      await expect(page.locator('textarea')).toHaveCount(0);
    });
  }

  for (const path of ['', 'check/']) {
    test(`on /${path} goes into the checker that stands there`, async ({ page }) => {
      await open(page, path);
      await expect(page.locator('form.checker-form[data-ready]')).toBeAttached();
      await paste(page, MESSAGE);
      await expect(dialog(page)).toHaveCount(0);
      await expect(page.locator('textarea[name="message"]')).toHaveCount(1);
      await expect(page.locator('textarea[name="message"]')).toHaveValue(MESSAGE);
      await expect(page.locator('[data-level="scam"]')).toBeInViewport();
      expect(await kept(page)).not.toMatch(/未納|本日中/);
    });
  }

  test('typed on /check/ goes on in the checker’s box', async ({ page }) => {
    await open(page, 'check/');
    await page.keyboard.insertText(
      '有料動画の未納料金が発生しています。本日中にご連絡なき場合法的手続き',
    );
    await page.keyboard.insertText('に移行いたします。');
    await expect(dialog(page)).toHaveCount(0);
    await page.keyboard.insertText('03-6709-02**');
    await expect(page.locator('textarea[name="message"]')).toHaveValue(/移行いたします。03-6709/);
  });
});

test('keeps nothing of what was looked for', async ({ page }) => {
  await open(page);
  const before = await kept(page);
  await page.keyboard.type('未納料金');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(await kept(page)).toBe(before);
  await page.keyboard.press('/');
  await expect(box(page)).toHaveValue('');
  await expect(options(page)).toHaveCount(0);
});

test.describe('for everyone', () => {
  /** The page behind is checked in its own tests. */
  const faults = (page: Page): Promise<string[]> => accessibilityFaults(page, 'dialog');

  test('has no accessibility faults, light or dark', async ({ page }) => {
    // Axe takes seconds a run where the machine is busy.
    test.slow();
    await open(page);
    expect(await faults(page)).toEqual([]);
    for (const text of ['0367090234', '090-1234-5678', 'ギフト券', '188', 'ざざざざ']) {
      await box(page).fill(text);
      // What the search does not know is not taken into an address.
      const last = `a[href$="#q=${encodeURIComponent(text)}"]`;
      const shown = text === 'ざざざざ' ? '[data-no-hit]' : last;
      await expect(dialog(page).locator(shown)).toBeVisible();
      await expect(dialog(page).locator('.search-answer')).toHaveAttribute('aria-busy', 'false');
      await page.keyboard.press('ArrowDown');
      expect(await faults(page), text).toEqual([]);
    }
    await paste(page, MESSAGE);
    await expect(dialog(page).locator('[data-level]')).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });

  test('is no wider than a small screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page);
    for (const text of ['0367090234', '090-1234-5678', 'アマゾンマーケティングサービス', '188']) {
      await box(page).fill(text);
      await expect(dialog(page).locator(`a[href$="#q=${encodeURIComponent(text)}"]`)).toBeVisible();
      await expect(dialog(page).locator('.search-answer')).toHaveAttribute('aria-busy', 'false');
      const width = await dialog(page).evaluate((element) =>
        Math.max(
          element.scrollWidth,
          ...Array.from(
            element.querySelectorAll('.field, .search-answer'),
            (part) => part.scrollWidth,
          ),
        ),
      );
      expect(width).toBeLessThanOrEqual(320);
      await expect(dialog(page).getByRole('button', { name: '閉じる' })).toBeInViewport();
    }
  });
});
