import type { Entity } from '../annotate/entity.ts'
import type { Knowledge, KnownEntity } from './knowledge.ts'
import { type Candidate, candidates } from './link/candidates.ts'
import { isHighOffice } from './link/compare-roles.ts'
import { contextOf } from './link/context.ts'
import { knownIndex } from './link/known-index.ts'

/** An entity of the page beside what the documents know of it. */
export interface LinkedEntity extends Entity {
  /** One: this is who it is. Several: it may be any of them. None: no document knows it. */
  readonly background: readonly KnownEntity[]
}

/** More than this many who may be meant explain nothing. */
const mostNamesakes = 3
/** What of the documents must stand on the page where the name alone says too little: a person and a place, or three others. */
const enough = 3
/** The same where the page calls its person something else: two persons, or one and two others. */
const enoughAgainst = 4

/**
 * Finds each entity of a page in the knowledge. A person's full name links where a role agrees or is of the same
 * walk of life, where the documents know its bearer for a high office, or where enough of what the documents tell of
 * together stands on the page too; never where the roles contradict each other. A full name of anything else links unless
 * the page puts it elsewhere. Another spelling, an acronym or a lone surname links only to the one entity that bears it, and
 * only by role or context. Linear on both sides.
 */
export function link(entities: readonly Entity[], knowledge: Knowledge): LinkedEntity[] {
  const index = knownIndex(knowledge)
  const found = entities.map((entity) => candidates(entity, index))
  const sure = found.flatMap((list) => {
    const [only, second] = list.filter(({ name, roles }) => name === 'same' && roles !== 'conflict')
    return only && !second ? [only.known] : []
  })
  const context = contextOf(sure)
  return entities.map((entity, i) => ({ ...entity, background: decide(found[i] ?? [], context) }))
}

function decide(all: readonly Candidate[], context: (candidate: Candidate) => number): KnownEntity[] {
  const same = all.filter(({ name, roles }) => name === 'same' && roles !== 'conflict')
  if (same.length > 0) {
    const agreeing = same.filter(({ roles }) => roles === 'agree')
    const placed = same.filter((candidate) => context(candidate) >= enough)
    const best = agreeing.length > 0 ? agreeing : placed.length > 0 ? placed : same
    const [only, second] = best
    // of two namesakes the card says that it may be either
    if (only && !second) return isMeant(only, context(only)) ? [only.known.entity] : []
    return best.length > mostNamesakes ? [] : best.map(({ known }) => known.entity)
  }
  // a part of a name says who is meant only where all who bear it are one, whatever else speaks for one of them
  const [only, second] = all.filter(({ name }) => name === 'part')
  if (!only || second) return []
  return only.roles === 'agree' || (isOpen(only) && context(only) >= enough) ? [only.known.entity] : []
}

/** Whether the only one who bears a full name is whom the page means, and no namesake of whom no document tells. */
function isMeant({ known, roles }: Candidate, context: number): boolean {
  if (roles === 'differ') return context >= enoughAgainst
  if (known.person === null || roles !== 'open') return true
  return known.roles.some(isHighOffice) || context >= enough
}

const isOpen = ({ roles }: Candidate): boolean => roles === 'open' || roles === 'near'
