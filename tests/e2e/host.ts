import { cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../src/integration/serve.ts';
import { test as base } from './site.ts';

export { expect, type Page } from './site.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** What reached the host. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  body: string;
}

export interface Host {
  /** Address of the home page. */
  readonly url: string;
  /** The files it serves: a copy of `dist/`, which a test may change. */
  readonly directory: string;
  readonly seen: Seen[];
  /** Answers in place of the files, where it gives a status. */
  refuse: (path: string) => number | undefined;
  /** From now on nothing answers. */
  stop(): Promise<void>;
}

async function startHost(path: string): Promise<Host> {
  const directory = await mkdtemp(join(tmpdir(), 'site-'));
  // Half the work of copying without waiting, and nothing else is to be done.
  cpSync(DIST, directory, { recursive: true });
  const { server, url } = await serve(directory, 0, path);
  const host: Host = {
    url,
    directory,
    seen: [],
    refuse: () => undefined,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  const [answer] = server.listeners('request') as ((...args: unknown[]) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const seen = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: '',
    };
    host.seen.push(seen);
    request.on('data', (part) => {
      seen.body += part;
    });
    const status = host.refuse(new URL(request.url ?? '', url).pathname);
    if (status) response.writeHead(status).end();
    else answer?.(request, response);
  });
  return host;
}

/** A test with a host of its own that can be heard, changed and stopped, and with service workers. */
export const test = base.extend<{ path: string; host: Host; heard: undefined }>({
  // The path that the site was built for; its links lead nowhere else.
  path: [process.env.BASE_PATH ?? '/', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
  serviceWorkers: async ({}, use) => use('allow'),
  host: async ({ path }, use) => {
    const host = await startHost(path);
    await use(host);
    await host.stop().catch(() => undefined);
    await rm(host.directory, { recursive: true });
  },
  baseURL: async ({ host }, use) => use(host.url),
  // What a service worker asks for is heard by the host alone.
  heard: [
    async ({ host, watch }, use) => {
      await use(undefined);
      for (const asked of host.seen)
        watch.hear({ ...asked, url: new URL(asked.url, host.url).href });
    },
    { auto: true },
  ],
});
