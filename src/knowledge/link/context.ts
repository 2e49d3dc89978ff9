import type { Candidate } from './candidates.ts'
import type { Known } from './known-index.ts'

/** How much it says that a page also speaks of somebody whom the candidate's documents tell of. */
const personWeight = 2
const otherWeight = 1
/** A person and a place, or three of anything else. */
const enough = 3
/** Whom more documents than this tell of says nothing about which of them a page is near. */
const common = 20

/**
 * Tells of a candidate whether one of its documents also tells of enough that stands on the page. `sure` are the known
 * entities of the page.
 */
export function contextOf(sure: readonly Known[]): (candidate: Candidate) => boolean {
  const weights = new Map<string, number>()
  const telling = new Set(sure.filter(({ documents }) => documents.size <= common))
  for (const known of telling) {
    for (const document of known.documents)
      weights.set(document, (weights.get(document) ?? 0) + weightOf(known))
  }
  return ({ known }) => {
    const own = telling.has(known) ? weightOf(known) : 0
    return [...known.documents].some((document) => (weights.get(document) ?? 0) - own >= enough)
  }
}

const weightOf = ({ entity }: Known): number => (entity.type === 'person' ? personWeight : otherWeight)
