import type { Context } from '../context/context.ts'
import { classBits } from '../context/gazetteer.ts'
import { bySentence, type TaggedSpan } from '../tagged-span.ts'
import { textOf } from './words-of.ts'

/** What is nobody's short form for its being a word of somebody's name. */
const otherwise = classBits(
  'country',
  'region',
  'city',
  'demonym',
  'calendar',
  'title',
  'given name',
  'organization word',
  'place word',
)
const leastLetters = 4

/**
 * Where a body that the text tells of stands shortened, and the tagger passed it by: "Grey Lantern" of Grey Lantern Salvage,
 * "Betis" of Real Betis.
 */
export function findShortRuns(
  contexts: readonly Context[],
  spans: readonly TaggedSpan[],
  isTold: (text: string) => boolean,
): TaggedSpan[] {
  const shorts = new Map<string, string>()
  for (const { sentence, from, to, type } of spans) {
    const { words, masks, commons } = contexts[sentence] ?? {}
    if (!words || !masks || !commons || type !== 'organization' || to - from < 2) continue
    const isOpen = (i: number) =>
      words[i]?.form === 'Capital' &&
      !commons[i] &&
      !((masks[i] ?? 0) & otherwise) &&
      (words[i]?.text.length ?? 0) >= leastLetters
    const whole = textOf(words, from, to)
    if (isTold(whole)) {
      for (let end = from + 2; end < to; end++)
        if (words[end - 1]?.form === 'Capital') shorts.set(textOf(words, from, end), whole)
      if (isOpen(from)) shorts.set(textOf(words, from, from + 1), whole)
    }
    if (isOpen(to - 1) && words.slice(from, to).every(({ form }) => form === 'Capital'))
      shorts.set(textOf(words, to - 1, to), whole)
  }
  if (shorts.size === 0) return []
  const inSentence = bySentence(spans)
  return contexts.flatMap(({ words, runs, sentenceCase }, sentence) => {
    if (sentenceCase !== 0) return []
    const found: TaggedSpan[] = []
    for (let from = 0; from < words.length; from = Math.max(from + 1, runs[from]?.end ?? 0)) {
      const run = runs[from]
      if (run?.start !== from) continue
      const { end } = run
      const inside = inSentence.get(sentence)?.filter((own) => own.from < end && from < own.to) ?? []
      // "Lantern" alone was found
      if (!inside.every((own) => own.type === 'organization' && own.from > from && own.to === end)) continue
      const whole = shorts.get(textOf(words, from, end))
      if (whole) found.push({ sentence, from, to: end, type: 'organization', reason: `short for “${whole}”` })
    }
    return found
  })
}
