import { determiners } from '../lexicon/closed-class-data.ts'
import { isAdverb, isCapital, isFiniteVerb, isTime, lowerAt, type Range } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'
import { clausePolarity } from './clause-polarity.ts'
import { type OutcomeRow, outcomeRows } from './outcomes-data.ts'
import type { Polarity } from './polarity.ts'
import { groupPolarity, groupStart } from './verb-polarity.ts'

/** How far from an outcome's verb the words that it is about may stand, in words. */
const near = 10
/** …and before a passive, whose subject may be long. */
const subjectReach = 24

/** How an accusation ends, as a sentence tells it. */
export interface Outcome extends Range {
  readonly kind: 'absolved' | 'withdrawn'
}

/** The ends of accusations that a unit tells of as done: an acquittal, a dropped charge. Linear. */
export function outcomesIn(words: readonly Word[]): Outcome[] {
  const found: Outcome[] = []
  for (let i = 0; i < words.length; i++) {
    if ((words[i]?.quote ?? 0) >= 0) continue
    // "not guilty": the negation is the outcome.
    const from = lowerAt(words, i) === 'guilty' ? i - 1 : i
    const kind = kindAt(words, i)
    if (!kind || !isDone(words, from)) continue
    const verb = { from, to: from + 1 }
    if (!groupPolarity(words, verb) && !clausePolarity(words, verb)) found.push({ from, to: i + 1, kind })
  }
  return found
}

/** The rows that a word may be of. */
const rowsOf = new Map<string, OutcomeRow[]>()
for (const row of outcomeRows)
  for (const word of row.words) rowsOf.set(word, [...(rowsOf.get(word) ?? []), row])

function kindAt(words: readonly Word[], at: number): Outcome['kind'] | undefined {
  const lower = lowerAt(words, at)
  if (lower === 'guilty' && lowerAt(words, at - 1) === 'not' && !pleads(words, at)) return 'absolved'
  if (/^clear(?:s|ed|ing)$/.test(lower)) return clearsSomebody(words, at) ? 'absolved' : undefined
  for (const { kind, about } of rowsOf.get(lower) ?? []) {
    if (!about) return kind
    // "dismissed the charges as nonsense" is whoever stands accused.
    if (/^dismiss/.test(lower) && !byCourt(words, at)) continue
    const back = isPassive(words, at) ? subjectReach : near
    for (let i = Math.max(0, at - back); i < Math.min(words.length, at + near); i++)
      if (i !== at && about.test(lowerAt(words, i))) return kind
  }
  return undefined
}

/** "cleared him of", "was later cleared.": of an accusation, unlike a road that was cleared of snow or after a crash. */
function clearsSomebody(words: readonly Word[], at: number): boolean {
  if (at + 1 >= words.length || /^[.,;]$/.test(lowerAt(words, at + 1)) || isTime(words, at + 1)) return true
  for (let i = at + 1; i < Math.min(at + near, words.length) && !isFiniteVerb(words, i); i++)
    if (/^(?:of|over|by|name)$/.test(lowerAt(words, i))) return true
  return false
}

const pleads = (words: readonly Word[], at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - near); i--)
    if (
      /^(?:ple(?:a|as|ad|ads|aded|ading)|pled|insist\w*|maintain\w*|sa(?:ys?|id)|plans?|intends?)$/.test(
        lowerAt(words, i),
      )
    )
      return true
  return false
}

/** "had been formally dismissed": the auxiliary next to the verb, adverbs apart. */
const lastAuxiliary = (words: readonly Word[], at: number): number => {
  let i = at - 1
  while (i >= 0 && isAdverb(lowerAt(words, i))) i--
  return i
}
const courts =
  /^(?:judges?|courts?|jur(?:y|ies)|prosecutors?|tribunals?|magistrates?|panel|commission|league|committee|appeals?|justices?|authorities)$/
const isPassive = (words: readonly Word[], at: number): boolean =>
  /^(?:was|were|been|be|being|is|are)$/.test(lowerAt(words, lastAuxiliary(words, at)))

function byCourt(words: readonly Word[], at: number): boolean {
  if (isPassive(words, at)) return true
  for (let i = at - 1; i >= Math.max(0, at - near); i--) if (courts.test(lowerAt(words, i))) return true
  return false
}

/** "Asked the court to drop the charges", "demanded that they be dropped" are no end; "agreed to drop" is one. */
const isDone = (words: readonly Word[], at: number): boolean => {
  const start = groupStart(words, at)
  if (lowerAt(words, start) === 'be') return false
  return (
    lowerAt(words, start) !== 'to' ||
    /^(?:agreed|decided|voted|ruled|moved|ordered|managed|chose|forced|had)$/.test(lowerAt(words, start - 1))
  )
}

/** The outcome that a cue's sentence tells of it, if any. */
export function outcomeOf(words: readonly Word[], cue: Range): Polarity | null {
  for (const { kind, from, to } of outcomesIn(words)) {
    if (cue.from >= to && (isActive(words, cue) || startsAnew(words, { from: to, to: cue.to }))) continue
    return { kind, by: { from, to } }
  }
  return null
}

/** "accused Lund of theft": whom it accuses follows at once. */
const isActive = (words: readonly Word[], { to }: Range): boolean =>
  /ed$/.test(lowerAt(words, to - 1)) && (isCapital(words[to]) || determiners.has(lowerAt(words, to)))

/**
 * "was cleared of fraud but is accused of theft", "who was acquitted, accused Berg of theft": whether a verb of its own
 * stands between the outcome and the cue, or is the cue. "Acquitted Berg, who was accused of theft" tells of one thing.
 */
function startsAnew(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const lower = lowerAt(words, i)
    if (/^(?:who|whom|whose|which|that|after|when|where)$/.test(lower)) return false
    if (isFiniteVerb(words, i) || lower === 'but') return true
  }
  return false
}

export interface Conviction extends Range {
  readonly kind: 'proven'
}

/** The convictions and pleas of guilty that a sentence tells of as done, outside quotations. Linear. */
export function convictionsIn(words: readonly Word[]): Conviction[] {
  const found: Conviction[] = []
  for (let i = 0; i < words.length; i++) {
    if ((words[i]?.quote ?? 0) >= 0) continue
    const verb = verbAt(words, i)
    if (verb < 0) continue
    const before = lowerAt(words, groupStart(words, verb) - 1)
    const cue = { from: verb, to: verb + 1 }
    // "faces ten years if convicted"
    if (/^(?:if|when|unless|until|once|to)$/.test(before) || lowerAt(words, groupStart(words, verb)) === 'to')
      continue
    if (!groupPolarity(words, cue) && !clausePolarity(words, cue))
      found.push({ from: verb, to: i + 1, kind: 'proven' })
  }
  return found
}

const convictions = new Set(['convicted', 'convicts', 'convicting'])

/** The verb of a conviction that ends at `at`, or -1: "convicted", "found … guilty", "pleaded guilty". */
function verbAt(words: readonly Word[], at: number): number {
  const lower = lowerAt(words, at)
  if (convictions.has(lower)) return at
  // nobody is sentenced who was not found guilty
  if (lower === 'sentenced' && lowerAt(words, at + 1) === 'to') return at
  if (lower !== 'guilty' || lowerAt(words, at - 1) === 'not') return -1
  for (let i = at - 1; i >= Math.max(0, at - guiltyReach); i--)
    if (/^(?:found|finds|plead(?:ed|s)?|pled|declared|ruled)$/.test(lowerAt(words, i))) return i
  return -1
}

/** How far before "guilty" its verb may stand: "found the two men guilty". In words. */
const guiltyReach = 6
