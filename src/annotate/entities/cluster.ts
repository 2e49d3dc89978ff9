import type { EntityType, Mention } from '../mention.ts'
import type { Role } from '../roles/role.ts'
import type { Gender } from '../roles/role-noun.ts'

/** An entity while it is being put together. */
export interface Cluster {
  type: EntityType
  /** Its names as written, in reading order; empty for somebody unnamed. */
  readonly names: string[]
  readonly mentions: Mention[]
  readonly roles: RoleOf[]
  gender: Gender | null
  /** Whether the text’s pronouns tell a man here and a woman there: none of them is linked. */
  puzzling: boolean
}

export interface RoleOf {
  readonly role: Role
  /** As written, without article. */
  readonly text: string
}

export const newCluster = (type: EntityType): Cluster => ({
  type,
  names: [],
  mentions: [],
  roles: [],
  gender: null,
  puzzling: false,
})

/** Adds a mention with the reason why it is of this entity. */
export function addMention(cluster: Cluster, mention: Mention, reason: string) {
  cluster.mentions.push({ ...mention, reason })
}
