import type { Span } from '../text/span.ts'
import type { Role } from './roles/role.ts'

export const entityTypes = ['person', 'organization', 'place', 'event'] as const
export type EntityType = (typeof entityTypes)[number]

/** "Karlov" is a name; "the ambassador" and the "President" of "President Putin" are roles; "he" is a pronoun. */
export type MentionKind = 'name' | 'role' | 'pronoun'

/** A place in the text that speaks of an entity. It ends where the name ends: no title, no article, no ’s. */
export interface Mention extends Span {
  readonly kind: MentionKind
  readonly type: EntityType
  /** Why this was taken for a mention, in plain words. */
  readonly reason: string
  /** What a role mention says, and of which name; roles only. */
  readonly role?: Role
}
