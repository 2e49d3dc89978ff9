import type { Chunk } from '../chunk.ts'
import { lowerAt, posAt, type TaggedWord } from '../words/tagged-word.ts'
import { chunkBefore, chunkOf, closeClause, open, type Reading, top } from './reading.ts'

const pronouns = /^(?:who|whom|which|what|whoever|whatever|whichever)$/
const determiners = /^(?:whose|which|what|whichever|whatever)$/

/** Reads a noun phrase: one that may be a subject or an object, or one whose word opens a clause ("who", "whose wife"). */
export function readChunk(reading: Reading, index: number): void {
  const chunk = chunkOf(reading, index)
  const kind = opensClause(reading, chunk)
  if (kind === undefined) {
    if (chunk.preposition === null && !isTime(reading.words, chunk)) top(reading).free.push(index)
    return
  }
  const first = chunk.preposition ?? chunk.first
  const around = top(reading)
  if (
    kind === 'relative' &&
    reading.comma === first - 1 &&
    around.kind === 'participial' &&
    around.behindComma
  )
    closeClause(reading, around, first)
  const clause = open(reading, { kind, first, marker: chunk.first })
  if (chunk.preposition === null) clause.free.push(index)
  reading.coordinator = -1
}

function opensClause(reading: Reading, chunk: Chunk): 'relative' | 'wh' | undefined {
  const { words } = reading
  const opening = words[chunk.first] as TaggedWord
  const first = chunk.preposition ?? chunk.first
  const behindNoun = chunkBefore(reading, first) >= 0
  if (chunk.last - chunk.first > 1) {
    if (!determiners.test(opening.lower) || opensQuestion(reading)) return undefined
    return opening.lower === 'whose' || (opening.lower === 'which' && behindNoun) ? 'relative' : 'wh'
  }
  if (opening.pos !== 'PRON') return undefined
  if (opening.form === 'relative' && opening.lower !== 'what') return 'relative'
  if (!pronouns.test(opening.lower) || opensQuestion(reading)) return undefined
  const stranded = posAt(words, first - 1) === 'ADP' && chunkBefore(reading, first - 1) >= 0
  return opening.lower !== 'what' && (behindNoun || stranded) ? 'relative' : 'wh'
}

/** "What did he say?": the question is the sentence's own statement. */
function opensQuestion(reading: Reading): boolean {
  const clause = top(reading)
  return (
    clause.parent === null &&
    clause.group === null &&
    clause.free.length === 0 &&
    reading.words.some(({ text }) => text === '?')
  )
}

/** The subject among the phrases before a verb: of "Karlov, the ambassador," and "A, B and C" the first. */
export function subjectFrom(reading: Reading, free: readonly number[]): number | null {
  let index = free.at(-1)
  if (index === undefined) return null
  for (;;) {
    const { apposes, joined } = chunkOf(reading, index)
    const earlier: number | null = apposes ?? joined
    if (earlier === null || !free.includes(earlier)) return index
    index = earlier
  }
}

const weekday = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight)$/
const period =
  /^(?:day|week|month|year|hour|minute|night|morning|evening|afternoon|weekend|time|decade|century|moment)$/

/** A phrase that says when: "last week", "Monday", "two days later". */
function isTime(words: readonly TaggedWord[], { first, last, head }: Chunk): boolean {
  const { lower, lemma } = words[head] as TaggedWord
  if (weekday.test(lower)) return lowerAt(words, last) !== "'s"
  if (!period.test(lemma)) return false
  return (
    /^(?:last|next|this|that|every|each|later|earlier|ago|one|\d+)$/.test(lowerAt(words, first)) ||
    /^(?:later|earlier|ago|before|after)$/.test(lowerAt(words, last))
  )
}
