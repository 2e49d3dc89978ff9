import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findBrowser } from './build/browsers.ts'

// Time limits, in milliseconds, are there for what never ends: a machine that is busy with something else needs its time.
const aWhile = 120_000
const long = 10 * 60_000

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/**/*.browser.test.*', 'tests/e2e/**'],
          environment: 'node',
          testTimeout: aWhile,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts', 'tests/**/*.browser.test.tsx'],
          testTimeout: aWhile,
          expect: { poll: { timeout: aWhile / 2 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                // Asked for when it starts: the other tests need none.
                get executablePath() {
                  return findBrowser('chrome')
                },
                args: ['--no-sandbox'],
                timeout: aWhile,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // Browsers share two cores: one file after the other.
          fileParallelism: false,
          testTimeout: long,
          hookTimeout: long,
        },
      },
    ],
  },
})
