import type { Browser } from 'webextension-polyfill'
import { claimLabels } from '../annotate/claims/claim.ts'
import { entityTypes } from '../annotate/mention.ts'
import { defaultPaintChoice, type PaintChoice } from '../view/paint.ts'
import { isOffIn } from './sites.ts'

/** What the reader has chosen. Kept in `storage.local`, each field under its own name, nowhere else. */
export interface Settings {
  /** Hosts on which nothing is read or painted. */
  readonly offSites: readonly string[]
  readonly paint: PaintChoice
}

export const isOff = ({ offSites }: Settings, url: string | undefined): boolean =>
  isOffIn(offSites, url ?? '')

/** The settings with one site switched on or off. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.offSites.filter((other) => other !== site)
  return { ...settings, offSites: on ? others : [...others, site].sort() }
}

export async function loadSettings(storage: Browser['storage']): Promise<Settings> {
  return parseSettings(await storage.local.get(['offSites', 'paint']))
}

export async function saveSettings(storage: Browser['storage'], settings: Settings): Promise<void> {
  await storage.local.set({ ...settings })
}

/** Tells each change of the settings, from whichever page or tab it comes, until `signal` aborts. */
export function onSettings(
  storage: Browser['storage'],
  changed: (settings: Settings) => void,
  signal?: AbortSignal,
): void {
  const listener: Parameters<typeof storage.onChanged.addListener>[0] = (_, area) => {
    if (area === 'local') void loadSettings(storage).then((settings) => signal?.aborted || changed(settings))
  }
  storage.onChanged.addListener(listener)
  signal?.addEventListener('abort', () => storage.onChanged.removeListener(listener))
}

/** Copies what is known field by field; anything else, and anything broken, falls back to its default. */
export function parseSettings(stored: Record<string, unknown>): Settings {
  const paint = (stored.paint ?? {}) as Record<string, unknown>
  const strings = (list: unknown): string[] =>
    Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []
  const among = <Item extends string>(list: unknown, all: readonly Item[], otherwise: readonly Item[]) =>
    Array.isArray(list) ? all.filter((item) => list.includes(item)) : otherwise
  return {
    offSites: strings(stored.offSites),
    paint: {
      labels: among(paint.labels, claimLabels, defaultPaintChoice.labels),
      types: among(paint.types, entityTypes, defaultPaintChoice.types),
      everyMention: paint.everyMention === true,
    },
  }
}
