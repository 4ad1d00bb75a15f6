import type { Share } from './share.ts';

/** Said to the worker by the page that takes the share; the answer comes on the port sent along. */
export const TAKE_SHARE = 'take-share';

/** The worker is on this device; what takes longer, in milliseconds, does not come. */
const PATIENCE = 3000;

/**
 * Takes what another app has shared with the site from the service worker, which then forgets it.
 *
 * @returns Nothing where there is none, or where the browser has ended the worker since.
 */
export function takeShare(): Promise<Share | undefined> {
  const worker = (navigator.serviceWorker as ServiceWorkerContainer | undefined)?.controller;
  if (!worker) return Promise.resolve(undefined);
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Share | undefined>) => resolve(data);
    setTimeout(() => resolve(undefined), PATIENCE);
    worker.postMessage(TAKE_SHARE, [port2]);
  });
}
