import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import type { BrowserName } from './vite-config.ts'

/** Where a browser is downloaded to on machines whose packages have none. */
export const downloads = '.cache/browsers'

/** The Firefox that the driver's own download has put below a folder, by version. */
const downloaded = (folder: string): string[] => {
  const below = path.join(folder, 'firefox')
  if (!existsSync(below)) return []
  return readdirSync(below).flatMap((version) => [
    path.join(below, version, 'firefox/firefox'),
    path.join(below, version, 'Firefox.app/Contents/MacOS/firefox'),
  ])
}

/** Where browsers stand, by environment variable first. Branded Chrome is not among them: it loads no unpacked extension. */
const places: Readonly<Record<BrowserName, (folder: string) => readonly (string | undefined)[]>> = {
  chrome: () => [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    chromium.executablePath(),
  ],
  firefox: (folder) => [
    process.env.FIREFOX,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...downloaded(folder),
  ],
}

/** The browser's executable. Throws, with what to do, where there is none. */
export function findBrowser(
  name: BrowserName,
  folder: string = downloads,
  exists: (place: string) => boolean = existsSync,
): string {
  const found = places[name](folder).find((place) => place !== undefined && exists(place))
  if (found) return found
  const variable = name === 'chrome' ? 'CHROMIUM' : 'FIREFOX'
  throw new Error(
    `No ${name === 'chrome' ? 'Chromium' : 'Firefox'} found. Run "npm run browsers", or set ${variable} to its executable.`,
  )
}
