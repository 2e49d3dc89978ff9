import type { Cluster } from './cluster.ts'
import { clusterIndex } from './cluster-index.ts'
import { personDescriber } from './describe-person.ts'
import { thingDescriber } from './describe-thing.ts'
import type { Description, Surroundings } from './description.ts'

/**
 * Gives descriptions to whom they can only mean, one after the other: to somebody whom the text has told to be one, or to
 * somebody unnamed, who then joins `clusters`; null where the text leaves it open.
 */
export function describer(clusters: Cluster[], around: Surroundings) {
  const index = clusterIndex(clusters)
  const describePerson = personDescriber(clusters, index, around)
  const describeThing = thingDescriber(index, around)
  return (description: Description): Cluster | null =>
    description.mention.type === 'person' ? describePerson(description) : describeThing(description)
}
