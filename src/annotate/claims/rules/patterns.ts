import { determiners, weekdays, wordClasses } from '../lexicon/closed-class-data.ts'
import { formsOf, shapesOf } from '../lexicon/lexicon.ts'
import { isOf } from '../sources/source-noun.ts'
import { isAdverb, isCapital, isComma, isFiniteVerb, isHardStop, lowerAt } from '../words/clauses.ts'
import { adjunctEnds } from '../words/phrase-end.ts'
import type { Word } from '../words/units.ts'

/** One place of a pattern: the words that may stand there, how many of them, or what is skipped. */
interface Slot {
  /** The words it takes, where it is no test of how a word looks or stands: what the index is made of. */
  readonly words: ReadonlySet<string>
  readonly tests: readonly Look[]
  readonly not: boolean
  readonly optional: boolean
  /** Any adverbs, up to two; what may stand between a verb and its preposition; any words but a clause's end. */
  readonly skips: 'adverbs' | 'adjuncts' | 'words' | null
}

export interface Pattern<Row> {
  readonly slots: readonly Slot[]
  /** Whether it matches only where the words begin, or end. */
  readonly opens: boolean
  readonly closes: boolean
  readonly row: Row
}

/** How many words `...` skips at most: a phrase with its adverbial, seldom another clause. */
const gap = 8

/**
 * Reads a pattern: the words of a phrase in order, in lower case with straight marks. Each part is one word:
 * - `a|b` either; `a?` may be missing; `!a` any word but it
 * - `<accuse|charge>` any form of these verbs, `<accuse>.participle` one shape (base, s, past, participle, ing)
 * - `@be` a class of words (`closed-class-data.ts`); `[capital]` and the like: how a word looks
 * - `*` up to two adverbs; `~` whatever may stand between a verb and its preposition; `...` up to eight words of a clause
 * - `^` and `$`: where the sentence begins and ends
 *
 * "@be * not|yet * known @wh". Throws on a class or a look that it does not know.
 */
export function readPattern<Row>(text: string, row: Row): Pattern<Row> {
  const parts = text.split(' ').filter((part) => part !== '')
  const opens = parts[0] === '^'
  const closes = parts.length > 1 && parts.at(-1) === '$'
  return { slots: parts.slice(opens ? 1 : 0, closes ? -1 : undefined).map(slotOf), opens, closes, row }
}

const skipping = { '*': 'adverbs', '~': 'adjuncts', '...': 'words' } as const

function slotOf(part: string): Slot {
  if (part === '*' || part === '~' || part === '...')
    return { words: new Set(), tests: [], not: false, optional: true, skips: skipping[part] }
  const optional = part.length > 1 && part.endsWith('?')
  const not = part.length > 1 && part.startsWith('!')
  const words = new Set<string>()
  const tests: Look[] = []
  for (const one of alternatives(part.slice(not ? 1 : 0, optional ? -1 : undefined))) {
    if (!/^\[\w+\]$/.test(one)) for (const word of wordsOf(one)) words.add(word)
    else if (looks[one]) tests.push(looks[one])
    else throw new Error(`The pattern “${part}” asks for ${one}, which is no look of a word.`)
  }
  return { words, tests, not, optional, skips: null }
}

/** At the bars outside angle brackets. */
const alternatives = (part: string): readonly string[] => part.match(/<[^>]*>[^|]*|[^|]+/g) ?? []

function wordsOf(one: string): readonly string[] {
  const [, verbs, shape] = /^<([^>]+)>(?:\.(\w+))?$/.exec(one) ?? []
  if (verbs)
    return verbs
      .split('|')
      .flatMap((verb) =>
        [...formsOf(verb)].flatMap(([form, shapes]) =>
          shape === undefined || shapes.some((known) => known === shape) ? [form] : [],
        ),
      )
  if (!/^@\p{L}/u.test(one)) return [one]
  const known = wordClasses[one.slice(1)]
  if (known === undefined) throw new Error(`A pattern asks for ${one}, which is no class of words.`)
  return known.split(/\s+/)
}

/** Patterns by their possible first words, so that a text is read once. Each begins with a word that can be listed. */
export function indexPatterns<Row>(
  patterns: readonly Pattern<Row>[],
): ReadonlyMap<string, readonly Pattern<Row>[]> {
  const index = new Map<string, Pattern<Row>[]>()
  for (const pattern of patterns) {
    for (const slot of pattern.slots) {
      for (const word of slot.words) index.set(word, [...(index.get(word) ?? []), pattern])
      if (!slot.optional) break
    }
  }
  return index
}

/** The end (exclusive word index) of the pattern's match at `from`, or -1. */
export function matchAt<Row>(pattern: Pattern<Row>, words: readonly Word[], from: number): number {
  if (pattern.opens && from !== 0) return -1
  return matchSlots(pattern, 0, words, from)
}

/** The beginning of a match that ends just before `to`, or -1. */
export function matchBefore<Row>(pattern: Pattern<Row>, words: readonly Word[], to: number): number {
  for (let from = to; from >= Math.max(0, to - pattern.slots.length - 2 * gap); from--)
    if ((!pattern.opens || from === 0) && matchSlots(pattern, 0, words, from, to) === to) return from
  return -1
}

function matchSlots<Row>(
  pattern: Pattern<Row>,
  n: number,
  words: readonly Word[],
  at: number,
  end?: number,
): number {
  const slot = pattern.slots[n]
  if (!slot) return (pattern.closes && at !== words.length) || (end !== undefined && at !== end) ? -1 : at
  if (slot.skips === 'adjuncts') {
    for (const to of adjunctEnds(words, at)) {
      const found = matchSlots(pattern, n + 1, words, to, end)
      if (found >= 0) return found
    }
    return -1
  }
  if (slot.skips) return matchSkipped(pattern, n, slot.skips, words, at, end)
  const found = takes(slot, words, at) ? matchSlots(pattern, n + 1, words, at + 1, end) : -1
  return found < 0 && slot.optional ? matchSlots(pattern, n + 1, words, at, end) : found
}

const takes = ({ words: listed, tests, not }: Slot, words: readonly Word[], at: number): boolean =>
  at >= 0 &&
  at < words.length &&
  (listed.has(lowerAt(words, at)) || tests.some((test) => test(words, at))) !== not

/** Matches on behind what is skipped: behind the furthest of adverbs first, else the nearest word. */
function matchSkipped<Row>(
  pattern: Pattern<Row>,
  n: number,
  skips: 'adverbs' | 'words',
  words: readonly Word[],
  from: number,
  end?: number,
): number {
  const most = Math.min(words.length - from, skips === 'adverbs' ? 2 : gap)
  let count = 0
  while (
    count < most &&
    (skips === 'adverbs' ? isAdverbial(words, from + count) : goesOn(words, from + count))
  )
    count++
  for (let i = 0; i <= count; i++) {
    const found = matchSlots(pattern, n + 1, words, skips === 'adverbs' ? from + count - i : from + i, end)
    if (found >= 0) return found
  }
  return -1
}

const isAdverbial = (words: readonly Word[], at: number): boolean =>
  isAdverb(lowerAt(words, at)) || weekdays.has(lowerAt(words, at))

/** Whether a clause goes on with the word. */
const goesOn = (words: readonly Word[], at: number): boolean => !isHardStop(words[at]) && !isComma(words[at])

/** A test of one word where it stands. */
export type Look = (words: readonly Word[], at: number) => boolean

/** How a word looks or stands, by the name that patterns have for it. */
const looks: Readonly<Record<string, Look>> = {
  '[capital]': (words, at) => isCapital(words[at]),
  '[base]': isBaseVerb,
  // “The Alleged Plot”, and not the first word of a sentence
  '[title]': (words, at) => at > 0 && isCapital(words[at]),
  '[finite]': isFiniteVerb,
  '[infinitive]': (words, at) =>
    shapesOf(lowerAt(words, at)).has('base') || /^(?:be|have)$/.test(lowerAt(words, at)),
  '[past]': (words, at) =>
    shapesOf(lowerAt(words, at)).has('past') && !/^(?:had|did)$/.test(lowerAt(words, at)),
  '[verb]': (words, at) => shapesOf(lowerAt(words, at)).size > 0 && !isCapital(words[at]),
  // "the military reports that", "Interfax reports that", but "Israeli reports that"
  '[body]': (words, at) =>
    isOf(lowerAt(words, at), 'body', 'state', 'force') ||
    (isCapital(words[at]) && !/(?:an|ish|ese|i|rn)$/.test(lowerAt(words, at))),
  '[noverb]': (words, at) => shapesOf(lowerAt(words, at)).size === 0,
  // "a government plan": a noun before it, while plurals and pronouns plan.
  '[singular]': (words, at) =>
    /^\p{Ll}{3,}$/u.test(words[at]?.text ?? '') &&
    !/(?:[^s]s|ly)$/.test(lowerAt(words, at)) &&
    !/^(?:who|they|people|police|men|women|children|majority|also|still|now|not|and|but|both|many|most|some|others)$/.test(
      lowerAt(words, at),
    ),
  '[number]': (words, at) => /\d/.test(lowerAt(words, at)),
  '[superlative]': (words, at) => /^\p{Ll}{2,}[^aeiou\s]?est$/u.test(words[at]?.text ?? ''),
  '[adjective]': (words, at) => /(?:ive|al|ous|ed)$/.test(lowerAt(words, at)),
}

/** Whether a base form may stand here, past adverbs and "not": "be", "have", and any word that is nothing else for sure. */
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
