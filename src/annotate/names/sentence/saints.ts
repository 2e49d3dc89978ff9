import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import { classBits, keyOf, lookUp } from '../context/gazetteer.ts'
import { phraseClasses } from '../context/phrases.ts'
import type { TaggedSpan } from '../tagged-span.ts'

const places = classBits('city', 'town', 'country', 'place')
const saint = /^(?:st|saint|ste)$/
/** What is called by a saint. */
const house = /^(?:hospital|hospice|church|cathedral|abbey|college|school|academy|university|parish|clinic)$/
/** Behind a town whose name ends in ’s, where nothing of the saint's follows. */
const behind =
  /^(?:\P{L}.*|and|or|in|on|at|to|from|for|with|is|was|has|had|where|which|who|after|before|until|by)$/u
const ground = /^(?:mt|mount|ft|fort)$/

/**
 * Names whose first word is an abbreviation, whole: "St. Jude’s Hospital", "Mt. Etna", "St. John Rivers". What stands behind
 * "Mt." is a place, and so is a saint's name in the possessive where nothing of his follows ("St. John’s, Newfoundland").
 */
export function wholeSaints(context: Context, spans: readonly TaggedSpan[]): readonly TaggedSpan[] {
  const { words, gazetteer, sentenceCase } = context
  if (sentenceCase === 2) return spans
  const whole = spans.map((read): TaggedSpan => {
    // "St. Vincent’s", read with its possessive
    const isOwned = read.to - read.from === 3 && words[read.to - 1]?.lower === "'s"
    const span = isOwned && saint.test(lowerAt(words, read.from)) ? { ...read, to: read.to - 1 } : read
    const to = endOfTown(context, span)
    if (to > span.to) return { ...span, to }
    const before = words[span.from - 1]
    const at = words[span.from]
    const lead = saint.test(before?.lower ?? '') || ground.test(before?.lower ?? '') ? before : undefined
    const first = lead ?? at
    if (!first || first.form === 'lower' || first.form === 'other') return span
    const from = lead ? span.from - 1 : span.from
    const reason = `“${first.text}” begins it`
    if (ground.test(first.lower) && span.to - from > 1)
      return span.type === 'organization' ? { ...span, from } : { ...span, from, type: 'place', reason }
    if (!saint.test(first.lower) || span.to - from < 2) return span
    const next = words[span.to + 1]
    const isPair = span.to - from === 2
    const isOwner = isPair && words[span.to]?.lower === "'s"
    if (isOwner && behind.test(next?.text ?? '.'))
      return { ...span, from, to: span.to + 1, type: 'place', reason }
    const listed =
      phraseClasses(context, from, span.to) | lookUp(gazetteer, keyOf(`saint ${words[from + 1]?.lower}`))
    if (isPair && listed & places && !(isOwner && house.test(next?.lower ?? '')))
      return { ...span, from, type: 'place', reason }
    if (!isOwner) return { ...span, from }
    // "St. Patrick’s Day" is one, "St. Vincent’s hospital" a house
    if (next?.lower === 'day') return { ...span, from, type: 'other' }
    if (house.test(next?.lower ?? '')) return { ...span, from, to: span.to + 2, type: 'organization', reason }
    return { ...span, from }
  })
  return whole.filter((span, i) => !(whole[i - 1] && span.from < (whole[i - 1]?.to ?? 0)))
}

/** "San Juan de la Cruz", "Santiago de Cuba" */
function endOfTown({ words }: Context, { to, type }: TaggedSpan): number {
  if (type !== 'place') return to
  let next = to
  while (/^(?:de|del|la|las|los|do|da|dos|das)$/.test(words[next]?.text ?? '')) next++
  return next > to && words[next]?.form === 'Capital' ? next + 1 : to
}
