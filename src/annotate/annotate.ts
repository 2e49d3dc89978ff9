import type { Document } from '../text/document.ts'
import { atOnce, type Sliced } from '../text/slices.ts'
import type { Claim } from './claims/claim.ts'
import { findingClaims } from './claims/find-claims.ts'
import type { DateMention } from './dates/date-mention.ts'
import { findingDates } from './dates/find-dates.ts'
import type { Entity } from './entity.ts'
import { findMentions } from './find-mentions.ts'
import type { Models } from './models.ts'
import { findingNames } from './names/find-names.ts'
import { resolveEntities } from './resolve-entities.ts'

/** What one document says, by itself: who and what is in it, when, and which of its statements it does not vouch for. */
export interface Annotation {
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly dates: readonly DateMention[]
}

/**
 * Recognises entities, claims and dates. Uses the document, the models and the day it was published (`YYYY-MM-DD`, where that
 * is known) alone; linear in its length.
 */
export const annotate = (document: Document, models: Models, published: string | null = null): Annotation =>
  atOnce(annotating(document, models, published))

/** The same, in slices. */
export function* annotating(
  document: Document,
  models: Models,
  published: string | null = null,
): Sliced<Annotation> {
  const names = yield* findingNames(document, models.names)
  const mentions = findMentions(document, names)
  yield
  const entities = resolveEntities(document, mentions)
  yield
  const claims = yield* findingClaims(document, entities)
  return { entities, claims, dates: yield* findingDates(document, names, published) }
}
