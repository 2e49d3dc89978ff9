import { wordSet } from '../../../text/word-set.ts'
import { citedEnd } from '../attributions/passed-on.ts'
import { pastEvidence } from '../attributions/told-how.ts'
import {
  determiners,
  have,
  prepositions,
  subjectPronouns,
  timeWords,
  weekdays,
} from '../lexicon/closed-class-data.ts'
import { shapesOf } from '../lexicon/lexicon.ts'
import {
  isAdverb,
  isCapital,
  isComma,
  isFiniteVerb,
  isHardStop,
  isHyphen,
  lowerAt,
  opensQuote,
  textAt,
} from '../words/clauses.ts'
import { behindRelative } from '../words/statements.ts'
import type { Word } from '../words/units.ts'
import { addresseeEnd } from './addressee.ts'

/** How far a "that", a colon or a quotation mark is looked for behind the verb, in words. */
const reach = 16

/**
 * Where the content begins behind a verb of saying: past the person told ("told reporters"), time and place
 * ("said on Monday in a statement"), "that" and a colon.
 */
export function contentStart(
  words: readonly Word[],
  after: number,
  tells: boolean,
  names: ReadonlySet<number>,
): number {
  const cited = citedEnd(words, after)
  if (cited > 0) return cited + 2
  const told = tells && !opensQuote(words, after) ? behindRelative(words, after) : after
  if (told > after) return lowerAt(words, told) === 'that' ? told + 1 : told
  // "claimed to sell pills that “boost” it"
  if (!tells && lowerAt(words, after) === 'to' && shapesOf(lowerAt(words, after + 1)).has('base'))
    return after
  let at = after
  const opener = openerAhead(words, at)
  if (tells && !opensQuote(words, at) && !/^(?:that|how|why|whether)$/.test(lowerAt(words, at))) {
    at = opener ?? addresseeEnd(words, at, names)
  } else if (opener !== undefined && skippable(words, at, opener)) {
    at = opener
  }
  at = skipTimes(words, at)
  at = pastEvidence(words, at)
  if (isPlace(words, at) || isManner(words, at)) at = openerAhead(words, at) ?? placeEnd(words, at)
  at = skipTimes(words, at)
  if (isComma(words[at]) && lowerAt(words, at + 1) !== 'and') at++
  if (lowerAt(words, at) === 'that' && !thatIsSubject(words, at)) at++
  if (words[at]?.text === ':' || isComma(words[at])) at++
  return at
}

const thatIsSubject = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at + 1) === "'s" ||
  // "said that never happened"
  (lowerAt(words, at + 1) === 'never' &&
    /^(?:happened|occurred|took|existed|came)$/.test(lowerAt(words, at + 2))) ||
  // "contradicts that of the police"
  lowerAt(words, at + 1) === 'of' ||
  // "said that could not be determined"
  (/^(?:could|can)$/.test(lowerAt(words, at + 1)) && /^(?:not|never|be)$/.test(lowerAt(words, at + 2))) ||
  // "stressed that had not been confirmed", but "said that had they known"
  (/^(?:had|has)$/.test(lowerAt(words, at + 1)) &&
    /^(?:not|n't|never|been|yet)$/.test(lowerAt(words, at + 2))) ||
  (isFiniteVerb(words, at + 1) &&
    !have.has(lowerAt(words, at + 1)) &&
    /^(?:(?:is|was|would)(?:n't)?|will|won't)$/.test(lowerAt(words, at + 1)))

const stop = /^[.!?;]$/
const conjunctions = wordSet('although though while because when after before if until unless as')

/** The next "that", colon or quotation mark, unless a verb or the sentence's end comes first. */
function openerAhead(words: readonly Word[], from: number): number | undefined {
  for (let i = from; i < Math.min(from + reach, words.length); i++) {
    const lower = lowerAt(words, i)
    if (lower === 'that' && i >= from) return i
    // "she said, adding that …": the "that" is the second verb's.
    if (isComma(words[i]) && shapesOf(lowerAt(words, i + 1)).has('ing')) return undefined
    if (words[i]?.text === ':') return i
    if (opensQuote(words, i)) return isComma(words[i - 1]) || i === from ? i : undefined
    // "told Placar do Sul that": a name's own word
    const inName = isCapital(words[i - 1]) && isCapital(words[i + 1])
    if ((isFiniteVerb(words, i) && !inName) || stop.test(lower)) return undefined
    if (subjectPronouns.has(lower) && !determiners.has(lower)) return undefined
    if (i > from && conjunctions.has(lower)) return undefined
  }
  return undefined
}

const placing = wordSet('in on at to during through via by after before for from with of outside inside')
const isPlace = (words: readonly Word[], at: number): boolean =>
  [
    'in',
    'on',
    'at',
    'to',
    'during',
    'outside',
    'inside',
    'through',
    'via',
    'by',
    'after',
    'before',
    'from',
    'of',
    'about',
    'with',
  ].includes(lowerAt(words, at)) &&
  /^(?:a|an|the|his|her|its|their|\p{Lu}.*|\d+|late|early|reporters|journalists|state|social)$/u.test(
    textAt(words, at + 1),
  )

/** "said under oath that", "notes with regret that": how it was said. */
function isManner(words: readonly Word[], at: number): boolean {
  if (!/^(?:under|with|without|in|on|by)$/.test(lowerAt(words, at))) return false
  for (let i = at + 1; i <= at + mannerReach; i++) {
    if (lowerAt(words, i) === 'that') return i > at + 1
    if (!/^\p{Ll}+$|^[-‐]$/u.test(textAt(words, i)) || isFiniteVerb(words, i)) return false
  }
  return false
}
/** How long it is at most, in words. */
const mannerReach = 5

const skippable = (words: readonly Word[], from: number, to: number): boolean => {
  const lower = lowerAt(words, from)
  return to === from || placing.has(lower) || timeWords.has(lower) || isAdverb(lower) || isComma(words[from])
}

function skipTimes(words: readonly Word[], from: number): number {
  let at = from
  for (;;) {
    const lower = lowerAt(words, at)
    const next = lowerAt(words, at + 1)
    const day = timeWords.has(lower) && next !== "'s" && !['this', 'last', 'next', 'no'].includes(lower)
    if (lower === 'may' && !isCapital(words[at])) break
    if (day && !(isCapital(words[at]) && /^(?:and|or)$/.test(next))) at++
    else if (
      ['this', 'last', 'next'].includes(lower) &&
      timeWords.has(next) &&
      lowerAt(words, at + 2) !== "'s"
    )
      at += 2
    else if (lower === 'that' && dayPart.test(next) && /^(?:that|:)$/.test(lowerAt(words, at + 2))) at += 2
    else if (lower === 'on' && timeWords.has(next)) at += 2
    else break
    while (/^\d{1,2}$/.test(lowerAt(words, at)) && at > from) at++
    if (isComma(words[at]) && at > from && lowerAt(words, at + 1) !== 'and') at++
  }
  return at
}

/** "said that evening that" */
const dayPart = /^(?:morning|afternoon|evening|night|day|week)$/

/** Of "in an interview with the BBC it was": the end of the places, at the next subject. */
function placeEnd(words: readonly Word[], from: number): number {
  let verb = from
  while (verb < words.length && !(isFiniteVerb(words, verb) || isPlainVerb(words, verb))) {
    if (/^[.!?;:]$/.test(textAt(words, verb)) || (isHardStop(words[verb]) && !isHyphen(words, verb)))
      return verb
    verb++
  }
  for (let i = from + 2; i < verb; i++) {
    if (isComma(words[i])) return i + 1
    const lower = lowerAt(words, i)
    // "in Vienna Wednesday U.N. inspectors"
    if (weekdays.has(lowerAt(words, i - 1)) && isCapital(words[i])) return i
    const opens =
      determiners.has(lower) ||
      subjectPronouns.has(lower) ||
      (isCapital(words[i]) && !isCapital(words[i - 1]))
    if (opens && !prepositions.has(lowerAt(words, i - 1)) && !determiners.has(lowerAt(words, i - 1))) return i
  }
  return verb >= words.length ? verb : from
}
const isPlainVerb = (words: readonly Word[], at: number): boolean => {
  const shapes = shapesOf(lowerAt(words, at))
  return (
    (shapes.has('past') || shapes.has('s')) &&
    !determiners.has(lowerAt(words, at - 1)) &&
    !prepositions.has(lowerAt(words, at - 1)) &&
    !isCapital(words[at])
  )
}
