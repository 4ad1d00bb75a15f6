import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { serve } from '../../src/integration/serve.ts';
import prepareBrowser from '../../tests/e2e/browser.ts';
import { cases, type PictureCase } from '../../tests/pictures/cases.ts';
import { drawPictures } from '../../tests/pictures/draw.ts';
import { choosePicture, readPictures, readText, totalsOf } from '../../tests/pictures/read.ts';
import { type Part, root, short } from './part.ts';

/** How well and how fast drawn pictures are read, in a real browser on the built site. */
export const pictures: Part = {
  name: 'pictures',
  async measure() {
    await prepareBrowser();
    const { server, url } = await serve(join(root, 'dist'), 0);
    const browser = await chromium.launch({
      args: ['--no-sandbox'],
      ...(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : {}),
    });
    try {
      const drawn = await drawPictures(browser, cases);
      const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
      await page.goto(`${url}check/`);
      const first = cases[0] as PictureCase;
      const began = performance.now();
      await choosePicture(page, first, drawn.get(first.name) as Buffer);
      await page.getByRole('button', { name: 'この画像を読む' }).click();
      await readText(page);
      const loading = performance.now() - began;
      const rows = await readPictures(page, cases, drawn);
      const totals = totalsOf(rows);
      const percent = (share: number): string => (share * 100).toFixed(1);
      return {
        json: { loading, totals, rows },
        tables: [
          {
            title: 'pictures: read in a real browser',
            head: ['picture', 'characters', 'wrong', 'numbers', 'exact', 'level', 'read as', 'ms'],
            body: rows.map((row) => [
              row.name,
              row.characters,
              row.wrong,
              row.numbers,
              row.numbersExact,
              ...row.levels,
              short(row.milliseconds),
            ]),
          },
          {
            title: `pictures: of ${rows.length}, the first one with loading in ${short(loading)} ms`,
            head: ['what', 'measured', 'target'],
            body: [
              ['characters right, upright pictures, %', percent(totals.charactersUpright), '97'],
              ['characters right, all pictures, %', percent(totals.characters), ''],
              ['numbers exact, %', percent(totals.numbersExact), '95'],
              ['verdict equal, %', percent(totals.levelsEqual), '95'],
              ['median ms', short(totals.medianMilliseconds), '3000'],
            ],
          },
        ],
      };
    } finally {
      await browser.close();
      server.close();
    }
  },
};
