import type { Browser } from '@playwright/test';
import { dist } from '../../tests/kinds.ts';
import { serveCompressed } from '../compressed.ts';
import { type Part, short } from './part.ts';
import { medianOf, openSlowPhone, startBrowser } from './slow-phone.ts';

const MESSAGE =
  '有料動画の未納料金が発生しています。本日中にご連絡なき場合法的手続きに移行いたします。03-6709-02** アマゾンマーケティングサービス';
const VISITS = 5;

/** One first visit, in milliseconds since the page was opened but for `verdict` and `longest`. */
interface Visit {
  /** Something is painted. */
  readonly painted: number;
  /** The box can be used. */
  readonly ready: number;
  /** From the message in the box to the verdict, with nothing loaded but what the page has loaded by itself. */
  readonly verdict: number;
  /** The longest task of the main thread. */
  readonly longest: number;
}

/** The checker on a slow phone, from the opening of the page to the first verdict. */
export const phone: Part = {
  name: 'phone',
  async measure() {
    const { url, stop } = await serveCompressed(dist);
    const browser = await startBrowser();
    const rows = [];
    for (const path of ['check/', '']) {
      const visits: Visit[] = [];
      while (visits.length < VISITS) visits.push(await visit(browser, url + path));
      const median = (of: (one: Visit) => number): number => medianOf(visits.map(of));
      rows.push({
        page: `/${path}`,
        painted: median((one) => one.painted),
        ready: median((one) => one.ready),
        verdict: median((one) => one.verdict),
        longest: median((one) => one.longest),
      });
    }
    await browser.close();
    await stop();
    return {
      json: rows,
      tables: [
        {
          title: `phone: the checker on slow 4G and a fourfold slower phone, median of ${VISITS}`,
          head: ['page', 'painted s', 'ready s', 'verdict s', 'longest task ms'],
          body: rows.map(({ page, painted, ready, verdict, longest }) => [
            page,
            ...[painted, ready, verdict].map((value) => short(value / 1000)),
            short(longest),
          ]),
        },
      ],
    };
  },
};

interface Seen {
  ready?: number;
  asked?: number;
  verdict?: number;
  longest: number;
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const { page, context } = await openSlowPhone(browser);
  await page.addInitScript(watchPage);
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('form[data-ready]').waitFor();
  await page.locator('textarea[name="message"]').fill(MESSAGE);
  await page.locator('button[data-judge]').click();
  await page.locator('[data-level]').waitFor();
  const seen = await page.evaluate(() => ({
    ...(globalThis as unknown as { seen: Seen }).seen,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }));
  await context.close();
  const { painted, ready = Number.NaN, asked = Number.NaN, verdict = Number.NaN, longest } = seen;
  return { painted, ready, verdict: verdict - asked, longest };
}

/** Runs in the page before its own scripts, which therefore have to be inside of it. */
function watchPage(): void {
  const seen: Seen = { longest: 0 };
  Object.assign(globalThis, { seen });
  const look = (): void => {
    const now = performance.now();
    if (document.querySelector('form[data-ready]')) seen.ready ??= now;
    if (document.querySelector('[data-level]')) seen.verdict ??= now;
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-ready', 'data-level'],
  });
  addEventListener('input', () => {
    seen.asked ??= performance.now();
  });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
}
