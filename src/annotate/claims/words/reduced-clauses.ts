import { be, coordinators, prepositions } from '../lexicon/closed-class-data.ts'
import { shapesOf } from '../lexicon/lexicon.ts'
import { isPerson } from '../sources/source-noun.ts'
import { phraseStart } from './antecedent.ts'
import {
  afterAdverbs,
  hasVerb,
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
import { acts, clauseOpeners, helps, mainVerb } from './phrase-stop.ts'
import { subjectBefore } from './subjects.ts'
import type { Word } from './units.ts'

/** How far before a participle the "be" that it goes with may stand, in words. */
const beReach = 4

/**
 * A noun with what a cue behind it tells of it, where the cue leads no clause of its own: "four men believed to be smugglers",
 * "an offer, rumoured to be high," and "a dinner allegedly attended by a dealer", not "they are believed to be". Null elsewhere.
 */
export function reducedRange(words: readonly Word[], cue: Range): Range | null {
  const isAdverbCue = isAdverb(lowerAt(words, cue.to - 1))
  if (!(isAdverbCue ? isPassiveBehind(words, cue) : isReduced(words, cue))) return null
  const from = reducedStart(words, cue.from)
  // "the crash of a plane north of Omsk, believed to have …": which of the nouns, the words do not tell
  const isBehindOther = /^(?:of|in|at|near|from|to|on|by|with)$/.test(lowerAt(words, from - 1))
  const calls = isPerson(lowerAt(words, cue.from - 2))
  if (isComma(words[cue.from - 1]) && isBehindOther && !calls) return null
  const to = reducedEnd(words, cue.to)
  const main = mainVerb(words, { from: cue.to, to }, cue.from)
  return { from, to: main > 0 ? main : to }
}

/** "a dinner allegedly attended by a dealer", "the house, reportedly bought with stolen money,": behind the verb of the sentence. */
function isPassiveBehind(words: readonly Word[], { from, to }: Range): boolean {
  if (!shapesOf(lowerAt(words, to)).has('participle')) return false
  const set = isComma(words[from - 1])
  const led = prepositions.has(lowerAt(words, to + 1))
  // "attended by", "paid for by"
  const passive = lowerAt(words, to + 1) === 'by' || (led && lowerAt(words, to + 2) === 'by')
  if (set ? !led : !passive) return false
  const head = set ? from - 2 : from - 1
  return isWord(words[head]) && !isHelped(words, from) && hasVerb(words, { from: 0, to: head })
}

/** Whether a cue is a participle behind its noun. */
function isReduced(words: readonly Word[], { from, to }: Range): boolean {
  const before = lowerAt(words, from - 1)
  if (
    lowerAt(words, to - 1) !== 'to' ||
    !shapesOf(lowerAt(words, from)).has('participle') ||
    !(isWord(words[from - 1]) || (isComma(words[from - 1]) && isWord(words[from - 2]))) ||
    coordinators.has(before)
  )
    return false
  return !isHelped(words, from)
}

/** Whether a "be", a "have" or a relative stands close before. */
function isHelped(words: readonly Word[], from: number): boolean {
  // "have fought with men believed to be …": the help of another verb
  let taken = false
  for (let i = from - 1; i >= Math.max(0, from - beReach); i--) {
    const lower = lowerAt(words, i)
    if (/^(?:who|which|that)$/.test(lower)) return true
    if (be.has(lower) || /^(?:been|being|'s|'re|has|have|had)$/.test(lower)) return !taken
    taken ||= prepositions.has(lower) && shapesOf(lowerAt(words, i - 1)).has('participle')
    // "was opened after objects believed to be …": of another clause
    if (clauseOpeners.test(lower)) return false
  }
  return false
}

/** Where the noun phrase begins that such a participle stands behind, with its time and place between them. */
function reducedStart(words: readonly Word[], participle: number): number {
  let head = isComma(words[participle - 1]) ? participle - 2 : participle - 1
  while (head > 0 && (isTime(words, head) || isAdverb(lowerAt(words, head)))) head--
  let from = phraseStart(words, head, 0)
  while (from > 1 && isCapital(words[from]) && /^(?:in|at|near|from|on)$/.test(lowerAt(words, from - 1)))
    from = phraseStart(words, from - 2, 0)
  return from
}

/** Where what such a participle tells of its noun ends: before the verb of the sentence, or what else its subject did. */
function reducedEnd(words: readonly Word[], from: number): number {
  let relative = false
  for (let i = from + 1; i < words.length; i++) {
    const lower = lowerAt(words, i)
    if (isHardStop(words[i]) || /^(?:[.!?]|whose)$/.test(lower)) return i
    if (/^(?:who|which|that|when|where|while|because|as)$/.test(lower)) relative = true
    if (isComma(words[i])) return i
    if (relative || lowerAt(words, i - 1) === 'to') continue
    if (isFiniteVerb(words, i)) return i
    const verb = afterAdverbs(words, i + 1)
    // "linked to a gang and led by a clerk"
    if (coordinators.has(lower) && acts(words, verb) && !isCapital(words[verb])) return i
  }
  return words.length
}

/** "Mironov, who is said to have ties to the firm, left": whom a relative clause tells of, with the clause; null elsewhere. */
export function inRelative(words: readonly Word[], { from, to }: Range): Range | null {
  let verb = from
  while (verb > 0 && (helps.test(lowerAt(words, verb - 1)) || isAdverb(lowerAt(words, verb - 1)))) verb--
  // "a clip that supposedly shows him", unlike "said that he allegedly …"
  const that =
    lowerAt(words, verb - 1) === 'that' &&
    isAdverb(lowerAt(words, from)) &&
    shapesOf(lowerAt(words, verb - 2)).size === 0
  if (!that && !/^(?:who|which)$/.test(lowerAt(words, verb - 1))) return null
  const subject = subjectBefore(words, verb)
  if (!subject) return null
  // "who allegedly took it": its own verb is behind the cue
  let at = to - 1
  if (isAdverb(lowerAt(words, from)))
    while (at < words.length && !isFiniteVerb(words, at) && !shapesOf(lowerAt(words, at)).has('past')) at++
  // "a centre at Proserpine, which reportedly turned people away": either
  const placed = isCapital(words[subject.from]) && /^(?:in|at|near)$/.test(lowerAt(words, subject.from - 1))
  return {
    from: placed ? phraseStart(words, subject.from - 2, 0) : subject.from,
    to: reducedEnd(words, at),
  }
}
