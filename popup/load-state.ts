import browser, { type Tabs } from 'webextension-polyfill'
import type { ReadingReport } from '../src/extension/calls.ts'
import { loadSettings } from '../src/extension/settings.ts'
import { isOff, siteOf } from '../src/extension/sites.ts'
import type { PopupState } from './popup-state.ts'
import { pageIn } from './tab.ts'

/** What the manifest asks for: the access without which no page can be read. */
const everyWebPage = ['http://*/*', 'https://*/*']

/**
 * What there is to say about a tab. `when` says whether to tell where the reading stands now, or to wait until it has
 * settled.
 */
export async function loadState(tab: Tabs.Tab | undefined, when: 'now' | 'settled'): Promise<PopupState> {
  if (tab?.id === undefined) return { page: 'browser-page' }
  const site = siteOf(tab.url)
  if (!site) {
    // Without access to a page its address is hidden too; with it, an address that is no site's is the browser's own.
    const granted = await browser.permissions.contains({ origins: everyWebPage })
    return tab.url || granted ? { page: 'browser-page' } : { page: 'no-access', origins: everyWebPage }
  }
  const origins = [`${new URL(tab.url ?? '').origin.replace(/:\d+$/, '')}/*`]
  if (!(await browser.permissions.contains({ origins }))) return { page: 'no-access', origins }
  const settings = await loadSettings(browser.storage)
  const off = isOff(settings, tab.url)
  return { page: 'web', site, settings, report: off ? { state: 'off' } : await report(tab.id, when) }
}

async function report(tabId: number, when: 'now' | 'settled'): Promise<ReadingReport> {
  try {
    const page = pageIn(tabId)
    return (await (when === 'now' ? page.report() : page.settled())) ?? { state: 'not-an-article' }
  } catch {
    // Nobody listens there: the gate saw no article, so the page's script was never injected.
    return { state: 'not-an-article' }
  }
}
