import { type Cluster, newCluster } from '../../../src/annotate/entities/cluster.ts'
import type { EntityType } from '../../../src/annotate/mention.ts'
import { readRole } from '../../../src/annotate/roles/read-role.ts'
import type { Role } from '../../../src/annotate/roles/role.ts'

/** A role as a text tells it: "Turkish foreign minister". */
export function role(text: string): Role {
  const read = readRole(text)
  if (!read) throw new Error(`“${text}” is no role`)
  return read
}

/** An entity with names and roles, as a text tells of it. */
export function cluster(type: EntityType, names: readonly string[], roles: readonly string[] = []): Cluster {
  const made = newCluster(type)
  made.names.push(...names)
  made.roles.push(...roles.map((text) => ({ role: role(text), text })))
  return made
}
