/**
 * Tries every built page with axe and writes `content/a11y-report.json`.
 *
 *   npm run build && npm run a11y:report
 *
 * What was tried by hand and what nobody has tried stays as it stands in the file: whoever tries more
 * writes it there.
 */

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, chromium } from '@playwright/test';
import { serve } from '../src/integration/serve.ts';
import { accessibilityReport } from '../src/schemas/index.ts';
import prepareBrowser from '../tests/e2e/browser.ts';
import { dist, kinds } from '../tests/kinds.ts';

const file = fileURLToPath(new URL('../content/a11y-report.json', import.meta.url));
const before = accessibilityReport.parse(JSON.parse(readFileSync(file, 'utf8')));

await prepareBrowser();
const { server, url } = await serve(dist, 0);
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '',
  args: ['--no-sandbox'],
});
let axe = '';
const tried = [];
for (const { kind, example, pages } of kinds) {
  tried.push({
    kind,
    example: `/${example}`,
    light: await tryPages('light', pages),
    dark: await tryPages('dark', [example]),
  });
  console.log(kind, JSON.stringify(tried.at(-1)));
}
const report = accessibilityReport.parse({
  date: new Date(Date.now() + 9 * 60 * 60 * 1000).toISOString().slice(0, 10),
  commit: execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { encoding: 'utf8' }).trim(),
  tools: { axe, browser: `Chromium ${browser.version()}` },
  kinds: tried,
  byHand: before.byHand,
  untried: before.untried,
});
writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
await browser.close();
server.close();

async function tryPages(colorScheme: 'light' | 'dark', paths: readonly string[]) {
  const context: BrowserContext = await browser.newContext({
    colorScheme,
    locale: 'ja-JP',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  const sum = { pages: paths.length, faults: 0, undecided: 0 };
  for (const path of paths) {
    await page.goto(url + path);
    const { violations, incomplete, testEngine } = await new AxeBuilder({ page }).analyze();
    axe = testEngine.version;
    sum.faults += violations.length;
    sum.undecided += incomplete.length;
    for (const { id, nodes } of violations) console.error(path, id, nodes[0]?.html.slice(0, 120));
  }
  await context.close();
  return sum;
}
