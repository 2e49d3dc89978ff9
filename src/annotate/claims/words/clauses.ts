import { beginsWithCapital, hasLetterOrDigit } from '../../../text/letters.ts'
import type { Span } from '../../../text/span.ts'
import { wordSet } from '../../../text/word-set.ts'
import {
  coordinators,
  determiners,
  midAdverbs,
  modals,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
  timeWords,
} from '../lexicon/closed-class-data.ts'
import { shapesOf } from '../lexicon/lexicon.ts'
import type { Word } from './units.ts'

/** A run of words: indexes into a unit's words, half-open. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Where a range stands in the text; undefined for an empty one. */
export const spanOf = (words: readonly Word[], { from, to }: Range): Span | undefined => {
  const [first, last] = [words[from], words[to - 1]]
  return first && last && from < to ? { start: first.start, end: last.end } : undefined
}

/** Before the first word stands nothing; engines are slow to find that out. */
export const lowerAt = (words: readonly Word[], at: number): string =>
  at < 0 ? '' : (words[at]?.lower ?? '')
export const textAt = (words: readonly Word[], at: number): string => (at < 0 ? '' : (words[at]?.text ?? ''))

const hard = wordSet('; : — – -- ― | •')
/** Marks no clause runs across. */
export const isHardStop = (word: Word | undefined): boolean => word !== undefined && hard.has(word.text)
export const isComma = (word: Word | undefined): boolean => word?.text === ','
/** "Oslo-based", which stands in the text as three words. */
export const isHyphen = (words: readonly Word[], at: number): boolean => /^[-‐‑]$/.test(textAt(words, at))
export const isWord = (word: Word | undefined): boolean => word !== undefined && hasLetterOrDigit(word.text)
/** Whether a quotation begins with the word. */
export const opensQuote = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  return word !== undefined && word.quote >= 0 && words[at - 1]?.quote !== word.quote
}
export const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && beginsWithCapital(word.text)
export const isAdverb = (lower: string): boolean =>
  midAdverbs.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !notAdverbs.has(lower))
const notAdverbs = wordSet(
  'family italy july assembly supply reply monopoly ally rally daily weekly monthly early only elderly likely unlikely friendly deadly apply imply rely comply anomaly bully belly jelly kelly emily sally billy molly cowardly ghastly lovely lonely lively silly timely untimely costly folly orderly disorderly unruly',
)

export const afterAdverbs = (words: readonly Word[], from: number): number => {
  let at = from
  while (isAdverb(lowerAt(words, at))) at++
  return at
}

const finiteHelpers = new Set([
  'is',
  'are',
  'was',
  'were',
  'am',
  'has',
  'have',
  'had',
  'do',
  'does',
  'did',
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "hasn't",
  "haven't",
  "hadn't",
  "don't",
  "doesn't",
  "didn't",
  "'re",
  "'ve",
  "'ll",
  "'d",
  "'m",
  ...modals,
])

/** Whether the word surely is a clause's finite verb: an auxiliary, or a form that is past and nothing else. */
export function isFiniteVerb(words: readonly Word[], at: number): boolean {
  const lower = lowerAt(words, at)
  if (finiteHelpers.has(lower))
    return (
      (!(lower === 'may' && textAt(words, at) === 'May') && lower !== 'will') || textAt(words, at) === 'will'
    )
  const before = lowerAt(words, at - 1)
  if (determiners.has(before) || prepositions.has(before) || before === 'to' || before === "'s")
    return subjectPronouns.has(before) && pastOnly(lower)
  if (pastOnly(lower)) return true
  const shapes = shapesOf(lower)
  if (shapes.has('past') || shapes.has('s') || shapes.has('base')) return pronounsBefore.has(before)
  return false
}
const pronounsBefore = wordSet('i he she it we they who which there you')

const pastOnly = (lower: string): boolean => {
  const shapes = shapesOf(lower)
  return shapes.has('past') && !shapes.has('participle') && !shapes.has('base')
}

/** Whether a finite verb stands in the range, by the strict test or by a regular past or present form. */
export function hasVerb(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    if (isFiniteVerb(words, i)) return true
    const shapes = shapesOf(lowerAt(words, i))
    const before = lowerAt(words, i - 1)
    if (i > from && (shapes.has('past') || shapes.has('s')) && !isCapital(words[i])) {
      const joined = isHyphen(words, i - 1)
      if (!determiners.has(before) && !prepositions.has(before) && before !== "'s" && !joined) return true
    }
  }
  return false
}

/** Cuts leading conjunctions, adverbs, times and commas off a noun phrase, and trailing marks; times behind it unless they are kept. */
export function trimPhrase(words: readonly Word[], { from, to }: Range, keepsTime = false): Range {
  let [a, b] = [from, to]
  while (a < b && !isWord(words[a]) && !/[“"‘«$€£(#@[]/.test(textAt(words, a))) a++
  // "2. Defendant", "13.40 Officials": the number of a paragraph, the hour of an entry
  if (a === 0 && b > a + 1 && /^(?:\d{1,3}[.)]|\d{1,2}[.:]\d{2})$/.test(textAt(words, a))) a++
  while (a < b) {
    const lower = lowerAt(words, a)
    // "First minister": no adverb without its comma.
    const ordinal = lower === 'first' && !isComma(words[a + 1])
    const opens =
      coordinators.has(lower) || (isAdverb(lower) && !ordinal && !isNamed(words[a])) || leading.has(lower)
    const time =
      timeWords.has(lower) &&
      !["'s"].includes(lowerAt(words, a + 1)) &&
      !['may', 'march', 'this', 'last', 'next'].includes(lower)
    // "last week authorities"
    const span = /^(?:this|last|next)$/.test(lower) && timeWords.has(lowerAt(words, a + 1))
    if (
      span &&
      a + 2 < b &&
      isWord(words[a + 2]) &&
      lowerAt(words, a + 2) !== "'s" &&
      lowerAt(words, a + 2) !== 'of'
    ) {
      a += 2
      continue
    }
    if (!(opens || time || isComma(words[a]) || textAt(words, a) === '-')) break
    if (lower === 'both' || lower === 'all' || (lower === 'that' && a === from)) break
    a++
  }
  while (b > a && !isWord(words[b - 1]) && !/[”"’»)%]/.test(textAt(words, b - 1))) b--
  while (
    !keepsTime &&
    b > a + 1 &&
    ((isAdverb(lowerAt(words, b - 1)) && !isCapital(words[b - 1])) ||
      (timeWords.has(lowerAt(words, b - 1)) &&
        !isNamed(words[b - 1]) &&
        !['ago'].includes(lowerAt(words, b - 1)) &&
        lowerAt(words, b - 2) !== 'the'))
  ) {
    b--
    while (b > a + 1 && ['on', 'in', ','].includes(lowerAt(words, b - 1))) b--
  }
  return { from: a, to: b }
}
const leading = wordSet(
  'however meanwhile earlier still but and indeed moreover although though while as that because when if whether then so yet elsewhere instead separately even whereas besides nonetheless nevertheless after before since with',
)

/** "Theresa May", "Morning Consult": a part of a name, whatever else it can mean. */
const isNamed = (word: Word | undefined): boolean =>
  word?.name?.type === 'person' || word?.name?.type === 'organization'

/** Whether a word tells when: "Tuesday", the "on" of "on Tuesday"; not in "USA Today". */
export const isTime = (words: readonly Word[], at: number): boolean =>
  (timeWords.has(lowerAt(words, at)) &&
    !isNamed(words[at]) &&
    !isHyphen(words, at + 1) &&
    !(/^(?:may|march)$/.test(lowerAt(words, at)) && !isCapital(words[at])) &&
    !(textAt(words, at) === 'Today' && isCapital(words[at - 1]))) ||
  (lowerAt(words, at) === 'on' && timeWords.has(lowerAt(words, at + 1)))

/** A quotation mark, as the quotations of the document know it. */
export const isQuoteMark = (word: Word): boolean => word.quote >= 0 && /^[“”"«»„‘’'‹›`]+$/.test(word.text)

/** The words of a range in lower case, with spaces between. */
export const lowerIn = (words: readonly Word[], range: Range): string => joined(words, range, lowerAt)

/** The words of a range as they stand, with spaces between. */
export const textIn = (words: readonly Word[], range: Range): string => joined(words, range, textAt)

function joined(words: readonly Word[], { from, to }: Range, read: typeof lowerAt): string {
  let text = ''
  for (let i = from; i < Math.min(to, words.length); i++) text += (i > from ? ' ' : '') + read(words, i)
  return text
}

/** "The following year", "A month after the vote" */
const tellsWhen = (words: readonly Word[], { from, to }: Range): boolean =>
  /^(?:an?|the|one|two|three|that|this|same|\d+)$/.test(lowerAt(words, from)) &&
  to - from <= 4 &&
  [1, 2].some(
    (on) =>
      from + on < to &&
      /^(?:day|night|morning|evening|week|month|year|decade)s?$/.test(lowerAt(words, from + on)),
  )

const participleLead = /ing$/
/** Whether a comma segment at the head of a sentence is an adverbial ("On Wednesday", "Speaking in Vienna"). */
export function isAdverbial(words: readonly Word[], { from, to }: Range): boolean {
  if (tellsWhen(words, { from, to })) return true
  let at = from
  while (coordinators.has(lowerAt(words, at))) at++
  const lower = lowerAt(words, at)
  return (
    prepositions.has(lower) ||
    isAdverb(lower) ||
    (subordinators.has(lower) && !relatives.has(lower)) ||
    timeWords.has(lower) ||
    adverbialWords.has(lower) ||
    (participleLead.test(lower) && shapesOf(lower).has('ing')) ||
    (shapesOf(lower).has('participle') && isCapital(words[at])) ||
    lower === 'to'
  )
}
const adverbialWords = wordSet(
  'asked according however meanwhile separately elsewhere moreover addressing quoted nonetheless overall besides similarly citing instead',
)
