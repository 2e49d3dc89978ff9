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

/** Where a sentence rests on several, the weakest counts: a reader can rely on it no further than that. */
const weakestFirst: readonly Share[] = ['nobody', 'unnamed', 'documents', 'named', 'own']

/** What is counted of a claim. */
export type Sourced = Pick<Claim, 'start' | 'end' | 'label' | 'sourceKind' | 'run'>

/** What the article's own checking or a ruling established has no source, and needs none. */
const shareOfClaim = ({ label, sourceKind }: Sourced): Share =>
  label === 'confirmed' && sourceKind === 'none' ? 'own' : shareOf[sourceKind]

/** Counts an article's sentences by what they rest on. Claims in reading order. Linear in sentences and claims. */
export function sourcingProfile(claims: readonly Sourced[], document: Document): SourcingProfile {
  const claimsIn = spansWithin(claims)
  /** What each sentence, or quotation, rests on, by a key of its own. */
  const rests = new Map<string, Set<Share>>()
  for (const [index, sentence] of document.sentences.entries()) {
    const own = claimsIn(sentence)
    const run = own.find((claim) => claim.run !== null)?.run
    const key = run === undefined ? `sentence ${index}` : `run ${run}`
    const shares = rests.get(key) ?? new Set()
    for (const claim of own) shares.add(shareOfClaim(claim))
    rests.set(key, shares)
  }
  const counts = { sentences: rests.size, named: 0, documents: 0, unnamed: 0, nobody: 0, own: 0 }
  for (const shares of rests.values()) counts[weakestFirst.find((share) => shares.has(share)) ?? 'own']++
  return counts
}
