import browser, { type Tabs } from 'webextension-polyfill'
import type { ReadingReport } from '../src/extension/calls.ts'
import { CallFailed } from '../src/extension/messages.ts'
import { pageIn } from '../src/extension/page-in.ts'
import { loadSettings } from '../src/extension/settings.ts'
import { isOff, siteOf } from '../src/extension/sites.ts'
import { everyWebPage, hasWebAccess } from '../src/extension/web-access.ts'
import type { PopupState } from './popup-state.ts'

/**
 * What there is to say about a tab. `when` says whether to tell where the reading stands now, or to wait until it has
 * settled.
 */
export async function loadState(tab: Tabs.Tab | undefined, when: 'now' | 'settled'): Promise<PopupState> {
  if (tab?.id === undefined) return { page: 'browser-page' }
  const site = siteOf(tab.url)
  if (!site) {
    // Without access to a page its address is hidden too; with it, an address that is no site's is the browser's own.
    const granted = await hasWebAccess()
    return tab.url || granted ? { page: 'browser-page' } : { page: 'no-access', origins: everyWebPage }
  }
  const origins = [`${new URL(tab.url ?? '').origin.replace(/:\d+$/, '')}/*`]
  if (!(await browser.permissions.contains({ origins }))) return { page: 'no-access', origins }
  const settings = await loadSettings(browser.storage)
  const off = isOff(settings, tab.url)
  const report: ReadingReport | null = off ? { state: 'off' } : await reportOf(tab.id, when)
  return report ? { page: 'web', site, settings, report, saved: null } : { page: 'browser-page' }
}

/** Null where no extension is let in: a viewer of documents, a gallery of extensions, a page that did not load. */
async function reportOf(tabId: number, when: 'now' | 'settled'): Promise<ReadingReport | null> {
  try {
    const page = pageIn(tabId)
    return (await (when === 'now' ? page.report() : page.settled())) ?? { state: 'not-an-article' }
  } catch (error) {
    if (error instanceof CallFailed) return { state: 'failed', reason: 'broken' }
    // Nobody listens there: the gate has not looked yet, or saw no article, so the page's script was never injected.
    const phase = await phaseOf(tabId, when)
    return phase && { state: phase === 'loading' ? 'looking' : 'not-an-article' }
  }
}

/** How far a page has come; `settled` waits until all of it is there. Null where no extension is let in. */
const phaseOf = (tabId: number, when: 'now' | 'settled'): Promise<DocumentReadyState | null> =>
  browser.scripting
    .executeScript({
      target: { tabId, frameIds: [0] },
      func: async (waits: boolean) => {
        if (waits && document.readyState === 'loading')
          await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve))
        return document.readyState
      },
      args: [when === 'settled'],
      injectImmediately: true,
    })
    .then(
      ([injected]) => injected?.result as DocumentReadyState,
      () => null,
    )
