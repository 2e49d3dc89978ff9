import { nationOfRole } from '../roles/role.ts'
import { roleNoun } from '../roles/role-noun.ts'
import { isWrongdoer } from './agreement.ts'
import type { Cluster } from './cluster.ts'

/** Nouns too wide to make somebody of by themselves: "the leader", "the head of". */
const wide =
  /^(?:head|chief|leader|official|member|expert|director|manager|star|officer|person|individual|side|president)$/

/**
 * Whether a text tells of somebody or something enough to make it an entity. A name does. Somebody unnamed must be
 * told of as the doer of something ("the gunman"), or come back ("a teacher … the teacher"), or hold an office that the
 * text pins down ("the Turkish foreign minister").
 */
export function isTold({ names, mentions, roles }: Cluster): boolean {
  if (names.length > 0) return true
  const role = roles[0]?.role
  if (!role || !roleNoun(role.noun)) return false
  const spoken = mentions.filter(({ kind }) => kind === 'role')
  if (spoken.length > 1) return !wide.test(role.noun) || role.complement !== ''
  if (role.form === 'indefinite') return false
  return isWrongdoer(role.noun) || nationOfRole(role) !== undefined
}
