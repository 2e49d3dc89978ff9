import type { Span } from '../../../text/span.ts'
import type { EntityType } from '../../mention.ts'

/** A mention of an entity, to the words that it covers: one object for all of them. */
export interface Called {
  readonly entity: string
  readonly type: EntityType
}

/** A token as the claim rules read it. */
export interface Word extends Span {
  readonly text: string
  /** In lower case, with straight apostrophes; "WHO" and "US" are "who." and "us.", so that they are no pronouns. */
  readonly lower: string
  /** Index into `Document.quotations` of the quotation it stands in (its marks included), or -1. */
  readonly quote: number
  /** The name that it is a part of, and the innermost role. */
  readonly name: Called | null
  readonly role: Called | null
}

/** A stretch that states by itself: a sentence. */
export interface Unit extends Span {
  readonly words: readonly Word[]
  readonly paragraph: number
}

/** The word but for what is told. Made whole: engines read objects faster that were all made the same way. */
export const wordLike = (word: Word, other: Partial<Word>): Word => ({
  start: other.start ?? word.start,
  end: other.end ?? word.end,
  text: other.text ?? word.text,
  lower: other.lower ?? word.lower,
  quote: other.quote ?? word.quote,
  name: other.name ?? word.name,
  role: other.role ?? word.role,
})
