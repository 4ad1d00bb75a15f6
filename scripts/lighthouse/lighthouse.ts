/**
 * Measures the built site with Lighthouse, as on a phone in a slow network.
 *
 *   npm install --no-package-lock --prefix scripts/lighthouse
 *   npm run build && npm run lighthouse [-- --json FILE]
 *
 * It is installed apart: it brings a quarter of all files that the project would install. Every page is measured
 * five times and its median run counts: one run alone swings by several points on a machine that does other things.
 * Prints a table, writes the figures as JSON where asked, and ends with 1 where a page is below 99. The pages are
 * served with the site's own headers and compressed, as every host does.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import prepareBrowser from '../../tests/e2e/browser.ts';
import { dist } from '../../tests/kinds.ts';
import { serveCompressed } from '../compressed.ts';
import { installedApart } from '../installed-apart.ts';
import { formatTable } from '../table.ts';

const { values: options } = parseArgs({ options: { json: { type: 'string' } } });

const PAGES = ['', 'check/', 'amazon-marketing-service/', 'numbers/03670902xx/', 'search/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const LEAST = 99;
const RUNS = 5;
const DEBUGGING_PORT = 9333;

/** What is used of Lighthouse's result. */
interface Result {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      { readonly id: string; readonly score: number | null; readonly numericValue?: number }
    >
  >;
}

/** What is used of Lighthouse. */
interface Lighthouse {
  readonly default: (
    url: string,
    flags: object,
    config: object,
  ) => Promise<{ readonly lhr: Result } | undefined>;
}

interface MedianRun {
  readonly computeMedianRun: (runs: readonly Result[]) => Result;
}

const core = join(installedApart('scripts/lighthouse'), 'lighthouse', 'core');
const load = (file: string) => import(pathToFileURL(join(core, file)).href);
const { default: lighthouse }: Lighthouse = await load('index.js');
const { computeMedianRun }: MedianRun = await load('lib/median-run.js');

interface Row {
  readonly page: string;
  /** 0 to 100 by category; none for pages that search engines are asked to leave out. */
  readonly scores: Readonly<Record<string, number | undefined>>;
  /** Milliseconds, but for the shift of the layout, which has no unit. */
  readonly metrics: Readonly<Record<string, number>>;
  /** Audits below the best, by their weight in a category. */
  readonly below: readonly string[];
}

await prepareBrowser();
const { url, stop } = await serveCompressed(dist);
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '',
  args: ['--no-sandbox', `--remote-debugging-port=${DEBUGGING_PORT}`],
});
const rows: Row[] = [];
for (const page of PAGES) rows.push(await measure(page));
await browser.close();
await stop();

console.log(
  formatTable(
    ['page', ...CATEGORIES, 'FCP ms', 'LCP ms', 'TBT ms', 'CLS'],
    rows.map(({ page, scores, metrics }) => [
      `/${page}`,
      ...CATEGORIES.map((category) => scores[category] ?? '-'),
      ...['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'].map((name) =>
        Math.round(metrics[name] ?? Number.NaN),
      ),
      (metrics['cumulative-layout-shift'] ?? Number.NaN).toFixed(3),
    ]),
    1,
  ),
);
for (const { page, below } of rows) {
  if (below.length > 0) console.log(`/${page}: ${below.join(', ')}`);
}
if (options.json) await writeFile(options.json, JSON.stringify(rows, null, 2));
const low = rows.some(({ scores }) =>
  Object.values(scores).some((score) => score !== undefined && score < LEAST),
);
process.exit(low ? 1 : 0);

async function measure(page: string): Promise<Row> {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measureOnce(page));
  return rowOf(page, computeMedianRun(runs));
}

async function measureOnce(page: string): Promise<Result> {
  const result = await lighthouse(
    url + page,
    { port: DEBUGGING_PORT, output: 'json', logLevel: 'error' },
    {
      extends: 'lighthouse:default',
      settings: {
        onlyCategories: [...CATEGORIES],
        formFactor: 'mobile',
        throttlingMethod: 'simulate',
      },
    },
  );
  if (!result) throw new Error(`no result for /${page}`);
  return result.lhr;
}

function rowOf(page: string, { categories, audits }: Result): Row {
  const indexable = audits['is-crawlable']?.score === 1;
  const wanted = CATEGORIES.filter((category) => category !== 'seo' || indexable);
  return {
    page,
    scores: Object.fromEntries(
      wanted.map((category) => [category, Math.round((categories[category]?.score ?? 0) * 100)]),
    ),
    metrics: Object.fromEntries(
      Object.values(audits).flatMap(({ id, numericValue }) =>
        numericValue === undefined ? [] : [[id, numericValue]],
      ),
    ),
    below: wanted.flatMap((category) =>
      (categories[category]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.99)
        .map(({ id }) => `${id} ${audits[id]?.score}`),
    ),
  };
}
