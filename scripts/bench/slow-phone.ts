import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import prepareBrowser from '../../tests/e2e/browser.ts';

/** Lighthouse's slow 4G as it is applied to a browser, and its fourfold slower processor. */
const NETWORK = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};
const SLOWDOWN = 4;

/** The browser that measures; whoever starts it closes it. */
export async function startBrowser(): Promise<Browser> {
  await prepareBrowser();
  return chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '',
    args: ['--no-sandbox'],
  });
}

/** A page on a slow phone in the hands of somebody who comes for the first time. */
export async function openSlowPhone(
  browser: Browser,
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return { page, context };
}

/** The value in the middle. */
export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
