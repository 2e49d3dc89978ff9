import type { Mention } from '../mention.ts'
import type { Cluster } from './cluster.ts'
import { withoutArticle } from './entity-name.ts'

/**
 * The roles that a text gives an entity, each once, the most telling first: what has a complement, then what has more words.
 * That a place is "the country" tells nobody what it is.
 */
export function distinctiveRoles(cluster: Cluster, textOf: (mention: Mention) => string): string[] {
  const given = cluster.roles.filter(({ text }) => text !== '' && !pointing.test(text))
  const unnamed = cluster.mentions
    .filter(({ kind }) => kind === 'role')
    .map((mention) => withoutArticle(textOf(mention)))
    .filter((text) => !pointing.test(text))
  const texts =
    given.length > 0 || cluster.type === 'place'
      ? given.toSorted((a, b) => weight(b) - weight(a)).map(({ text }) => text)
      : unnamed
  const seen = new Set<string>()
  return texts.filter((text) => {
    const key = text.toLowerCase()
    return !seen.has(key) && seen.add(key)
  })
}

const weight = ({ role, text }: Cluster['roles'][number]): number =>
  (role.complement === '' ? 0 : 10) + text.split(/\s+/).length

/** "his wife" tells who somebody is only beside the sentence before. */
const pointing = /^(?:his|her|its|their|my|our|your|whose)\b/i
