import { SEED, settle } from './copy.ts';
import { expect, type Page, test } from './host.ts';

test.use({ faults: 'expected' });

/**
 * Puts something else in the place of all files whose addresses the pattern fits, and empties the
 * browser's ordinary cache, which still has them as they were.
 */
async function damage(page: Page, pattern: RegExp, text: string): Promise<void> {
  await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
  await page.evaluate(
    async ({ source, body }) => {
      for (const name of await globalThis.caches.keys()) {
        const cache = await globalThis.caches.open(name);
        for (const request of await cache.keys()) {
          const kept = await cache.match(request);
          if (kept && new RegExp(source).test(request.url))
            await cache.put(request, new Response(body, { headers: kept.headers }));
        }
      }
    },
    { source: pattern.source, body: text },
  );
}

test('a damaged file of the copy is fetched again, be it data, a page or a script', async ({
  page,
  host,
}) => {
  await page.goto('');
  await settle(page);
  await damage(page, /\/rulebook\.|\/check\/\?|\/Checker\.[\w-]+\.js/, '{}');
  const before = host.seen.length;
  await page.goto('check/');
  await page.locator('textarea[name="message"]').fill(SEED);
  await expect(page.locator('[data-level]')).toHaveAttribute('data-level', 'scam');
  const fetched = host.seen.slice(before).map(({ url }) => url);
  for (const part of [/\/check\/$/, /\/rulebook\./, /\/Checker\./])
    expect(fetched).toContainEqual(expect.stringMatching(part));
  await host.stop();
  await page.goto('check/');
  await page.locator('textarea[name="message"]').fill(SEED);
  await expect(page.locator('[data-level]')).toHaveAttribute('data-level', 'scam');
});

test('a damaged file is refused in plain words while there is no host, and works again after', async ({
  page,
  host,
}) => {
  await page.goto('');
  await settle(page);
  await damage(page, /rulebook\./, '{"rules":[');
  host.refuse = () => 503;
  await page.goto('check/');
  await page.locator('textarea[name="message"]').fill(SEED);
  await expect(page.locator('#checker-heading')).toHaveText('調べる準備ができませんでした');
  await expect(page.locator('[data-level]')).toHaveCount(0);
  host.refuse = () => undefined;
  await page.getByRole('button', { name: 'もう一度ためす' }).click();
  await expect(page.locator('[data-level]')).toHaveAttribute('data-level', 'scam');
  await damage(page, /\/called\/\?/, '');
  await host.stop();
  expect((await page.goto('called/'))?.status()).toBe(503);
  await expect(page.locator('h1')).toHaveText('通信できません');
});
