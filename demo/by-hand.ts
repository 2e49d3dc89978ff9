import path from 'node:path'

/** What to do where no browser can be opened: where the builds lie, and how each browser loads its own. */
export function byHand(dist: string): string {
  return `Chrome, Edge or Chromium: ${path.resolve(dist, 'chrome')}
  1. Open chrome://extensions and switch "Developer mode" on.
  2. Choose "Load unpacked" and pick that folder.
  3. Open the page below.
Firefox 147 or later: ${path.resolve(dist, 'firefox')}
  1. Open about:debugging#/runtime/this-firefox.
  2. Choose "Load Temporary Add-on" and pick manifest.json in that folder.
  3. Open the page below.`
}
