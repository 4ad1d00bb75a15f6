import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { dist } from '../../../tests/kinds.ts';
import { serveCompressed } from '../../compressed.ts';
import { installedApart } from '../../installed-apart.ts';
import { measureBuild, runBuild } from '../build.ts';
import { type Part, short } from '../part.ts';
import { medianOf, openSlowPhone, startBrowser } from '../slow-phone.ts';
import { packages, writeSite } from './site.ts';

const ARTICLE = '/amazon-marketing-service/';
const MODEL = '/what-happens-if-you-call/';
const QUESTION = 'ギフト券';
const VISITS = 3;
const MORE = [0, 1_000] as const;

/** How the search of a site is opened, asked and answers. */
interface Search {
  readonly opener: string;
  readonly box: string;
  readonly hit: string;
}

const OURS: Search = {
  opener: '[data-search-link]',
  box: '.search-dialog input',
  hit: '.search-dialog [data-hit], .search-dialog [role="option"]',
};
const STARLIGHTS: Search = {
  opener: 'button[data-open-modal]',
  box: '.pagefind-ui__search-input',
  hit: '.pagefind-ui__result',
};

interface Visit {
  /** Bytes of the article and everything it loads by itself, as hosts compress them. */
  readonly bytes: number;
  /** Milliseconds until something is painted. */
  readonly painted: number;
  /** Milliseconds from the tap on the search to its first hit. */
  readonly answer: number;
  /** Bytes that came for it. */
  readonly answerBytes: number;
}

interface Built {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

/**
 * This site beside Starlight with the texts of the same pages: an article and the first answer of the search on a
 * slow phone, and what a build costs. Starlight is installed apart, see `package.json` here.
 */
export const starlight: Part = {
  name: 'starlight',
  async measure() {
    installedApart('scripts/bench/starlight');
    const browser = await startBrowser();
    const visits = { 'this site': await visitSite(browser, dist, OURS) };
    const builds: { site: string; more: number; built: Built }[] = [];
    const peer: Record<string, Visit> = {};
    for (const more of MORE) {
      const ours = await measureBuild({ articles: more, numbers: 0 });
      builds.push({ site: 'this site', more, built: ours });
      const folder = writeSite(dist, MODEL, more);
      try {
        const { seconds, usage } = runBuild(folder, join(packages, 'astro/bin/astro.mjs'), {
          ASTRO_TELEMETRY_DISABLED: '1',
        });
        builds.push({ site: 'Starlight', more, built: { seconds, ...usage } });
        if (more === 0) {
          peer.Starlight = await visitSite(browser, join(folder, 'dist'), STARLIGHTS);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    }
    await browser.close();
    return {
      json: { visits: { ...visits, ...peer }, builds },
      tables: tablesOf({ ...visits, ...peer }, builds),
    };
  },
};

function tablesOf(
  visits: Readonly<Record<string, Visit>>,
  builds: readonly { site: string; more: number; built: Built }[],
) {
  return [
    {
      title: `beside Starlight: an article and the search on slow 4G and a fourfold slower phone, median of ${VISITS}`,
      head: ['site', 'article bytes', 'painted s', 'tap to answer s', 'bytes for it'],
      body: Object.entries(visits).map(([site, visit]) => [
        ...[site, visit.bytes, short(visit.painted / 1000)],
        ...[short(visit.answer / 1000), visit.answerBytes],
      ]),
    },
    {
      title:
        'beside Starlight: builds with so many more articles, pictures of links drawn anew here, none there',
      head: ['site', 'more articles', 'seconds', 'CPU s', 'peak MB'],
      named: 1,
      body: builds.map(({ site, more, built }) => [
        ...[site, more, short(built.seconds)],
        ...[short(built.processor), short(built.megabytes)],
      ]),
    },
  ];
}

async function visitSite(browser: Browser, directory: string, search: Search): Promise<Visit> {
  // Only this site writes the headers that it is served with.
  for (const name of ['_headers', '_redirects'])
    if (!existsSync(join(directory, name))) writeFileSync(join(directory, name), '');
  const { server, url, stop } = await serveCompressed(directory);
  let bytes = 0;
  server.on('request', (_, response) => {
    response.on('finish', () => {
      bytes += Number(response.getHeader('content-length') ?? 0);
    });
  });
  const visits: Visit[] = [];
  while (visits.length < VISITS) {
    bytes = 0;
    visits.push(await visit(browser, url.replace(/\/$/, '') + ARTICLE, search, () => bytes));
  }
  await stop();
  const median = (of: (one: Visit) => number): number => medianOf(visits.map(of));
  return {
    bytes: median((one) => one.bytes),
    painted: median((one) => one.painted),
    answer: median((one) => one.answer),
    answerBytes: median((one) => one.answerBytes),
  };
}

async function visit(
  browser: Browser,
  address: string,
  { opener, box, hit }: Search,
  sent: () => number,
): Promise<Visit> {
  const { page, context } = await openSlowPhone(browser);
  await page.goto(address, { waitUntil: 'networkidle' });
  const bytes = sent();
  const painted = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  const tapped = performance.now();
  await page.locator(opener).first().click();
  await page.locator(box).fill(QUESTION);
  await page.locator(hit).first().waitFor();
  const answer = performance.now() - tapped;
  const answerBytes = sent() - bytes;
  await context.close();
  return { bytes, painted, answer, answerBytes };
}
