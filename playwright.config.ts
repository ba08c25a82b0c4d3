import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'

/**
 * Browser suites (`test/e2e`) and Electron suites (`test/electron`). `npm test` names the browser by
 * PLAYWRIGHT_CHROMIUM when Playwright's own download is not there.
 */
const executablePath = process.env.PLAYWRIGHT_CHROMIUM
const asRoot = typeof process.getuid === 'function' && process.getuid() === 0

export default defineConfig({
  fullyParallel: false,
  // Files side by side, the tests of a file in their order: each worker has a backend of its own, each test its desks.
  workers: Math.min(2, availableParallelism()),
  forbidOnly: true,
  // A retried test is listed as flaky: it does not hide, and it does not stop a landing either.
  retries: process.env.CI === undefined ? 0 : 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  outputDir: 'test-results/playwright',
  reporter: [['list']],
  use: {
    actionTimeout: 20_000,
    viewport: { width: 1366, height: 768 },
    // The pages themselves are in the trace; pictures of every frame would cost a sixth of the whole suite's time.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined || executablePath === '' ? {} : { executablePath }),
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-dev-shm-usage',
      ],
    },
  },
  projects: [
    { name: 'e2e', testDir: 'test/e2e', testMatch: '**/*.spec.ts' },
    { name: 'electron', testDir: 'test/electron', testMatch: '**/*.spec.ts' },
  ],
})
