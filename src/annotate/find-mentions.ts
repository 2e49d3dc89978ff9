import type { Document } from '../text/document.ts'
import { inReadingOrder } from '../text/span.ts'
import { findPronouns } from './find-pronouns.ts'
import type { EntityType, Mention } from './mention.ts'
import { findRoles } from './roles/find-roles.ts'
import { roleNounLength } from './roles/role-noun.ts'
import { settleNames } from './settle/settle-names.ts'

/** The names, and beside them the roles and the pronouns that may speak of somebody; in reading order. */
export function findMentions(document: Document, recognised: readonly Mention[]): Mention[] {
  const names = settleNames(document, recognised).filter(
    ({ start, end, type }) => !(naming(type) && isRole(document.text.slice(start, end))),
  )
  return [...names, ...findRoles(document, names), ...findPronouns(document)].sort(inReadingOrder)
}

/** Institutions go by their nouns ("Congress"); a person or an event whose name is only a noun has none. */
const naming = (type: EntityType): boolean => type === 'person' || type === 'event'

/** "President", "Secretary of State", "Director of Media": an office in capitals, which a recogniser takes for a name. */
function isRole(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/)
  const length = roleNounLength(words)
  return length > 0 && (length === words.length || words[length] === 'of')
}
