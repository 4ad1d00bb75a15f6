import type { Page } from './site.ts';

/** The message that the site was made for. */
export const SEED =
  '有料動画の未納料金が発生しています。本日中にご連絡なき場合法的手続きに移行いたします。03-6709-02** アマゾンマーケティングサービス';

/** Waits until the site's copy is whole and answers this page. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 30_000,
  });
}
