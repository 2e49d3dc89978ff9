import { setTimeout as pass } from 'node:timers/promises'
import { expect } from 'vitest'
import type { Tab } from './browser.ts'

/** Of a core: what the extension may take in a page that it has read, or given up. */
const mostShare = 0.02

/** Whatever a page goes on doing, it is left in peace: for some time next to nothing is done there, and nothing has failed. */
export async function expectPeace(tab: Tab): Promise<void> {
  expect(await tab.ownShare(() => pass(2000))).toBeLessThan(mostShare)
  expect(tab.uncaught()).toEqual([])
}
