import type { Sentence } from '../../../text/document.ts'
import type { Word } from './word.ts'

/** How a document writes one word: a name is capitalised inside sentences, a common word at their beginning only. */
export interface Spelling {
  /** Capitalised inside a sentence that is not in capitals or title case. */
  capitalInside: number
  lower: number
}

/** Whether a sentence's letters say anything: in capitals and in title case every word looks like a name. */
export type SentenceCase = 'normal' | 'title' | 'capitals'

/** Shares of the words (of three letters and more) that make a sentence one in title case, or in capitals. */
const titleShare = 0.6
const capitalsShare = 0.7

export function caseOf(words: readonly Word[]): SentenceCase {
  let [capital, capitals, lower] = [0, 0, 0]
  for (const { form, text } of words) {
    if (form === 'lower') lower += text.length > 3 ? 1 : 0.25
    else if (form === 'CAPITALS') capitals++
    else if (form === 'Capital') capital++
  }
  const all = capital + capitals + lower
  // a headline has no full stop
  const stops = words.at(-1)?.text === '.'
  if (all < 2) return 'normal'
  if (capitals / all > capitalsShare) return 'capitals'
  return !stops && all >= 4 && (capital + capitals) / all > titleShare ? 'title' : 'normal'
}

/** The spellings of all words of a document, by lower-cased word. */
export function spellings(
  sentences: readonly Pick<Sentence, 'tokens'>[],
  words: readonly (readonly Word[])[],
  cases: readonly SentenceCase[],
): Map<string, Spelling> {
  const found = new Map<string, Spelling>()
  sentences.forEach((_, index) => {
    if (cases[index] !== 'normal') return
    words[index]?.forEach((word, position) => {
      if (word.form === 'other') return
      const spelling = found.get(word.lower) ?? { capitalInside: 0, lower: 0 }
      found.set(word.lower, spelling)
      if (word.form === 'lower') spelling.lower++
      else if (position > 0 && words[index]?.[position - 1]?.form !== 'other') spelling.capitalInside++
    })
  })
  return found
}

/** Never, once, often capitalised inside a sentence, crossed with: never, once, often in lower case. */
export const spellingStep = (spelling: Spelling | undefined): number =>
  spelling ? Math.min(spelling.capitalInside, 2) * 3 + Math.min(spelling.lower, 2) : 9
