import type { WordForm } from '../../../language/word.ts'
import { lemmaOf } from '../../../language/words/lemma.ts'
import { letterPattern } from '../../../text/letter-pattern.ts'
import type { Candidate } from '../candidate.ts'
import {
  be,
  determiners,
  doing,
  have,
  numerals,
  possessives,
  prepositions,
  subjectPronouns,
} from '../lexicon/closed-class-data.ts'
import { isAdverb } from '../words/clauses.ts'
import type { Unit, Word } from '../words/units.ts'

/** Stands for whoever speaks, and names nobody. */
export const speakerPronoun = /^(?:he|she|it|they|who|which)$/i

/** A statement, and the sentence that it stands in. */
export interface Statement {
  readonly claim: Candidate
  readonly unit: Unit
}

/** A statement that somebody stands behind, with its words and those of its sentence. */
export interface Account extends Statement {
  readonly content: readonly Word[]
  /** The content in lower case, without quotation marks. */
  readonly text: string
}

export function accountOf({ claim, unit }: Statement): Account {
  const content = unit.words.filter(({ start, end }) => start >= claim.start && end <= claim.end)
  const text = content
    .map(({ lower }) => lower)
    .join(' ')
    .replace(/[“”"‘] ?/gu, '')
    .replace(/ (?=n't\b|'\p{L}|,)/gu, '')
  return { claim, content, unit, text }
}

/**
 * Whether two accounts give another figure for one thing: "41 bodies were found" and "the agency put the toll at 17". The second
 * names the figure; what brings a count up to date contradicts nobody. `near` tells that the second follows at once.
 */
export function countsOtherwise(first: Account, second: Account, near: boolean): boolean {
  const topic = figureOf(second)
  if (near && fewer.test(second.text)) return numbersIn(first.content).length > 0
  if (!topic || updates.test(second.unit.words.map(({ lower }) => lower).join(' '))) return false
  const [a, b] = [numbersIn(first.content), numbersIn(second.content)]
  if (a.length === 0 || a.some(({ value }) => b.some((other) => other.value === value))) return false
  if (b.length === 0 && !compared.test(second.text)) return false
  // "It was about 11 p.m.": only where a figure was just named is "it" that figure.
  const before = figureOf(first)
  if (topic === 'it') return near && before !== undefined && before !== 'it'
  if (topic === 'figure') return near
  // "Three soldiers were killed" counts some of the dead, and not all.
  if (topic === 'dead' && !everybody.test(a[0]?.behind ?? '')) return false
  return before === topic || namesTopic(first.text, topic)
}

/** "it's far fewer" */
const fewer = letterPattern`^(?:that )?(?:it|the (?:real|true|actual) (?:number|figure|total))(?: is|'s| 's| was| had been) (?:far |much |a lot |considerably )?(?:fewer|less|lower|more|higher|smaller|larger|nothing like that)(?! than \d|\p{L})`

/** What the figure is one of: "dead", "injured", "crowd"; "it" and "figure" point back. */
function figureOf({ text, claim, unit }: Account): string | undefined {
  const put = claim.cue.some(({ start }) =>
    /^puts?$/.test(unit.words.find((word) => word.start === start)?.lower ?? ''),
  )
  const named = counted.exec(text)
  if (!named || !(put || stands.test(text.slice(named[0].length)))) return undefined
  const [, noun = '', of, it] = named
  if (it) return it
  if (of) return topicOf(of)
  // "The total was more than 90": the first may count a part of it.
  if (/^t(?:otal|ally)$/.test(noun)) return undefined
  return /toll/.test(noun) ? 'dead' : 'figure'
}

const counted = letterPattern`^(?:that )?(?:the|its|their|a|his|her) (?:\p{L}+ )?((?:death )?toll|figures?|numbers?|total|tally|count)(?: of (?:the )?(?:people )?(\p{L}+))?|^(?:that )?(it)(?= )|^(?:that )?(?:the )?(?:crowd|turnout|attendance|audience|there)(?= )`
const stands = letterPattern`^ (?:\p{L}+ ){0,3}?(?:was|were|is|are|stood|stands)(?: \p{L}+)? (?:closer to|nearer|higher|lower|at|about|around|only|just|no (?:more|bigger|larger|higher|fewer|less) than|more than|less than|fewer than|over|\d)`
const compared = /\b(?:higher|lower|far (?:more|fewer)|twice|half|double|smaller|larger)\b/
const updates =
  /\b(?:later|updated?|revised|since|risen|rose|raised|now|so far|initially|earlier|last year|yesterday)\b|\bby (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/

/** "The number of people in the building", "of those who left": what they are one of stands further on. */
const topicOf = (noun: string): string | undefined => {
  if (prepositions.has(noun) || /^(?:who|whom|whose|which|that|those)$/.test(noun)) return undefined
  return /^(?:dead|deaths|fatalities|victims|casualties|killed)$/.test(noun) ? 'dead' : noun
}
/** What stands behind a number of all the dead: nothing, or no kind of people. */
const everybody = letterPattern`^(?:|[^\p{L}]+|people|persons|bodies|victims|lives|dead|deaths|fatalities|died|killed|had|have|has|were|was|are|in|on|at|of|by|when|after|during|since|and|may|might)$`
const topics: Readonly<Record<string, RegExp>> = {
  dead: /\b(?:dead|died|dying|deaths?|killed|killing|bodies|fatalities|toll|lives)\b/,
}
const namesTopic = (text: string, topic: string): boolean =>
  (topics[topic] ?? new RegExp(`\\b${topic.slice(0, 6)}`, 'u')).test(text)

/** A number and the word behind it. */
interface Counted {
  readonly value: string
  readonly behind: string
}

/** The numbers of a text, years and days of the month left out. */
function numbersIn(words: readonly Word[]): Counted[] {
  return words.flatMap(({ lower }, at) => {
    const behind = words[at + 1]?.lower ?? ''
    const digits = /^[£$€]?(\d[\d,.]*\d|\d)(?:k|m|bn)?$/.exec(lower)?.[1]?.replaceAll(',', '')
    if (digits === undefined) {
      const value = numerals.indexOf(lower)
      return value > 1 ? [{ value: String(value), behind }] : []
    }
    const before = words[at - 1]?.lower ?? ''
    return /^(?:19|20)\d\d$/.test(lower) || months.test(before) || isMonth(words[at + 1])
      ? []
      : [{ value: digits, behind }]
  })
}
const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/
/** "12 March", and not "12 may have died". */
const isMonth = (word: Word | undefined): boolean =>
  word !== undefined && months.test(word.lower) && word.text !== word.lower

const negations = /^(?:not|never|no|none|nobody|neither|nothing)$|n't$/

export const isNegated = (words: readonly Word[]): boolean => words.some(({ lower }) => negations.test(lower))

/**
 * Whether one account negates what the other states, in its own words: "soldiers fired on the crowd" and "its soldiers did not fire".
 * What will or might be, and what is told of a part, contradicts nobody. `near` tells that the second follows at once.
 */
export function negatesOther(first: Account, second: Account, near: boolean): boolean {
  if (isNegated(first.content) === isNegated(second.content)) return false
  if (unsettled.test(first.text) || unsettled.test(second.text)) return false
  const [negated, stated] = isNegated(first.content) ? [first, second] : [second, first]
  const clause = clauseOf(negated.content)
  if (!isNegated(clause) || !negatesDeed(clause)) return false
  const told = substanceOf(clause)
  // "no one was killed", "he had not lied": the subject is told by what stands before
  const least = near && bareSubject.test(negated.text) ? 1 : 2
  const other = new Set(substanceOf(stated.content))
  return told.length >= least && told.every((word) => other.has(word))
}
/**
 * Whether the second says that there is no such thing as the first tells of: "a draft is said to …" and "there was no draft", "he had
 * confessed" and "no confession had been made". What was done with it otherwise ("no bid had been accepted") is left open.
 */
export function deniesExistence(first: Account, second: Account): boolean {
  if (isNegated(first.content) || unsettled.test(second.text)) return false
  for (const pattern of nothing) {
    const [, noun = '', verb = ''] = pattern.exec(second.text) ?? []
    if ([noun, verb].some((one) => first.content.some(({ lower }) => isAkin(lower, one)))) return true
  }
  return false
}
const nothing = [
  letterPattern`^(?:that )?there (?:is|was|were|are|had been|has been|have been) no (?:\p{L}+ )??(\p{L}+)(?:,|\.| (?:and|but|at|in|on|of|to|by|for|between|with|whatsoever|involved)(?!\p{L})|$)`,
  letterPattern`^(?:that )?no (?:\p{L}+ )?(\p{L}+) (?:(?:is|was|were|are|had been|has been|have been) (?:given|made|received|found|held|issued|sent|filed|lodged|placed|submitted|(signed|agreed|reached|fired|paid)|in|on|among)|existed|exists|took place|happened|occurred|arrived|came)(?!\p{L})`,
  letterPattern`^(?:that )?(?:he|she|it|they|the \p{L}+) (?:had|has|have) (?:never|not) (?:received|been given|been sent|seen|made|issued|given) (?:an?|any|such an?|the) (?:\p{L}+ )?(?!(?:reports?|complaints?|information|notifications?|notice|news|word|confirmation|indications?|evidence) )(\p{L}+)(?:,|\.| (?:and|but|at|in|on|of|to|by|for|from|about)(?= )|$)`,
  letterPattern`^(?:that )?(?:he|she|it|they|\p{L}+|the \p{L}+) (?:(?:had|has|have) )?(?:made|given|received|sent|signed|issued|got|found|seen) no (?:such )?(?:\p{L}+ )?(\p{L}+)(?:,|\.| (?:and|but|at|in|on|of|to|by|for|from|about)(?= )|$)`,
]
/** In letters. */
const shortestNoun = 4
/** Two words of one root begin alike for so long: "confessed", "confession". */
const rootLength = 5
const rootOf = (one: string, other: string): number => Math.min(rootLength, one.length, other.length)
const isAkin = (one: string, other: string): boolean =>
  one.length >= shortestNoun &&
  other.length >= shortestNoun &&
  one.slice(0, rootOf(one, other)) === other.slice(0, rootOf(one, other))

export const unsettled = /\b(?:will|would|may|might|could|can|should|must|shall|if|unless|whether|yet)\b/
const bareSubject = /^(?:that )?(?:he|she|it|they|no one|nobody|none|nothing) /

/** Whether it is a deed or a quality that is negated: "had not fired", not "was not in the convoy". */
export function negatesDeed(words: readonly Word[]): boolean {
  const at = words.findIndex(({ lower }) => /^(?:not|never)$|n't$/.test(lower))
  const next =
    at < 0 ? undefined : words.slice(at + 1).find(({ lower }) => !isAdverb(lower) && lower !== 'been')
  // "it did not comment": that it says nothing
  return at < 0 || (next !== undefined && !isEmpty(next.lower) && !silence.test(next.lower))
}

/** What somebody does not do who says nothing. */
const silentVerbs = '(?:comment|discuss|speculate|elaborate|respond|answer|reply)'
/** "it did not comment": that it says nothing, and nothing else */
export const keepsSilent = letterPattern`(?:\bnot|n't) ${silentVerbs}(?!\p{L})`
const silence = new RegExp(`^${silentVerbs}(?:s|ed|d)?$`)

/** The first clause of a statement. */
export function clauseOf(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ text, lower }, i) => i > 0 && (/^[,;:—–]$/.test(text) || opens.test(lower)))
  return end < 0 ? words : words.slice(0, end)
}
const opens = /^(?:and|but|because|although|though|while|when|who|which|as|since|until|before|after|than)$/

/** The words of substance, each by its base. */
export const substanceOf = (words: readonly Word[]): string[] =>
  words.flatMap(({ lower }) => (isEmpty(lower) ? [] : lemmaOf(lower, 'VERB', formOf(lower))))
const isEmpty = (lower: string): boolean =>
  lower.length < 3 ||
  !/^\p{L}/u.test(lower) ||
  [determiners, prepositions, subjectPronouns, possessives, be, have, doing].some((one) => one.has(lower)) ||
  negations.test(lower) ||
  isAdverb(lower) ||
  /^(?:one|any|that|been|ever)$/.test(lower)
const formOf = (lower: string): WordForm =>
  lower.endsWith('ing') ? 'ing' : lower.endsWith('s') ? 'present' : 'past'
