import { type Annotation, annotating } from '../annotate/annotate.ts'
import { firmerHeadline } from '../annotate/claims/headline-check.ts'
import { type SourcingProfile, sourcingProfile } from '../annotate/claims/sourcing-profile.ts'
import type { Models } from '../annotate/models.ts'
import type { Article } from '../text/article.ts'
import { type Document, readingDocument } from '../text/document.ts'
import { atOnce, type Sliced } from '../text/slices.ts'

/** What an article says by itself, whatever is known of it elsewhere. What is marked on a page depends on this alone. */
export interface Recognised extends Annotation {
  readonly document: Document
  /** Whom the article rests its sentences on. */
  readonly sourcing: SourcingProfile
  /** Index of the claim that the title states as plain fact though the text only passes it on or doubts it. */
  readonly headline: number | null
}

/** Reads an article and recognises who and what is in it, and when, and how it is sourced. Pure; linear in the text. */
export const recognise = (article: Article, models: Models): Recognised =>
  atOnce(recognising(article, models))

/** The same, in slices: a long text takes seconds, and others wait. */
export function* recognising({ text, title, published }: Article, models: Models): Sliced<Recognised> {
  const document = yield* readingDocument(text)
  const annotation = yield* annotating(document, models, published ?? null)
  yield
  const { claims } = annotation
  return {
    document,
    ...annotation,
    sourcing: sourcingProfile(claims, document),
    headline: title ? firmerHeadline(title, claims, document) : null,
  }
}
