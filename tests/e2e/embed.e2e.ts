import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { createEngine } from '../../src/engine/index.ts';
import { form } from '../../src/i18n/ja/checker.ts';
import { advise } from '../../src/islands/checker/advise.ts';
import { dist } from '../kinds.ts';
import { expect, type Page, test } from './embed-host.ts';

/** The element `<sms-matta>` in three pages of others, each under the strictest policy that runs scripts at all. */

/** In the page of old alone. */
declare const jQuery: {
  (what: string): JQueryList;
  readonly fn: { readonly jquery: string };
};
type JQueryList = Record<
  | 'hide'
  | 'show'
  | 'remove'
  | 'detach'
  | 'empty'
  | 'html'
  | 'appendTo'
  | 'clone'
  | 'val'
  | 'trigger',
  (value?: string | boolean) => JQueryList
>;

const SEED =
  '有料動画の未納料金が発生しています。本日中にご連絡なき場合法的手続きに移行いたします。03-6709-02**';
const HONEST = 'あした10時に駅前で待ち合わせでいいですか。雨なら図書館にしましょう。';
const COURT =
  '東京簡易裁判所です。特別送達で支払督促をお送りしました。二週間以内に異議を申し立ててください。';

const box = (page: Page) => page.locator('sms-matta textarea').first();
const verdict = (page: Page) => page.locator('sms-matta [data-level]').first();
const said = (page: Page) => page.locator('sms-matta #said').first();
const desks = (page: Page) => page.locator('sms-matta .contact__name');

/** What the site itself says of a message at once. */
function toldBySite(text: string) {
  const read = (name: string) => {
    const file = readdirSync(join(dist, 'checker')).find((one) => one.startsWith(`${name}.`));
    return JSON.parse(readFileSync(join(dist, 'checker', file ?? ''), 'utf8'));
  };
  const explanations = read('explanations-ja');
  const verdict = createEngine(read('rulebook')).check(text);
  const { advice } = explanations;
  return { verdict, ...advise({ text }, verdict, { advice, explanations }, 'received') };
}

test.describe('a city hall with a strict policy', () => {
  test('the known message gets the answer of the site, and stays in the page', async ({
    page,
    watch,
  }) => {
    watch.keepSecret(SEED);
    await page.goto('');
    await box(page).fill(SEED);
    await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
    const told = toldBySite(SEED);
    await expect(verdict(page).locator('.verdict__lead')).toHaveText(told.lead);
    await expect(verdict(page).locator('.checker-next__first')).toContainText(told.first);
    await expect(verdict(page)).toContainText('裁判所の封書（特別送達）を受け取ったときは別です');
    for (const { id } of told.verdict.signs.slice(0, 3))
      await expect(verdict(page).locator(`.checker-signs [data-sign="${id}"]`)).toBeVisible();
    await expect(
      verdict(page).locator(`a[href="https://matta.example/court-documents/"]`),
    ).toHaveCount(1);
  });

  test('an ordinary message is told to be unknown, never safe', async ({ page }) => {
    await page.goto('');
    await box(page).fill(HONEST);
    await expect(verdict(page)).toHaveAttribute('data-level', 'unknown');
    await expect(verdict(page)).toContainText('安全という意味ではありません');
  });

  test('a paper of a court is told above the answer', async ({ page }) => {
    await page.goto('');
    await box(page).fill(COURT);
    await expect(verdict(page).locator('[data-note="court-document"] a')).toHaveAttribute(
      'href',
      'https://matta.example/court-documents/',
    );
  });

  test('nothing but its own script is loaded before it is touched, and scripts alone after', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      asked.push(`${request.resourceType()} ${pathname.replace(/\.[\w-]+\.js$/, '.js')}`);
    });
    await page.goto('', { waitUntil: 'networkidle' });
    expect(asked).toEqual(['document /', 'stylesheet /page.css', 'script /sms-matta/sms-matta.js']);
    await box(page).fill(SEED);
    await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
    // What the answer needs comes piece by piece, and the last of it after the verdict.
    await expect
      .poll(() =>
        asked
          .slice(3)
          .filter((one) => !/NumberFacts|number/.test(one))
          .sort(),
      )
      .toEqual(
        ['details-ja', 'explanations-ja', 'format', 'jsxRuntime.module', 'rulebook', 'start'].map(
          (name) => `script /sms-matta/parts/${name}.js`,
        ),
      );
    expect(asked.slice(3).filter((one) => !one.startsWith('script /sms-matta/parts/'))).toEqual([]);
  });

  test('by keyboard alone: from the page into the box, to the answer and out again', async ({
    page,
  }) => {
    await page.goto('');
    // Before the box is there the key goes past it.
    await expect(box(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(box(page)).toBeFocused();
    await page.keyboard.insertText(SEED);
    await page.keyboard.press('Tab');
    await expect(page.locator('sms-matta').getByRole('button', { name: form.check })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(verdict(page).locator('h2')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(verdict(page).locator(':focus')).toHaveCount(1);
    await page.getByRole('link', { name: '市の相談窓口' }).focus();
    await page.keyboard.press('Shift+Tab');
    await expect(page.locator('sms-matta :focus')).toHaveCount(1);
  });

  test('the button asks for a text, also before anything is loaded; what is put out is gone', async ({
    page,
  }) => {
    await page.goto('');
    await page.locator('sms-matta').getByRole('button', { name: form.check }).click();
    await expect(said(page)).toContainText('貼り付けてください');
    await expect(box(page)).toBeFocused();
    await box(page).fill(SEED);
    await expect(verdict(page)).toBeVisible();
    await page.locator('sms-matta').getByRole('button', { name: '消す' }).click();
    await expect(verdict(page)).toHaveCount(0);
    await expect(box(page)).toHaveValue('');
  });

  test('the desk of the city stands before the others', async ({ page }) => {
    await page.goto('');
    await box(page).fill(SEED);
    const fold = verdict(page).locator('details', { hasText: '相談するなら' });
    await fold.locator('summary').click();
    await expect(fold.locator('.contact__name').first()).toHaveText('さくら市 消費生活センター');
    await expect(fold.locator('a[href="tel:0301234567"]')).toBeVisible();
    await expect(fold.locator('a[href="tel:188"]')).toBeVisible();
    // Who has given the number of a card away first calls who can stop it.
    await page.getByRole('button', { name: 'もう電話した・払った' }).click();
    await page.getByRole('button', { name: '名前や番号を教えた' }).click();
    await page.getByText('ギフト券番号を言った').click();
    await expect(verdict(page).locator('.checker-acted__result .contact__name')).not.toHaveText(
      'さくら市 消費生活センター',
    );
  });

  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing in ${theme}, the page fits 320 px and twice as large text`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto('');
      await page
        .locator('sms-matta')
        .evaluate((element, value) => element.setAttribute('theme', value), theme);
      await box(page).fill(SEED);
      await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
      const { violations } = await new AxeBuilder({ page }).include('sms-matta').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const overflow = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      expect(await overflow()).toBeLessThanOrEqual(0);
    });
  }

  test('a browser that cannot take styles as text has them from the file', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync');
    });
    await page.goto('');
    await expect(page.locator('sms-matta link[rel="stylesheet"]')).toHaveCount(1);
    await expect
      .poll(() => box(page).evaluate((area) => getComputedStyle(area).borderTopWidth))
      .toBe('2px');
  });

  test('what every object inherits is no member of anything', async ({ page }) => {
    await page.goto('');
    // Libraries older than jQuery did so; where one has, jQuery itself does not work.
    await page.evaluate(() => {
      Object.assign(Object.prototype, { extend: () => 'changed', enumerable: true });
      const old = document.querySelector('sms-matta');
      old?.replaceWith(document.createElement('sms-matta'));
    });
    await box(page).fill(SEED);
    await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
    await expect(verdict(page).locator('.verdict__lead')).toHaveText(toldBySite(SEED).lead);
  });
});

test.describe('faults', () => {
  test.use({ faults: 'expected' });

  test('are told on the console in plain words, and the rest works', async ({ page }) => {
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    await page.goto('');
    await page.locator('sms-matta script').evaluate((data) => {
      data.textContent = '{"contacts": [{"name": "さくら市", "phone": "０３ー０１２３"}]}';
    });
    await expect.poll(() => told.join('\n')).toContain('contacts の 1番目 の phone');
    await box(page).fill(SEED);
    await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
    await expect(desks(page).filter({ hasText: 'さくら市' })).toHaveCount(0);
    expect(told).toHaveLength(1);
  });

  test('where parts of the folder are missing there is no answer, and it says so', async ({
    page,
  }) => {
    await page.route('**/sms-matta/parts/*', (route) => route.abort());
    await page.goto('');
    await box(page).fill(SEED);
    await expect(said(page)).toContainText('調べる準備ができませんでした');
    await expect(verdict(page)).toHaveCount(0);
  });
});

test.describe('an old page with jQuery, styles for everything and changed prototypes', () => {
  test.use({ host: 'old-page' });

  /** How parts of the box look, wherever it stands. */
  const STYLES = [
    'color',
    'backgroundColor',
    'fontSize',
    'fontStyle',
    'letterSpacing',
    'display',
    'textAlign',
    'direction',
    'paddingTop',
    'textTransform',
  ] as const;
  const looks = (page: Page) =>
    page
      .locator('sms-matta')
      .first()
      .evaluate(
        (element, names) =>
          ['textarea', 'label', '.button', '.frame', '.checker-privacy'].map((selector) => {
            const part = element.shadowRoot?.querySelector(selector);
            if (!part) return selector;
            const style = getComputedStyle(part);
            return names.map((name) => style[name]).join(' ');
          }),
        STYLES,
      );

  test('neither changes the other', async ({ page }) => {
    const pageLooks = async () =>
      page.evaluate(() =>
        ['#heading', '#paragraph'].map((selector) => {
          const part = document.querySelector(selector);
          return part ? JSON.stringify({ ...getComputedStyle(part) }) : selector;
        }),
      );
    await page.goto('');
    await box(page).fill(SEED);
    await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
    const old = await looks(page);
    const withBox = await pageLooks();
    // The same without the styles of the page: nothing of them has come in.
    await page.evaluate(() => document.querySelector('link')?.remove());
    expect(await looks(page)).toEqual(old);
    // And without the box: nothing of its own has got out.
    await page.evaluate(() => {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'stylesheet', href: 'page.css' });
      document.head.append(link);
      for (const element of document.querySelectorAll('sms-matta')) element.remove();
      return new Promise((done) => link.addEventListener('load', done));
    });
    expect(await pageLooks()).toEqual(withBox);
  });

  test('no name is left behind, and the page hears nothing of what is typed', async ({ page }) => {
    await page.goto('');
    await box(page).focus();
    await page.keyboard.type('a');
    await page.keyboard.insertText(SEED);
    await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
    const { heard, added } = await page.evaluate(() => {
      const { heard, namesBefore } = window as unknown as {
        heard: string[];
        namesBefore: string[];
      };
      const known = new Set(namesBefore);
      return {
        heard,
        added: Object.getOwnPropertyNames(window).filter((name) => !known.has(name)),
      };
    });
    expect(heard).toEqual([]);
    expect(added.filter((name) => name !== 'namesBefore')).toEqual([]);
  });

  test('two boxes answer each for itself', async ({ page }) => {
    await page.goto('');
    await page.locator('sms-matta textarea').nth(0).fill(SEED);
    await page.locator('sms-matta textarea').nth(1).fill(HONEST);
    await expect(page.locator('sms-matta').nth(0).locator('[data-level]')).toHaveAttribute(
      'data-level',
      'scam',
    );
    await expect(page.locator('sms-matta').nth(1).locator('[data-level]')).toHaveAttribute(
      'data-level',
      'unknown',
    );
  });

  test('moved, hidden, copied and written anew by jQuery, the boxes work on', async ({ page }) => {
    await page.goto('');
    await box(page).fill(SEED);
    await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
    expect(await page.evaluate(() => jQuery.fn.jquery)).toMatch(/^1\./);
    await page.evaluate(() => {
      jQuery('#first').hide();
      jQuery('#second sms-matta').remove();
      jQuery('#first sms-matta').detach().appendTo('#second');
      jQuery('#first').show();
      // As pages reset their forms: what is in the shadow tree is not theirs to find.
      jQuery('textarea, input').val('').trigger('change');
    });
    await expect(page.locator('#second sms-matta')).toHaveCount(1);
    await expect(box(page)).toHaveValue(SEED);
    await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
    await page.evaluate(() => {
      jQuery('#second sms-matta').clone(true).appendTo('#first');
      jQuery('#second').empty();
    });
    await expect(page.locator('sms-matta')).toHaveCount(1);
    await expect(box(page)).toHaveValue('');
    await box(page).fill(HONEST);
    await expect(verdict(page)).toHaveAttribute('data-level', 'unknown');
    await page.evaluate(() => {
      jQuery('#first').html('<sms-matta contact-name="さくら市" contact-phone="188"></sms-matta>');
    });
    await box(page).fill(SEED);
    await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
    await expect(desks(page).filter({ hasText: 'さくら市' }).last()).toBeVisible();
  });
});

test.describe('a page of React', () => {
  test.use({ host: 'components' });

  interface State {
    /** Before or after the other part of the page; nowhere where it is left out. */
    readonly place?: 'above' | 'below';
    readonly attributes?: Readonly<Record<string, string>>;
    readonly contacts?: readonly unknown[];
  }
  const render = (page: Page, state: State) =>
    page.evaluate((detail) => document.dispatchEvent(new CustomEvent('render', { detail })), state);

  test('moved, the box keeps its text and its answer; unmounted and mounted anew, it works', async ({
    page,
  }) => {
    await page.goto('');
    await box(page).fill(SEED);
    await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
    await render(page, { place: 'below' });
    await expect(page.locator('#news + sms-matta')).toHaveCount(1);
    await expect(box(page)).toHaveValue(SEED);
    await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
    for (let turn = 0; turn < 20; turn += 1) {
      await render(page, {});
      await expect(page.locator('sms-matta')).toHaveCount(0);
      await render(page, { place: turn % 2 ? 'above' : 'below' });
    }
    await expect(page.locator('sms-matta textarea')).toHaveCount(1);
    await expect(box(page)).toHaveValue('');
    await box(page).fill(HONEST);
    await expect(verdict(page)).toHaveAttribute('data-level', 'unknown');
  });

  test('what is rendered around the box leaves it alone, and hears nothing of it', async ({
    page,
  }) => {
    await page.goto('');
    await box(page).focus();
    await page.keyboard.type('a');
    await page.keyboard.insertText(SEED);
    await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
    await page.getByLabel('ページの中をさがす').pressSequentially('madoguchi');
    await expect(page.getByRole('status').filter({ hasText: 'madoguchi' })).toHaveText(
      'madoguchi 0',
    );
    await expect(box(page)).toHaveValue(`a${SEED}`);
    await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
  });

  test('taken out while it loads, it does nothing more; put back, it answers', async ({ page }) => {
    await page.goto('');
    await box(page).evaluate((area, text) => {
      const element = (area.getRootNode() as ShadowRoot).host;
      (area as HTMLTextAreaElement).value = text;
      area.dispatchEvent(new Event('input', { bubbles: true }));
      element.remove();
      Object.assign(window, { kept: element });
    }, SEED);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.body.append((window as unknown as { kept: Element }).kept));
    await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
  });

  test('attributes and desks that change are followed at once', async ({ page }) => {
    await page.goto('');
    const desk = { name: 'さくら市の窓口', phone: '03-0123-4567' };
    for (let turn = 0; turn < 30; turn += 1) {
      await render(page, {
        place: 'above',
        attributes: { theme: turn % 2 ? 'dark' : 'light', site: 'https://matta.example' },
        contacts: [{ ...desk, name: `${desk.name}${turn}` }],
      });
    }
    await box(page).fill(SEED);
    await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
    await expect(desks(page).filter({ hasText: 'さくら市の窓口29' }).last()).toBeVisible();
    await expect(page.locator('sms-matta .frame')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('sms-matta a[href^="https://matta.example/"]').first()).toBeVisible();
    await render(page, { place: 'above', attributes: { site: '' }, contacts: [desk] });
    await expect(page.locator('sms-matta a[href*="matta.example"]')).toHaveCount(0);
    await expect(verdict(page)).toHaveAttribute('data-level', 'scam');
  });
});
