import { determiners, prepositions } from '../lexicon/closed-class-data.ts'
import { shapesOf } from '../lexicon/lexicon.ts'
import {
  isCapital,
  isComma,
  isHardStop,
  isHyphen,
  isWord,
  lowerAt,
  type Range,
  textAt,
} from '../words/clauses.ts'
import type { Word } from '../words/units.ts'
import { isDemonym } from './proper.ts'
import { isOf, sourceNoun } from './source-noun.ts'

/** What stands behind a head with a preposition: "of the committee", "led by Ann Smith". */
export interface Complement {
  /** Lower case. */
  readonly preposition: string
  /** The participle that leads to it, lower case: "led"; empty where there is none. */
  readonly lead: string
  readonly range: Range
}

/** A noun phrase taken apart. All are word indexes of one unit. */
export interface NounPhrase extends Range {
  /** The word that says who or what it is; of a name its last. */
  readonly head: number
  /** The first determiner, lower case; empty where there is none. A possessive pronoun is one. */
  readonly determiner: string
  /** "Sandvik" in "Sandvik's lawyer". */
  readonly possessor: Range | null
  /** The words between those and the head. */
  readonly modifiers: Range
  /** "Lars" in "Sandvik's brother, Lars". */
  readonly appositions: readonly Range[]
  readonly complements: readonly Complement[]
  /** What follows "and" or "or". */
  readonly others: Range | null
}

const skipped = /^(?:both|all|even|only|also|like|just|perhaps|other|fellow)$/
const relative = /^(?:who|which|that|whose|whom|where|when|whom)$/
const conjunction = /^(?:and|or|but|nor)$/
const dash = /^(?:—|–|--|―)$/
/** Adjectives and participles that stand behind their noun. */
const behindNoun =
  /^(?:familiar|close|present|able|aware|involved|responsible|loyal|opposed|based|speaking|working|using|citing|including|here|there|alike|to|not)$/
/** Heads of names that go on with "of": "Ministry of Defence". */
const goesOn =
  /^(?:ministry|department|university|bank|house|court|institute|church|republic|kingdom|city|board|council|committee|society|association|federation|league|school|college|office|bureau|academy|chamber|museum|organization|organisation|foundation|centre|center|journal|state|commonwealth|diocese|archdiocese|port|bishop|duke|duchess|prince|princess|union)$/

/** Takes a noun phrase apart: the head, whose it is, what stands beside and behind it. Linear in its length. */
export function readNounPhrase(words: readonly Word[], { from, to }: Range): NounPhrase {
  let start = from
  while (start + 1 < to && (skipped.test(lowerAt(words, start)) || !isWord(words[start]))) start++
  const determiner = determiners.has(lowerAt(words, start)) ? lowerAt(words, start) : ''
  let possessor: Range | null = null
  // "most of the lawyers": the determiner is all there is of a head
  const counts = lowerAt(words, start + 1) === 'of'
  let first = determiner !== '' && !counts && start + 1 < to ? start + 1 : start
  let head = first
  let at = first
  for (; at < to; at++) {
    const lower = lowerAt(words, at)
    if (at > first && goesOnInName(words, at)) {
      head = at
      continue
    }
    if (lower === "'s" || (lower === "'" && at + 1 < to && isWord(words[at + 1]))) {
      if (at + 1 >= to) break
      possessor = { from: start, to: at }
      first = at + 1
      head = first
      continue
    }
    if (at > first && endsCore(words, at, head, to)) break
    if (isWord(words[at])) head = at
  }
  const behind = readBehind(words, { from: at, to })
  return { from, to, head, determiner, possessor, modifiers: { from: first, to: head }, ...behind }
}

/** Whether the word goes on with the name that the word before it is of. */
const goesOnInName = (words: readonly Word[], at: number): boolean => {
  const name = words[at]?.name
  return name !== undefined && name !== null && name === words[at - 1]?.name
}

/** Whether the words up to the head end before `at`. */
function endsCore(words: readonly Word[], at: number, head: number, to: number): boolean {
  const word = words[at]
  const lower = lowerAt(words, at)
  if (isComma(word) || lower === '(' || lower === ')' || isHardStop(word)) return true
  if (relative.test(lower)) return true
  if (lower === 'of' && isCapital(words[at + 1]) && goesOn.test(lowerAt(words, at - 1)))
    return !isCapital(words[at - 1])
  // "Father-of-three Ben Cole", "party in-charge Ann Berg"
  if (prepositions.has(lower) && !isCapital(word)) return !isHyphen(words, at + 1)
  if (conjunction.test(lower)) return (isHead(words, at - 1) && !isSharedAdjective(words, at)) || at + 2 >= to
  // "an Oslo-based scholar"
  if (behindNoun.test(lower) && !isCapital(word) && !isHyphen(words, at - 1)) return true
  return isParticiple(words, at) && isHead(words, head)
}

/** Whether a noun phrase can end with the word. */
const isHead = (words: readonly Word[], at: number): boolean => {
  const lower = lowerAt(words, at)
  return sourceNoun(lower) !== undefined || isCapital(words[at]) || /[^su]s$/.test(lower)
}

/** "State and federal officials": a sentence's first word that tells of the noun behind "and" too. */
function isSharedAdjective(words: readonly Word[], and: number): boolean {
  const word = words[and - 1]
  // "U.S. and Afghan officials"
  if (isDemonym(word) && isDemonym(words[and + 1]) && isOf(lowerAt(words, and + 2), 'insider', 'force'))
    return true
  if (!word || word.name || lowerAt(words, and - 2) !== '' || isCapital(words[and + 1])) return false
  return adjectives.test(word.lower)
}
const adjectives =
  /^(?:state|city|county|federal|local|national|foreign|military|senior|junior|former|current|past|young|male|female|medical|legal|industry|business)$/

const isParticiple = (words: readonly Word[], at: number): boolean => {
  const lower = lowerAt(words, at)
  // "US-led": a compound before its noun
  if (isCapital(words[at]) || sourceNoun(lower) || isHyphen(words, at - 1)) return false
  return shapesOf(lower).has('participle') || /^\p{Ll}{2,}ing$/u.test(textAt(words, at))
}

type Behind = Pick<NounPhrase, 'appositions' | 'complements' | 'others'>

/** What stands behind the head, piece by piece. */
function readBehind(words: readonly Word[], { from, to }: Range): Behind {
  const appositions: Range[] = []
  const complements: Complement[] = []
  let others: Range | null = null
  let at = from
  while (at < to) {
    const lower = lowerAt(words, at)
    if (isComma(words[at]) || lower === '(' || dash.test(lower)) {
      const end = pieceEnd(words, at + 1, to)
      const first = lowerAt(words, at + 1)
      if (conjunction.test(first)) others ??= { from: at + 2, to }
      else if (isApposition(words, at + 1, end)) appositions.push({ from: at + 1, to: end })
      else complements.push(...complementsIn(words, { from: at + 1, to: end }))
      at = end
    } else if (conjunction.test(lower)) {
      others ??= { from: at + 1, to }
      at = to
    } else {
      const end = pieceEnd(words, at + 1, to)
      // "a doctor named Ann Cole"
      if (/^(?:named|called|nicknamed)$/.test(lower)) appositions.push({ from: at + 1, to: end })
      else complements.push(...complementsIn(words, { from: at, to: end }))
      at = Math.max(end, at + 1)
    }
  }
  return { appositions, complements, others }
}

/** Where a piece ends that begins at `from`: before the next comma, bracket or dash, or at the phrase's end. */
function pieceEnd(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const lower = lowerAt(words, i)
    if ((isComma(words[i]) && !isNumberComma(words, i)) || lower === '(' || lower === ')' || dash.test(lower))
      return i
  }
  return to
}

const isNumberComma = (words: readonly Word[], at: number): boolean =>
  /\d$/.test(textAt(words, at - 1)) &&
  /^\d/.test(textAt(words, at + 1)) &&
  words[at]?.end === words[at + 1]?.start

/** A noun phrase beside the first: no age, no relative clause, nothing with a preposition. */
function isApposition(words: readonly Word[], from: number, to: number): boolean {
  const lower = lowerAt(words, from)
  if (from >= to || /^\d+$/.test(lower) || relative.test(lower)) return false
  if (prepositions.has(lower) && lower !== 'like') return false
  if (isParticiple(words, from)) return namesRetired(words, { from, to })
  return isCapital(words[from]) || determiners.has(lower) || headIn(words, { from, to })
}

/** "retired vet Noel Stannard": what somebody was stands before the name. */
const namesRetired = (words: readonly Word[], { from, to }: Range): boolean =>
  to - from > 2 &&
  [to - 1, to - 2].every((at) => isCapital(words[at])) &&
  !words.slice(from, to).some(({ lower }) => prepositions.has(lower))

/** "chief executive of the firm", without an article. */
const headIn = (words: readonly Word[], { from, to }: Range): boolean => {
  for (let i = from; i < Math.min(to, from + 5); i++) {
    if (prepositions.has(lowerAt(words, i))) return false
    if (sourceNoun(lowerAt(words, i))) return true
  }
  return false
}

/** The complements in a piece behind a head: each preposition's, up to the next one that is no part of it. */
function complementsIn(words: readonly Word[], { from, to }: Range): Complement[] {
  const found: Complement[] = []
  let lead = ''
  for (let i = from; i < to; i++) {
    const lower = lowerAt(words, i)
    if (relative.test(lower)) {
      // "the firm that runs the port": what it does is no part of who it is
      lead = 'that'
    } else if (prepositions.has(lower) && !isCapital(words[i])) {
      const end = complementEnd(words, i + 1, to)
      if (end > i + 1) found.push({ preposition: lower, lead, range: { from: i + 1, to: end } })
      i = end - 1
    } else if (isParticiple(words, i) || shapesOf(lower).has('past')) lead = lower
  }
  return found
}

/** A complement ends before the next preposition but "of", which belongs to it, and before a relative clause. */
function complementEnd(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const lower = lowerAt(words, i)
    if (i > from && goesOnInName(words, i)) continue
    if (
      i > from &&
      (relative.test(lower) || (prepositions.has(lower) && lower !== 'of' && !isCapital(words[i])))
    )
      return i
    if (i > from && isParticiple(words, i) && isOf(lowerAt(words, i - 1), 'paper', 'figure')) return i
  }
  return to
}

/** The word that says who or what a noun phrase is. */
export const headOf = (words: readonly Word[], range: Range): number => readNounPhrase(words, range).head
