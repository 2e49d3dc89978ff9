import type { Entity } from '../annotate/entity.ts'
import type { Knowledge, KnownEntity } from './knowledge.ts'

/** An entity of the page beside what the documents know of it. */
export interface LinkedEntity extends Entity {
  /** One: this is who it is. Several: it may be any of them. None: no document knows it. */
  readonly background: readonly KnownEntity[]
}

/** Finds each entity of a page in the knowledge: same type, and a name that both go by. */
export function link(entities: readonly Entity[], knowledge: Knowledge): LinkedEntity[] {
  return entities.map((entity) => {
    const sameType = knowledge.entities.filter((known) => known.type === entity.type)
    const byName = sameType.filter((known) => known.name === entity.name)
    const background =
      byName.length > 0 ? byName : sameType.filter((known) => known.aliases.includes(entity.name))
    return { ...entity, background }
  })
}
