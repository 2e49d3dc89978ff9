/** Who stands behind a statement. The last five name nobody. */
export type SourceKind =
  | 'person'
  | 'institution'
  | 'outlet'
  | 'document'
  | 'unnamed-official'
  | 'witness'
  | 'crowd'
  | 'anonymous'
  | 'none'

/** Whether a reader can tell who it is. */
export const isIdentified = (kind: SourceKind): boolean =>
  kind === 'person' || kind === 'institution' || kind === 'outlet' || kind === 'document'

/**
 * Who a source is.
 * - entity: somebody or something that the article names, found among its entities
 * - identified: a reader can tell who it is, but no entity is surely that one
 * - unnamed: nobody that can be told
 * - nobody: no source at all, though it looks like one ("one of a few")
 * - open: the text does not decide it; nothing says then that nobody is named
 */
export type Who = 'entity' | 'identified' | 'unnamed' | 'nobody' | 'open'

export interface Identity {
  readonly who: Who
  /** Id of the entity; only where `who` is "entity". */
  readonly entity: string | null
  readonly kind: SourceKind
  /** The reason, in plain words. */
  readonly reason: string
}

export const entity = (id: string, kind: SourceKind, reason: string): Identity => ({
  who: 'entity',
  entity: id,
  kind,
  reason,
})

const without =
  (who: Who) =>
  (kind: SourceKind, reason: string): Identity => ({ who, entity: null, kind, reason })
export const identified = without('identified')
export const unnamed = without('unnamed')
export const open = without('open')
export const nobody: Identity = {
  who: 'nobody',
  entity: null,
  kind: 'none',
  reason: 'a quantity, of nobody',
}

/** Of what stands under no name at all: "reportedly". */
export const nobodyTold: Identity = { who: 'unnamed', entity: null, kind: 'none', reason: 'nobody is told' }
