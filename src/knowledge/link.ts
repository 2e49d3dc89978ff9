import type { Entity } from '../annotate/entity.ts'
import type { Knowledge, KnownEntity } from './knowledge.ts'
import { type Candidate, candidates } from './link/candidates.ts'
import { contextOf } from './link/context.ts'
import { knownIndex } from './link/known-index.ts'

/** An entity of the page beside what the documents know of it. */
export interface LinkedEntity extends Entity {
  /** One: this is who it is. Several: it may be any of them. None: no document knows it. */
  readonly background: readonly KnownEntity[]
}

/** More than this many who may be meant explain nothing. */
const mostNamesakes = 3

/**
 * Finds each entity of a page in the knowledge. A full name links unless what the page calls its bearer contradicts the
 * documents, or is of another profession and nothing else on the page speaks for it; another spelling, an acronym or a lone surname links only to the one entity that bears it, and only where
 * a role agrees or enough of the entities that the documents tell of together stand on the page too. Linear on both sides.
 */
export function link(entities: readonly Entity[], knowledge: Knowledge): LinkedEntity[] {
  const index = knownIndex(knowledge)
  const found = entities.map((entity) => candidates(entity, index))
  const sure = found.flatMap((list) => {
    const [only, second] = list.filter(
      ({ name, roles }) => name === 'same' && (roles === 'agree' || roles === 'open'),
    )
    return only && !second ? [only.known] : []
  })
  const context = contextOf(sure)
  return entities.map((entity, i) => ({ ...entity, background: decide(found[i] ?? [], context) }))
}

function decide(all: readonly Candidate[], context: (candidate: Candidate) => boolean): KnownEntity[] {
  const possible = all.filter(({ roles }) => roles !== 'conflict')
  const same = possible.filter(
    (candidate) => candidate.name === 'same' && (candidate.roles !== 'differ' || context(candidate)),
  )
  if (same.length > 0) {
    const agreeing = same.filter(({ roles }) => roles === 'agree')
    const placed = same.filter(context)
    const best = agreeing.length > 0 ? agreeing : placed.length > 0 ? placed : same
    return best.length > mostNamesakes ? [] : best.map(({ known }) => known.entity)
  }
  // a part of a name says who is meant only where all who bear it are one, whatever else speaks for one of them
  const [only, second] = all.filter(({ name }) => name === 'part')
  return only && !second && (only.roles === 'agree' || (only.roles === 'open' && context(only)))
    ? [only.known.entity]
    : []
}
