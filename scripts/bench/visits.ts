import { type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import prepareBrowser from '../../tests/e2e/browser.ts';
import { dist } from '../../tests/kinds.ts';
import { serveCompressed } from '../compressed.ts';
import type { Part } from './part.ts';

const MESSAGE =
  '有料動画の未納料金が発生しています。本日中にご連絡なき場合法的手続きに移行いたします。03-6709-02** アマゾンマーケティングサービス';

interface Visit {
  readonly what: string;
  readonly path: string;
  readonly context?: BrowserContextOptions;
  act?(page: Page): Promise<void>;
}

const without: BrowserContextOptions = { serviceWorkers: 'block' };
const VISITS: readonly Visit[] = [
  { what: 'main article', path: 'amazon-marketing-service/', context: without },
  {
    what: 'home, a message judged',
    path: '',
    context: without,
    async act(page) {
      await page.locator('form[data-ready]').waitFor();
      await page.locator('textarea[name="message"]').fill(MESSAGE);
      await page.locator('[data-level]').waitFor();
    },
  },
  {
    what: 'search, a number looked up',
    path: 'search/#q=0367090234',
    context: without,
    async act(page) {
      await page.locator('[data-hit="number"]').waitFor();
    },
  },
  { what: 'main article, and the copy for offline', path: 'amazon-marketing-service/' },
];

/** What one first visit asks of the host: requests, and bytes of their answers as hosts compress them. */
export const visits: Part = {
  name: 'visits',
  async measure() {
    await prepareBrowser();
    const { server, url, stop } = await serveCompressed(dist);
    const browser = await chromium.launch({
      executablePath: process.env.CHROME_PATH ?? '',
      args: ['--no-sandbox'],
    });
    let requests = 0;
    let bytes = 0;
    let last = 0;
    server.on('request', (_, response) => {
      response.on('finish', () => {
        requests += 1;
        bytes += Number(response.getHeader('content-length') ?? 0);
        last = performance.now();
      });
    });
    const rows = [];
    for (const { what, path, context = {}, act } of VISITS) {
      const visitor = await browser.newContext(context);
      const page = await visitor.newPage();
      requests = 0;
      bytes = 0;
      last = performance.now();
      await page.goto(url + path);
      await act?.(page);
      while (performance.now() - last < 3_000) await page.waitForTimeout(200);
      rows.push({ visit: what, requests, bytes });
      await visitor.close();
    }
    await browser.close();
    await stop();
    return {
      json: rows,
      tables: [
        {
          title: 'visits: what a first visit asks of the host',
          head: ['visit', 'requests', 'bytes'],
          body: rows.map(({ visit, requests: asked, bytes: sent }) => [visit, asked, sent]),
        },
      ],
    };
  },
};
