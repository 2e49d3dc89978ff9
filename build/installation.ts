import { downloads } from './browsers.ts'
import type { BrowserName } from './vite-config.ts'

/** A way to come by browsers that are missing. */
export interface Installation {
  /** What is missing, for a reader. */
  readonly what: string
  /** To run one after the other: programs with their arguments. */
  readonly commands: readonly (readonly [string, ...string[]])[]
}

const names: Readonly<Record<BrowserName, string>> = { chrome: 'Chromium', firefox: 'Firefox' }
const packages: Readonly<Record<BrowserName, string>> = { chrome: 'chromium', firefox: 'firefox-esr' }
const drivers: Readonly<Record<BrowserName, readonly [string, ...string[]]>> = {
  chrome: ['npx', 'playwright-core', 'install', 'chromium'],
  firefox: ['npx', '@puppeteer/browsers', 'install', 'firefox@stable', '--path', downloads],
}

/** For root on Debian from its packages, elsewhere as the drivers' own downloads. */
export function installation(missing: readonly BrowserName[], isDebianRoot: boolean): Installation {
  return {
    what: missing.map((name) => names[name]).join(' and '),
    commands: isDebianRoot
      ? [
          ['apt-get', 'update'],
          ['apt-get', 'install', '-y', '--no-install-recommends', ...missing.map((name) => packages[name])],
        ]
      : missing.map((name) => drivers[name]),
  }
}

/** The commands as one line for a shell. */
export const inOneLine = ({ commands }: Installation): string =>
  commands.map((command) => command.join(' ')).join(' && ')
