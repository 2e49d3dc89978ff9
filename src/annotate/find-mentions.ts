import type { Document } from '../text/document.ts'
import { inReadingOrder } from '../text/span.ts'
import { findPronouns } from './find-pronouns.ts'
import type { Mention } from './mention.ts'
import { findRoles } from './roles/find-roles.ts'

/** The names, and beside them the roles and the pronouns that may speak of somebody; in reading order. */
export function findMentions(document: Document, names: readonly Mention[]): Mention[] {
  return [...names, ...findRoles(document, names), ...findPronouns(document)].sort(inReadingOrder)
}
