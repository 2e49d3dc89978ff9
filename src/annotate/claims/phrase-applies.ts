import { isAdverb, isCapital, isFiniteVerb, lowerAt, type Range, textAt } from './clauses.ts'
import { coordinators, determiners } from './closed-class-data.ts'
import { shapesOf } from './lexicon.ts'
import type { PhraseMatch } from './phrase-matches.ts'
import type { Asks } from './phrases-data.ts'
import { polarityOf } from './polarity/polarity-of.ts'
import type { Word } from './units.ts'
import { namesWrong, offenceIn, wrongdoingIn } from './wrongdoing/wrongdoing-in.ts'

/** With the words that they are listed with, always of what is to come. */
const outlook = /^(?:planned|expected|likely|set|due|scheduled|projected|slated)$/
const questionWord = /^(?:what|who|how|why|where|when)$/

/** Whether the phrase says here what it is listed for. */
export function applies(words: readonly Word[], { from, to, phrase }: PhraseMatch): boolean {
  const first = lowerAt(words, from)
  const text = textAt(words, from)
  const next = lowerAt(words, to)
  const before = lowerAt(words, from - 1)
  if (phrase.label === 'possible') {
    if (textAt(words, words.length - 1) === '?' || questionWord.test(lowerAt(words, 0))) return false
    if (to - from === 1 && ['may', 'might', 'could', 'will', 'would', "won't"].includes(first)) {
      if (isCapital(words[from])) return false
      if (
        determiners.has(before) &&
        ![
          'this',
          'that',
          'these',
          'those',
          'it',
          'some',
          'many',
          'most',
          'others',
          'all',
          'both',
          'each',
          'another',
          'few',
          'several',
        ].includes(before)
      )
        return false
      if (["'s", 'at', 'free', 'good', 'political', 'ill', 'of'].includes(before)) return false
      if (first === 'would' || first === 'could') return first === 'could' && next === 'be'
      return isBaseVerb(words, to)
    }
    if (/^(?:plan|hope|aim)s?$/.test(first)) {
      return (
        !determiners.has(before) && before !== "'s" && !/(?:ive|al|ous|ed)$/.test(before) && before !== 'of'
      )
    }
    if (to - from > 1 && outlook.test(first)) return true
    if (lowerAt(words, to - 1) === 'to' && /^(?:is|are|was|were|be|been)$/.test(first) && to - from === 2)
      return (first === 'is' || first === 'are') && isBaseVerb(words, to)
    if (lowerAt(words, to - 2) === 'due' && lowerAt(words, to - 1) === 'to')
      return shapesOf(next).has('base') || next === 'be'
    if (/^(?:in|at|on|for)$/.test(lowerAt(words, to - 1)))
      return (
        lowerAt(words, to - 2) === 'due' ||
        lowerAt(words, to - 2) === 'scheduled' ||
        lowerAt(words, to - 2) === 'expected'
      )
    return true
  }
  if (phrase.label === 'alleged') {
    if (polarityOf(words, { from, to }).kind !== 'affirmed') return false
    if (phrase.asks && !asked[phrase.asks](words, { from: to, to: words.length })) return false
    // "in charge of the murder inquiry", "critics charges that": an office, a verb.
    if (lowerAt(words, to - 1) === 'of' && first === 'charge')
      return !/^(?:in|tak(?:e|es|ing|en)|took)$/.test(before)
    if (first === 'charges' && lowerAt(words, to - 1) === 'that')
      return /^(?:by|of|over|amid|against|facing|faces?)$/.test(before)
    // "indicted with another officer": together with him.
    if (first === 'indicted' && lowerAt(words, to - 1) === 'with') return false
    if (first === 'suspected' && phrase.takes === 'noun')
      return (
        namesWrong(words, to) &&
        !shapesOf(before).has('base') &&
        (determiners.has(before) || before === "'s" || before === 'of' || before === 'in' || before === 'for')
      )
    if (first === 'alleged' && phrase.takes === 'noun')
      return (
        !/^(?:that|to|he|she|they|it|offen[cs]e|victim|perpetrator|suspect|offender|criminal|attacker|crime|incident|event|action|act|case|statement|victim)s?$/.test(
          next,
        ) &&
        text === 'alleged' &&
        nounAhead(words, from)
      )
    return true
  }
  if (
    phrase.label === 'unnamed-source' &&
    lowerAt(words, to - 1) === 'reported' &&
    (next === 'to' || next === 'by' || next === 'that' || next === 'as')
  )
    return false
  // "received reports that may be related": a relative clause.
  if (phrase.label === 'unnamed-source' && lowerAt(words, to - 1) === 'that' && isFiniteVerb(words, to))
    return false
  // "the court heard arguments"
  if (lowerAt(words, to - 1) === 'heard') return /^(?:he|she|they|how)$/.test(next)
  // "can be assumed to": whoever reads it may. "allocate it or report that": a verb.
  if (phrase.label === 'unnamed-source' && first === 'be' && /^(?:can|may|must|should|to)$/.test(before))
    return false
  if (
    phrase.label === 'unnamed-source' &&
    /^(?:report|reports)$/.test(first) &&
    /^(?:or|to|will|must|can)$/.test(before)
  )
    return false
  if (phrase.label === 'unnamed-source' && lowerAt(words, to - 1) === 'to' && !isBaseVerb(words, to))
    return false
  if (phrase.label === 'unnamed-source' && /^(?:believed|thought|said|reported)$/.test(first))
    return (
      !determiners.has(before) &&
      // "reported to the president": told him.
      (first !== 'reported' || next === 'be' || next === 'have' || shapesOf(next).has('base'))
    )
  if (first === 'disputed' && phrase.takes === 'noun') return false
  // "see Unconfirmed Sources": a name.
  if (phrase.takes === 'noun' && from > 0 && isCapital(words[from]) && isCapital(words[to])) return false
  // "The petition was rejected by the court": no statement was.
  if (phrase.label === 'disputed' && lowerAt(words, to - 1) === 'by' && lowerAt(words, to - 2) === 'rejected')
    return aboutWords(words, from, from)
  if (phrase.label === 'corrected')
    return !(coordinators.has(before) && isAdverb(next)) && aboutWords(words, from, to)
  // "if you do not specify a type": no article's doubt.
  if (phrase.label === 'unverified' && /^(?:you|we|i)$/.test(before)) return false
  if (phrase.label === 'unverified') return staysOpen(words, from, to)
  return true
}

const nounAhead = (words: readonly Word[], at: number): boolean => {
  const before = lowerAt(words, at - 1)
  return (
    determiners.has(before) ||
    before === "'s" ||
    !shapesOf(before).size ||
    // "condemned alleged abuses": the verb stands before, so this is none.
    (shapesOf(before).has('past') && !/^(?:had|did)$/.test(before)) ||
    /^(?:of|for|in|over|with|about|by|on|against|from|between|and|after|to)$/.test(before)
  )
}

const asked: Readonly<Record<Asks, (words: readonly Word[], content: Range) => boolean>> = {
  wrongdoing: wrongdoingIn,
  offence: offenceIn,
  act: (words, content) => isGerund(lowerAt(words, content.from)) || wrongdoingIn(words, content),
}
/** "wanted for questioning": no act of theirs. */
const isGerund = (lower: string): boolean =>
  /^(?:allegedly|[a-z]{2,}ing)$/.test(lower) &&
  !/^(?:questioning|screening|processing|sentencing|hearing)$/.test(lower)

function isBaseVerb(words: readonly Word[], from: number): boolean {
  let at = from
  while (isAdverb(lowerAt(words, at)) || ['not', "n't"].includes(lowerAt(words, at))) at++
  const lower = lowerAt(words, at)
  return (
    lower === 'be' ||
    lower === 'have' ||
    (!determiners.has(lower) &&
      !isCapital(words[at]) &&
      /^[a-z]+$/.test(lower) &&
      !/^(?:and|or|but|of|in|on|to|for|that|power|is|was)$/.test(lower))
  )
}

const texts =
  /^(?:articles?|story|stories|reports?|posts?|versions?|headlines?|captions?|statements?|claims?|remarks?|comments?|papers?|study|studies|accusations?|allegations?|testimony|confession|account|accounts|notes?|correction|figure|figures|tweet|tweets|transcripts?|quotes?|quotation|column|editorial|review|name|spelling|it|this|that)$/
/** How far from "retracted" the thing that is retracted may stand, in words. */
const near = 8

/** Only what somebody wrote or said is corrected or withdrawn: no troops, no measurements. */
function aboutWords(words: readonly Word[], from: number, to: number): boolean {
  for (let i = Math.max(0, from - near); i < Math.min(words.length, to + near); i++)
    if (texts.test(lowerAt(words, i)) && !(/^(?:it|this|that)$/.test(lowerAt(words, i)) && i >= from))
      return true
  return false
}

const questions =
  /^(?:cause|causes|motive|motives|identity|identities|link|links|whether|it|number|toll|truth|facts?|connection|reason|reasons|that|this|guilt|culpability|circumstances|origin|claims?|blame|source|how|who|why|extent)$/

/** "did not know how to swim" lacks a skill; "a timetable has not yet been established" is nothing that somebody stated. */
function staysOpen(words: readonly Word[], from: number, to: number): boolean {
  if (/^(?:how|known)$/.test(lowerAt(words, to - 1)) && lowerAt(words, to) === 'to') return false
  if (!/^(?:established|validated)$/.test(lowerAt(words, to - 1))) return true
  for (let i = Math.max(0, from - near); i < from; i++) if (questions.test(lowerAt(words, i))) return true
  return false
}
