import type { Browser } from 'webextension-polyfill'

/** The site that a switch speaks of: the host, without "www."; null for what is no web page. */
export function siteOf(url: string | undefined): string | null {
  if (!url || !/^https?:/.test(url)) return null
  return new URL(url).hostname.replace(/^www\./, '')
}

/** Whether the reader has switched a page's site off. `offSites` is what the storage holds: it may be anything. */
export const isOffIn = (offSites: unknown, url: string): boolean =>
  Array.isArray(offSites) && offSites.includes(siteOf(url))

/** The same, asked of the storage. Alone here, since every page asks it. */
export async function isSiteOff(storage: Browser['storage'], url: string): Promise<boolean> {
  return isOffIn((await storage.local.get('offSites')).offSites, url)
}
