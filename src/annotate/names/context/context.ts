import type { Spelling } from './document-words.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Phrase } from './phrases.ts'
import type { Run } from './runs.ts'
import type { Word } from './word.ts'

/** One sentence, as the tagger and the rules see it. */
export interface Context {
  readonly words: readonly Word[]
  /** Classes of each single word but `common`. */
  readonly masks: Int32Array
  /** 1 for each word that texts write in lower case. */
  readonly commons: Uint8Array
  /** The capitalised run that each token stands in. */
  readonly runs: readonly (Run | undefined)[]
  /** The listed phrases of two words and more. */
  readonly phrases: readonly Phrase[]
  /** How the document writes each word elsewhere, in a few steps. */
  readonly spellings: Uint8Array
  /** 0 normal, 1 title case, 2 capitals. */
  readonly sentenceCase: number
  readonly spelling: (word: Word) => Spelling | undefined
  readonly gazetteer: Gazetteer
}
