import type { Browser } from 'webextension-polyfill'
import { type ClaimLabel, claimLabels } from '../annotate/claims/claim.ts'
import { isSiteName, wheres } from './choose-sites.ts'
import type { Settings } from './settings.ts'
import type { SiteChoice } from './sites.ts'

/** What an organization sets for its machines, in the browser's managed storage; what it leaves open is the reader's. */
export interface Policy extends Partial<SiteChoice> {
  /** Of the claims that are marked. */
  readonly labels?: readonly ClaimLabel[]
}

/** More than anybody lists. */
const mostSites = 10_000

/** Copies what is known field by field; what is broken is left open, and never guessed. */
export function parsePolicy(managed: Readonly<Record<string, unknown>>): Policy {
  const sites = (list: unknown) =>
    Array.isArray(list) && list.length <= mostSites ? [...new Set(list.filter(isSiteName))] : undefined
  const where = wheres.find((known) => known === managed.where)
  const [offSites, onSites] = [sites(managed.offSites), sites(managed.onSites)]
  const { labels: given } = managed
  const labels = Array.isArray(given) ? claimLabels.filter((label) => given.includes(label)) : undefined
  return {
    ...(where && { where }),
    ...(offSites && { offSites }),
    ...(onSites && { onSites }),
    ...(labels && { labels }),
  }
}

/** Nothing is set where the browser has no managed storage for this extension. */
export async function loadPolicy(storage: Browser['storage']): Promise<Policy> {
  try {
    // not the pack, which may be large
    return parsePolicy(await storage.managed.get(['where', 'offSites', 'onSites', 'labels']))
  } catch {
    return {}
  }
}

/** The pack that an organization hands its machines, as JSON; null for none, and where there is no policy. */
export async function loadPolicyPack(storage: Browser['storage']): Promise<string | null> {
  let pack: unknown
  try {
    pack = (await storage.managed.get('pack')).pack
  } catch {
    return null
  }
  return typeof pack === 'string' && pack !== '' ? pack : null
}

/** The settings as the policy has them; the same object where they are so already. */
export function withPolicy(settings: Settings, { labels, ...sites }: Policy): Settings {
  const set = {
    ...settings,
    ...sites,
    paint: labels ? { ...settings.paint, labels } : settings.paint,
  }
  return JSON.stringify(set) === JSON.stringify(settings) ? settings : set
}
