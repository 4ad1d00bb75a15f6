/**
 * Measures how pictures are read, on the built site in a real browser: screenshots made smaller, photographs
 * of screens and postcards, pictures on their side, postcards written down, and what nobody can read.
 *
 *   npm run build && npm run test:pictures [-- --seed N] [--every N] [--kind KIND] [--json FILE]
 *
 * `--every 10` measures every tenth picture of each kind. Prints what went wrong and a summary, and ends with 1
 * where a kind falls below its target or rubbish was judged. All pictures take about half an hour on two cores.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { serve } from '../src/integration/serve.ts';
import prepareBrowser from '../tests/e2e/browser.ts';
import { dist } from '../tests/kinds.ts';
import { type MeasuredRow, measurePictures, totalsByKind } from '../tests/pictures/measure.ts';
import { drawMeasured, type MeasuredCase, measuredCases } from '../tests/pictures/measured.ts';
import { choosePicture, outcomeOf } from '../tests/pictures/read.ts';
import { formatTable } from './table.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '20261126' },
    every: { type: 'string', default: '1' },
    kind: { type: 'string' },
    json: { type: 'string' },
  },
});

const cases = choose(measuredCases(Number(values.seed)));
await prepareBrowser();
const { server, url } = await serve(dist, 0);
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : {}),
});
const rows: MeasuredRow[] = [];
try {
  const draw = await drawMeasured(browser, cases);
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${url}check/`);
  await loadTools(page, await draw(cases[0] as MeasuredCase));
  for await (const row of measurePictures(page, cases, draw)) {
    rows.push(row);
    tell(row);
  }
} finally {
  await browser.close();
  server.close();
}
const totals = totalsByKind(rows);
console.log(
  formatTable(
    ['kind', 'pictures', 'verdict equal', 'not readable', 'rubbish judged', 'wrong %', 'ms', ''],
    totals.map((one) => [
      one.kind,
      one.pictures,
      `${one.equal} (${((100 * one.equal) / one.pictures).toFixed(1)} %)`,
      one.refused,
      one.rubbish,
      (100 * one.wrong).toFixed(1),
      Math.round(one.medianMilliseconds),
      one.holds ? 'holds' : 'BELOW',
    ]),
    1,
  ),
);
if (values.json) await writeFile(values.json, JSON.stringify({ ...values, totals, rows }, null, 2));
process.exit(totals.every(({ holds }) => holds) ? 0 : 1);

function choose(all: readonly MeasuredCase[]): MeasuredCase[] {
  const kinds = new Map<string, number>();
  const every = Number(values.every);
  return all.filter(({ kind }) => {
    if (values.kind && kind !== values.kind) return false;
    const at = kinds.get(kind) ?? 0;
    kinds.set(kind, at + 1);
    return at % every === 0;
  });
}

/** The first picture asks for the tools; the others are measured without that. */
async function loadTools(page: Page, bytes: Buffer): Promise<void> {
  await choosePicture(page, { name: 'first', format: 'jpeg' }, bytes);
  await page.getByRole('button', { name: 'この画像を読む' }).click();
  await outcomeOf(page);
}

/** Tells of a picture that did not come out as it should. */
function tell({ name, kind, levels: [drawn, got], wrong, read }: MeasuredRow): void {
  if (drawn === got || (kind === 'unreadable' && read === undefined)) return;
  console.log(`${name}: ${drawn}, ${got ?? 'not read'}, ${(100 * wrong).toFixed(0)} % wrong`);
}
