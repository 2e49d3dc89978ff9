import { annotate } from '../annotate/annotate.ts'
import type { Claim } from '../annotate/claims/claim.ts'
import type { DateMention } from '../annotate/dates/date-mention.ts'
import type { Models } from '../annotate/models.ts'
import { type Document, readDocument } from '../text/document.ts'
import type { Knowledge } from './knowledge.ts'
import { type LinkedEntity, link } from './link.ts'

/** All that is known about one text. Every span indexes `document.text`. */
export interface Analysis {
  readonly document: Document
  readonly entities: readonly LinkedEntity[]
  readonly claims: readonly Claim[]
  readonly dates: readonly DateMention[]
}

/** What an analysis works with besides the text. */
export interface Resources {
  readonly knowledge: Knowledge
  readonly models: Models
}

/**
 * Reads a text, recognises who and what is in it, and when, and links that to the knowledge. `published` is the day that
 * relative dates are reckoned from, `YYYY-MM-DD`; without it they stay open. Pure; linear in the text.
 */
export function analyse(
  text: string,
  { knowledge, models }: Resources,
  published: string | null = null,
): Analysis {
  const document = readDocument(text)
  const { entities, claims, dates } = annotate(document, models, published)
  return { document, entities: link(entities, knowledge), claims, dates }
}
