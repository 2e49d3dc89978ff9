import { timing } from '../content/cuts.ts'
import { determiners, prepositions, subordinators } from '../lexicon/closed-class-data.ts'
import { shapesOf } from '../lexicon/lexicon.ts'
import { hasVerb, isComma, isTime, lowerAt } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'
import type { Site } from './attribution.ts'

/**
 * “…,” she said as they left; "…, he told AP, and …": what follows is told by the article, the content stands before. `behind` is
 * where the verb ends, with whom it was told.
 */
export function leadsOn(words: readonly Word[], site: Site, behind: number): boolean {
  const before = words[site.edge - 1]
  if (!before || !(before.quote >= 0 || isComma(before)) || site.source?.how !== 'before') return false
  let to = behind
  while (isTime(words, to)) to++
  const next = lowerAt(words, isComma(words[to]) ? to + 1 : to)
  // "…, he told the court on Monday, on the sixth day of his trial"
  const place = behind > site.to && /^(?:on|in|at|during)$/.test(next)
  return (
    (place || /^(?:as|while|when|before|after|and|but|who|which)$/.test(next)) &&
    (before.quote >= 0 ||
      (isComma(words[to]) && (to === site.to || hasVerb(words, { from: 0, to: site.edge }))))
  )
}

/**
 * Whether what begins at `start`, behind the verb, is told by the article, as what is said stands before: "…, prosecutors said on
 * Wednesday after 46 people were arrested", "…, workers say, given the lack of water".
 */
export function isAside(words: readonly Word[], { group, edge }: Site, start: number): boolean {
  const behindComma = isComma(words[start - 1])
  const closedBefore = isComma(words[edge - 1]) || (words[edge - 1]?.quote ?? -1) >= 0
  const goesOn =
    closedBefore &&
    (shapesOf(lowerAt(words, start)).has('ing') || actsOn(words, start)) &&
    words[start]?.quote === -1
  const reason = closedBefore && reasons.test(lowerAt(words, start)) && isLong(words, edge)
  const when =
    isComma(words[edge - 1]) &&
    ((whens.test(lowerAt(words, behindTiming(words, start))) && isLong(words, edge)) ||
      // "…, a neighbour told them as they waited"
      (meanwhiles.test(lowerAt(words, start)) &&
        (group?.verb.classes.has('tell') || group?.verb.frames.has('inverts')) &&
        !/^(?:many|much|few)$/.test(lowerAt(words, start + 1)) &&
        !subordinators.has(lowerAt(words, 0)) &&
        hasVerb(words, { from: 0, to: edge })))
  const part =
    (behindComma || isComma(words[start - 3])) &&
    ((/^(?:whom|which)$/.test(lowerAt(words, start + 2)) && lowerAt(words, start + 1) === 'of') ||
      // "…, something that neither firm has confirmed"
      (lowerAt(words, start - 2) === 'something' && /^(?:that|which)$/.test(lowerAt(words, start - 1))))
  return when || part || (behindComma && (asides.test(lowerAt(words, start)) || goesOn || reason))
}

/** "doubling an earlier estimate": a participle and its object. */
const actsOn = (words: readonly Word[], at: number): boolean =>
  /^(?!(?:during|according|morning|evening|nothing|something|everything|anything|housing|building)$)\p{Ll}{3,}ing$/u.test(
    lowerAt(words, at),
  ) && determiners.has(lowerAt(words, at + 1))

/** Behind a comma they bring in what the article adds. */
const asides = /^(?:although|though|while|because|whereas|but|and|which|who|according)$/

/** How many words before the comma are more than when and where: “On Monday in Oslo,”. */
const atLeast = 5
const isLong = (words: readonly Word[], edge: number): boolean =>
  hasVerb(words, { from: 0, to: edge }) || (edge > atLeast && !prepositions.has(lowerAt(words, 0)))

/** “…, workers say, given the lack of water”, "…, prosecutors said after the arrests": why or when, where what is said stands before. */
const reasons = /^(?:given|despite|amid|considering|thanks|due)$/
const whens = /^(?:after|before|following)$/
/** "hours after", "just two days before": where the conjunction stands. */
const behindTiming = (words: readonly Word[], from: number): number => {
  let at = from
  while (timing.test(lowerAt(words, at)) || /^\d+$/.test(lowerAt(words, at))) at++
  return at
}
const meanwhiles = /^(?:as|while|when)$/
