import { form } from '../../src/i18n/ja/checker.ts';
import { specimens } from '../pictures/cases.ts';
import { accessibilityFaults } from './axe.ts';
import { expect, type Page, type Request, test } from './site.ts';

/** The message that the main article is about, as reported in public, with its number masked. */
const SEED =
  '有料動画の未納料金が発生しています。本日中にご連絡なき場合法的手続きに移行いたします。03-6709-02** アマゾンマーケティングサービス';

const box = (page: Page) => page.locator('textarea[name="message"]');
const verdict = (page: Page) => page.locator('[data-level]');

async function open(page: Page, path = 'check/'): Promise<void> {
  await page.goto(path);
  await expect(page.locator('form[data-ready]')).toBeVisible();
}

/** Opens a part of the answer that is folded away. */
async function unfold(page: Page, title: string): Promise<void> {
  await page.locator('.checker-fold > summary').filter({ hasText: title }).click();
}

/** Full-width digits, signs and letters. */
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

test.describe('the message of the main article', () => {
  test('is called a scam, with its reasons marked in the reader’s own characters', async ({
    page,
  }) => {
    await open(page);
    await box(page).fill(SEED);
    await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
    await expect(page.locator('[data-scheme="amazon-unpaid"]')).toBeAttached();
    expect(await page.locator('li[data-sign]:visible').count()).toBe(3);
    expect(await page.locator('li[data-sign]').count()).toBeGreaterThanOrEqual(4);
    const marked = page.locator('mark[data-sign]');
    await unfold(page, '届いた文章（印つき）');
    for (const words of ['本日中', '法的手続', '03-6709-02']) {
      await expect(marked.filter({ hasText: words }).first()).toBeVisible();
    }
    await expect(page.locator('.checker-message > p').first()).toHaveText(SEED);
    await expect(verdict(page)).toContainText('書いてある番号に電話しない。返信しない。払わない。');
    await expect(verdict(page)).toContainText('朝まで待って大丈夫です');
    await expect(verdict(page)).not.toContainText(/[%％]|[0-9]点/);
  });

  for (const [how, disguise] of [
    ['in full-width characters', wide],
    ['with spaces between all characters', (text: string) => [...text].join(' ')],
    ['broken into lines', (text: string) => (text.match(/.{1,9}/gu) ?? []).join('\n')],
  ] as const) {
    test(`is still called a scam ${how}`, async ({ page }) => {
      await open(page);
      await box(page).fill(disguise(SEED));
      await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
      await expect(page.locator('[data-scheme="amazon-unpaid"]')).toBeAttached();
      expect(await page.locator('li[data-sign]').count()).toBeGreaterThanOrEqual(4);
      expect(await page.locator('.checker-message > p').first().textContent()).toBe(disguise(SEED));
    });
  }

  test('shows the report that its number fits, and nothing of it can be tapped', async ({
    page,
  }) => {
    await open(page);
    await box(page).fill(`${SEED} https://amazon.co.jp.example.com/a`);
    await unfold(page, '書いてある番号について');
    await expect(page.locator('.checker-number')).toHaveText('03-6709-02**');
    await expect(verdict(page).locator('a[href$="/numbers/03670902xx/"]')).toBeVisible();
    await expect(verdict(page).locator('a[href*="example"], a[href^="javascript:"]')).toHaveCount(
      0,
    );
    const calls = await verdict(page)
      .locator('a[href^="tel:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(calls).toEqual(['tel:188', 'tel:%239110', 'tel:110']);
  });
});

test('what is asked for is the same whatever number a message holds', async ({ newContext }) => {
  const asked = async (message: string): Promise<string[]> => {
    const context = await newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const files = new Set<string>();
    page.on('request', (request) => files.add(new URL(request.url()).pathname));
    await open(page);
    await box(page).fill(message);
    await expect(page.locator('[data-number-kind]')).toContainText('載っ');
    return [...files].filter((file) => file.includes('/numbers/')).sort();
  };
  const files = await asked('本日中にご連絡ください。050-9876-1234');
  expect(files.length).toBeGreaterThan(1);
  expect(await asked('本日中にご連絡ください。090-1234-5678')).toEqual(files);
  expect(await asked('本日中にご連絡ください。0120-765-432')).toEqual(files);
});

test('honest notices are not accused, and not called safe', async ({ page }) => {
  await open(page);
  await box(page).fill(
    'Amazon: ご注文の商品を本日お届けする予定です。配達状況はアプリでご覧になれます。',
  );
  await expect(verdict(page)).toHaveAttribute('data-level', 'unknown');
  await expect(verdict(page)).toContainText('安全という意味ではありません。');
  await box(page).fill('確認コードは482913です。このコードはだれにも教えないでください。');
  await expect(verdict(page)).toHaveAttribute('data-level', 'unknown');
  await expect(page.locator('[data-note="one-time-code"]')).toHaveText(
    'この番号を人に聞かれていたら、教えないで電話を切ってください。',
  );
});

test('court papers are told first, and who got some is not told to wait', async ({ page }) => {
  await open(page);
  await box(page).fill('裁判所から特別送達で訴状が届きました。答弁書を出すように書いてあります。');
  await expect(page.locator('[data-note="court-document"]')).toBeVisible();
  const first = verdict(page).locator(':scope > *').first();
  await expect(first).toHaveAttribute('data-note', 'court-document');
  await expect(verdict(page)).not.toContainText('朝まで待って');
});

test('who has paid is told what to do now, and not to wait', async ({ page }) => {
  await open(page);
  await box(page).fill(SEED);
  const step = page.locator('.checker-next__first');
  await page.getByRole('button', { name: 'もう電話した・払った' }).click();
  await page.getByRole('button', { name: 'お金を払った' }).click();
  await expect(step).toContainText('これ以上は払わず');
  await expect(page.locator('.checker-acted__result a[href="tel:%239110"]')).toBeInViewport();
  await expect(verdict(page)).not.toContainText('朝まで待って');
  await page.getByRole('radio', { name: '銀行で振り込んだ' }).check();
  await expect(step).toContainText('振り込んだ先の銀行');
  await page.getByRole('radio', { name: 'コンビニで払った' }).check();
  await expect(step).toContainText('レシート');
  await expect(step).not.toContainText('銀行');
  await page.getByRole('button', { name: '何もしていなかった' }).click();
  await expect(verdict(page)).toContainText('朝まで待って');
});

test.describe('what is not a message', () => {
  test('an empty box says what to paste', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: form.check, exact: true }).click();
    await expect(page.locator('#checker-prompt')).toContainText('貼り付けてください');
    await expect(box(page)).toBeFocused();
    await expect(verdict(page)).toHaveCount(0);
  });

  test('a lone number is answered as a number', async ({ page }) => {
    await open(page);
    await box(page).fill('０３６７０９０２３４');
    await expect(page.locator('[data-number-kind="fixed"]')).toContainText('03-6709-0234');
    await expect(page.locator('a[href$="/numbers/03670902xx/"]').first()).toBeVisible();
    await expect(verdict(page)).toHaveCount(0);
    await box(page).fill('090-1234-5678');
    await expect(page.locator('[data-number-kind="mobile"]')).toContainText(
      '載っていないことは、安全という意味ではありません。',
    );
  });

  test('a lone link, emoji alone and invisible characters get a clear message', async ({
    page,
  }) => {
    await open(page);
    await box(page).fill('https://bit.ly/abc');
    await expect(page.getByRole('heading', { name: 'リンクについての答え' })).toBeVisible();
    await box(page).fill('😱😱😱');
    await expect(page.getByRole('heading', { name: '文章が読み取れませんでした' })).toBeVisible();
    await box(page).fill('\u200b\u2060\n');
    await expect(verdict(page)).toHaveCount(0);
  });

  test('markup in a message is text', async ({ page }) => {
    await open(page);
    await box(page).fill(`<img src=x onerror="document.title='x'"><script>1</script> ${SEED}`);
    await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
    await expect(page.locator('.checker-message img, .checker-message script')).toHaveCount(0);
    await expect(page.locator('.checker-message')).toContainText('<img src=x');
  });
});

// Another process may hold the machine up once.
test.describe('under load', () => {
  test.describe.configure({ retries: 2 });

  test('a megabyte is judged while the page stays awake', async ({ page }) => {
    await open(page);
    await box(page).fill(SEED);
    await expect(verdict(page)).toBeVisible();
    // How long the browser itself lays out so long a text is not the island's: that is waited for first.
    const { longest, whole } = await page.evaluate(async (seed) => {
      const area = document.querySelector<HTMLTextAreaElement>('textarea[name="message"]');
      if (!area) throw new Error('no box');
      area.value = `${'資料は共有フォルダに入れました。'.repeat(90_000)}\n${seed}`;
      for (let frame = 0; frame < 3; frame += 1) {
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
      }
      let worst = 0;
      let last = performance.now();
      const began = last;
      const beat = setInterval(() => {
        const now = performance.now();
        worst = Math.max(worst, now - last);
        last = now;
      }, 10);
      area.dispatchEvent(new Event('input', { bubbles: true }));
      const until = performance.now() + 120_000;
      while (performance.now() < until) {
        await new Promise((done) => setTimeout(done, 20));
        if (document.querySelector('.checker-omitted')) break;
      }
      clearInterval(beat);
      return { longest: worst, whole: performance.now() - began };
    }, SEED);
    await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
    await expect(
      page.locator('mark[data-sign]').filter({ hasText: '本日中' }).first(),
    ).toBeAttached();
    // Judged on the page itself, it stands still nearly all the time that it takes.
    expect(longest).toBeLessThan(whole / 2);
  });
});

test('what was typed before the island is alive is judged, and kept', async ({ page }) => {
  let release = (): void => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/_astro\/.*\.js$/, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('check/', { waitUntil: 'commit' });
  await box(page).fill(SEED);
  await expect(page.locator('form[data-ready]')).toHaveCount(0);
  release();
  await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
  await expect(box(page)).toHaveValue(SEED);
});

test('text that the browser puts back is judged', async ({ page }) => {
  await open(page);
  await box(page).evaluate((area: HTMLTextAreaElement, text) => {
    area.value = text;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  }, SEED);
  await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
});

test.describe('where the rulebook cannot be had', () => {
  test.use({ faults: 'expected' });

  test('without the rulebook there is no verdict; when it comes, the message is judged', async ({
    page,
  }) => {
    let broken = true;
    await page.route('**/checker/rulebook.*.json', (route) =>
      broken ? route.fulfill({ status: 503, body: '' }) : route.continue(),
    );
    await open(page);
    await box(page).fill(SEED);
    await expect(page.getByRole('heading', { name: '調べる準備ができませんでした' })).toBeVisible();
    await expect(verdict(page)).toHaveCount(0);
    await expect(page.locator('.checker-unprepared li').first()).toBeVisible();
    await expect(box(page)).toHaveValue(SEED);
    broken = false;
    await page.getByRole('button', { name: 'もう一度ためす' }).click();
    await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
  });
});

test('nothing of the message leaves the page or stays behind', async ({ page, context }) => {
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const secret = 'ひみつの合言葉';
  await open(page);
  const before = await page.evaluate(() => ({ length: history.length, title: document.title }));
  await box(page).fill(`${secret} ${SEED}`);
  await expect(verdict(page)).toBeVisible();
  await box(page).press('Enter');
  await page.getByRole('button', { name: form.check, exact: true }).click();
  await page.getByRole('button', { name: '家族に伝える文を作る' }).click();
  await page.getByLabel('届いた文章も入れる').check();
  await expect(page.locator('.checker-summary__text')).toContainText(secret);

  const origin = new URL(page.url()).origin;
  for (const request of requests) {
    const url = decodeURIComponent(request.url());
    expect(new URL(url).origin).toBe(origin);
    expect(request.method()).toBe('GET');
    expect(request.postData()).toBeNull();
    expect(url).not.toMatch(/\?|ひみつ|未納|6709-?02\d/);
    expect(request.headers().referer ?? '').toBe('');
  }
  const after = await page.evaluate(async () => ({
    url: location.href,
    length: history.length,
    title: document.title,
    state: JSON.stringify(history.state),
    stored: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    databases: (await indexedDB.databases()).length,
  }));
  expect(after).toMatchObject({ ...before, state: 'null', stored: '[{},{},""]', databases: 0 });
  expect(new URL(after.url).search + new URL(after.url).hash).toBe('');
  expect(said.join()).not.toMatch(/ひみつ|未納/);
});

test('the summary hides the last four digits and holds the message only if asked', async ({
  page,
}) => {
  await open(page);
  await box(page).fill('未納料金があります。本日中に０３－６７０９－０２３４までお電話ください。');
  await page.getByRole('button', { name: '家族に伝える文を作る' }).click();
  const summary = page.locator('.checker-summary__text');
  await expect(summary).toContainText('調べた結果');
  await expect(summary).not.toContainText('未納料金があります');
  await page.getByLabel('届いた文章も入れる').check();
  await expect(summary).toContainText('０３－６７０９－＊＊＊＊');
  await expect(summary).not.toContainText('０２３４');
  await expect(summary).toContainText('188');
});

test.describe('the list to tap', () => {
  test('leads to the same verdict card', async ({ page }) => {
    await open(page);
    await page.getByText('文章がない・電話だった').click();
    for (const point of ['アマゾン', '払っていない料金がある', '本日中・今日中']) {
      await page.getByRole('checkbox', { name: point, exact: true }).check();
    }
    await page
      .getByRole('checkbox', { name: 'コンビニでギフト券・電子マネーを買って番号を教えて' })
      .check();
    await page.getByRole('button', { name: '結果を見る' }).click();
    await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
    await expect(verdict(page).getByRole('heading', { level: 2 })).toBeFocused();
    expect(await page.locator('li[data-sign]').count()).toBeGreaterThanOrEqual(3);
    await expect(page.getByRole('heading', { name: '選んだこと（印つき）' })).toBeVisible();
    await expect(page.locator('.verdict__lead')).toHaveText(
      'ボタンを押さない。かけ直さない。払わない。',
    );
    await expect(page.locator('.checker-next')).not.toContainText('返信');
    await page.getByRole('button', { name: '選んだものを消す' }).click();
    await expect(verdict(page)).toHaveCount(0);
  });

  test('opens from the home page', async ({ page }) => {
    await open(page, './');
    await page.getByRole('link', { name: '文章がない・電話だった' }).click();
    await expect(page).toHaveURL(/\/check\/#tap$/);
    await expect(page.getByRole('checkbox', { name: 'アマゾン', exact: true })).toBeVisible();
  });

  test('without scripts there is a list to go through by eye, and nothing to send', async ({
    newContext,
  }) => {
    const context = await newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('check/');
    await expect(page.locator('#checklist')).toContainText('本日中・今日中');
    await expect(page.locator('#checklist noscript .panel')).toBeVisible();
    await expect(page.locator('form button[type="submit"], form input[type="submit"]')).toHaveCount(
      0,
    );
    await expect(page.locator('form button:not([type])')).toHaveCount(0);
    await expect(page.locator('form[action]')).toHaveCount(0);
  });
});

test('the home page judges as well', async ({ page }) => {
  await open(page, './');
  await box(page).fill(SEED);
  await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
});

test('signs, notes and levels are marked in the verdict only', async ({ page }) => {
  await open(page);
  const names = '[data-level], [data-sign], [data-scheme], [data-note]';
  await expect(page.locator(names)).toHaveCount(0);
  await box(page).fill(SEED);
  await expect(verdict(page)).toHaveCount(1);
  const outside = await page
    .locator(names)
    .evaluateAll((found) => found.filter((element) => !element.closest('[data-level]')).length);
  expect(outside).toBe(0);
});

test('by keyboard alone: type, check, land on the verdict', async ({ page }) => {
  await open(page);
  await box(page).focus();
  await page.keyboard.insertText(SEED);
  while ((await page.evaluate(() => document.activeElement?.textContent)) !== form.check) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '詐欺の手口と一致します。' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'もう電話した・払った' })).toBeFocused();
});

test('the verdict is announced once, after a pause, not on every key', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const region = document.querySelector('.checker > [role="status"]');
    if (!region) throw new Error('no live region');
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await box(page).pressSequentially(SEED, { delay: 20 });
  await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
  await page.waitForTimeout(1500);
  await box(page).press('End');
  await page.keyboard.insertText('。');
  await page.waitForTimeout(1500);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.filter((text) => text.includes('詐欺の手口と一致します。'))).toHaveLength(1);
});

test('what a finger has to hit is large enough, at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await box(page).fill(SEED);
  await expect(verdict(page)).toBeVisible();
  const wideBy = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wideBy).toBeLessThanOrEqual(0);
  const small = await page
    .locator('.checker button:visible, .checker summary:visible, .checker label:has(input):visible')
    .evaluateAll((targets) =>
      targets
        .filter((target) => target.getBoundingClientRect().height < 44)
        .map((target) => target.textContent),
    );
  expect(small).toEqual([]);
});

test('every kind of answer is accessible in light and dark', async ({ page }) => {
  test.slow();
  await open(page, 'check/#tap');
  for (const [text, level] of [
    [`${SEED} https://amazon.co.jp.example.com/a`, 'scam'],
    [specimens.get('side-job-sms') ?? '', 'suspicious'],
    ['きょうはよい天気でした。', 'unknown'],
    ['03-6709-0234', undefined],
  ] as const) {
    await box(page).fill(text);
    if (level) await expect(page.locator('[data-level]')).toHaveAttribute('data-level', level);
    else await expect(page.locator('.checker-told')).toBeVisible();
    const folded = page.locator('.checker-result .checker-fold:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
    const share = page.getByRole('button', { name: '家族に伝える文を作る' });
    if ((await share.count()) > 0 && (await share.getAttribute('aria-expanded')) === 'false') {
      await share.click();
    }
    expect(await accessibilityFaults(page, '.checker')).toEqual([]);
  }
});
