import type { Context } from '../context/context.ts'
import type { TaggedSpan } from '../tagged-span.ts'

const saint = /^(?:st|saint|ste)$/
const ground = /^(?:mt|mount|ft|fort)$/

/**
 * Names whose first word is an abbreviation, whole: "St. Jude’s Hospital", "Mt. Etna", "St. John Rivers". What stands behind
 * "Mt." is a place, and so is a saint's name in the possessive where nothing of his follows ("St. John’s, Newfoundland").
 */
export function wholeSaints(
  { words, sentenceCase }: Context,
  spans: readonly TaggedSpan[],
): readonly TaggedSpan[] {
  if (sentenceCase === 2) return spans
  return spans.map((span): TaggedSpan => {
    const before = words[span.from - 1]
    const at = words[span.from]
    const lead = saint.test(before?.lower ?? '') || ground.test(before?.lower ?? '') ? before : undefined
    const first = lead ?? at
    if (!first || first.form === 'lower' || first.form === 'other') return span
    const from = lead ? span.from - 1 : span.from
    const because = `“${first.text}” begins it`
    if (ground.test(first.lower) && span.to - from > 1)
      return span.type === 'organization' ? { ...span, from } : { ...span, from, type: 'place', because }
    if (!saint.test(first.lower) || span.to - from < 2) return span
    const isPossessive = words[span.to]?.lower === "'s" && words[span.to + 1]?.form !== 'Capital'
    return isPossessive && span.to - from === 2
      ? { ...span, from, to: span.to + 1, type: 'place', because }
      : { ...span, from }
  })
}
