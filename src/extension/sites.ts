import type { Browser } from 'webextension-polyfill'

/** Which sites are read. In a file of its own: it is all that the gate needs of the settings, in every page. */
export interface SiteChoice {
  /** `everywhere`: but on `offSites`. `chosen`: on `onSites` only. `nowhere`: the extension rests. */
  readonly where: 'everywhere' | 'chosen' | 'nowhere'
  /** Hosts on which nothing is read or painted. */
  readonly offSites: readonly string[]
  /** Hosts that are read where the reader chooses each. */
  readonly onSites: readonly string[]
}

/** The site that a switch speaks of: the host, without "www."; null for what is no web page. */
export function siteOf(url: string | undefined): string | null {
  if (!url || !/^https?:/.test(url)) return null
  return new URL(url).hostname.replace(/^www\./, '')
}

/** Whether the reader does not want a page's site read. `stored` is what the storage holds: it may be anything. */
export function isOff(
  { where, offSites, onSites }: { readonly [Field in keyof SiteChoice]?: unknown },
  url: string | undefined,
): boolean {
  const holds = (sites: unknown) => Array.isArray(sites) && sites.includes(siteOf(url))
  return where === 'nowhere' || (where === 'chosen' ? !holds(onSites) : holds(offSites))
}

/** The same, asked of the storage; one that cannot be read says of no site that it is off. Every page asks it. */
export const isSiteOff = async (storage: Browser['storage'], url: string): Promise<boolean> =>
  isOff(await storage.local.get(['where', 'offSites', 'onSites']).catch(() => ({})), url)
