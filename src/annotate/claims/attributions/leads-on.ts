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
