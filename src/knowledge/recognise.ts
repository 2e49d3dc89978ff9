import { type Annotation, annotating } from '../annotate/annotate.ts'
import type { Models } from '../annotate/models.ts'
import { type Document, readingDocument } from '../text/document.ts'
import { atOnce, type Sliced } from '../text/slices.ts'

/** What a text says by itself, whatever is known of it elsewhere. What is marked on a page depends on this alone. */
export interface Recognised extends Annotation {
  readonly document: Document
}

/** Reads a text and recognises who and what is in it, and when. Pure; linear in the text. */
export const recognise = (text: string, models: Models, published: string | null = null): Recognised =>
  atOnce(recognising(text, models, published))

/** The same, in slices: a long text takes seconds, and others wait. */
export function* recognising(
  text: string,
  models: Models,
  published: string | null = null,
): Sliced<Recognised> {
  const document = yield* readingDocument(text)
  return { document, ...(yield* annotating(document, models, published)) }
}
