import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { NIGHT, thorough } from './tests/thorough.ts';

/** Two checkouts can be tested at once on ports of their own. */
const port = Number(process.env.TEST_PORT ?? 4399);
/** Where the site that is tested was built for; `npm run test:base` builds one below a path. */
const home = `http://localhost:${port}${process.env.BASE_PATH ?? '/'}`;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  testDir: here('tests/e2e'),
  testMatch: '**/*.e2e.ts',
  globalSetup: here('tests/e2e/browser.ts'),
  fullyParallel: true,
  // On two processors: while two of them work, one waits for its page.
  workers: 3,
  ...(thorough ? {} : { grepInvert: new RegExp(NIGHT) }),
  forbidOnly: Boolean(process.env.CI),
  // For what depends on the machine. The closing line names such tests, and forgives no leak.
  retries: 1,
  reporter: [['line'], [here('tests/e2e/closing-line.ts')]],
  // Limits end what hangs; how long a test takes depends on the machine.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: home,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 360, height: 740 },
    trace: 'off',
    // A click or a page that waits so long waits for nothing; the rare one would take the whole limit of its test.
    actionTimeout: 90_000,
    navigationTimeout: 90_000,
    // Every test would fetch the whole site for its own copy; tests of the copy allow it for themselves.
    serviceWorkers: 'block',
    // Read again in every worker, after the global setup has unpacked the browser.
    launchOptions: {
      args: ['--no-sandbox'],
      ...(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : {}),
    },
  },
  webServer: {
    command: 'node scripts/serve.ts',
    cwd: here('.'),
    env: { PORT: String(port) },
    url: home,
    reuseExistingServer: false,
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
