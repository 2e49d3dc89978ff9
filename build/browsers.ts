import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { BrowserName } from './vite-config.ts'

/** Where browsers stand, by environment variable first. Branded Chrome is not among them: it loads no unpacked extension. */
const places: Readonly<Record<BrowserName, readonly (string | undefined)[]>> = {
  chrome: [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    chromium.executablePath(),
  ],
  firefox: [
    process.env.FIREFOX,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
}

/** The browser's executable. Throws, with what to do, where there is none. */
export function findBrowser(name: BrowserName): string {
  const found = places[name].find((place) => place !== undefined && existsSync(place))
  if (found) return found
  const variable = name === 'chrome' ? 'CHROMIUM' : 'FIREFOX'
  throw new Error(
    `No ${name === 'chrome' ? 'Chromium' : 'Firefox'} found. Run "npm run browsers", or set ${variable} to its executable.`,
  )
}
