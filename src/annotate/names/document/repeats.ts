import { lowerAt } from '../../../language/words/tagged-word.ts'
import { roleNoun } from '../../roles/role-noun.ts'
import { possibleTitles } from '../../roles/titles.ts'
import type { Context } from '../context/context.ts'
import { bySentence, type TaggedSpan } from '../tagged-span.ts'
import type { SpanType } from '../tagger/tags.ts'
import { wordsOf } from './words-of.ts'

/** What a document says elsewhere of a name. */
export interface Told {
  readonly type: SpanType
  readonly reason: string
}

/** Shorter words are too often common ones, or initials, to be carried over from one place of a document to another. */
const leastLetters = 3
const joint = /^(?:and|or)$/

/** Stands before a name and is no part of it. */
const isBefore = (lower: string): boolean => lower === 'the' || possibleTitles.has(lower)

/** Stand before the noun of an office. */
const ofOffice = /^(?:fire|police|deputy|vice|acting|assistant|town|city|county|state|district|chief)$/

/** Where the office begins that ends at `end`, in a run that begins at `start`. */
function startOfOffice(words: Context['words'], start: number, end: number): number {
  let first = end
  while (
    first > start &&
    (roleNoun(lowerAt(words, first - 1))?.type === 'person' ||
      (first < end && ofOffice.test(lowerAt(words, first - 1))))
  )
    first--
  return first
}

/**
 * Untagged places where a known name is written again: as a whole run of capitalised words, as what stands before or
 * behind an "and" in one, or as the place of an office, "Harlan Falls Fire Chief Dale Pruitt".
 */
export function findRepeats(
  contexts: readonly Context[],
  tagged: readonly TaggedSpan[],
  told: (text: string, isDefinite: boolean) => Told | undefined,
): TaggedSpan[] {
  const persons = bySentence(tagged.filter(({ type }) => type === 'person'))
  const taken = contexts.map(({ words }) => new Uint8Array(words.length))
  for (const { sentence, from, to } of tagged) taken[sentence]?.fill(1, from, to)
  const found: TaggedSpan[] = []
  const look = (context: Context, sentence: number, first: number, to: number): boolean => {
    const from = first + (to > first + 1 && isBefore(lowerAt(context.words, first)) ? 1 : 0)
    if (taken[sentence]?.subarray(from, to).includes(1)) return false
    const text = wordsOf(contexts, sentence, from, to)
    const { words } = context
    const word = words[from]
    if (!word || text.length < leastLetters) return false
    if (to - from === 1 && (context.spelling(word)?.lower ?? 0) > 0) return false
    const own = told(text, words[from - 1]?.lower === 'the')
    if (own) found.push({ sentence, from, to, ...own })
    return own !== undefined
  }
  contexts.forEach((context, sentence) => {
    const { words, runs } = context
    if (context.sentenceCase !== 0) return
    for (let i = 0; i < words.length; i++) {
      const run = runs[i]
      if (!run || run.start !== i || look(context, sentence, i, run.end)) continue
      const holder = persons.get(sentence)?.find(({ from }) => from > i && from < run.end)
      const office = holder ? startOfOffice(words, i, holder.from) : i
      if (holder && office > i && office < holder.from && look(context, sentence, i, office)) continue
      for (let from = i, at = i; at <= run.end; at++) {
        if (at < run.end && !joint.test(lowerAt(words, at))) continue
        if (at > from && at - from < run.end - i) look(context, sentence, from, at)
        from = at + 1
      }
    }
  })
  return found
}
