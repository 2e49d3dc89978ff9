import { nationOfRole } from '../roles/role.ts'
import { isLoose, isWrongdoer, type NounGroup, roleNoun } from '../roles/role-noun.ts'
import type { Cluster } from './cluster.ts'

/** Whose noun names an office that one person holds at a time. */
const offices: readonly NounGroup[] = ['politics', 'diplomacy', 'royalty', 'religion']

/**
 * Whether a text tells of somebody or something enough to make it an entity. A name does. Somebody unnamed must be
 * told of as the doer of something ("the gunman"), or be introduced and come back ("a teacher … the teacher"), or hold an
 * office that the text pins down ("the Turkish foreign minister") or comes back to ("the president").
 */
export function isEntity({ names, mentions, roles }: Cluster): boolean {
  if (names.length > 0) return true
  const role = roles[0]?.role
  const reading = role && roleNoun(role.noun)
  if (!role || !reading || isLoose(role.noun)) return false
  const spoken = mentions.filter(({ kind }) => kind === 'role').length
  if (role.form === 'indefinite') return spoken > 1
  if (isWrongdoer(role.noun)) return true
  return (
    reading.groups.some((group) => offices.includes(group)) &&
    (spoken > 1 || nationOfRole(role) !== undefined)
  )
}
