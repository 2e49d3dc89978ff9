import browser, { type Tabs } from 'webextension-polyfill'
import { withSite } from './choose-sites.ts'
import { openPanel } from './open-panel.ts'
import { pageIn } from './page-in.ts'
import { savePage } from './save-page.ts'
import { loadSettings, saveSettings } from './settings.ts'
import { isOff, siteOf } from './sites.ts'

/** The commands of the manifest, by name. The browser lets the reader choose their keys. */
const commands: Readonly<Record<string, (tab: Tabs.Tab) => Promise<void>>> = {
  'next-mark': (tab) => walk(tab, 1),
  'previous-mark': (tab) => walk(tab, -1),
  'switch-site': switchSite,
  'save-article': savePage,
  'open-panel': async ({ windowId }) => openPanel?.(windowId),
}

/** Telephones have no keys for them. */
export function answerCommands(): void {
  browser.commands?.onCommand.addListener(async (command, given) => {
    // Where the tab is told nothing is waited for: the panel opens in answer to the key alone.
    const [tab] = given ? [given] : await browser.tabs.query({ active: true, currentWindow: true })
    if (tab) await commands[command]?.(tab)
  })
}

async function walk({ id }: Tabs.Tab, direction: 1 | -1): Promise<void> {
  if (id === undefined) return
  try {
    await pageIn(id).walk(direction)
  } catch {
    // Nothing is read there, so there is no mark to go to.
  }
}

async function switchSite({ url, incognito }: Tabs.Tab): Promise<void> {
  const site = siteOf(url)
  // Nothing is kept of a private window, its sites' names least of all.
  if (site === null || incognito) return
  const settings = await loadSettings(browser.storage)
  await saveSettings(browser.storage, withSite(settings, site, isOff(settings, url)))
}
