import type { SiteChoice } from './sites.ts'

export const wheres = ['everywhere', 'chosen', 'nowhere'] as const

export const everySite: SiteChoice = { where: 'everywhere', offSites: [], onSites: [] }

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

/** Names of hosts are no longer, and hold no white space. */
export const isSiteName = (item: unknown): item is string =>
  typeof item === 'string' && /^\S{1,253}$/.test(item)

/** Copies the choice out of what is stored, field by field; what is broken falls back to its default. */
export function parseSites(stored: Record<string, unknown>): SiteChoice {
  const names = (list: unknown): string[] =>
    Array.isArray(list) ? [...new Set(list.filter(isSiteName))] : []
  return {
    where: wheres.find((where) => where === stored.where) ?? everySite.where,
    offSites: names(stored.offSites),
    onSites: names(stored.onSites),
  }
}
