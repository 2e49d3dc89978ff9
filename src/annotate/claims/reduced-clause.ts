import { phraseStart } from './antecedent.ts'
import {
  afterAdverbs,
  isAdverb,
  isCapital,
  isComma,
  isFiniteVerb,
  isHardStop,
  isTime,
  isWord,
  lowerAt,
  type Range,
} from './clauses.ts'
import { be, coordinators } from './closed-class-data.ts'
import { shapesOf } from './lexicon.ts'
import { subjectBefore } from './subjects.ts'
import type { Word } from './units.ts'

/** How far before a participle the "be" that it goes with may stand, in words. */
const beReach = 4

/** Whether a cue is a participle behind its noun: "four men believed to be smugglers", not "they are believed to be". */
export function isReduced(words: readonly Word[], { from, to }: Range): boolean {
  const before = lowerAt(words, from - 1)
  if (
    lowerAt(words, to - 1) !== 'to' ||
    !shapesOf(lowerAt(words, from)).has('participle') ||
    !isWord(words[from - 1]) ||
    coordinators.has(before)
  )
    return false
  for (let i = from - 1; i >= Math.max(0, from - beReach); i--)
    if (
      be.has(lowerAt(words, i)) ||
      /^(?:been|being|'s|'re|has|have|had|who|which|that)$/.test(lowerAt(words, i))
    )
      return false
  return true
}

/** Where the noun phrase begins that such a participle stands behind, with its time and place between them. */
export function reducedStart(words: readonly Word[], participle: number): number {
  let head = participle - 1
  while (head > 0 && (isTime(words, head) || isAdverb(lowerAt(words, head)))) head--
  let from = phraseStart(words, head, 0)
  while (from > 1 && isCapital(words[from]) && /^(?:in|at|near|from|on)$/.test(lowerAt(words, from - 1)))
    from = phraseStart(words, from - 2, 0)
  return from
}

/** Where what such a participle tells of its noun ends: before the verb of the sentence, or what else its subject did. */
export function reducedEnd(words: readonly Word[], from: number): number {
  let relative = false
  for (let i = from + 1; i < words.length; i++) {
    const lower = lowerAt(words, i)
    if (isHardStop(words[i]) || /^[.!?]$/.test(lower)) return i
    if (/^(?:who|which|that|when|where|while|because|as)$/.test(lower)) relative = true
    if (isComma(words[i])) return i
    if (relative || lowerAt(words, i - 1) === 'to') continue
    if (isFiniteVerb(words, i)) return i
    const verb = afterAdverbs(words, i + 1)
    const acts =
      isFiniteVerb(words, verb) ||
      // "linked to a gang and led by a clerk"
      (shapesOf(lowerAt(words, verb)).has('past') && lowerAt(words, verb + 1) !== 'by')
    if (coordinators.has(lower) && acts && !isCapital(words[verb])) return i
  }
  return words.length
}

/** "Mironov, who is said to have ties to the firm, left": whom a relative clause tells of, with the clause; null elsewhere. */
export function inRelative(words: readonly Word[], { from, to }: Range): Range | null {
  let verb = from
  while (verb > 0 && (helps.test(lowerAt(words, verb - 1)) || isAdverb(lowerAt(words, verb - 1)))) verb--
  if (!/^(?:who|which)$/.test(lowerAt(words, verb - 1))) return null
  const subject = subjectBefore(words, verb)
  if (!subject) return null
  // "who allegedly took it": its own verb is behind the cue
  let at = to - 1
  if (isAdverb(lowerAt(words, from)))
    while (at < words.length && !isFiniteVerb(words, at) && !shapesOf(lowerAt(words, at)).has('past')) at++
  return { from: subject.from, to: reducedEnd(words, at) }
}
const helps = /^(?:is|are|was|were|has|have|had|been|be)$/
