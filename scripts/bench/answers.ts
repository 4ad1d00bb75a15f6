import type { Browser } from '@playwright/test';
import { dist } from '../../tests/kinds.ts';
import { serveCompressed } from '../compressed.ts';
import { type Part, short } from './part.ts';
import { medianOf, openSlowPhone, startBrowser } from './slow-phone.ts';

/** What is asked: a situation, a name, a slip, a word of the texts alone, absent words, a number. */
const QUESTIONS = [
  'お金払っちゃった',
  'ギフト券',
  'コンヒニ',
  '検針票',
  'プテラノドン',
  '天気予報',
  '0367090234',
];
const RUNS = 3;
interface Answer {
  /** From opening the page until the box can be used, in milliseconds. */
  readonly ready: number;
  /** From the question's last letter to the first hit or the word that there is none. */
  readonly answer: number;
  /** Bytes of everything sent until then, as hosts compress it. */
  readonly bytes: number;
}

/** The first answer of the search page on a slow phone, with nothing loaded before. */
export const answers: Part = {
  name: 'answers',
  async measure() {
    const { server, url, stop } = await serveCompressed(dist);
    const browser = await startBrowser();
    let bytes = 0;
    server.on('request', (_, response) => {
      response.on('finish', () => {
        bytes += Number(response.getHeader('content-length') ?? 0);
      });
    });
    const rows = [];
    for (const question of QUESTIONS) {
      const runs: Answer[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        bytes = 0;
        runs.push(await ask(browser, `${url}search/`, question, () => bytes));
      }
      const median = (of: (one: Answer) => number): number => medianOf(runs.map(of));
      rows.push({
        question,
        ready: median((one) => one.ready),
        answer: median((one) => one.answer),
        bytes: median((one) => one.bytes),
      });
    }
    await browser.close();
    await stop();
    return {
      json: rows,
      tables: [
        {
          title:
            'answers: the first answer of the search page, slow 4G and a fourfold slower phone',
          head: ['question', 'ready s', 'answer s', 'bytes until then'],
          body: rows.map(({ question, ready, answer, bytes: sent }) => [
            question,
            short(ready / 1000),
            short(answer / 1000),
            sent,
          ]),
        },
      ],
    };
  },
};

async function ask(
  browser: Browser,
  address: string,
  question: string,
  sent: () => number,
): Promise<Answer> {
  const { page, context } = await openSlowPhone(browser);
  const opened = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('form[data-ready]').waitFor();
  const ready = performance.now() - opened;
  const asked = performance.now();
  await page.locator('#search-box').fill(question);
  await page.locator('[data-hit], [data-no-hit]').first().waitFor();
  const answer = performance.now() - asked;
  const bytes = sent();
  await context.close();
  return { ready, answer, bytes };
}
