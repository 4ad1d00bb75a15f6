import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serve } from '../../src/integration/serve.ts';
import { dist } from '../kinds.ts';
import { test as base } from './site.ts';

export { expect, type Page } from './site.ts';

type Host = 'city-hall' | 'old-page' | 'components';

const packages = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** Puts the libraries of a host's page into its folder, as its makers would. */
const addLibraries: Readonly<Record<Host, (pages: string, folder: string) => Promise<unknown>>> = {
  'city-hall': async () => {},
  'old-page': (_, folder) => cp(join(packages, 'jquery/dist/jquery.js'), join(folder, 'jquery.js')),
  // React comes as CommonJS, which every project bundles with its own modules.
  components: (pages, folder) =>
    build({
      configFile: false,
      logLevel: 'warn',
      root: pages,
      build: {
        outDir: folder,
        emptyOutDir: false,
        rolldownOptions: {
          input: join(pages, 'app.js'),
          output: { entryFileNames: 'app.js' },
        },
      },
    }),
};

/**
 * A test in a page of somebody else's site, which holds a copy of the folder and nothing else of this one. The
 * watch takes that site for its own: a request for anything that is not in it is a breach, like one for a word of
 * the message.
 */
export const test = base.extend<{ host: Host }>({
  host: ['city-hall', { option: true }],
  site: async ({ host }, use) => {
    const directory = await mkdtemp(join(tmpdir(), 'embed-'));
    const pages = fileURLToPath(new URL(`embed-hosts/${host}`, import.meta.url));
    await cp(pages, directory, { recursive: true });
    await addLibraries[host](pages, directory);
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
