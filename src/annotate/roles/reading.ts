import type { Mention } from '../mention.ts'
import type { Phrase } from './phrase.ts'
import type { RoleForm } from './role.ts'
import type { Word } from './words.ts'

/** How a phrase stands in its sentence. */
export interface Reading {
  readonly form: RoleForm
  /** Index of the role's first word, where it is another than the phrase's. */
  readonly first?: number
  /** Index of the role's last word. */
  readonly last: number
  readonly of?: Mention
  /** The words that narrow down who is meant and are no part of the mention: "of investment" after "the minister". */
  readonly complement?: string
  readonly reason: string
}

/** Reads a phrase in one way; undefined where it does not stand so. `previous`: the last role of the sentence. */
export type Reader = (
  words: readonly Word[],
  phrase: Phrase,
  phrases: readonly Phrase[],
  previous: Mention | undefined,
) => Reading | undefined
