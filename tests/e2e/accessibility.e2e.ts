import { kinds, pages } from '../kinds.ts';
import { NIGHT, thorough } from '../thorough.ts';
import { accessibilityFaults } from './axe.ts';
import { expect, type Page, test } from './site.ts';

/** So many pages are tried in one test: few enough to share the work, many enough to be quick. */
const GROUP = 12;

/** Pages of one kind come from one template: one of each is tried, every night all of them. */
const tried = thorough ? pages : kinds.map(({ example }) => example);
const groups = Array.from({ length: Math.ceil(tried.length / GROUP) }, (_, index) =>
  tried.slice(index * GROUP, (index + 1) * GROUP),
);
for (const [index, group] of groups.entries()) {
  test(`axe finds nothing in light and dark, pages ${index * GROUP + 1} to ${index * GROUP + group.length}`, async ({
    page,
  }) => {
    const found: Record<string, string[]> = {};
    for (const path of group) {
      await page.goto(path || './');
      await expect(page.locator('h1')).toHaveCount(1);
      const own = await accessibilityFaults(page);
      if (own.length > 0) found[path] = own;
    }
    expect(found).toEqual({});
  });
}

/** By day where somebody in a hurry comes to; every night all kinds. */
const HURRY = ['home', 'checker', 'search', 'contacts', 'main-article', 'situation', 'number'];

for (const { kind, example } of kinds) {
  test.describe(kind, HURRY.includes(kind) ? {} : { tag: NIGHT }, () => {
    test('in dark: the focus is seen and follows the page', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await page.goto(example || './');
      const stops = await walk(page);
      expect(stops.length).toBeGreaterThan(3);
      expect(stops.filter(({ ring }) => !ring).map(({ what }) => what)).toEqual([]);
      expect(stops.filter(({ seen }) => !seen).map(({ what }) => what)).toEqual([]);
      // In one column, whoever goes on by keyboard goes down the page, or along a line of it.
      const back = stops.filter(({ bottom }, at) => bottom < (stops[at - 1]?.top ?? 0));
      expect(back.map(({ what }) => what)).toEqual([]);
    });

    test('gives fingers 44 px, fits 320 px, keeps still and keeps its outlines', async ({
      page,
    }) => {
      await page.goto(example || './');
      await test.step('what can be tapped is 44 px large', async () => {
        // Not for the network: the service worker goes on copying the site for as long as it takes.
        await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
        expect.soft(await smallTargets(page)).toEqual([]);
      });

      await test.step('nothing moves, and boxes have outlines, where the reader asks for it', async () => {
        await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
        expect.soft(await movingParts(page)).toEqual([]);
        expect.soft(await partsWithoutOutline(page)).toEqual([]);
        await page.emulateMedia({ reducedMotion: null, forcedColors: null });
      });

      await test.step('it fits 320 px, twice as large text too', async () => {
        await page.setViewportSize({ width: 320, height: 640 });
        expect.soft(await overflow(page)).toBeLessThanOrEqual(0);
        await page.setViewportSize({ width: 640, height: 800 });
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        expect.soft(await overflow(page)).toBeLessThanOrEqual(0);
      });
    });
  });
}

test('no page is wider than a narrow phone', { tag: NIGHT }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const wide: string[] = [];
  // Pages of numbers and signs come from one template each, and one of each is tried above.
  for (const path of pages.filter((one) => !/^(?:numbers|rules)\/./.test(one))) {
    await page.goto(path || './');
    if ((await overflow(page)) > 0) wide.push(path);
  }
  expect(wide).toEqual([]);
});

test('the size of the text lasts from page to page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./');
  const size = (): Promise<number> =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  expect(await size()).toBe(16);
  await page.getByRole('button', { name: '特大' }).click();
  expect(await size()).toBe(23);
  for (const { example } of kinds) {
    await page.goto(example || './');
    expect(await size()).toBe(23);
    expect(await overflow(page), example).toBeLessThanOrEqual(0);
  }
  await expect(page.getByRole('button', { name: '特大' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: '標準' }).click();
  await page.reload();
  expect(await size()).toBe(16);
});

test('what is chosen is marked in forced colours too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('faq/');
  const ground = (pressed: boolean): Promise<string> =>
    page
      .locator(`.text-size [aria-pressed="${pressed}"]`)
      .first()
      .evaluate((button) => getComputedStyle(button).backgroundColor);
  await page.getByRole('button', { name: '特大' }).click();
  expect(await ground(true)).not.toBe(await ground(false));
});

/** What changes by and by. */
async function movingParts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return animationName !== 'none' || !/^0s(?:, 0s)*$/.test(transitionDuration);
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}

/** Buttons and boxes without a border, which nobody sees where a page has no colours of its own. */
async function partsWithoutOutline(page: Page): Promise<string[]> {
  return page
    .locator('.button:visible, input[type="text"]:visible, textarea:visible')
    .evaluateAll((parts) =>
      parts
        .filter((part) => Number.parseFloat(getComputedStyle(part).borderTopWidth) < 1)
        .map((part) => part.outerHTML.slice(0, 80)),
    );
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

interface Stop {
  readonly what: string;
  /** A ring of at least two pixels is drawn around it. */
  readonly ring: boolean;
  /** It lies within the window; nothing on these pages stays in place over others. */
  readonly seen: boolean;
  /** Pixels from the top of the page. */
  readonly top: number;
  readonly bottom: number;
}

/** Goes through the first of a page's stops by Tab, and tells what a reader sees at each. */
async function walk(page: Page, limit = 60): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < limit) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return {
        what: element.outerHTML.slice(0, 120),
        ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        seen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
        top: top + scrollY,
        bottom: bottom + scrollY,
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

/**
 * What can be tapped and is smaller than 44 px. Links within sentences and the text of an article cannot
 * be larger than its lines; WCAG 2.5.5 and 2.5.8 except them.
 */
async function smallTargets(page: Page): Promise<string[]> {
  return page
    .locator('a:visible, button:visible, input:visible, textarea:visible, summary:visible')
    .evaluateAll((targets) => {
      const within = (target: Element): boolean => {
        if (getComputedStyle(target).display !== 'inline') return false;
        if (target.closest('.prose')) return true;
        const sentence = target.closest('p, li, dd, td, h2, h3, figcaption')?.textContent ?? '';
        return sentence.trim().length > (target.textContent ?? '').trim().length;
      };
      return targets.flatMap((target) => {
        // Boxes to tick are as large as their labels.
        const whole = target.closest('label') ?? target;
        const { width, height } = whole.getBoundingClientRect();
        if (width >= 43.5 && height >= 43.5) return [];
        if (within(target)) return [];
        return [`${Math.round(width)}×${Math.round(height)} ${target.outerHTML.slice(0, 100)}`];
      });
    });
}
