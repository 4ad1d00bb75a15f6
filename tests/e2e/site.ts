import { test as base, type Request } from '@playwright/test';
import { SHARE_PATH } from '../../src/offline/index.ts';

export { expect, type Page, type Request } from '@playwright/test';

/**
 * Every browser test also proves that the page keeps to itself: no breach of the content security
 * policy, no request to another host, none with a body or by another method than GET, no error on the
 * console. A test that provokes a failed request on purpose says so with `test.use({ faults: 'expected' })`,
 * one that shares something with the site with `test.use({ shares: 'expected' })`: then a form may be posted
 * to the share target, if the service worker is the one that answers.
 */
export const test = base.extend<{
  faults: 'none' | 'expected';
  shares: 'none' | 'expected';
  closed: undefined;
}>({
  faults: ['none', { option: true }],
  shares: ['none', { option: true }],
  closed: [
    async ({ context, baseURL, faults, shares }, use) => {
      const home = baseURL ?? '';
      const target = shares === 'expected' ? new URL(SHARE_PATH, home).href : undefined;
      const posted: Request[] = [];
      const breaches: string[] = [];
      await context.exposeBinding(
        'reportBreach',
        (_, breach: string) => void breaches.push(breach),
      );
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const report = (globalThis as unknown as { reportBreach?: (breach: string) => void })
            .reportBreach;
          report?.(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
        });
      });
      context.on('request', (request) => {
        const url = new URL(request.url());
        const own =
          url.origin === new URL(home).origin || ['blob:', 'data:'].includes(url.protocol);
        if (!own) breaches.push(`request to ${url.origin}`);
        if (request.method() === 'POST' && request.url() === target) {
          posted.push(request);
          return;
        }
        if (request.method() !== 'GET') breaches.push(`${request.method()} ${url.pathname}`);
        if (request.postData() !== null) breaches.push(`body sent to ${url.pathname}`);
      });
      context.on('weberror', (error) => breaches.push(`error: ${error.error().message}`));
      context.on('console', (message) => {
        // Tesseract's Japanese model names settings that its program no longer has.
        if (message.text().startsWith('Warning: Parameter not found: ')) return;
        if (message.type() === 'error' && faults === 'none')
          breaches.push(`console: ${message.text()}`);
      });
      await use(undefined);
      for (const request of posted) {
        const response = await request.response();
        if (!response?.fromServiceWorker()) breaches.push('a share that no service worker took');
      }
      base.expect(breaches).toEqual([]);
    },
    { auto: true },
  ],
});
