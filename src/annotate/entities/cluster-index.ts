import type { EntityType } from '../mention.ts'
import { isNation } from '../roles/nation.ts'
import { isWrongdoer, roleNoun, wrongdoers } from '../roles/role-noun.ts'
import { synonymsOf } from './agreement.ts'
import type { Cluster } from './cluster.ts'
import { nounsOfName } from './description-fits.ts'

/** Of more than this many who might be called one noun, the first are forgotten: it bounds the time, and no one noun tells them apart. */
const most = 60

/** Finds clusters by what they may be called, without looking at all of them. */
export interface ClusterIndex {
  /** Those of a type that a noun might mean. */
  readonly of: (noun: string, type: EntityType) => readonly Cluster[]
  /** Enters a cluster, again where it has new roles. */
  readonly add: (cluster: Cluster) => void
}

export function clusterIndex(clusters: readonly Cluster[]): ClusterIndex {
  const byKey = new Map<string, Set<Cluster>>()
  const enter = (key: string, cluster: Cluster) => {
    const known = byKey.get(key) ?? new Set()
    byKey.set(key, known)
    known.add(cluster)
    const [oldest] = known
    if (known.size > most && oldest) known.delete(oldest)
  }
  const add = (cluster: Cluster) => {
    for (const { role } of cluster.roles) {
      for (const noun of partsOf(role.noun)) enter(`${cluster.type} ${noun}`, cluster)
      for (const group of roleNoun(role.noun)?.groups ?? []) enter(`group ${group}`, cluster)
    }
    if (cluster.type === 'person') return
    for (const name of new Set(cluster.names)) {
      for (const noun of nounsOfName(name)) enter(`${cluster.type} ${noun}`, cluster)
      if (cluster.type === 'place' && isNation(name))
        for (const noun of ['country', 'nation']) enter(`place ${noun}`, cluster)
    }
  }
  for (const cluster of clusters) add(cluster)
  const of = (noun: string, type: EntityType): readonly Cluster[] => {
    const groups = [...(roleNoun(noun)?.standsFor ?? []), ...(isWrongdoer(noun) ? wrongdoers : [])]
    const keys = [
      `${type} ${noun}`,
      ...synonymsOf(noun).map((other) => `${type} ${other}`),
      ...(type === 'person' ? groups.map((group) => `group ${group}`) : []),
    ]
    return [...new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]))]
  }
  return { of, add }
}

/** A noun of several words is also found by its first and its last: "police officer" by "officer". */
function partsOf(noun: string): string[] {
  const words = noun.split(' ')
  return [...new Set([noun, words[0] ?? noun, words.at(-1) ?? noun])]
}
