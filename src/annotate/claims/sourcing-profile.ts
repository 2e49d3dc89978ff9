import type { Document } from '../../text/document.ts'
import { overlaps } from '../../text/span.ts'
import type { Claim } from './claim.ts'
import type { SourceKind } from './sources/identity.ts'

/** Whom an article rests its sentences on. Each sentence is counted once; the counts sum to `sentences`. */
export interface SourcingProfile {
  readonly sentences: number
  /** On persons, institutions and outlets that a reader can tell. */
  readonly named: number
  /** On papers, recordings, figures that are named. */
  readonly documents: number
  /** On officials, witnesses, crowds and anonymous people. */
  readonly unnamed: number
  /** Doubted or hedged, with nobody to answer for it. */
  readonly nobody: number
  /** Told in the article's own voice. */
  readonly own: number
}

type Share = Exclude<keyof SourcingProfile, 'sentences'>

const shareOf: Readonly<Record<SourceKind, Share>> = {
  person: 'named',
  institution: 'named',
  outlet: 'named',
  document: 'documents',
  'unnamed-official': 'unnamed',
  witness: 'unnamed',
  crowd: 'unnamed',
  anonymous: 'unnamed',
  none: 'nobody',
}

/** Where a sentence rests on several, the weakest counts: a reader can rely on it no further than that. */
const weakestFirst: readonly Share[] = ['nobody', 'unnamed', 'documents', 'named', 'own']

/** Counts an article's sentences by what they rest on. Claims in reading order. Linear in sentences and claims. */
export function sourcingProfile(claims: readonly Claim[], document: Document): SourcingProfile {
  const counts = {
    sentences: document.sentences.length,
    named: 0,
    documents: 0,
    unnamed: 0,
    nobody: 0,
    own: 0,
  }
  let first = 0
  for (const sentence of document.sentences) {
    while (first < claims.length && (claims[first]?.end ?? 0) <= sentence.start) first++
    const shares = new Set<Share>()
    for (let i = first; i < claims.length && (claims[i]?.start ?? 0) < sentence.end; i++) {
      const claim = claims[i]
      if (claim && overlaps(claim, sentence)) shares.add(shareOf[claim.sourceKind])
    }
    counts[weakestFirst.find((share) => shares.has(share)) ?? 'own']++
  }
  return counts
}
