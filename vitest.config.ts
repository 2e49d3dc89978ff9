import { availableParallelism } from 'node:os'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findBrowser } from './build/browsers.ts'

// Time limits, in milliseconds, are there for what never ends: a machine that is busy with something else needs its time.
const long = 10 * 60_000
/** For a browser to start, and for what a page shows. */
const aWhile = 120_000

/** What properties are tried on: the same in each run, or other inputs where they are asked for. */
const draws = {
  provide: { seed: process.env.DRAWS === 'new' ? undefined : 19 },
  setupFiles: 'tests/fuzz/same-draws.ts',
}

const cores = availableParallelism()
/** The short-lived objects of a test are gone before they have to be moved: collecting them took a tenth of the time. */
const execArgv = ['--max-semi-space-size=64']

export default defineConfig({
  test: {
    // What a file is translated to is kept until the file changes: a second run of the unit tests takes four fifths of the time.
    experimental: { fsModuleCache: true },
    projects: [
      {
        test: {
          name: 'unit',
          ...draws,
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/**/*.{browser,program,large}.test.*', 'tests/e2e/**'],
          environment: 'node',
          testTimeout: long,
          // Files share what they import: half of the time went into loading the same models again.
          isolate: false,
          execArgv,
          maxWorkers: cores,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'large',
          ...draws,
          include: ['tests/**/*.large.test.ts'],
          environment: 'node',
          testTimeout: long,
          isolate: false,
          maxWorkers: cores,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'programs',
          ...draws,
          include: ['tests/**/*.program.test.ts'],
          environment: 'node',
          testTimeout: long,
          maxWorkers: cores,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'browser',
          ...draws,
          include: ['tests/**/*.browser.test.ts', 'tests/**/*.browser.test.tsx'],
          testTimeout: long,
          expect: { poll: { timeout: aWhile } },
          sequence: { groupOrder: 3 },
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
          ...draws,
          include: ['tests/e2e/**/*.test.ts'],
          environment: './tests/e2e/environment.ts',
          testTimeout: long,
          hookTimeout: long,
          // Files share what they import, and a Firefox.
          isolate: false,
          // A browser waits as often as it works: on two cores, two files at once take two thirds of the time that one after
          // the other takes.
          maxWorkers: Math.min(cores, Math.max(2, Math.floor(cores / 2))),
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
})
