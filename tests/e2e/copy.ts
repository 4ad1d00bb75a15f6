import {
  listLanguages,
  listOfflineFiles,
  type OfflineFile,
} from '../../src/integration/offline-copy.ts';
import { isFor } from '../../src/offline/index.ts';
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

/** The files of a built site that a reader of the original keeps for offline. */
export async function originalCopy(directory: string): Promise<OfflineFile[]> {
  const languages = await listLanguages(directory);
  return (await listOfflineFiles(directory)).filter(({ path }) => isFor(path, [''], languages));
}
