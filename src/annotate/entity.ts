import type { EntityType, Mention } from './mention.ts'

/** Somebody or something that one article speaks of: all its mentions, and what the article calls it. */
export interface Entity {
  /** Unique in its article, readable, and the same for the same article: `person:andrey-karlov`. */
  readonly id: string
  readonly type: EntityType
  /** Its fullest name; where it has none, its first role ("the gunman"). */
  readonly name: string
  /** In reading order. */
  readonly mentions: readonly Mention[]
  /** What it is said to be, verbatim and without article, the most telling first: "Russian ambassador to Turkey". */
  readonly roles: readonly string[]
  /** 0 to 1: how much the article is about it, by mentions, their places and kinds. Sums to 1 over an article. */
  readonly salience: number
}
