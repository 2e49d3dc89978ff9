import type { Attribution, Base } from './attribution.ts'
import { lowerAt, type Range } from './clauses.ts'
import type { Site } from './sites.ts'
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
  if (/^(?:which|that)$/.test(lowerAt(words, source.from - 1)))
    return { ...base, content: cue, fronted: true, shape: 'back' }
  for (let i = source.from; i < Math.min(source.from + 4, source.to - 1); i++) {
    if (chargeNouns.test(lowerAt(words, i)))
      return { ...base, source: { ...source, from: i + 1 }, content: cue, fronted: true, shape: 'back' }
  }
  return chargeNouns.test(lowerAt(words, source.from - 1))
    ? { ...base, content: cue, fronted: true, shape: 'back' }
    : undefined
}
const chargeNouns =
  /^(?:charge|claim|allegation|accusation|assertion|suggestion|report|claims|charges|allegations|accusations|reports|something)$/
