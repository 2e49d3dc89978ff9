import {
  be,
  coordinators,
  determiners,
  have,
  negations,
  numberWords,
  prepositions,
} from '../lexicon/closed-class-data.ts'
import { shapesOf } from '../lexicon/lexicon.ts'
import { headOf } from '../sources/noun-phrase.ts'
import { callsPeople, isOf, isPerson, sourceNoun } from '../sources/source-noun.ts'
import { isAdverb, isCapital, isComma, isHyphen, isWord, lowerAt, type Range, trimPhrase } from './clauses.ts'
import { commaSegments } from './comma-segments.ts'
import { afterBoundary } from './segments.ts'
import type { Word } from './units.ts'

/** The noun phrase before a relative pronoun. */
export function antecedent(
  words: readonly Word[],
  pronoun: number,
): (Range & { readonly how: 'relative' }) | undefined {
  const end = isComma(words[pronoun - 1]) ? pronoun - 1 : pronoun
  const last = commaSegments(words, end).at(-1)
  if (!last) return undefined
  let from = afterBoundary(words, last)
  const range = trimPhrase(words, { from, to: end })
  // “…,” said one driver who asked: the verb is none of the phrase
  from = /^sa(?:ys?|id)$/.test(lowerAt(words, range.from)) ? range.from + 1 : range.from
  // Of "the report by the group that said", only what follows the last verb and preposition belongs for sure.
  const unnamed = lowerAt(words, pronoun) === 'that' && !isComma(words[pronoun - 1])
  for (let i = range.to - 1; i > range.from; i--) {
    // "a video shared on Clipr that shows it": no name is told apart by what follows
    if (unnamed && prepositions.has(lowerAt(words, i)) && isAllCapitals(words, i + 1, range.to)) break
    if (prepositions.has(lowerAt(words, i)) && !['of', 'for'].includes(lowerAt(words, i))) {
      // "lawmakers from both parties, who say": "who" is people, and they stand before it
      const outer = lowerAt(words, pronoun) === 'who' && !namesPeople(words, range.to - 1)
      if (outer && namesPeople(words, i - 1)) {
        from = phraseStart(words, i - 1, range.from)
        break
      }
      // "people evacuated from the valley, who"
      if (outer && callsPeopleIn(words, { from: range.from, to: i - 1 })) continue
      if (i + 1 < range.to) from = i + 1
      break
    }
    if (i > range.from && takesObject(words, i, range.to)) {
      from = i + 1
      break
    }
  }
  // "forced to pay an architect who said": the noun phrase begins with its article
  for (let i = range.to - 1; i > from; i--) {
    const before = lowerAt(words, i - 1)
    const opens = /^(?:an?|the)$/.test(lowerAt(words, i))
    if (!opens || prepositions.has(before) || coordinators.has(before) || isComma(words[i - 1])) continue
    from = i
    break
  }
  // "a notary and the importer De Smet, which denies it": the verb of one
  const and = words.slice(from, range.to).findLastIndex(({ lower }) => lower === 'and') + from
  const ofOne =
    and > from && lowerAt(words, pronoun) === 'which' && shapesOf(lowerAt(words, pronoun + 1)).has('s')
  if (ofOne && determiners.has(lowerAt(words, and + 1))) from = and + 1
  from = startBehindVerb(words, { from, to: range.to })
  // "Among them was Ann Berg, who said"
  if (be.has(lowerAt(words, from))) from++
  // "of the firms that say they have, a third pay", "does not identify people who say so": no more than which
  if (prepositions.has(lowerAt(words, from)) || isNegated(words, from)) return undefined
  return from < range.to ? { from, to: range.to, how: 'relative' } : undefined
}

/**
 * "angered lawmakers, who say", "blamed riot police, who": a verb, and whom it angered; not "a man named Ann Cole", "people hit by
 * hail".
 */
function takesObject(words: readonly Word[], verb: number, to: number): boolean {
  const before = lowerAt(words, verb - 1)
  if (!shapesOf(lowerAt(words, verb)).has('past') || isCapital(words[verb]) || isHyphen(words, verb - 1))
    return false
  if (determiners.has(before) || prepositions.has(before) || !isWord(words[verb + 1])) return false
  // "arrested two suspected bombers", "angered wounded soldiers": part of the phrase
  if (isCount(before) || shapesOf(before).has('past')) return false
  const next = lowerAt(words, verb + 1)
  if (calling.test(lowerAt(words, verb)) || prepositions.has(next) || isAdverb(next)) return false
  const head = headOf(words, { from: verb + 1, to })
  return (
    sourceNoun(lowerAt(words, head)) !== undefined || isCapital(words[head]) || isPerson(lowerAt(words, head))
  )
}
/** Have a name behind them as participles, too. */
const calling = /^(?:named|called|nicknamed|dubbed|surnamed|elected|appointed|identified|led)$/

/** "likely to placate Democrats, who", "has included members, which": the verb in front is none of them. */
function startBehindVerb(words: readonly Word[], { from, to }: Range): number {
  const before = lowerAt(words, isAdverb(lowerAt(words, from - 1)) ? from - 2 : from - 1)
  if (determiners.has(lowerAt(words, from)) || isCount(lowerAt(words, from))) return from
  const leads = before === 'to' || be.has(before) || have.has(before)
  const acts = before === 'to' || shapesOf(lowerAt(words, from)).has('participle')
  return leads && acts && !isCapital(words[from]) && from + 1 < to ? from + 1 : from
}

/** "does not generally identify": an infinitive, and that it is not done. */
function isNegated(words: readonly Word[], verb: number): boolean {
  const before = isAdverb(lowerAt(words, verb - 1)) ? verb - 2 : verb - 1
  return (
    shapesOf(lowerAt(words, verb)).has('base') &&
    (negations.has(lowerAt(words, verb - 1)) || negations.has(lowerAt(words, before)))
  )
}

const isCount = (lower: string): boolean => /^\d/.test(lower) || numberWords.has(lower)

const isAllCapitals = (words: readonly Word[], from: number, to: number): boolean =>
  from < to && words.slice(from, to).every((word) => isCapital(word))

/** Whether the noun calls people, or is a name of one. */
const namesPeople = (words: readonly Word[], at: number): boolean => {
  const lower = lowerAt(words, at)
  const name = words[at]?.name
  if (name || !sourceNoun(lower))
    return name ? name.type === 'person' : isCapital(words[at]) || isPerson(lower)
  return isPerson(lower) || isOf(lower, 'force')
}

const callsPeopleIn = (words: readonly Word[], { from, to }: Range): boolean =>
  words.slice(from, to).some(({ lower }) => {
    const noun = sourceNoun(lower)
    return noun !== undefined && callsPeople(noun)
  })

/** Where the noun phrase with its head at `head` begins: with its article, or behind a verb or a preposition. */
export function phraseStart(words: readonly Word[], head: number, least: number): number {
  let at = head
  while (at > least && !determiners.has(lowerAt(words, at))) {
    const lower = lowerAt(words, at - 1)
    const verb = shapesOf(lower).size > 0 && !isCapital(words[at - 1])
    if (verb || prepositions.has(lower) || coordinators.has(lower) || isComma(words[at - 1])) break
    at--
  }
  return at
}
