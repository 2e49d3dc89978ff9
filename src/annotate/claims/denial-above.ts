import { type Attribution, type Base, withContent } from './attribution.ts'
import { lowerAt, type Range } from './clauses.ts'
import type { Site } from './site.ts'
import type { Word } from './units.ts'

/** ", a charge Iran denies", "…, which the ministry rejected": what stands before is denied. */
export function denialOfTheAbove(
  words: readonly Word[],
  site: Site,
  cue: Range,
  base: Base,
): Attribution | undefined {
  const { source } = site
  if (!source) return undefined
  if (/^(?:which|that)$/.test(lowerAt(words, source.from - 1))) return withContent(base, 'back', cue, true)
  // A subject that was read too far holds the charge near its end.
  for (let i = Math.max(source.from, source.to - 6); i < source.to - 1; i++) {
    const opens = i < source.from + 4 || /^(?:a|an|the|something)$/.test(lowerAt(words, i - 1))
    if (opens && chargeNouns.test(lowerAt(words, i)))
      return { ...base, source: { ...source, from: i + 1 }, content: cue, fronted: true, shape: 'back' }
  }
  return chargeNouns.test(lowerAt(words, source.from - 1)) ? withContent(base, 'back', cue, true) : undefined
}
const chargeNouns =
  /^(?:charge|claim|allegation|accusation|assertion|suggestion|report|account|version|statement|figure|theory|narrative|claims|charges|allegations|accusations|reports|accounts|versions|figures|something)$/
