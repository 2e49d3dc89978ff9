/** UTF-16 units of text that are analysed: a long book has about as many, and takes the background seconds. */
export const longestText = 1_000_000

/** What is read: the text of an article, and what its page says about it. Nothing here is guessed. */
export interface Article {
  /** Blocks (headline, paragraphs, list items) joined by `\n`. Every offset of an analysis indexes this. */
  readonly text: string
  readonly title?: string
  readonly url?: string
  /** The day it was published, `YYYY-MM-DD`. */
  readonly published?: string
  /** The day it was last changed, as far as the page says so. */
  readonly modified?: string
  readonly publisher?: string
  /** BCP 47 tag of its language, as far as the page declares one. */
  readonly lang?: string
}
