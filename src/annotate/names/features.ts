import type { Spelling } from './document-words.ts'
import { extendPhrase, type Gazetteer, longestPhrase, lookUp, phraseKey, startOfPhrase } from './gazetteer.ts'
import { hashText, mix } from './hash.ts'
import type { Run } from './runs.ts'
import type { Word } from './word.ts'

/** One sentence, as the features see it. */
export interface Context {
  readonly words: readonly Word[]
  /** Classes of each single word. */
  readonly masks: Int32Array
  /** The capitalised run that each token stands in. */
  readonly runs: readonly (Run | undefined)[]
  /** 0 normal, 1 title case, 2 capitals. */
  readonly sentenceCase: number
  readonly spelling: (word: Word) => Spelling | undefined
  readonly gazetteer: Gazetteer
}

const edge = hashText('<edge>')

/**
 * Writes the features of every token of a sentence as 32-bit hashes: `emit(token, hash)`. The templates follow the
 * literature (Ratinov and Roth 2009, "Design Challenges and Misconceptions in NER"): the word and its neighbours, shapes,
 * affixes, lists, and how the document writes the word elsewhere; the run of capitalised words is our addition.
 */
export function emitFeatures(context: Context, emit: (token: number, feature: number) => void): void {
  const { words, masks, runs, sentenceCase, spelling } = context
  const lower = (i: number) => words[i]?.lowerHash ?? edge
  const shape = (i: number) => words[i]?.shape ?? edge
  const mask = (i: number) => masks[i] ?? 0
  const spellings = words.map((word) => bucketOf(spelling(word)))
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word) continue
    let template = 1
    const add = (value: number) => emit(i, mix(template++, value))
    const [w0, w1, w2, v1, v2] = [lower(i), lower(i + 1), lower(i + 2), lower(i - 1), lower(i - 2)]
    const [s0, s1, t1] = [shape(i), shape(i + 1), shape(i - 1)]
    const form = mix(s0, sentenceCase * 2 + (i === 0 ? 1 : 0))
    add(0)
    add(w0)
    add(word.exactHash)
    add(v1)
    add(w1)
    add(v2)
    add(w2)
    add(mix(v1, w0))
    add(mix(w0, w1))
    add(mix(v1, w1))
    add(mix(v2, v1))
    add(mix(w1, w2))
    add(form)
    add(t1)
    add(s1)
    add(mix(t1, s0))
    add(mix(s0, s1))
    add(mix(mix(t1, s0), s1))
    add(mix(v1, form))
    add(mix(w1, form))
    for (let n = 0; n < 4; n++) add(word.prefixes[n] ?? 0)
    for (let n = 0; n < 4; n++) add(word.suffixes[n] ?? 0)
    add(mix(word.suffixes[2] ?? 0, form))
    add(words[i - 1]?.suffixes[2] ?? 0)
    add(words[i + 1]?.suffixes[2] ?? 0)
    add(mix(form, spellings[i] ?? 0))
    add(mix(s0, mix(spellings[i] ?? 0, spellings[i + 1] ?? 0)))
    add(mix(s0, mix(spellings[i] ?? 0, spellings[i - 1] ?? 0)))
    const [m0, m1, n1] = [mask(i), mask(i + 1), mask(i - 1)]
    add(mix(m0, s0))
    add(mix(m1, 1))
    add(mix(n1, 2))
    add(mix(m0, m1))
    add(mix(n1, m0))
    add(mix(mix(n1, m0), m1))
    add(mix(m0, v1))
    add(mix(m0, w1))
    add(mix(n1, s0))
    add(mix(m1, s0))
    add(mix(mask(i - 2), mix(n1, s0)))
    template = 60
    for (let bits = m0, bit = 0; bits !== 0; bits >>>= 1, bit++) if (bits & 1) emit(i, mix(template, bit))
    const run = runs[i]
    template = 70
    if (run) {
      const { first, last, start, end } = run
      const length = Math.min(end - start, 6)
      const from = Math.min(i - start, 3)
      const to = Math.min(end - 1 - i, 3)
      add(mix(length, mix(from, to)))
      add(mix(run.text, from))
      add(mix(lower(first), from))
      add(mix(lower(last), to))
      add(mix(mask(first), from))
      add(mix(mask(last), to))
      add(mix(mask(last), mix(mask(first), length)))
      add(mix(run.allClasses, from))
      add(lower(end))
      add(lower(start - 1))
      add(mix(lower(start - 1), length))
      add(mix(lower(start - 2), lower(start - 1)))
      add(mix(lower(end), lower(end + 1)))
      add(mix(lower(start - 1), lower(end)))
      add(mix(words[last]?.suffixes[2] ?? 0, to))
      add(mix(mask(end), mask(start - 1)))
    }
  }
  emitPhrases(context, emit)
}

/** Every listed phrase of two words or more marks the tokens that it covers. */
function emitPhrases({ words, gazetteer }: Context, emit: (token: number, feature: number) => void): void {
  for (let start = 0; start < words.length; start++) {
    if (words[start]?.form === 'lower' || words[start]?.form === 'other') continue
    let phrase = startOfPhrase
    for (let end = start + 1; end <= words.length && end - start <= longestPhrase; end++) {
      phrase = extendPhrase(phrase, words[end - 1]?.lowerHash ?? 0)
      if (end - start < 2) continue
      let mask = lookUp(gazetteer, phraseKey(phrase))
      for (let bit = 0; mask !== 0; mask >>>= 1, bit++) {
        if (!(mask & 1)) continue
        for (let i = start; i < end; i++) {
          emit(i, mix(100, mix(bit, i === start ? 0 : i === end - 1 ? 1 : 2)))
          emit(i, mix(101, mix(bit, mix(end - start, i - start))))
        }
      }
    }
  }
}

/** Never, once, often capitalised inside a sentence, crossed with: ever in lower case. */
const bucketOf = (spelling: Spelling | undefined): number =>
  spelling ? Math.min(spelling.capitalInside, 2) * 3 + Math.min(spelling.lower, 2) : 9
