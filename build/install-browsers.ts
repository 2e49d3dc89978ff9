import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from './browsers.ts'
import { type BrowserName, browserNames } from './vite-config.ts'

// Installs what the end-to-end tests drive and is missing: as root on Debian from its packages, elsewhere as the drivers'
// own downloads. Says what to install by hand where neither works.

const packages: Readonly<Record<BrowserName, string>> = { chrome: 'chromium', firefox: 'firefox-esr' }

const isMissing = (name: BrowserName): boolean => {
  try {
    findBrowser(name)
    return false
  } catch {
    return true
  }
}

const run = (command: string, args: readonly string[]): void => {
  console.log(`${command} ${args.join(' ')}`)
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}

const missing = browserNames.filter(isMissing)
if (missing.length > 0) {
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    run('apt-get', ['update'])
    run('apt-get', ['install', '-y', '--no-install-recommends', ...missing.map((name) => packages[name])])
  } else {
    if (missing.includes('chrome')) run('npx', ['playwright-core', 'install', 'chromium'])
    if (missing.includes('firefox'))
      run('npx', ['@puppeteer/browsers', 'install', 'firefox@stable', '--path', '.cache/browsers'])
  }
}
const still = browserNames.filter(isMissing)
if (still.length > 0) {
  console.error(
    `Still missing: ${still.join(' and ')}. Install Chromium (or Chrome for Testing) and Firefox 147 or later, ` +
      'and set CHROMIUM and FIREFOX to their executables where they stand in an unusual place.',
  )
  process.exit(1)
}
