import { claimLabels, openLabels, paintedLabels } from '../../../src/annotate/claims/claim.ts'
import {
  type GoldRecord,
  inAny,
  type Pair,
  type Prediction,
  pair,
  type Tally,
  touch,
  wordsOf,
} from './records.ts'

/**
 * Claims by the guide, by segment (a sentence of `sents`) and one to one by content overlap; the labels of those found,
 * the precision of the painted labels, and words of content, source and cue.
 */
export function scoreClaims(
  tally: Tally,
  { text, sents = [] }: GoldRecord,
  gold: readonly Prediction[],
  found: readonly Prediction[],
): void {
  const isPainted = ({ label }: Prediction) => paintedLabels.includes(label)
  for (const segment of sents) {
    const here = (claim: Prediction) => touch(segment, pair(claim))
    const compare = (name: string, fits: (claim: Prediction) => boolean) =>
      tally.compare(
        name,
        gold.some((claim) => fits(claim) && here(claim)),
        found.some((claim) => fits(claim) && here(claim)),
      )
    compare('1 segment: open claim', ({ label }) => openLabels.includes(label))
    compare('1 segment: any claim', () => true)
    for (const label of claimLabels) compare(`2 segment: ${label}`, (claim) => claim.label === label)
    for (const claim of found) {
      if (!isPainted(claim) || !here(claim)) continue
      const right = gold.some((other) => isPainted(other) && here(other))
      tally.share('painted labels precision', right)
      if (claim.confidence === undefined) continue
      const low = Math.min(9, Math.floor(claim.confidence * 10)) / 10
      tally.share(`painted, sure ${low.toFixed(1)} to ${(low + 0.1).toFixed(1)}`, right)
    }
  }
  matchContents(tally, gold, found)
  const words = wordsOf(text)
  const parts: readonly [string, (claim: Prediction) => readonly Pair[]][] = [
    ['4 content words', (claim) => [pair(claim)]],
    ['4 source words', ({ source }) => source.map(pair)],
    ['4 cue words', ({ cue }) => cue.map(pair)],
  ]
  for (const [name, spans] of parts) {
    const [a, b] = [gold.flatMap(spans), found.flatMap(spans)]
    for (const word of words) tally.compare(name, inAny(word, a), inAny(word, b))
  }
}

function matchContents(tally: Tally, gold: readonly Prediction[], found: readonly Prediction[]): void {
  const used = new Set<number>()
  for (const claim of gold) {
    let best = -1
    let most = 0
    found.forEach((other, index) => {
      const shared = Math.min(claim.end, other.end) - Math.max(claim.start, other.start)
      if (!used.has(index) && shared > most) [best, most] = [index, shared]
    })
    tally.add('3 claim by content overlap', best < 0 ? 'fn' : 'tp')
    if (best < 0) continue
    used.add(best)
    tally.share('label right of found claims', found[best]?.label === claim.label)
  }
  found.forEach((_, index) => {
    if (!used.has(index)) tally.add('3 claim by content overlap', 'fp')
  })
}
