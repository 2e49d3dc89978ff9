import browser, { type Tabs } from 'webextension-polyfill'
import { withSite } from '../src/extension/choose-sites.ts'
import { sameHidden } from '../src/extension/hidden-names.ts'
import { injectPageScript } from '../src/extension/inject.ts'
import { openPanel } from '../src/extension/open-panel.ts'
import { pageIn } from '../src/extension/page-in.ts'
import { loadSettings, type Settings, saveSettings, withLabel } from '../src/extension/settings.ts'
import type { PopupActions, Saved, Unsaved } from './popup-state.ts'
import { removeSaved, save } from './saving.ts'

const libraryPage = 'src/extension/library-page/library.html'

/**
 * What the popup can do for a tab; `changed` is called after each act that may have changed what it shows, `tellSaved` with
 * what came of saving.
 */
export function popupActions(
  tab: Tabs.Tab,
  changed: (unsaved?: Unsaved) => Promise<void>,
  tellSaved: (saved: Saved) => void,
): PopupActions {
  const tabId = tab.id ?? -1

  /** Stores settings and tells where that was not done. Nothing is kept of what is done in a private window. */
  async function keep(next: (settings: Settings) => Settings): Promise<boolean> {
    const unsaved: Unsaved | undefined = tab.incognito
      ? 'private'
      : (await saveSettings(browser.storage, next(await loadSettings(browser.storage))))
        ? undefined
        : 'full'
    await changed(unsaved)
    return unsaved === undefined
  }

  /** Asks something of the page, and tells where it did not do it: it may have been left, or its extension updated. */
  async function ask(page: () => Promise<unknown>): Promise<void> {
    try {
      await page()
    } catch (error) {
      console.warn('Sidelight could not ask the page:', error)
      return changed('page')
    }
    await changed()
  }

  return {
    // The request must come first: it counts as the click's own only until the next wait.
    allow: (origins) =>
      ask(async () => {
        if (await browser.permissions.request({ origins: [...origins] })) await injectPageScript(tabId)
      }),
    async switchSite(site, on) {
      await keep((settings) => withSite(settings, site, on))
    },
    async paintLabel(label, painted) {
      await keep((settings) => withLabel(settings, label, painted))
    },
    unhide: (card) => ask(() => pageIn(tabId).unhide(card)),
    async keepHidden({ id, type, name }, site) {
      const entry = { type, name, site }
      const saved = await keep((settings) => ({
        ...settings,
        hidden: [...settings.hidden.filter((other) => !sameHidden(other, entry)), entry],
      }))
      if (saved) await ask(() => pageIn(tabId).unhide(id))
    },
    save: () => save(tabId, tellSaved),
    removeSaved: async (document) => tellSaved(await removeSaved(tabId, document)),
    openSettings: () => browser.runtime.openOptionsPage(),
    openLibrary: async () => {
      await browser.tabs.create({ url: browser.runtime.getURL(libraryPage) })
    },
    openPanel:
      openPanel &&
      (async () => {
        await openPanel?.(tab.windowId)
        window.close()
      }),
    readAnyway: () =>
      ask(async () => {
        await injectPageScript(tabId, 'idle')
        await pageIn(tabId).readAnyway()
      }),
    async show({ start, end }) {
      await pageIn(tabId)
        .show({ start, end })
        .catch(() => changed('page'))
    },
    describe: (places) => pageIn(tabId).describe(places.map(({ start, end }) => ({ start, end }))),
    copy: (text) => navigator.clipboard.writeText(text),
    async saveFile({ name, type, text }) {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob([text], { type }))
      link.download = name
      link.click()
    },
    version: browser.runtime.getManifest().version,
  }
}
