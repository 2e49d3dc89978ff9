import { wordSet } from '../../../text/word-set.ts'
import { determiners, prepositions, subjectPronouns, subordinators } from '../lexicon/closed-class-data.ts'
import { shapesOf } from '../lexicon/lexicon.ts'
import { isOf } from '../sources/source-noun.ts'
import {
  isAdverb,
  isCapital,
  isComma,
  isFiniteVerb,
  isHardStop,
  isQuoteMark,
  isTime,
  isWord,
  lowerAt,
} from './clauses.ts'
import type { Word } from './units.ts'

/** Where a noun phrase that stands after its verb ends: with its appositions, before the next clause. */
export function phraseEnd(words: readonly Word[], from: number): number {
  const first = lowerAt(words, from)
  if (subjectPronouns.has(first) && first !== 'one' && !determiners.has(first)) return from + 1
  let i = from
  let inRelative = false
  for (; i < words.length; i++) {
    const word = words[i]
    const lower = word?.lower ?? ''
    if (!word || isHardStop(word) || /^[.!?[\]]$/.test(word.text) || isQuoteMark(word)) break
    if (opensRelative(words, i)) inRelative = true
    if (
      i > from &&
      ((isFiniteVerb(words, i) && !inRelative) ||
        (subordinators.has(lower) &&
          !['since'].includes(lower) &&
          !(inRelative && lower === 'as') &&
          !opensRelative(words, i)))
    )
      break
    // "an August slideshow": the time belongs to the noun; "by this newspaper" is no time
    const timed =
      isTime(words, i) &&
      !/^an?$/.test(lowerAt(words, i - 1)) &&
      // "in her late 20s"
      !/^\d+s$/.test(lowerAt(words, i + 1)) &&
      !(lower === 'this' && isOf(lowerAt(words, i + 1), 'body'))
    if (timed && i > from && !/^(?:by|of)$/.test(lowerAt(words, i + 1))) break
    if (i > from + 1 && !inRelative && startsAnother(words, i)) break
    if (
      i > from &&
      shapesOf(lower).has('ing') &&
      !determiners.has(lowerAt(words, i - 1)) &&
      !prepositions.has(lowerAt(words, i - 1)) &&
      !isCapital(word) &&
      isComma(words[i - 1])
    )
      break
    if (
      i > from &&
      ['in', 'at', 'during', 'on', 'after', 'to', 'before', 'as'].includes(lower) &&
      statementPlace(words, i)
    )
      break
    if (isComma(word)) {
      if (!appositionAfter(words, i)) break
    }
    if (
      lower === 'and' &&
      i > from &&
      !isCapital(words[i + 1]) &&
      !determiners.has(lowerAt(words, i + 1)) &&
      shapesOf(lowerAt(words, i + 1)).has('past')
    )
      break
  }
  while (i > from && isComma(words[i - 1])) i--
  return i
}

const venues = wordSet(
  'statement interview conference briefing speech letter email e-mail tweet post report twitter facebook remarks message address hearing memo appearance reporters release text meeting call telephone note article video column testimony broadcast blog instagram x telegram comment comments filing court parliament',
)
const statementPlace = (words: readonly Word[], at: number): boolean => {
  for (let i = at + 1; i < Math.min(at + 6, words.length); i++) {
    if (venues.has(lowerAt(words, i))) return true
    if (isComma(words[i])) return false
  }
  return false
}

/** Whether what follows the comma at `at` belongs to the noun phrase before it. */
function appositionAfter(words: readonly Word[], at: number): boolean {
  const next = lowerAt(words, at + 1)
  if (['who', 'whose', 'which', 'and', 'but', 'while', 'as', 'when', 'where'].includes(next)) return false
  if (shapesOf(next).has('ing') && !isCapital(words[at + 1])) return false
  if (predicateBeforeComma(words, at + 1)) return false
  return (
    determiners.has(next) ||
    (isCapital(words[at + 1]) && !isTime(words, at + 1)) ||
    /^\d+$/.test(next) ||
    nounLead.test(next)
  )
}
const nounLead =
  /^(?:president|chief|head|director|spokes\w+|chairman|chairwoman|minister|secretary|leader|founder|professor|senior|deputy|former|executive|co-\w+|vice|editor|author|chair|general|lawyer|attorney|manager|analyst)$/

/** A determiner or pronoun that neither a preposition nor a comma leads to begins another phrase. */
const startsAnother = (words: readonly Word[], at: number): boolean => {
  const lower = lowerAt(words, at)
  const before = lowerAt(words, at - 1)
  // "the Alliance to Reclaim Our Schools"
  if (isCapital(words[at]) && isCapital(words[at - 1]) && isCapital(words[at + 1])) return false
  if (!(determiners.has(lower) || (subjectPronouns.has(lower) && lower !== 'that'))) return false
  return (
    !prepositions.has(before) &&
    !isComma(words[at - 1]) &&
    !/^(?:and|or|but|both|all|half|-|\(|["“])$/.test(before) &&
    !shapesOf(before).has('ing')
  )
}

/** "a photographer who was present": a relative clause without a comma belongs to the name. */
const opensRelative = (words: readonly Word[], at: number): boolean =>
  (lowerAt(words, at) === 'who' || lowerAt(words, at) === 'whose') && !isComma(words[at - 1])

/** Whether a verb follows before the next comma: then what follows the comma is a clause and no apposition. */
function predicateBeforeComma(words: readonly Word[], from: number): boolean {
  for (let i = from + 1; i < Math.min(from + 25, words.length); i++) {
    if (
      isComma(words[i]) ||
      lowerAt(words, i) === 'who' ||
      lowerAt(words, i) === 'which' ||
      lowerAt(words, i) === 'that'
    )
      return false
    if (isFiniteVerb(words, i)) return true
    const shapes = shapesOf(lowerAt(words, i))
    const before = lowerAt(words, i - 1)
    if (
      (shapes.has('past') || shapes.has('s')) &&
      !shapes.has('base') &&
      !isCapital(words[i]) &&
      !determiners.has(before) &&
      !prepositions.has(before) &&
      before !== "'s" &&
      lowerAt(words, i + 1) !== 'by'
    )
      return true
  }
  return false
}

/** How many words may stand between a verb and the preposition that it asks for. */
const reach = 18
/** How long an aside between commas may be, in words. */
const longestAside = 10

/**
 * Where what stands between a verb and the preposition that it asks for may end, the nearest first, `from` included:
 * adverbs, times, places, the agent, an aside ("accused on Monday of", "charged, along with two aides, with"). Word
 * indexes.
 */
export function adjunctEnds(words: readonly Word[], from: number): number[] {
  const ends = [from]
  let at = from
  while (at - from < reach) {
    const next = behindAdjunct(words, at)
    if (next <= at) break
    ends.push(next)
    at = next
  }
  return ends
}

function behindAdjunct(words: readonly Word[], at: number): number {
  const word = words[at]
  if (!word || word.quote >= 0 || isHardStop(word)) return at
  const lower = word.lower
  if (isComma(word)) return behindAside(words, at)
  if (lower === 'not' && /^(?:only|just|merely)$/.test(lowerAt(words, at + 1))) return at + 2
  if (/^(?:not|never|no)$/.test(lower)) return at
  // "along with two aides", "together with him": the preposition is theirs.
  if (/^(?:along|together)$/.test(lower) && lowerAt(words, at + 1) === 'with')
    return phraseBehind(words, at + 2)
  if (isTime(words, at) || /^(?:19|20)\d\d$/.test(lower) || /^\d{1,2}$/.test(lower)) return at + 1
  if (isAdverb(lower) && lower !== 'in') return at + 1
  if (/^(?:in|on|at|by|during|under|before|after|since|near|inside|alongside|over)$/.test(lower))
    return phraseBehind(words, at + 1)
  return at
}

/** The end of a plain noun phrase that begins at `from`: "the Ministry of Defence", "March". */
function phraseBehind(words: readonly Word[], from: number): number {
  let i = from
  for (; i < words.length && i - from < longestAside; i++) {
    const lower = lowerAt(words, i)
    if (!isWord(words[i]) || (words[i]?.quote ?? -1) >= 0) break
    const ofName =
      lower === 'of' &&
      isCapital(words[i - 1]) &&
      (isCapital(words[i + 1]) || (determiners.has(lowerAt(words, i + 1)) && isCapital(words[i + 2])))
    // "in front of his own synod", "on the eve of the ceremony"
    const ofPlace = lower === 'of' && outer.test(lowerAt(words, i - 1))
    if (ofName || ofPlace) continue
    if (/^(?:along|together)$/.test(lower)) break
    if ((prepositions.has(lower) && lower !== 'like') || subordinators.has(lower) || isFiniteVerb(words, i))
      break
    if (i > from && isTime(words, i)) break
  }
  return i
}

const outer = /^(?:front|eve|presence|course|wake|start|beginning|end|middle|midst|day|morning|night|height)$/

/** Behind the second comma of an aside: ", prosecutors say,". */
function behindAside(words: readonly Word[], comma: number): number {
  for (let i = comma + 1; i < Math.min(comma + longestAside, words.length); i++) {
    if (isHardStop(words[i])) return comma
    if (isComma(words[i])) return i + 1
  }
  return comma
}
