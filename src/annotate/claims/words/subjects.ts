import { be, coordinators, determiners, prepositions, subjectPronouns } from '../lexicon/closed-class-data.ts'
import { shapesOf } from '../lexicon/lexicon.ts'
import { isOf, sourceNoun } from '../sources/source-noun.ts'
import { antecedent } from './antecedent.ts'
import {
  hasVerb,
  isAdverb,
  isCapital,
  isComma,
  isFiniteVerb,
  isHyphen,
  isTime,
  isWord,
  lowerAt,
  type Range,
  textAt,
  trimPhrase,
} from './clauses.ts'
import { commaSegments } from './comma-segments.ts'
import { namingWords, withoutFrontedPlace } from './naming-words.ts'
import { phraseEnd } from './phrase-end.ts'
import { afterBoundary, earliest, headOfApposition, joins, opensPhrase } from './segments.ts'
import { areTwo, beforeDate, isDashMark, isPlaceTold, madeAtTime, openingDash } from './subject-bounds.ts'
import type { Word } from './units.ts'

/** How the subject of a verb was found. */
export interface Subject extends Range {
  readonly how: 'before' | 'relative' | 'shared' | 'after'
}

/** The noun phrase that ends just before `verb` (the first word of its group), which names who speaks. */
export function subjectBefore(words: readonly Word[], verb: number): Subject | undefined {
  let end = beforeDate(words, verb)
  const made = madeAtTime(words, end)
  while (
    !made &&
    end > 0 &&
    ((isAdverb(lowerAt(words, end - 1)) && !isNamedSo(words, end - 1)) || isTime(words, end - 1)) &&
    !subjectPronouns.has(lowerAt(words, end - 1))
  )
    end--
  // "released back in May"
  if (lowerAt(words, end - 2) === 'back' && /^(?:in|on|at)$/.test(lowerAt(words, end - 1))) end -= 2
  // "who left the club in April said"
  if (end < verb && !made && /^(?:in|on|since|until)$/.test(lowerAt(words, end - 1))) end--
  // "who in 2010 said"
  if (/^(?:19|20)\d\d$/.test(lowerAt(words, end - 1)) && lowerAt(words, end - 2) === 'in') end -= 2
  const previous = words[end - 1]
  if (!previous) return undefined
  // "Ann Berg – who was there – said"
  const aside = isDashMark(previous) ? openingDash(words, end - 1) : -1
  if (aside > 0) return subjectBefore(words, aside)
  if (previous.lower === 'whom' && lowerAt(words, end - 2) === 'of')
    return { from: Math.max(0, end - 3), to: end, how: 'before' }
  if (previous.lower === 'who' || previous.lower === 'which' || previous.lower === 'that') {
    return antecedent(words, end - 1)
  }
  if (coordinators.has(previous.lower) || (isComma(previous) && coordinators.has(lowerAt(words, end - 2))))
    return undefined
  // "the woman behind it told": no subject
  const governed = previous.lower === 'it' && places.test(lowerAt(words, end - 2))
  // "the mayor and others said"
  const joined =
    previous.lower === 'others' &&
    lowerAt(words, end - 2) === 'and' &&
    !hasVerb(words, { from: 0, to: end - 2 })
  // "An official there insists"
  if (previous.lower === 'there' && isNounBefore(words, end - 1)) return subjectBefore(words, end - 1)
  // "A source who was there said"
  const present =
    previous.lower === 'there' && be.has(lowerAt(words, end - 2)) && lowerAt(words, end - 3) === 'who'
  const whoever = present ? antecedent(words, end - 3) : undefined
  if (whoever) return { from: whoever.from, to: end, how: 'before' }
  if (subjectPronouns.has(previous.lower) && !determiners.has(previous.lower) && !governed && !joined) {
    return { from: end - 1, to: end, how: 'before' }
  }
  // “They had a row,” one said.
  if (previous.lower === 'one' && !isWord(words[end - 2])) return { from: end - 1, to: end, how: 'before' }
  const asked = gapSubject(words, end)
  if (asked > 0) return { from: asked, to: end, how: 'before' }
  const segments = commaSegments(words, end)
  const closed = isComma(previous)
  const last = segments.at(-1)
  if (!last) return undefined
  // "Five trainees, four of whom were minors, said"
  if (
    closed &&
    lowerAt(words, last.from + 1) === 'of' &&
    /^wh(?:om|ich)$/.test(lowerAt(words, last.from + 2))
  )
    return subjectBefore(words, last.from - 1)
  let from = last.from
  if (!closed) {
    const inner = afterBoundary(words, last)
    from = inner
    const before = segments.at(-2)
    if (
      inner === last.from &&
      before &&
      !isPlaceTold(words, segments.at(-3), before, last) &&
      !areTwo(words, before, last) &&
      joins(words, before, last)
    )
      from = earliest(words, segments, segments.length - 2)
    else if (inner === last.from && listsPronoun(words, last)) from = last.from - 2
  } else {
    const before = segments.at(-2)
    if (!before) from = last.from
    else from = headOfApposition(words, segments)
  }
  // "who left last year, said": the time belongs to what the comma closes
  const range = namingWords(
    words,
    trimPhrase(words, withoutFrontedPlace(words, { from, to: end }), closed || made),
  )
  // "Berg in a tweet wrote"
  if (lowerAt(words, range.from) === 'in' && isOf(lowerAt(words, range.to - 1), 'paper'))
    return subjectBefore(words, range.from) ?? mainSubject(words, range.from)
  if (range.from >= range.to || !isNominal(words, range)) return undefined
  // "No 10 said"
  const numbered = /^\d+$/.test(lowerAt(words, range.from)) && textAt(words, range.from - 1) === 'No'
  return { from: numbered ? range.from - 1 : range.from, to: range.to, how: 'before' }
}

/** How long the subject behind "who" may be, in words. */
const gapReach = 6

/** "a man who police said was armed", "who Ann Berg says left": where the subject behind the relative begins, or -1. */
function gapSubject(words: readonly Word[], end: number): number {
  for (let i = end - 1; i >= Math.max(0, end - gapReach); i--) {
    const lower = lowerAt(words, i)
    if (isComma(words[i]) || isFiniteVerb(words, i) || shapesOf(lower).has('past')) return -1
    if (lower !== 'who' && lower !== 'whom') continue
    const first = words[i + 1]
    return first && i + 1 < end && (opensPhrase(words, i + 1) || isCapital(first) || sourceNoun(first.lower))
      ? i + 1
      : -1
  }
  return -1
}

const places = /^(?:behind|about|of|for|with|from|by|on|in|at|against|near|around|beside|inside|under)$/

/** "said he, Berg and Lind planned": who is listed begins with a pronoun. */
const listsPronoun = (words: readonly Word[], { from, to }: Range): boolean =>
  /^(?:he|she|they|it|we|i)$/.test(lowerAt(words, from - 2)) &&
  words.slice(from, to).some(({ lower }) => lower === 'and')

/** "Todd Boehly said": a name that ends like an adverb. */
const isNamedSo = (words: readonly Word[], at: number): boolean =>
  at > 0 && isCapital(words[at]) && isCapital(words[at - 1])

/** "An official there": the noun that it stands behind, and no verb or conjunction ("said there was"). */
const isNounBefore = (words: readonly Word[], at: number): boolean =>
  sourceNoun(lowerAt(words, at - 1)) !== undefined && !hasVerb(words, { from: 0, to: at - 1 })

function isNominal(words: readonly Word[], { from, to }: Range): boolean {
  const first = lowerAt(words, from)
  if (prepositions.has(first) && first !== 'like') return false
  // "Berg, the head of the mission, said authorities have agreed": the verb of another clause
  if (/^sa(?:ys?|id)$/.test(first) && to - from > 1) return false
  if (be.has(lowerAt(words, to - 1))) return false
  if (/^(?:a|an|the|and|or)$/.test(lowerAt(words, to - 1)) && !isCapital(words[to - 1])) return false
  for (let i = from; i < to; i++) if (isWord(words[i])) return true
  return false
}

/** The subject of the first verb of the unit: whom a participle ("…, saying") or a second verb ("… and said") shares. */
export function mainSubject(words: readonly Word[], before: number): Subject | undefined {
  for (let i = 1; i < before; i++) {
    if ((words[i]?.quote ?? -1) >= 0) continue
    const shapes = shapesOf(lowerAt(words, i))
    const verbal =
      isFiniteVerb(words, i) ||
      ((shapes.has('past') || shapes.has('s') || shapes.has('base')) &&
        !determiners.has(lowerAt(words, i - 1)) &&
        !prepositions.has(lowerAt(words, i - 1)) &&
        !isCapital(words[i]) &&
        // "The Oslo-based company"
        !isHyphen(words, i - 1) &&
        lowerAt(words, i - 1) !== "'s")
    if (!verbal) continue
    const found = subjectBefore(words, i)
    if (found && found.how === 'before') return { ...found, how: 'shared' }
  }
  return undefined
}

/** How far behind a participle that opens its sentence the subject may begin, in words. */
const laterReach = 40

/** Of "Claiming it was a lie, Berg left" the subject of the clause behind the comma. */
export function laterSubject(words: readonly Word[], participle: number): Subject | undefined {
  for (let i = participle + 2; i < Math.min(participle + laterReach, words.length - 1); i++) {
    const marked = isComma(words[i]) || (isComma(words[i - 1]) && (words[i]?.quote ?? -1) >= 0)
    if (!marked || (words[i + 1]?.quote ?? -1) >= 0) continue
    const from = i + 1
    if (!(opensPhrase(words, from) || shapesOf(lowerAt(words, from)).size === 0)) continue
    for (let verb = from + 1; verb < Math.min(from + 12, words.length); verb++) {
      if (isComma(words[verb])) break
      const shapes = shapesOf(lowerAt(words, verb))
      if (!isFiniteVerb(words, verb) && !((shapes.has('past') || shapes.has('s')) && !isCapital(words[verb])))
        continue
      const range = trimPhrase(words, { from, to: verb })
      return range.from < range.to && opensPhrase(words, range.from) ? { ...range, how: 'shared' } : undefined
    }
  }
  return undefined
}

/** "Berg (a view that others share)": a phrase that was read into a bracket and not out of it ends before it. */
function beforeOpenBracket(words: readonly Word[], { from, to }: Range): number {
  let open = -1
  for (let i = from; i < to; i++) {
    if (words[i]?.text === '(') open = i
    if (words[i]?.text === ')') open = -1
  }
  return open > from ? open : to
}

/** The noun phrase after a verb of saying: “…,” said Lavrov, who … */
export function subjectAfter(words: readonly Word[], verb: number): Subject | undefined {
  let at = verb + 1
  while (isTime(words, at) || isAdverb(lowerAt(words, at))) at++
  const from = at
  // "announced last night at the Hall": where
  if (prepositions.has(lowerAt(words, from)) && !isCapital(words[from])) return undefined
  if (!opensPhrase(words, from) && !/^[\p{L}\d]/u.test(textAt(words, from))) return undefined
  const end = beforeOpenBracket(words, { from, to: phraseEnd(words, from) })
  if (end <= from) return undefined
  const range = namingWords(words, trimPhrase(words, { from, to: end }))
  return { from: range.from, to: range.to, how: 'after' }
}
