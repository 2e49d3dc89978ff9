import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { findBrowser } from './browsers.ts'
import { inOneLine, installation } from './installation.ts'
import { type BrowserName, browserNames } from './vite-config.ts'

// Installs what the tests drive and is missing, and says so before it does. With SIDELIGHT_INSTALL=no it only says what to
// run by hand.

const isMissing = (name: BrowserName): boolean => {
  try {
    findBrowser(name)
    return false
  } catch {
    return true
  }
}

const isDebianRoot =
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))

const missing = browserNames.filter(isMissing)
if (missing.length > 0) {
  const planned = installation(missing, isDebianRoot)
  if (process.env.SIDELIGHT_INSTALL === 'no') {
    console.error(`The tests need ${planned.what}. To install by hand: ${inOneLine(planned)}`)
    process.exit(1)
  }
  console.log(
    `Installing ${planned.what} for the tests: ${inOneLine(planned)} (SIDELIGHT_INSTALL=no leaves it to you)`,
  )
  for (const [program, ...args] of planned.commands)
    spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}
const still = browserNames.filter(isMissing)
if (still.length > 0) {
  console.error(
    `Still missing: ${still.join(' and ')}. Install Chromium (or Chrome for Testing) and Firefox 147 or later, ` +
      'and set CHROMIUM and FIREFOX to their executables where they stand in an unusual place.',
  )
  process.exit(1)
}
