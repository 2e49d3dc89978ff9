import browser from 'webextension-polyfill'

/** What the manifest asks for: the access without which no page can be read. */
export const everyWebPage: readonly string[] = ['http://*/*', 'https://*/*']

/** Whether the browser grants it: Firefox lets readers withhold it. */
export const hasWebAccess = (): Promise<boolean> =>
  browser.permissions.contains({ origins: [...everyWebPage] })

/** Asks the reader for it. Browsers allow that in answer to a click only: before anything is waited for. */
export const askWebAccess = (): Promise<boolean> =>
  browser.permissions.request({ origins: [...everyWebPage] })
