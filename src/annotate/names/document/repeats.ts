import type { Context } from '../context/context.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import type { SpanType } from '../tagger/tags.ts'
import { wordsOf } from './words-of.ts'

/** What a document says elsewhere of a name. */
export interface Told {
  readonly type: SpanType
  readonly reason: string
}

/** Shorter words are too often common ones, or initials, to be carried over from one place of a document to another. */
const leastLetters = 3
/** Stand before a surname and are no part of it. */
const courtesy = /^(?:mr|mrs|ms|miss|dr|sir|sen|gov|gen|rep|prof)$/
const joint = /^(?:and|or)$/

/**
 * Untagged places where a known name is written again: as a whole run of capitalised words, or as what stands before or
 * behind an "and" in one.
 */
export function findRepeats(
  contexts: readonly Context[],
  tagged: readonly TaggedSpan[],
  told: (text: string) => Told | undefined,
): TaggedSpan[] {
  const taken = contexts.map(({ words }) => new Uint8Array(words.length))
  for (const { sentence, from, to } of tagged) taken[sentence]?.fill(1, from, to)
  const found: TaggedSpan[] = []
  const look = (context: Context, sentence: number, first: number, to: number): boolean => {
    const from = first + (courtesy.test(context.words[first]?.lower ?? '') && to > first + 1 ? 1 : 0)
    if (taken[sentence]?.subarray(from, to).includes(1)) return false
    const text = wordsOf(contexts, sentence, from, to)
    const word = context.words[from]
    if (!word || text.length < leastLetters) return false
    if (to - from === 1 && (context.spelling(word)?.lower ?? 0) > 0) return false
    const own = told(text)
    if (own) found.push({ sentence, from, to, ...own })
    return own !== undefined
  }
  contexts.forEach((context, sentence) => {
    const { words, runs } = context
    if (context.sentenceCase !== 0) return
    for (let i = 0; i < words.length; i++) {
      const run = runs[i]
      if (!run || run.start !== i || look(context, sentence, i, run.end)) continue
      for (let from = i, at = i; at <= run.end; at++) {
        if (at < run.end && !joint.test(words[at]?.lower ?? '')) continue
        if (at > from && at - from < run.end - i) look(context, sentence, from, at)
        from = at + 1
      }
    }
  })
  return found
}
