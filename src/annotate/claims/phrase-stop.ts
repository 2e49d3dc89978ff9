import {
  afterAdverbs,
  hasVerb,
  isAdverb,
  isCapital,
  isComma,
  isFiniteVerb,
  isWord,
  lowerAt,
  type Range,
  textAt,
} from './clauses.ts'
import { coordinators, determiners, prepositions, weekdays } from './closed-class-data.ts'
import { clauseEnd } from './hedged-clauses.ts'
import { shapesOf } from './lexicon.ts'
import type { Word } from './units.ts'

const clauseOpeners =
  /^(?:who|whom|whose|whoever|which|that|what|whatever|when|where|how|why|whether|after|before|while|because|if|as)$/
const became =
  /^(?:sentenced|jailed|convicted|acquitted|released|freed|fined|deported|extradited|charged|arrested|detained|held|questioned|bailed|suspended|dismissed|sacked|fired|banned)$/

/**
 * Where a noun phrase or participle behind "accused of", the cue, ends: before the sentence's own verb, a second clause, or a comma
 * that leads on.
 */
export function phraseStop(words: readonly Word[], from: number, cue: number): number {
  let end = clauseEnd(words, from)
  while (
    end > from + 1 &&
    (weekdays.has(lowerAt(words, end - 1)) ||
      (lowerAt(words, end - 1) === 'on' && weekdays.has(lowerAt(words, end))))
  )
    end--
  const main = mainVerb(words, { from, to: end }, cue)
  let relative = false
  for (let i = from + 1; i < end; i++) {
    const lower = lowerAt(words, i)
    // "no evidence of a crime and that he fled": another clause of whoever says so
    if (i === main || (lower === 'and' && lowerAt(words, i + 1) === 'that')) return i
    if (clauseOpeners.test(lower)) relative = true
    if (!relative && isFiniteVerb(words, i) && lowerAt(words, i - 1) !== 'to') return i
    // "a man arrested on suspicion of theft said …": the sentence's own verb
    if (!relative && /^(?:said|says|told|tells)$/.test(lower)) return i
    // "arrested for running a casino and sentenced to five years": what became of them
    if (/^(?:and|but)$/.test(lower) && became.test(lowerAt(words, afterAdverbs(words, i + 1)))) return i
    if (
      isComma(words[i]) &&
      /^(?:who|which|an?|the|and|after|when|where|while|according|he|she|they|it|in)$|ing$/.test(
        lowerAt(words, i + 1),
      ) &&
      !shapesOf(lowerAt(words, i + 1)).has('ing')
    )
      return i
    if (isComma(words[i]) && isCapital(words[i + 1]) && lowerAt(words, from - 2) !== 'and') return i
  }
  return end
}

/**
 * "The driver charged with killing two men *walked* free": the past form that must be the sentence's own verb, for without it the
 * sentence had none; or -1. `range` is what follows the cue.
 */
function mainVerb(words: readonly Word[], { from, to }: Range, cue: number): number {
  // "pleaded guilty to" is no participle of its subject.
  const reduced = from === cue + 2 && shapesOf(lowerAt(words, cue)).has('participle')
  if (!reduced || !mayFollowNoun(words, cue)) return -1
  // A headline may do without one.
  const isSentence = /^[.!?”"]$/.test(textAt(words, words.length - 1))
  if (!isSentence || hasVerb(words, { from: 0, to: cue })) return -1
  let verb = -1
  for (let i = from + 1; i < to; i++) {
    if (isComma(words[i]) || clauseOpeners.test(lowerAt(words, i))) break
    if (isFiniteVerb(words, i) && !coordinators.has(lowerAt(words, i - 1))) return -1
    if (i > from + 1 && shapesOf(lowerAt(words, i)).has('past') && mayFollowNoun(words, i)) verb = i
  }
  return verb > 0 && !/^(?:by|,|\.)$/.test(lowerAt(words, verb + 1)) ? verb : -1
}

/** "withdrew the report *and apologised to* the family": where the object of a verb ends before what else its subject did. */
export function ownEnd(words: readonly Word[], { from, to }: Range): number {
  for (let i = from + 1; i < to; i++) {
    const lower = lowerAt(words, i)
    if (clauseOpeners.test(lower) || isFiniteVerb(words, i)) return to
    if (!coordinators.has(lower)) continue
    // "that he hit the man and stamped on him": the clause's own verbs
    if (hasVerb(words, { from, to: i })) return to
    const verb = afterAdverbs(words, i + 1)
    const behind = lowerAt(words, verb + 1)
    const acts = shapesOf(lowerAt(words, verb)).has('past') && !isCapital(words[verb]) && behind !== 'by'
    if (acts && (determiners.has(behind) || prepositions.has(behind) || behind === 'that')) return i
  }
  return to
}

/** Whether a subject or object may end before `at`: no determiner, preposition, adverb or conjunction does. */
function mayFollowNoun(words: readonly Word[], at: number): boolean {
  const before = lowerAt(words, at - 1)
  return (
    isWord(words[at - 1]) &&
    !isCapital(words[at]) &&
    !determiners.has(before) &&
    !prepositions.has(before) &&
    !coordinators.has(before) &&
    !isAdverb(before) &&
    !/^(?:to|not|'s)$/.test(before)
  )
}
