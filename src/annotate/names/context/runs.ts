import { extendPhrase, startOfPhrase } from './gazetteer.ts'
import type { Word } from './word.ts'

/** Capitalised words in a row, with the particles between them ("Bank of England", "Robert De Niro", "bin Salman"). */
export interface Run {
  /** Token indices in the sentence, half-open. */
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  /** Hash of its words. */
  readonly text: number
  /** The classes that any of its words has. */
  readonly allClasses: number
}

const particles = new Set(
  "of for and & the de la del da do dos das van von der den di du le el al bin ibn - '".split(' '),
)
/** Particles in a row between two capitalised words: "Union for the Mediterranean". */
const mostParticles = 2

/** The run that each token stands in; tokens outside of all have none. */
export function findRuns(words: readonly Word[], masks: Int32Array): (Run | undefined)[] {
  const runs: (Run | undefined)[] = new Array(words.length).fill(undefined)
  for (let start = 0; start < words.length; start++) {
    if (!isCapitalised(words[start])) continue
    let end = start + 1
    for (let next = end; next < words.length && next - end <= mostParticles; next++) {
      const word = words[next]
      if (isCapitalised(word)) end = next + 1
      else if (!word || !particles.has(word.lower)) break
    }
    let text = startOfPhrase
    let allClasses = 0
    for (let i = start; i < end; i++) {
      text = extendPhrase(text, words[i]?.lowerHash ?? 0)
      allClasses |= masks[i] ?? 0
    }
    const run = { start, end, first: start, last: end - 1, text, allClasses }
    runs.fill(run, start, end)
    start = end - 1
  }
  return runs
}

const isCapitalised = (word: Word | undefined): boolean =>
  word !== undefined && word.form !== 'lower' && word.form !== 'other'
