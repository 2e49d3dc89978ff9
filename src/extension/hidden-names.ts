import { type EntityType, entityTypes } from '../annotate/mention.ts'
import type { Card } from '../view/card.ts'

/** A name whose marks the reader does not want to see. */
export interface HiddenName {
  readonly type: EntityType
  readonly name: string
  /** Where; null for everywhere. */
  readonly site: string | null
}

/** Whether the marks of a card are hidden on a site. Claims are not: no two articles have the same. */
export const isHidden = (hidden: readonly HiddenName[], card: Card, site: string | null): boolean =>
  card.kind === 'entity' &&
  hidden.some(
    (entry) =>
      entry.type === card.type && entry.name === card.name && (entry.site === null || entry.site === site),
  )

export const sameHidden = (a: HiddenName, b: HiddenName): boolean =>
  a.type === b.type && a.name === b.name && a.site === b.site

/** Copies what is stored entry by entry; broken ones are left out. */
export function parseHidden(stored: unknown): HiddenName[] {
  if (!Array.isArray(stored)) return []
  return stored.flatMap((entry: Partial<Record<keyof HiddenName, unknown>> | null): HiddenName[] => {
    const type = entityTypes.find((known) => known === entry?.type)
    const { name, site } = entry ?? {}
    return type && typeof name === 'string' && (site === null || typeof site === 'string')
      ? [{ type, name, site }]
      : []
  })
}
