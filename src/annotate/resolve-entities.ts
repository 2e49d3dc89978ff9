import type { Document } from '../text/document.ts'
import { inReadingOrder } from '../text/span.ts'
import { addMention, type Cluster } from './entities/cluster.ts'
import { clusterNames } from './entities/cluster-names.ts'
import { distinctiveRoles } from './entities/distinctive-roles.ts'
import { entityName, withoutArticle } from './entities/entity-name.ts'
import { isEntity } from './entities/is-entity.ts'
import { refer } from './entities/refer.ts'
import { salienceOf } from './entities/salience.ts'
import type { Entity } from './entity.ts'
import type { Mention } from './mention.ts'
import { roleNoun } from './roles/role-noun.ts'

/**
 * Gathers the mentions of one entity: names with names, titles and appositions with their name, descriptions and
 * pronouns with whom they can only mean. What stays open is no entity's mention. Entities come in reading order.
 */
export function resolveEntities(document: Document, mentions: readonly Mention[]): Entity[] {
  const textOf = ({ start, end }: Mention) => document.text.slice(start, end)
  const roles = mentions.filter(({ kind }) => kind === 'role')
  const clusters = clusterNames(document, mentions)
  attachRoles(clusters, roles, textOf)
  refer(document, clusters, mentions)

  const told = clusters.filter(isEntity)
  for (const cluster of told) cluster.mentions.sort(inReadingOrder)
  told.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
  const salience = salienceOf(document, told)
  const ids = new Map<string, number>()
  return told.map((cluster, i) => {
    const name = entityName(cluster, textOf)
    return {
      id: unique(ids, `${cluster.type}:${slug(withoutArticle(name))}`),
      type: cluster.type,
      name,
      mentions: cluster.mentions,
      roles: distinctiveRoles(cluster, textOf),
      salience: salience[i] ?? 0,
    }
  })
}

/** Gives titles, appositions and predicates to their names' clusters; of predicates only what they tell. */
function attachRoles(
  clusters: readonly Cluster[],
  roles: readonly Mention[],
  textOf: (mention: Mention) => string,
) {
  const owners = new Map<number, Cluster>()
  for (const cluster of clusters) for (const { start } of cluster.mentions) owners.set(start, cluster)
  for (const mention of roles) {
    const { role } = mention
    const cluster = role?.of ? owners.get(role.of.start) : undefined
    if (!role || !cluster) continue
    cluster.roles.push({ role, text: withoutArticle(textOf(mention)) })
    cluster.gender ??= roleNoun(role.noun)?.gender ?? null
    if (role.form !== 'predicate') addMention(cluster, mention, mention.reason)
  }
}

const slug = (name: string): string =>
  name
    .replace(/ı/g, 'i')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

function unique(ids: Map<string, number>, id: string): string {
  const count = (ids.get(id) ?? 0) + 1
  ids.set(id, count)
  return count === 1 ? id : `${id}-${count}`
}
