import type { Browser } from 'webextension-polyfill'
import { type ClaimLabel, claimLabels } from '../annotate/claims/claim.ts'
import { type EntityType, entityTypes } from '../annotate/mention.ts'
import { defaultPaintChoice, mentionChoices, type PaintChoice } from '../view/paint.ts'
import { everySite, parseSites } from './choose-sites.ts'
import { type HiddenName, parseHidden } from './hidden-names.ts'
import { type Keeping, keepForEver, parseKeeping } from './library/keeping.ts'
import type { SiteChoice } from './sites.ts'

/** What the reader has chosen. Kept in `storage.local`, each field under its own name, nowhere else. */
export interface Settings extends SiteChoice {
  readonly paint: PaintChoice
  readonly strength: Strength
  /** Of card, popup and settings; the marks follow the page. */
  readonly theme: Theme
  /** The key that must be held for a card to open under the pointer. */
  readonly holdKey: HoldKey
  /** Names whose marks are hidden. */
  readonly hidden: readonly HiddenName[]
  /** How long saved articles are kept. */
  readonly keep: Keeping
}

/** How much the marks stand out. */
export const strengths = ['faint', 'medium', 'strong'] as const
export type Strength = (typeof strengths)[number]
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
/** Modifier keys by their names in `KeyboardEvent.key`. */
export const holdKeys = ['none', 'Alt', 'Control', 'Shift'] as const
export type HoldKey = (typeof holdKeys)[number]

export const defaultSettings: Settings = {
  ...everySite,
  paint: defaultPaintChoice,
  strength: 'medium',
  theme: 'system',
  holdKey: 'none',
  hidden: [],
  keep: keepForEver,
}

/** The settings with the claims of one label painted or not. */
export function withLabel(settings: Settings, label: ClaimLabel, painted: boolean): Settings {
  const { paint } = settings
  const labels = claimLabels.filter((other) => (other === label ? painted : paint.labels.includes(other)))
  return { ...settings, paint: { ...paint, labels } }
}

/** The settings with the names of one kind painted or not. */
export function withType(settings: Settings, type: EntityType, painted: boolean): Settings {
  const { paint } = settings
  const types = entityTypes.filter((other) => (other === type ? painted : paint.types.includes(other)))
  return { ...settings, paint: { ...paint, types } }
}

/** What is stored. @throws where the browser cannot read it. */
export async function readSettings(storage: Browser['storage']): Promise<Settings> {
  return parseSettings(await storage.local.get(Object.keys(defaultSettings)))
}

/** Storages that could not be read when they were last asked. */
const unread = new WeakSet<Browser['storage']>()

/**
 * What is stored; where the browser cannot read it (a profile that is damaged), all is as shipped, but for what an
 * organization sets: elsewhere the background has put that among what is stored.
 */
export async function loadSettings(storage: Browser['storage']): Promise<Settings> {
  try {
    const settings = await readSettings(storage)
    unread.delete(storage)
    return settings
  } catch (error) {
    unread.add(storage)
    console.warn('Sidelight could not read what was chosen:', error)
    return shippedWithPolicy(storage)
  }
}

/** Settings as shipped, with what an organization sets. Without the policy's own parser, which no page needs otherwise. */
async function shippedWithPolicy(storage: Browser['storage']): Promise<Settings> {
  try {
    const { where, offSites, onSites, labels } = await storage.managed.get([
      'where',
      'offSites',
      'onSites',
      'labels',
    ])
    return parseSettings({ where, offSites, onSites, paint: { labels } })
  } catch {
    return defaultSettings
  }
}

/**
 * False where they could not be stored, as when there is no more room; all is then as it was. So it is where they could not
 * be read before: what would be stored would be made of what ships, over what the reader has chosen.
 */
export async function saveSettings(storage: Browser['storage'], settings: Settings): Promise<boolean> {
  if (unread.has(storage)) return false
  try {
    await storage.local.set({ ...settings })
    return true
  } catch (error) {
    console.warn('Sidelight could not store what was chosen:', error)
    return false
  }
}

/** Tells each change of the settings, from whichever page or tab it comes, until `signal` aborts. */
export function onSettings(
  storage: Browser['storage'],
  changed: (settings: Settings) => void,
  signal?: AbortSignal,
): void {
  const listener: Parameters<typeof storage.onChanged.addListener>[0] = (changes, area) => {
    // Other things are noted beside them.
    const isOurs = area === 'local' && Object.keys(changes).some((key) => key in defaultSettings)
    if (isOurs) void loadSettings(storage).then((settings) => signal?.aborted || changed(settings))
  }
  storage.onChanged.addListener(listener)
  signal?.addEventListener('abort', () => storage.onChanged.removeListener(listener))
}

/** Copies what is known field by field; anything else, and anything broken, falls back to its default. */
export function parseSettings(stored: Record<string, unknown>): Settings {
  const paint = (stored.paint ?? {}) as Record<string, unknown>
  const among = <Item extends string>(list: unknown, all: readonly Item[], otherwise: readonly Item[]) =>
    Array.isArray(list) ? all.filter((item) => list.includes(item)) : otherwise
  const one = <Item extends string>(item: unknown, all: readonly Item[], otherwise: Item) =>
    all.find((known) => known === item) ?? otherwise
  return {
    ...parseSites(stored),
    paint: {
      labels: among(paint.labels, claimLabels, defaultPaintChoice.labels),
      types: among(paint.types, entityTypes, defaultPaintChoice.types),
      // Until version 0.1 it was one switch.
      mentions: one(
        paint.everyMention === true ? 'every' : paint.mentions,
        mentionChoices,
        defaultPaintChoice.mentions,
      ),
    },
    strength: one(stored.strength, strengths, defaultSettings.strength),
    theme: one(stored.theme, themes, defaultSettings.theme),
    holdKey: one(stored.holdKey, holdKeys, defaultSettings.holdKey),
    hidden: parseHidden(stored.hidden),
    keep: parseKeeping(stored.keep),
  }
}
