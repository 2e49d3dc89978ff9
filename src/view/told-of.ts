import type { Analysis } from '../knowledge/analyse.ts'
import type { LinkedEntity } from '../knowledge/link.ts'
import { contains, inReadingOrder } from '../text/span.ts'
import { spansWithin } from '../text/spans-within.ts'

/** Which claims tell of which entities. */
export interface ToldOf {
  /** For each claim, by its index, the entities that it holds a mention of, in the order of the analysis. */
  readonly entities: readonly (readonly LinkedEntity[])[]
  /** By entity id, the indexes of the claims whose source it is, or that touch a name or role of it, in order. */
  readonly claims: ReadonlyMap<string, readonly number[]>
}

/** Reads claims and mentions side by side. Linear in both. */
export function toldOf({ entities, claims }: Analysis): ToldOf {
  const mentions = entities
    .flatMap(({ mentions }, entity) => mentions.map(({ start, end, kind }) => ({ start, end, kind, entity })))
    .sort(inReadingOrder)
  const mentionsIn = spansWithin(mentions)
  const claimsOf = new Map<string, number[]>()
  const held = claims.map((claim, index) => {
    const near = mentionsIn(claim)
    const touched = new Set(near.flatMap(({ kind, entity }) => (kind === 'pronoun' ? [] : [entity])))
    const told = new Set([...touched].flatMap((entity) => entities[entity]?.id ?? []))
    if (claim.sourceEntity !== null) told.add(claim.sourceEntity)
    for (const id of told) {
      const known = claimsOf.get(id)
      if (known) known.push(index)
      else claimsOf.set(id, [index])
    }
    const inside = new Set(near.flatMap((mention) => (contains(claim, mention) ? [mention.entity] : [])))
    return [...inside].sort((a, b) => a - b).flatMap((entity) => entities[entity] ?? [])
  })
  return { entities: held, claims: claimsOf }
}
