import { defineConfig } from 'vitest/config'

/**
 * Unit tests sit beside the file they test; suites which need servers or databases sit in `test/`. Browser and
 * Electron suites belong to Playwright (playwright.config.ts).
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'out/**', 'test/e2e/**', 'test/electron/**'],
    setupFiles: ['test/fixtures/property-seed.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
    passWithNoTests: false,
    allowOnly: false,
    restoreMocks: true,
    unstubEnvs: true,
  },
})
