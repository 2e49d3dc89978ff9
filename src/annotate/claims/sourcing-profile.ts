import type { Document } from '../../text/document.ts'
import { spansWithin } from '../../text/spans-within.ts'
import type { Claim } from './claim.ts'
import type { SourceKind } from './sources/identity.ts'

/**
 * Whom an article rests its sentences on. Each is counted once, and a quotation of several as one: that is what a reader
 * would count. The counts sum to `sentences`.
 */
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

/**
 * Where a sentence rests on several, the first of these counts: a reader can rely on it no further than on the weakest of its
 * sources, and nobody answers for it only where it names none.
 */
const shares: readonly Share[] = ['unnamed', 'documents', 'named', 'nobody', 'own']

/** What is counted of a claim. */
export type Sourced = Pick<Claim, 'start' | 'end' | 'label' | 'sourceKind' | 'run'>

function shareOfClaim({ label, sourceKind }: Sourced): Share {
  // what the article's own checking or a ruling established has no source, and needs none
  if (label === 'confirmed' && sourceKind === 'none') return 'own'
  const share = shareOf[sourceKind]
  // "Lassiter reportedly believes": nobody says who told of him
  return label === 'unnamed-source' && share === 'named' ? 'unnamed' : share
}

/** Counts an article's sentences by what they rest on. Claims in reading order. Linear in sentences and claims. */
export function sourcingProfile(claims: readonly Sourced[], document: Document): SourcingProfile {
  const claimsIn = spansWithin(claims)
  /** What each sentence, or quotation, rests on, by a key of its own. */
  const rests = new Map<string, Set<Share>>()
  for (const [index, sentence] of document.sentences.entries()) {
    const own = claimsIn(sentence)
    const run = own.find((claim) => claim.run !== null)?.run
    const key = run === undefined ? `sentence ${index}` : `run ${run}`
    const known = rests.get(key) ?? new Set()
    for (const claim of own) known.add(shareOfClaim(claim))
    rests.set(key, known)
  }
  const counts = { sentences: rests.size, named: 0, documents: 0, unnamed: 0, nobody: 0, own: 0 }
  for (const known of rests.values()) counts[shares.find((share) => known.has(share)) ?? 'own']++
  return counts
}
