import browser from 'webextension-polyfill'

/** Chrome's panel, which the polyfill does not know. */
interface ChromeApi {
  readonly sidePanel?: { open(options: { readonly windowId: number }): Promise<void> }
}

/**
 * Opens the panel in a window; undefined where the browser has none, as on a telephone. Browsers open it in answer to a click
 * or a key only: it must be called before anything is waited for.
 */
export const openPanel: ((windowId: number | undefined) => Promise<void>) | undefined = opener()

function opener(): typeof openPanel {
  const { sidePanel } = (globalThis as { chrome?: ChromeApi }).chrome ?? {}
  if (sidePanel)
    return async (windowId) => {
      if (windowId !== undefined) await sidePanel.open({ windowId })
    }
  // Firefox opens it in the window in front, which is the one that was clicked in.
  return browser.sidebarAction && (() => browser.sidebarAction.open())
}
