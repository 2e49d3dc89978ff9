import { type Annotation, annotate } from '../annotate/annotate.ts'
import type { Models } from '../annotate/models.ts'
import { type Document, readDocument } from '../text/document.ts'

/** What a text says by itself, whatever is known of it elsewhere. What is marked on a page depends on this alone. */
export interface Recognised extends Annotation {
  readonly document: Document
}

/** Reads a text and recognises who and what is in it, and when. Pure; linear in the text. */
export function recognise(text: string, models: Models, published: string | null = null): Recognised {
  const document = readDocument(text)
  return { document, ...annotate(document, models, published) }
}
