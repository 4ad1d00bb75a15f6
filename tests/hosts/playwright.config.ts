import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import shared from '../../playwright.config.ts';
import { thorough } from '../thorough.ts';
import type { Hosting } from './host.ts';

const built = (folder: string): string =>
  fileURLToPath(new URL(`../../${folder}`, import.meta.url));
const root = { directory: built('dist'), base: '/' };
/** Pages of a project on GitHub stand below its name. */
const below = { directory: built('.astro/builds/public'), base: '/matta/' };
for (const { directory } of [root, below])
  if (!existsSync(directory))
    throw new Error(
      `${directory} is missing: run \`npm run build\` and \`npm run build:public\` first`,
    );

const COPY = /of the copy|with the copy/;
/** There, the copy matters; what it answers is that of its kind. */
const BUSY = 'a busy host';
/** Pretty addresses and a path as on GitHub Pages, headers as on nginx: by day the copy is tried there. */
const BY_NIGHT = ['nginx below a path', 'Netlify', 'Cloudflare Pages'];
const hosts: Readonly<Record<string, Hosting>> = {
  nginx: { kind: 'nginx', ...root },
  'nginx below a path': { kind: 'nginx', ...below },
  Netlify: { kind: 'netlify', ...root },
  'Cloudflare Pages': { kind: 'cloudflare', ...root },
  'GitHub Pages': { kind: 'github', ...below },
  [BUSY]: { kind: 'github', ...root, busy: true },
};

/** What hosts answer, and what works on them with and without a network. Every test starts its own host. */
const { webServer: _, ...rest } = shared;
export default defineConfig<{ hosting: Hosting }>({
  ...rest,
  testDir: '.',
  projects: Object.entries(hosts).map(([name, hosting]) => ({
    name,
    ...(name === BUSY ? { testMatch: '**/journeys.e2e.ts', grep: COPY } : {}),
    ...(BY_NIGHT.includes(name) && !thorough ? { grepInvert: COPY } : {}),
    use: { browserName: 'chromium', hosting },
  })),
});
