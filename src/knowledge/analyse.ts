import { annotate } from '../annotate/annotate.ts'
import type { Claim } from '../annotate/claims/claim.ts'
import { type Document, readDocument } from '../text/document.ts'
import type { Knowledge } from './knowledge.ts'
import { type LinkedEntity, link } from './link.ts'

/** All that is known about one text. Every span indexes `document.text`. */
export interface Analysis {
  readonly document: Document
  readonly entities: readonly LinkedEntity[]
  readonly claims: readonly Claim[]
}

/** Reads a text, recognises who and what is in it, and links that to the knowledge. Pure; linear in the text. */
export function analyse(text: string, knowledge: Knowledge): Analysis {
  const document = readDocument(text)
  const { entities, claims } = annotate(document)
  return { document, entities: link(entities, knowledge), claims }
}
