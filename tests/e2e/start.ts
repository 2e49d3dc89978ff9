import type { StartOptions, TestBrowser } from './browser.ts'
import { startChromium } from './chromium.ts'
import { startFirefox } from './firefox.ts'

/** How to start each browser that the extension is made for, with the builds of one folder. */
export const starters: readonly (readonly [
  string,
  (dist: string, options?: StartOptions) => Promise<TestBrowser>,
])[] = [
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
]
