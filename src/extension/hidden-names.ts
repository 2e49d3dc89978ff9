import { type EntityType, entityTypes } from '../annotate/mention.ts'
import type { Card } from '../view/card.ts'
import { isSiteName } from './choose-sites.ts'

/** A name whose marks the reader does not want to see. */
export interface HiddenName {
  readonly type: EntityType
  readonly name: string
  /** Where; null for everywhere. */
  readonly site: string | null
}

/** Looked up by key: each paint asks for each mark, and readers may have hidden thousands. */
const keys = new WeakMap<readonly HiddenName[], ReadonlySet<string>>()

const keyOf = ({ type, name, site }: HiddenName): string => JSON.stringify([type, name, site])

/** Whether the marks of a card are hidden on a site. Claims are not: no two articles have the same. */
export function isHidden(hidden: readonly HiddenName[], card: Card, site: string | null): boolean {
  if (card.kind !== 'entity') return false
  const known = keys.get(hidden) ?? new Set(hidden.map(keyOf))
  keys.set(hidden, known)
  const { type, name } = card
  return known.has(keyOf({ type, name, site: null })) || known.has(keyOf({ type, name, site }))
}

export const sameHidden = (a: HiddenName, b: HiddenName): boolean =>
  a.type === b.type && a.name === b.name && a.site === b.site

/** Longer than any name that is recognised, in UTF-16 units. */
const longestName = 500

/** Copies what is stored entry by entry; broken ones are left out. */
export function parseHidden(stored: unknown): HiddenName[] {
  if (!Array.isArray(stored)) return []
  return stored.flatMap((entry: Partial<Record<keyof HiddenName, unknown>> | null): HiddenName[] => {
    const type = entityTypes.find((known) => known === entry?.type)
    const { name, site } = entry ?? {}
    return type &&
      typeof name === 'string' &&
      name.length <= longestName &&
      (site === null || isSiteName(site))
      ? [{ type, name, site }]
      : []
  })
}
