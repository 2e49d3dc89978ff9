import type { Span } from '../text/span.ts'
import type { Chunk } from './chunk.ts'
import type { Clause } from './clause.ts'
import type { VerbGroup } from './verb-group.ts'
import type { Word } from './word.ts'

/**
 * `sentence`: prose. `headline`: a line without a stop that stands above others, in title case, capitals or telegram style.
 * `dateline`: a line of its own that says where, when and for whom. `item`: one of a list. `broken`: a line that ends or
 * begins inside a sentence. `fragment`: any other line or stretch without a finite verb.
 */
export type SentenceKind = 'sentence' | 'headline' | 'dateline' | 'item' | 'broken' | 'fragment'

/**
 * One sentence. Flat and read-only: words, chunks, groups and clauses name each other
 * by their index in the same sentence. Words that are in no clause, such as the last stop, count as the first clause's.
 */
export interface ParsedSentence extends Span {
  /** Index into `Document.paragraphs`. */
  readonly paragraph: number
  readonly kind: SentenceKind
  /** How many words at its head are a dateline ("KABUL, Sept. 26 (AP) —") or a list's mark ("•", "2."), and no part of a clause's statement. */
  readonly lead: number
  /** Whether its words are capitalised as in a headline, so that capitals tell nothing. */
  readonly titleCase: boolean
  readonly words: readonly Word[]
  readonly chunks: readonly Chunk[]
  readonly groups: readonly VerbGroup[]
  readonly clauses: readonly Clause[]
}
