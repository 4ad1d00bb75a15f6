import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../src/integration/serve.ts';
import { dist } from '../kinds.ts';
import { test as base } from './site.ts';

export { expect, type Page } from './site.ts';

/**
 * A test in a page of somebody else's site, which holds a copy of the folder and nothing else of this one. The
 * watch takes that site for its own: a request for anything that is not in it is a breach, like one for a word of
 * the message.
 */
export const test = base.extend<{ host: 'city-hall' | 'old-page' | 'components' }>({
  host: ['city-hall', { option: true }],
  site: async ({ host }, use) => {
    const directory = await mkdtemp(join(tmpdir(), 'embed-'));
    const pages = fileURLToPath(new URL(`embed-hosts/${host}`, import.meta.url));
    await cp(pages, directory, { recursive: true });
    await cp(join(dist, 'embed/sms-matta'), join(directory, 'sms-matta'), { recursive: true });
    await writeFile(join(directory, '_redirects'), '');
    await use(directory);
    await rm(directory, { recursive: true });
  },
  baseURL: async ({ site }, use) => {
    const { server, url } = await serve(site, 0);
    await use(url);
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  },
});
