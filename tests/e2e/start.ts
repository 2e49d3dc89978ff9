import type { StartOptions, TestBrowser } from './browser.ts'
import { startChromium } from './chromium.ts'
import { startFirefox } from './firefox.ts'
import { refuseOutward } from './outward.ts'

type Start = (dist: string, options?: StartOptions) => Promise<TestBrowser>

/** For what one browser alone tells, or does. */
export const inChromium = counted(startChromium)
export const inFirefox = counted(startFirefox)

/** How to start each browser that the extension is made for, with the builds of one folder. */
export const starters: readonly (readonly [string, Start])[] = [
  ['Chromium', inChromium],
  ['Firefox', inFirefox],
]

/**
 * Starts a browser from which nothing leaves this machine. What it tried, and no test has taken, makes its closing fail: the
 * whole suite shows that the extension connects to nothing.
 */
function counted(start: Start): Start {
  return async (dist, options) => {
    const outward = await refuseOutward()
    const browser = await start(dist, { ...options, proxyPort: outward.port })
    const end = async (how: 'close' | 'kill') => {
      await browser[how]()
      outward.close()
      const tried = outward.take()
      if (tried.length > 0) throw new Error(`Something was asked of other machines: ${tried.join(', ')}`)
    }
    return {
      ...browser,
      takeConnections: () => outward.take(),
      close: () => end('close'),
      kill: () => end('kill'),
    }
  }
}
