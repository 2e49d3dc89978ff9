import * as v from 'valibot'
import { claimLabels } from '../annotate/claims/claim.ts'
import { entityTypes } from '../annotate/mention.ts'
import { mentionChoices } from '../view/paint.ts'
import { isSiteName, wheres } from './choose-sites.ts'
import { keepings } from './library/keeping.ts'
import { holdKeys, parseSettings, type Settings, strengths, themes } from './settings.ts'

/** The format that is written, and the newest that is read. */
export const settingsFormat = 1

/** Bytes of a file that is read at all: thousands of sites and names have less. */
export const largestSettings = 4_000_000

const sites = v.pipe(v.array(v.custom<string>(isSiteName)), v.maxLength(10_000))
const paint = {
  labels: v.array(v.picklist(claimLabels)),
  types: v.array(v.picklist(entityTypes)),
  mentions: v.picklist(mentionChoices),
}
const hiddenName = v.object({
  type: v.picklist(entityTypes),
  name: v.pipe(v.string(), v.maxLength(500)),
  site: v.nullable(v.custom<string>(isSiteName)),
})
const keys = {
  where: v.picklist(wheres),
  offSites: sites,
  onSites: sites,
  paint: v.partial(v.object(paint)),
  strength: v.picklist(strengths),
  theme: v.picklist(themes),
  holdKey: v.picklist(holdKeys),
  hidden: v.pipe(v.array(hiddenName), v.maxLength(10_000)),
  keep: v.object({ for: v.picklist(keepings) }),
} satisfies Record<keyof Settings, unknown>

const file = v.object({ format: v.literal(settingsFormat), settings: v.partial(v.object(keys)) })

/** The settings as a file says them. Since when articles are kept for a time is no part of it: it begins anew where it is read. */
export function settingsFile({ keep, ...settings }: Settings): object {
  return { format: settingsFormat, settings: { ...settings, keep: { for: keep.for } } }
}

/** What a file makes of the settings. */
export type ReadSettings =
  /** `dropped`: keys that no setting has. */
  | { readonly settings: Settings; readonly dropped: readonly string[] }
  /** `not-one`: no settings. `newer`: of a newer version. `wrong`: `key` holds what it cannot. */
  | { readonly refused: 'not-one' | 'newer' | 'wrong'; readonly key: string }

/**
 * Reads the settings of a file, as JSON: copied key by key over those there are, or not at all. `now`, in milliseconds since
 * 1970, is when they are chosen.
 */
export function parseSettingsFile(json: unknown, current: Settings, now: number): ReadSettings {
  if (typeof json !== 'object' || json === null) return { refused: 'not-one', key: '' }
  const { format, settings: given } = json as { readonly format?: unknown; readonly settings?: unknown }
  if (typeof format === 'number' && format > settingsFormat) return { refused: 'newer', key: '' }
  const parsed = v.safeParse(file, json)
  if (!parsed.success) {
    const [, ...path] = v.getDotPath(parsed.issues[0])?.split('.') ?? []
    return path.length > 0 ? { refused: 'wrong', key: path.join('.') } : { refused: 'not-one', key: '' }
  }
  const { keep, paint: painted, ...rest } = parsed.output.settings
  const together = {
    ...current,
    ...rest,
    paint: { ...current.paint, ...painted },
    keep: keep && keep.for !== current.keep.for ? { for: keep.for, since: now } : current.keep,
  }
  return { settings: parseSettings(together), dropped: dropped(given as object) }
}

function dropped(given: object): string[] {
  const strange = (part: object, known: object) =>
    Object.keys(part).filter((key) => !Object.hasOwn(known, key))
  const painted: unknown = 'paint' in given ? given.paint : null
  const inPaint = typeof painted === 'object' && painted !== null ? strange(painted, paint) : []
  return [...strange(given, keys), ...inPaint.map((key) => `paint.${key}`)]
}
