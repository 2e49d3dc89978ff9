import { coordinators, determiners, prepositions, weekdays } from '../lexicon/closed-class-data.ts'
import { shapesOf } from '../lexicon/lexicon.ts'
import { isOf } from '../sources/source-noun.ts'
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
import { clauseEnd } from './hedged-clauses.ts'
import { opensObject } from './statements.ts'
import type { Word } from './units.ts'

export const clauseOpeners =
  /^(?:who|whom|whose|whoever|which|that|what|whatever|when|where|how|why|whether|after|before|since|until|while|because|if|as)$/
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
  const opens = ownClause(words, cue)
  const isSet = opens > 0 && isComma(words[opens - 1])
  let relative = false
  let such = lowerAt(words, from) === 'such'
  for (let i = from + 1; i < end; i++) {
    const lower = lowerAt(words, i)
    // "no evidence of a crime and that he fled": another clause of whoever says so
    if (i === main || (lower === 'and' && lowerAt(words, i + 1) === 'that')) return i
    // "on suspicion of murder as the search goes on", "of murder by police", unlike "of acting as a lookout"
    such ||= lower === 'such'
    const besides =
      (lower === 'as' && !such) ||
      (lower === 'by' && isOf(lowerAt(words, i + 1), 'force')) ||
      // "face charges of battery after a row"
      (lower === 'after' && determiners.has(lowerAt(words, i + 1)))
    if (besides && !relative && !lowerAt(words, from).endsWith('ing')) return i
    if (clauseOpeners.test(lower)) relative = true
    if (!relative && isFiniteVerb(words, i) && lowerAt(words, i - 1) !== 'to') return i
    // "a man arrested on suspicion of theft said …", "Man accused of theft denies it": the sentence's own verb
    if (!relative && /^(?:said|says|told|tells|denies|admits|pleads|insists|appears|dies)$/.test(lower))
      return i
    // "The bank, which was accused of laundering money, paid a fine"
    if (isSet && isComma(words[i]) && acts(words, afterAdverbs(words, i + 1))) return i
    // "arrested for running a casino and sentenced to five years": what became of them
    const joined = afterAdverbs(words, i + 1)
    const helped = /^(?:was|were)$/.test(lowerAt(words, joined)) ? afterAdverbs(words, joined + 1) : joined
    if (/^(?:and|but)$/.test(lower) && became.test(lowerAt(words, helped))) return i
    // "for a public order offence shortly before the couple arrived"
    if (
      /^(?:before|after)$/.test(lower) &&
      /^(?:shortly|soon|just|hours|days|minutes|moments)$/.test(lowerAt(words, i - 1))
    )
      return i - 1
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
export function mainVerb(words: readonly Word[], { from, to }: Range, cue: number): number {
  const own = ownClause(words, cue)
  if (own < 0 || (own === cue && from !== cue + 2) || !mayFollowNoun(words, own)) return -1
  // A headline may do without one.
  const isSentence = /^[.!?”"]$/.test(textAt(words, words.length - 1))
  let opens = own
  while (opens > 0 && !clauseOpeners.test(lowerAt(words, opens - 1))) opens--
  if (!isSentence || hasVerb(words, { from: opens, to: own })) return -1
  let verb = -1
  for (let i = from + 1; i < to; i++) {
    if (isComma(words[i]) || clauseOpeners.test(lowerAt(words, i))) break
    if (isFiniteVerb(words, i) && !coordinators.has(lowerAt(words, i - 1))) return -1
    if (i > from + 1 && shapesOf(lowerAt(words, i)).has('past') && mayFollowNoun(words, i)) verb = i
    // "wanted the killing blamed on a rival": it has an object
    if (verb === i && determiners.has(lowerAt(words, i + 1))) break
  }
  return verb > 0 && !/^(?:by|,|\.)$/.test(lowerAt(words, verb + 1)) ? verb : -1
}

/**
 * Where what tells of a noun by the participle at `cue` begins: at "who" of "who has been accused of", at "accused" of "a man
 * accused of"; -1, where the participle tells of no noun. "Pleaded guilty to" is none of its subject.
 */
function ownClause(words: readonly Word[], cue: number): number {
  let at = cue
  while (at > 0 && (helps.test(lowerAt(words, at - 1)) || isAdverb(lowerAt(words, at - 1)))) at--
  if (/^(?:who|which|that)$/.test(lowerAt(words, at - 1))) return at - 1
  return at === cue && shapesOf(lowerAt(words, cue)).has('participle') ? cue : -1
}

/** Whether somebody does something there: a finite verb, or a past form that is no passive’s. */
export const acts = (words: readonly Word[], at: number): boolean =>
  isFiniteVerb(words, at) ||
  (shapesOf(lowerAt(words, at)).has('past') && !isCapital(words[at]) && lowerAt(words, at + 1) !== 'by')

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
    const acts = shapesOf(lowerAt(words, verb)).has('past') && !isCapital(words[verb])
    if (acts && opensObject(behind)) return i
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

/** Leads to a participle: “is”, “has been”. */
export const helps = /^(?:is|are|was|were|has|have|had|been|be|'s|'re|'ve)$/
