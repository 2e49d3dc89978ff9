/** Which sites are read. In a file of its own: it is all that the gate needs of the settings, in every page. */
export interface SiteChoice {
  /** `everywhere`: but on `offSites`. `chosen`: on `onSites` only. `nowhere`: the extension rests. */
  readonly where: Where
  /** Hosts on which nothing is read or painted. */
  readonly offSites: readonly string[]
  /** Hosts that are read where the reader chooses each. */
  readonly onSites: readonly string[]
}

export const wheres = ['everywhere', 'chosen', 'nowhere'] as const
export type Where = (typeof wheres)[number]

export const everySite: SiteChoice = { where: 'everywhere', offSites: [], onSites: [] }

/** The site that a switch speaks of: the host, without "www."; null for what is no web page. */
export function siteOf(url: string | undefined): string | null {
  if (!url || !/^https?:/.test(url)) return null
  return new URL(url).hostname.replace(/^www\./, '')
}

export function isOff({ where, offSites, onSites }: SiteChoice, url: string | undefined): boolean {
  const site = siteOf(url) ?? ''
  return where === 'everywhere' ? offSites.includes(site) : where === 'nowhere' || !onSites.includes(site)
}

/** The settings with one site switched on or off. Switching one on where all rest chooses that one. */
export function withSite<Settings extends SiteChoice>(
  settings: Settings,
  site: string,
  on: boolean,
): Settings {
  const { where, offSites, onSites } = settings
  if (where === 'everywhere') return { ...settings, offSites: withItem(offSites, site, !on) }
  const chosen = withItem(where === 'nowhere' ? [] : onSites, site, on)
  return { ...settings, where: where === 'nowhere' && !on ? 'nowhere' : 'chosen', onSites: chosen }
}

function withItem(list: readonly string[], item: string, present: boolean): readonly string[] {
  const others = list.filter((other) => other !== item)
  return present ? [...others, item].sort() : others
}

/** Copies the choice out of what is stored, field by field; what is broken falls back to its default. */
export function parseSites(value: unknown): SiteChoice {
  const stored = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const strings = (list: unknown): string[] =>
    Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []
  return {
    where: wheres.find((where) => where === stored.where) ?? everySite.where,
    offSites: strings(stored.offSites),
    onSites: strings(stored.onSites),
  }
}
