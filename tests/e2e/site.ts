import { type BrowserContext, type BrowserContextOptions, test as base } from '@playwright/test';
import { dist } from '../kinds.ts';
import { LEAK } from './closing-line.ts';
import { Published } from './published.ts';
import { Watch } from './watch.ts';

export { expect, type Page, type Request } from '@playwright/test';

/** Makes a context beside the test's own, watched like it and closed after the test. */
export type NewContext = (options?: BrowserContextOptions) => Promise<BrowserContext>;

interface Fixtures {
  /**
   * `expected` where the test provokes a failed request on purpose: errors on the console are no breach.
   */
  readonly faults: 'none' | 'expected';
  /** `expected` where the test shares something with the site, which its service worker has to take. */
  readonly shares: 'none' | 'expected';
  /** Folder of the built site. */
  readonly site: string;
  readonly watch: Watch;
  readonly newContext: NewContext;
}

/**
 * Every browser test also proves that the page keeps to itself (see {@link Watch}), in its own context and
 * in all that it makes by `newContext`.
 */
export const test = base.extend<Fixtures>({
  faults: ['none', { option: true }],
  shares: ['none', { option: true }],
  site: [dist, { option: true }],
  watch: async ({ baseURL, site, faults, shares }, use) => {
    const watch = new Watch({
      home: baseURL ?? '',
      published: Published.in(site),
      faults: faults === 'expected',
      shares: shares === 'expected',
    });
    await use(watch);
    base.expect(watch.end(), LEAK).toEqual([]);
  },
  context: async ({ context, watch }, use) => {
    await watch.follow(context);
    await use(context);
    await watch.examine(context);
  },
  newContext: async ({ browser, watch }, use) => {
    const made: (readonly [BrowserContext, BrowserContextOptions])[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext(options);
      await watch.follow(context);
      made.push([context, options]);
      return context;
    });
    for (const [context, { javaScriptEnabled }] of made) {
      await watch.examine(context, javaScriptEnabled);
      await context.close();
    }
  },
});
