import type { Document } from '../text/document.ts'
import type { Claim } from './claims/claim.ts'
import { findClaims } from './claims/find-claims.ts'
import type { DateMention } from './dates/date-mention.ts'
import { findDates } from './dates/find-dates.ts'
import type { Entity } from './entity.ts'
import { findMentions } from './find-mentions.ts'
import type { Models } from './models.ts'
import { findNames } from './names/find-names.ts'
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
export function annotate(document: Document, models: Models, published: string | null = null): Annotation {
  const names = findNames(document, models.names)
  const mentions = findMentions(document, names)
  const entities = resolveEntities(document, mentions)
  return { entities, claims: findClaims(document, entities), dates: findDates(document, names, published) }
}
