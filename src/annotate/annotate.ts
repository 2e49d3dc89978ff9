import type { Document } from '../text/document.ts'
import type { Claim } from './claims/claim.ts'
import { findClaims } from './claims/find-claims.ts'
import type { Entity } from './entity.ts'
import { findMentions } from './find-mentions.ts'
import type { Models } from './models.ts'
import { findNames } from './names/find-names.ts'
import { resolveEntities } from './resolve-entities.ts'

/** What one document says, by itself: who and what is in it, and which of its statements it does not vouch for. */
export interface Annotation {
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
}

/** Recognises entities and claims. Uses the document and the models alone; linear in its length. */
export function annotate(document: Document, models: Models): Annotation {
  const names = findNames(document, models.names)
  const mentions = findMentions(document, names)
  const entities = resolveEntities(document, mentions)
  return { entities, claims: findClaims(document, entities) }
}
