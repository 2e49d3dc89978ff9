import { wordSet } from '../../../text/word-set.ts'
import { bracketAt } from '../content/content-span.ts'
import {
  coordinators,
  determiners,
  prepositions,
  subjectPronouns,
  timeWords,
} from '../lexicon/closed-class-data.ts'
import { cueVerbOf, shapesOf } from '../lexicon/lexicon.ts'
import {
  hasVerb,
  isAdverb,
  isCapital,
  isComma,
  isFiniteVerb,
  isHardStop,
  isWord,
  lowerAt,
  type Range,
  textAt,
} from './clauses.ts'
import { mainSubject, subjectBefore } from './subjects.ts'
import type { Word } from './units.ts'

/** The clause a phrase stands in: from its subject, with what leads up to it, to where the next clause begins. */
export function clauseAround(words: readonly Word[], match: Range): Range {
  const verb = groupStart(words, match.from)
  const subject =
    subjectBefore(words, verb) ??
    (coordinators.has(lowerAt(words, verb - 1)) ? mainSubject(words, verb) : undefined)
  let from = subject && subject.how !== 'relative' ? subject.from : clauseOpening(words, verb)
  if (leadsUp(words, from)) from = afterConjunction(words, 0)
  return { from, to: clauseEnd(words, Math.max(match.to, verb)) }
}

const helper =
  /^(?:is|are|was|were|has|have|had|been|be|being|do|does|did|not|to|will|would|may|might|could)$/
function groupStart(words: readonly Word[], from: number): number {
  let at = from
  while (at > 0 && (helper.test(lowerAt(words, at - 1)) || isAdverb(lowerAt(words, at - 1)))) at--
  return at
}

function clauseOpening(words: readonly Word[], before: number): number {
  for (let i = before - 1; i >= 0; i--) {
    if (isHardStop(words[i]) || isComma(words[i]) || words[i]?.text === '(') return i + 1
  }
  return 0
}

/** Whether only adverbials stand before the clause: "On Wednesday, …". */
function leadsUp(words: readonly Word[], from: number): boolean {
  if (from === 0) return true
  // "the claim that is going round after the pair reportedly fell out"
  if (
    /^(?:after|because|since|when|while|as|although|though|whereas|unless)$/.test(lowerAt(words, from - 1)) &&
    from > leadIn
  )
    return false
  if (lowerAt(words, 0) === 'according') return false
  if (hasVerb(words, { from: 0, to: from })) return false
  for (let i = 1; i < from; i++)
    if (cueVerbOf(lowerAt(words, i)) && !determiners.has(lowerAt(words, i - 1))) return false
  for (let i = 0; i < from; i++) if (isHardStop(words[i]) || (words[i]?.quote ?? -1) >= 0) return false
  const first = lowerAt(words, afterConjunction(words, 0))
  // "If the talks fail, it could close": a clause of its own.
  if (/^(?:if|unless|when|while|although|though|because|whereas)$/.test(first)) return false
  return (
    prepositions.has(first) ||
    isAdverb(first) ||
    isComma(words[from - 1]) ||
    coordinators.has(lowerAt(words, 0)) ||
    from < 4
  )
}

/** "Just hours after the": so far in, a conjunction may open the sentence, in words. */
const leadIn = 4

const afterConjunction = (words: readonly Word[], from: number): number => {
  let at = from
  while (
    at < words.length &&
    (coordinators.has(lowerAt(words, at)) || (!isWord(words[at]) && (words[at]?.quote ?? -1) < 0))
  )
    at++
  return at
}

/** Where the clause that runs on at `from` ends: before ", but …", ", and she …", ", according to …". */
export function clauseEnd(words: readonly Word[], from: number): number {
  let i = from
  let open = 0
  for (; i < words.length; i++) {
    open += bracketAt(words, i)
    if (open < 0) break
    if (isHardStop(words[i]) && words[i]?.quote === -1 && words[i]?.text !== ':') break
    if (
      isComma(words[i]) &&
      (opensClause(words, i + 1) || tailAttribution(words, i + 1) || tellsMore(words, i + 1))
    )
      break
    if (lowerAt(words, i) === 'but' && !isJoint(words, i)) break
    if (lowerAt(words, i) === 'according') break
  }
  while (i > from && /^[.,;!?—–-]$/.test(textAt(words, i - 1)) && (words[i - 1]?.quote ?? -1) === -1) i--
  return i
}

/** "owns 19% of the capital but 34% of the votes, would": what joins no clause. */
function isJoint(words: readonly Word[], at: number): boolean {
  if (!/^\d/.test(lowerAt(words, at + 1)) || isComma(words[at - 1])) return false
  for (let i = at + 1; i < at + joinedReach && !isComma(words[i]); i++)
    if (isFiniteVerb(words, i)) return false
  return true
}
/** How long what is joined so may be, in words. */
const joinedReach = 12

/** ", who told reporters she had not been asked": a statement of its own. */
const tellsMore = (words: readonly Word[], at: number): boolean => {
  const classes = /^(?:who|which)$/.test(lowerAt(words, at)) && cueVerbOf(lowerAt(words, at + 1))?.classes
  return classes !== undefined && classes !== false && (classes.has('say') || classes.has('tell'))
}

function opensClause(words: readonly Word[], at: number): boolean {
  const lower = lowerAt(words, at)
  if (lower === 'according') return true
  if (['but', 'while', 'although', 'though', 'whereas'].includes(lower)) return true
  if (!coordinators.has(lower)) return false
  // "and neither the army nor the police answered"
  if (lowerAt(words, at + 1) === 'neither') return true
  for (let i = at + 1; i < Math.min(at + 12, words.length); i++) {
    if (isComma(words[i]) || isHardStop(words[i])) return false
    if (isFiniteVerb(words, i)) return i > at + 1
  }
  return false
}

/** The noun phrase that "alleged" or "unconfirmed" at `at` belongs to, from its determiner to its end. */
export function nounPhraseAround(words: readonly Word[], at: number, cueEnd: number): Range | undefined {
  let from = at
  while (
    from > 0 &&
    isWord(words[from - 1]) &&
    // "reports that the alleged fraud": a conjunction
    !(lowerAt(words, from - 1) === 'that' && from < at) &&
    (determiners.has(lowerAt(words, from - 1)) ||
      lowerAt(words, from - 1) === "'s" ||
      (isCapital(words[from - 1]) && lowerAt(words, from) === "'s"))
  )
    from--
  let to = cueEnd
  for (; to < words.length; to++) {
    const word = words[to]
    const lower = lowerAt(words, to)
    if (!word || (!isWord(word) && lower !== "'" && word.quote < 0) || isFiniteVerb(words, to)) break
    if (
      [
        'that',
        'who',
        'which',
        'while',
        'but',
        'as',
        'after',
        'when',
        'because',
        'where',
        'before',
        'if',
        'said',
        'says',
        'say',
      ].includes(lower)
    )
      break
    if (subjectPronouns.has(lower) && !determiners.has(lower)) break
    const shapes = shapesOf(lower)
    if (
      to > cueEnd &&
      (shapes.has('past') || shapes.has('s')) &&
      !determiners.has(lowerAt(words, to - 1)) &&
      !prepositions.has(lowerAt(words, to - 1)) &&
      !nounLike.has(lower)
    )
      break
    if (lower === 'and' && !determiners.has(lowerAt(words, to + 1)) && isFiniteVerb(words, to + 2)) break
  }
  return to > cueEnd ? { from, to } : undefined
}
const nounLike = wordSet(
  'attacks links ties crimes abuses plans claims reports acts plot attempts murders killings bombings states charges offences offenses activities violations talks works lies uses roles calls threats members militants deaths cases',
)

/** "…, local media reported" at the end of a sentence. */
function tailAttribution(words: readonly Word[], from: number): boolean {
  for (let i = from; i < Math.min(from + 9, words.length); i++) {
    if (isComma(words[i])) return false
    const verb = cueVerbOf(lowerAt(words, i))
    if (!verb?.classes.has('say') || !verb.frames.has('inverts')) continue
    const next = textAt(words, i + 1)
    // ", said Mr Berg", ", police said"
    if (i === from) return isCapital(words[i + 1]) || determiners.has(next)
    return next === '' || /^[.,;:]$/.test(next) || timeWords.has(next.toLowerCase()) || next === 'on'
  }
  return false
}
