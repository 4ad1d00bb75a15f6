import { test as base } from '../e2e/site.ts';
import { hasNginx, startNginx } from './nginx.ts';
import { type StaticHost, startStaticHost } from './static-hosts.ts';

export { expect, type Page } from '../e2e/site.ts';

/** A host that serves a built site. */
export interface Running {
  /** Address of the home page. */
  readonly url: string;
  /** From now on nothing answers. */
  stop(): Promise<void>;
}

/** What is served, and how. */
export interface Hosting {
  readonly kind: 'nginx' | StaticHost;
  /** The built site. */
  readonly directory: string;
  /** Path it was built for, with slashes at both ends. */
  readonly base: string;
  /** A host with much to do: refuses some files at first, and says that all of them vary by everything. */
  readonly busy?: boolean;
}

/** A test with a host of its own, of the kind that the project of the configuration names. */
export const test = base.extend<{ hosting: Hosting; host: Running }>({
  hosting: [{ kind: 'nginx', directory: 'dist', base: '/' }, { option: true }],
  host: async ({ hosting }, use, info) => {
    const { kind, directory, base: path, busy } = hosting;
    // Where nginx has to be there, its absence fails; elsewhere it is told.
    info.skip(kind === 'nginx' && !hasNginx && !process.env.REQUIRE_NGINX, 'no nginx on the PATH');
    const host =
      kind === 'nginx'
        ? await startNginx(directory, path)
        : await startStaticHost(kind, directory, path, busy);
    await use(host);
    await host.stop();
  },
  site: async ({ hosting }, use) => use(hosting.directory),
  baseURL: async ({ host }, use) => use(host.url),
});
