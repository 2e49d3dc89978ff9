import type { Chunk } from '../chunk.ts'
import { lowerAt, posAt, type TaggedWord } from '../words/tagged-word.ts'
import {
  chunkAt,
  chunkBefore,
  chunkOf,
  closeClause,
  innermost,
  open,
  type Reading,
  top,
  verbOf,
} from './reading.ts'
import { isReporting } from './verb-classes.ts'

const pronouns = /^(?:who|whom|which|what|whoever|whatever|whichever)$/
const determiners = /^(?:whose|which|what|whichever|whatever)$/

/** Reads a noun phrase: one that may be a subject or an object, or one whose word opens a clause ("who", "whose wife"). */
export function readChunk(reading: Reading, index: number): void {
  const chunk = chunkOf(reading, index)
  const kind = opensClause(reading, chunk)
  if (kind === undefined) {
    const owns = reading.phrases.chunks[index + 1]?.owner === index
    if (chunk.preposition === null && !owns && !isTime(reading.words, chunk) && !floats(reading, chunk))
      top(reading).free.push(index)
    return
  }
  const first = chunk.preposition === chunk.first - 1 ? chunk.preposition : chunk.first
  const around = top(reading)
  if (reading.coordinator === first - 1 && reading.coordinator >= 0) {
    // "who left or who stayed"
    const partner = innermost(reading, (one) => one.kind === kind && one.group !== null, 1)
    if (partner) closeClause(reading, partner, reading.coordinator)
    const clause = open(reading, {
      kind,
      first: partner ? reading.coordinator : first,
      marker: chunk.first,
      joined: partner ?? null,
    })
    clause.free.push(index)
    reading.coordinator = -1
    return
  }
  if (
    kind === 'relative' &&
    reading.comma === first - 1 &&
    around.kind === 'participial' &&
    around.behindComma
  )
    closeClause(reading, around, first)
  const clause = open(reading, { kind, first, marker: chunk.first })
  if (chunk.preposition === null && kind !== 'that') clause.free.push(index)
  reading.coordinator = -1
}

function opensClause(reading: Reading, chunk: Chunk): 'relative' | 'wh' | 'that' | undefined {
  const { words } = reading
  const opening = words[chunk.first] as TaggedWord
  const first = chunk.preposition === chunk.first - 1 ? chunk.preposition : chunk.first
  const behindNoun = chunkBefore(reading, first) >= 0
  if (chunk.last - chunk.first > 1) {
    if (!determiners.test(opening.lower) || isDirect(reading, chunk.last - 1)) return undefined
    return opening.lower === 'whose' || (opening.lower === 'which' && behindNoun) ? 'relative' : 'wh'
  }
  if (opening.pos !== 'PRON') return undefined
  if (opening.form === 'relative' && opening.lower !== 'what')
    return isContent(reading, chunk) ? 'that' : 'relative'
  if (!pronouns.test(opening.lower) || isDirect(reading, chunk.first) || asksItself(reading)) return undefined
  return opening.lower !== 'what' && behindNoun ? 'relative' : 'wh'
}

/** "said Monday [that] …", "said in Kabul [that] …": behind a day or a name no such pronoun stands. */
function isContent(reading: Reading, { first }: Chunk): boolean {
  if (lowerAt(reading.words, first) !== 'that') return false
  const clause = top(reading)
  const before = chunkBefore(reading, first)
  if (before < 0 || !isReporting(verbOf(reading, clause))) return false
  const noun = chunkOf(reading, before)
  return (
    isTime(reading.words, noun) || (noun.preposition !== null && posAt(reading.words, noun.head) === 'PROPN')
  )
}

/** "Who left?": the question word is the subject of the sentence. */
function asksItself(reading: Reading): boolean {
  const clause = top(reading)
  return (
    clause.parent === null &&
    clause.group === null &&
    clause.free.length === 0 &&
    reading.words.at(-1)?.text === '?'
  )
}

/** "What did he say", "where is he": behind the question word an auxiliary stands before its subject. */
export function isDirect(reading: Reading, at: number): boolean {
  const { phrases, words } = reading
  let next = at + 1
  while (next < at + 4 && /^(?:ADV|ADJ)$/.test(posAt(words, next) ?? '')) next++
  const group = phrases.groups[phrases.groupAt[next] ?? -1]
  if (group?.first !== next || posAt(words, next) !== 'AUX' || group.form !== 'finite') return false
  for (let inside = next + 1; inside < group.last; inside++) if (chunkAt(reading, inside) >= 0) return true
  return group.copula && chunkAt(reading, group.last) >= 0
}

/** "they themselves", "teams from Morocco and Iran both": says again who is meant. */
function floats(reading: Reading, { first, last }: Chunk): boolean {
  if (last - first > 1 || top(reading).group !== null || top(reading).free.length === 0) return false
  const lower = lowerAt(reading.words, first)
  return (
    /sel(?:f|ves)$/.test(lower) || (/^(?:both|all|each)$/.test(lower) && chunkAt(reading, first - 1) >= 0)
  )
}

/**
 * The subject among the phrases before a verb: of "Karlov, the ambassador," and "A, B and C" the first. Where a comma stands
 * right before the verb (`apart`), all behind the first is said of it.
 */
export function subjectFrom(reading: Reading, free: readonly number[], apart = false): number | null {
  let index = apart ? free[0] : free.at(-1)
  if (index === undefined) return null
  for (;;) {
    const { apposes, joined } = chunkOf(reading, index)
    const earlier: number | null = apposes ?? joined
    if (earlier === null || !free.includes(earlier)) return index
    index = earlier
  }
}

/** Where a noun phrase begins, with all that owns it: "[the country’s] president". */
export function beginningOf(reading: Reading, index: number): number {
  const { first, owner } = chunkOf(reading, index)
  return owner === null ? first : beginningOf(reading, owner)
}

const weekday = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight)$/
const period =
  /^(?:day|week|month|year|hour|minute|night|morning|evening|afternoon|weekend|time|decade|century|moment)$/

/** A phrase that says when: "last week", "Monday", "two days later". */
export function isTime(words: readonly TaggedWord[], { first, last, head }: Chunk): boolean {
  const { lower, lemma } = words[head] as TaggedWord
  if (weekday.test(lower)) return lowerAt(words, last) !== "'s"
  if (!period.test(lemma)) return false
  return (
    /^(?:last|next|this|that|every|each|later|earlier|ago|one|\d+)$/.test(lowerAt(words, first)) ||
    /^(?:later|earlier|ago|before|after)$/.test(lowerAt(words, last))
  )
}
