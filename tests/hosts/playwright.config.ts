import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

/** What a host is asked for, the ways by keyboard, the checker and the search, on a real nginx. */
export default defineConfig({
  ...base,
  testDir: '..',
  testMatch: [
    'hosts/*.e2e.ts',
    'e2e/keyboard.e2e.ts',
    'e2e/pages.e2e.ts',
    'e2e/checker.e2e.ts',
    'e2e/search.e2e.ts',
  ],
  webServer: { ...base.webServer, command: 'node tests/hosts/nginx.ts' },
});
