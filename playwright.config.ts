import { defineConfig } from '@playwright/test';

/** Two checkouts can be tested at once on ports of their own. */
const port = Number(process.env.TEST_PORT ?? 4399);

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  globalSetup: './tests/e2e/browser.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['line'], ['./tests/e2e/closing-line.ts']],
  timeout: 30_000,
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 360, height: 740 },
    trace: 'off',
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
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
