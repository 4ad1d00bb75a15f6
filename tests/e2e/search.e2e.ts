import { accessibilityFaults } from './axe.ts';
import { expect, type Page, type Request, test } from './site.ts';

const box = (page: Page) => page.locator('#search-box');
const hits = (page: Page, kind: string) => page.locator(`[data-hit="${kind}"]`);
const ready = (page: Page) => expect(page.locator('form[data-ready]')).toBeVisible();

/** A message over several lines, as it is copied from a phone. */
const MESSAGE = [
  '有料動画の未納料金が発生しています。',
  '本日中にご連絡なき場合法的手続きに移行いたします。',
  '03-6709-02** アマゾンマーケティングサービス',
].join('\n');

async function paste(page: Page, text: string): Promise<void> {
  await box(page).focus();
  await box(page).evaluate((element, value) => {
    const data = new DataTransfer();
    data.setData('text/plain', value);
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    if (element.dispatchEvent(event)) document.execCommand('insertText', false, value);
  }, text);
}

test.describe('a number from an address', () => {
  for (const number of ['0367090234', '03-6709-0234', '０３６７０９０２３４', '+81 3 6709 0234']) {
    test(`${number} finds the masked report`, async ({ page }) => {
      await page.goto(`search/?q=${encodeURIComponent(number)}`);
      await expect(hits(page, 'number')).toHaveCount(1);
      await expect(hits(page, 'number')).toHaveAttribute('data-match', 'masked');
      await expect(hits(page, 'number').locator('a')).toHaveAttribute(
        'href',
        /numbers\/03670902xx\/$/,
      );
      await expect(page.locator('[data-number-kind]')).toHaveAttribute('data-number-kind', 'fixed');
      await expect(page.locator('[data-no-hit]')).toHaveCount(0);
    });
  }

  for (const [number, kind] of [
    ['090-1234-5678', 'mobile'],
    ['03-1234-5678', 'fixed'],
  ] as const) {
    test(`${number} finds nothing, says so, and says what to do`, async ({ page }) => {
      await page.goto(`search/?q=${number}`);
      const none = page.locator('[data-no-hit]');
      await expect(none).toBeVisible();
      await expect(none).toContainText('安全という意味ではありません');
      await expect(none.locator('a[href$="/check/"]')).toBeVisible();
      await expect(none.locator('a[href="tel:188"]')).toBeVisible();
      await expect(none.locator('a[href="tel:%239110"]')).toBeVisible();
      await expect(page.locator('[data-number-kind]')).toHaveAttribute('data-number-kind', kind);
      await expect(page.locator('[data-hit]')).toHaveCount(0);
      expect(await page.evaluate(() => location.search + location.hash)).toBe(`#q=${number}`);
    });
  }

  test('a plus sign that was not escaped is still the sign of a foreign number', async ({
    page,
  }) => {
    await page.goto('search/?q=+1+844+705+2456');
    await expect(hits(page, 'number')).toHaveAttribute('data-match', 'exact');
    await expect(box(page)).toHaveValue('+1 844 705 2456');
  });

  test('one from abroad leads to how such calls stop, one of this country does not', async ({
    page,
  }) => {
    const link = page.getByRole('link', { name: '国際電話を止めるには', exact: true });
    await page.goto('search/?q=%2B1 844 705 2456');
    await expect(link).toHaveAttribute('href', /\/stop-international-calls\/$/);
    await page.goto('numbers/18447052456/');
    await expect(link).toBeVisible();
    await page.goto('search/?q=03-6709-0234');
    await expect(page.locator('[data-number-kind]')).toBeVisible();
    await expect(link).toHaveCount(0);
  });
});

test.describe('words', () => {
  for (const words of ['未納料金', 'ギフト券', '法的手続き', 'アマゾンまーけてぃんぐ']) {
    test(`${words} finds the main article`, async ({ page }) => {
      await page.goto(`search/?q=${encodeURIComponent(words)}`);
      await expect(hits(page, 'article').first()).toBeVisible();
      await page
        .getByRole('button', { name: /ほかの\d+ページ/ })
        .click({ timeout: 1000 })
        .catch(() => undefined);
      await expect(
        hits(page, 'article').locator('a[href$="/amazon-marketing-service/"]'),
      ).toBeVisible();
    });
  }

  test('are found as one types, with the words marked', async ({ page }) => {
    await page.goto('search/');
    await ready(page);
    await box(page).pressSequentially('ギフト券');
    await expect(hits(page, 'article').first()).toBeVisible();
    await expect(page.locator('.search-answer mark').first()).toHaveText('ギフト券');
    expect(page.url()).not.toContain('q=');
    await expect(page.locator('main').getByRole('status')).toContainText(/\d+件見つかりました/);
  });

  test('a slip of the keyboard finds what was meant and says so', async ({ page }) => {
    await page.goto('search/#q=コンヒニ');
    await expect(page.locator('.search-answer')).toContainText(
      '「コンヒニ」は見つからなかったので',
    );
    await expect(hits(page, 'article').first()).toBeVisible();
  });

  test('a number beside words finds both', async ({ page }) => {
    await page.goto('search/#q=アマゾン 0367');
    await expect(hits(page, 'number')).toHaveAttribute('data-match', 'partial');
    await expect(hits(page, 'article').first()).toBeVisible();
  });

  test('nothing is looked for while the keyboard still composes', async ({ page }) => {
    await page.goto('search/');
    await ready(page);
    const session = await page.context().newCDPSession(page);
    await box(page).focus();
    await session.send('Input.imeSetComposition', {
      text: 'みのう',
      selectionStart: 3,
      selectionEnd: 3,
    });
    await page.waitForTimeout(600);
    await expect(page.locator('[data-hit]')).toHaveCount(0);
    await expect(page.locator('.search-situations')).toBeVisible();
    await session.send('Input.insertText', { text: '未納' });
    await expect(hits(page, 'article').first()).toBeVisible();
    await expect(box(page)).toHaveValue('未納');
  });
});

test.describe('an answer first', () => {
  for (const [words, path, telephone] of [
    ['お金払っちゃった', '/paid-convenience-or-bank/', 'tel:%239110'],
    ['ギフトカードの数字を言ってしまいました', '/gave-gift-card-number/', 'tel:%239110'],
    ['変なアプリをいれてもうた', '/installed-app/', 'tel:%239110'],
  ] as const) {
    test(`${words}: what to do now, and whom to call`, async ({ page }) => {
      await page.goto(`search/#q=${encodeURIComponent(words)}`);
      const lead = hits(page, 'article').first();
      await expect(lead.locator('a').first()).toHaveAttribute('href', new RegExp(`${path}$`));
      await expect(lead).toContainText('まず、');
      await expect(lead.locator(`a[href="${telephone}"]`)).toBeVisible();
      await expect(page.locator(`.search-answer a[href$="${path}"]`)).toHaveCount(1);
    });
  }

  test('comes before the texts, and keeps its place when they are there', async ({ page }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route('**/search/texts.*.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('search/#q=ギフト券');
    await expect(hits(page, 'article').first()).toBeVisible();
    const titles = page.locator('.search-answer [data-hit="article"] a');
    const before = await titles.allTextContents();
    release();
    await expect(page.locator('.search-answer')).toHaveAttribute('aria-busy', 'false');
    expect((await titles.allTextContents()).slice(0, before.length)).toEqual(before);
  });
});

test.describe('where nothing is asked yet, and where nothing is found', () => {
  test('the situations lead on', async ({ page }) => {
    await page.goto('search/');
    await ready(page);
    const situations = page.locator('.search-situations a');
    await expect(situations).toHaveCount(6);
    await box(page).fill('プテラノドン');
    await expect(page.locator('[data-no-hit] .search-situations a')).toHaveCount(6);
    await box(page).fill('未納');
    await expect(hits(page, 'article').first()).toBeVisible();
    await expect(situations).toHaveCount(0);
    await box(page).fill('');
    await expect(situations).toHaveCount(6);
  });
});

test.describe('contacts', () => {
  for (const [text, telephone] of [
    ['188', 'tel:188'],
    ['#9110', 'tel:%239110'],
    ['110', 'tel:110'],
    ['消費者ホットライン', 'tel:188'],
  ] as const) {
    test(`${text} finds whom to call and no stranger’s number`, async ({ page }) => {
      await page.goto('search/');
      await ready(page);
      await box(page).fill(text);
      await expect(hits(page, 'contact').locator(`a[href="${telephone}"]`)).toBeVisible();
      await expect(page.locator('.search-answer')).toHaveAttribute('aria-busy', 'false');
      await expect(page.locator('[data-hit]').first()).toHaveAttribute('data-hit', 'contact');
      await expect(hits(page, 'number')).toHaveCount(0);
      await expect(page.locator('[data-no-hit]')).toHaveCount(0);
    });
  }
});

test.describe('a message in the box', () => {
  for (const [how, put] of [
    ['pasted', (page: Page) => paste(page, MESSAGE)],
    ['typed', (page: Page) => box(page).fill(MESSAGE)],
  ] as const) {
    test(`${how}, is handed to the checker and stays in memory`, async ({ page }) => {
      const asked: Request[] = [];
      await page.goto('search/');
      await ready(page);
      page.on('request', (request) => asked.push(request));
      await put(page);
      await expect(page.locator('[data-level="scam"]')).toBeVisible();
      await expect(page.locator('textarea[name="message"]')).toHaveValue(/本日中にご連絡なき/);
      const kept = await page.evaluate(() => ({
        address: decodeURIComponent(location.href),
        state: JSON.stringify(history.state),
        local: JSON.stringify({ ...localStorage }),
        session: JSON.stringify({ ...sessionStorage }),
      }));
      for (const place of Object.values(kept)) expect(place ?? '').not.toMatch(/未納|本日中/);
      for (const request of asked) {
        expect(request.method()).toBe('GET');
        expect(decodeURIComponent(request.url())).not.toMatch(/未納|本日中|q=/);
      }
      await page.getByRole('button', { name: '検索に戻る' }).click();
      await expect(box(page)).toBeFocused();
      await expect(box(page)).toHaveValue('');
    });
  }

  test('in an address from outside is taken out of it', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(MESSAGE)}`);
    await expect(page.locator('[data-level="scam"]')).toBeVisible();
    expect(await page.evaluate(() => location.search + location.hash)).toBe('');
  });
});

test.describe('the address', () => {
  test('carries the query behind # once it is sent, and loses it when the box changes', async ({
    page,
  }) => {
    await page.goto('search/');
    await ready(page);
    const before = await page.evaluate(() => history.length);
    await box(page).fill('未納');
    await box(page).press('Enter');
    await expect(hits(page, 'article').first()).toBeVisible();
    await expect.poll(() => decodeURIComponent(new URL(page.url()).hash)).toBe('#q=未納');
    await box(page).fill('未納料金');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('brings the answer back to whoever comes back', async ({ page }) => {
    await page.goto('search/');
    await ready(page);
    await box(page).fill('0367090234');
    await hits(page, 'number').locator('a').click();
    await expect(page).toHaveURL(/numbers\/03670902xx\/$/);
    await page.goBack();
    await expect(box(page)).toHaveValue('0367090234');
    await expect(hits(page, 'number')).toBeVisible();
  });

  test('another query behind # is answered', async ({ page }) => {
    await page.goto('search/#q=未納');
    await expect(hits(page, 'article').first()).toBeVisible();
    await page.evaluate(() => {
      location.hash = `#q=${encodeURIComponent('#9110')}`;
    });
    await expect(hits(page, 'contact')).toBeVisible();
    await expect(box(page)).toHaveValue('#9110');
  });
});

test.describe('where something is missing', () => {
  test.use({ faults: 'expected' });

  test('without scripts no form is shown, and where the lists are', async ({ newContext }) => {
    const context = await newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('search/');
    await expect(page.locator('form:visible')).toHaveCount(0);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('main a[href$="/numbers/"]')).toBeVisible();
  });

  /** As on a site whose texts are too large to load: Pagefind finds the pages. */
  const withoutTexts = (page: Page) =>
    page.route('**/search/heads-*.json', async (route) => {
      const heads = await (await route.fetch()).json();
      const { pages: _, pairs: __, texts: ___, ...small } = heads;
      await route.fulfill({ json: { ...small, words: [] } });
    });

  test('too large texts: Pagefind finds the page, and it leads', async ({ page }) => {
    await withoutTexts(page);
    await page.goto('search/#q=お金払っちゃった');
    await expect(hits(page, 'article').first().locator('a').first()).toHaveAttribute(
      'href',
      /paid-convenience-or-bank\/$/,
    );
  });

  test('without a worker the words are found all the same', async ({ page }) => {
    await withoutTexts(page);
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    await page.goto('search/#q=未納料金');
    await expect(hits(page, 'article').first()).toBeVisible();
  });

  test('where the worker does not load the words are found all the same', async ({ page }) => {
    await withoutTexts(page);
    await page.route('**/pagefind-worker.js', (route) => route.abort());
    await page.goto('search/#q=未納料金');
    await expect(hits(page, 'article').first()).toBeVisible();
  });

  test('where browsers cannot cut Japanese into words they are found all the same', async ({
    page,
  }) => {
    await withoutTexts(page);
    await page.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'));
    await page.route('**/pagefind-worker.js', (route) => route.abort());
    await page.goto('search/#q=ギフト券の番号を');
    await expect(hits(page, 'article').first()).toBeVisible();
  });

  test('without the index words are answered all the same', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('search/#q=領収書');
    await expect(hits(page, 'article').first()).toBeVisible();
    await expect(page.locator('.search-answer')).toHaveAttribute('aria-busy', 'false');
  });

  test('without the texts the number is told, the failure too, and it can be tried again', async ({
    page,
  }) => {
    // Three tries with pauses before it counts as failed.
    test.slow();
    await page.route('**/search/*.*.json', (route) => route.abort());
    await page.goto('search/#q=03-6709-0234');
    await expect(hits(page, 'number')).toBeVisible();
    await expect(page.locator('.search-answer')).toContainText('ページの検索ができませんでした');
    await expect(page.locator('[data-no-hit]')).toHaveCount(0);
    await page.unroute('**/search/*.*.json');
    await page.getByRole('button', { name: 'もう一度ためす' }).click();
    await expect(page.locator('.search-answer')).not.toContainText('できませんでした');
  });
});

test('breaks no policy, asks no other host, and sends nothing', async ({ page, baseURL }) => {
  const asked: Request[] = [];
  page.on('request', (request) => asked.push(request));
  await page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(window, { broken });
    document.addEventListener('securitypolicyviolation', (event) => {
      broken.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto('search/#q=未納 0367090234');
  await expect(hits(page, 'number')).toBeVisible();
  await expect(hits(page, 'article').first()).toBeVisible();
  await box(page).fill('03-5799-8375');
  await expect(page.locator('[data-number-kind]')).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([]);
  for (const request of asked) {
    expect(request.url().startsWith(baseURL ?? ''), request.url()).toBe(true);
    expect(request.method()).toBe('GET');
    expect(request.postData()).toBeNull();
    // A whole number is looked up without being told.
    expect(request.url()).not.toMatch(/0367090234|0357998375/);
  }
});

test.describe('for everyone', () => {
  test('has no accessibility faults, light or dark', async ({ page }) => {
    // Axe takes seconds a run where the machine is busy.
    test.slow();
    for (const text of ['0367090234', '090-1234-5678', '未納料金', '188', 'ざざざざ']) {
      await page.goto('search/');
      await ready(page);
      await box(page).fill(text);
      await expect(page.locator('.search-answer [class*="search-part"]').first()).toBeVisible();
      await expect(page.locator('.search-answer')).toHaveAttribute('aria-busy', 'false');
      expect(await accessibilityFaults(page), text).toEqual([]);
    }
  });

  test('works by keyboard alone', async ({ page }) => {
    await page.goto('search/');
    await ready(page);
    await box(page).focus();
    await page.keyboard.type('0367');
    await expect(hits(page, 'number')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: '探す' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(hits(page, 'number').locator('a')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/numbers\/03670902xx\/$/);
  });

  test('is no wider than a small screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const text of ['0367090234', '090-1234-5678', '未納料金', '188']) {
      await page.goto(`search/#q=${encodeURIComponent(text)}`);
      await page.reload();
      await expect(page.locator('.search-part').first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  });
});
