import type { Document } from '../../text/document.ts'
import { contains } from '../../text/span.ts'
import type { Mention } from '../mention.ts'
import { nationOf } from '../roles/nation.ts'
import type { Role } from '../roles/role.ts'
import { roleNoun } from '../roles/role-noun.ts'
import { agrees, isWrongdoer, sameWrongdoer } from './agreement.ts'
import { addMention, type Cluster, newCluster } from './cluster.ts'
import { fold } from './name-key.ts'

/** How far back, in sentences, one of several who fit must be the only one to be meant. */
const near = 2

/**
 * Gives each role that stands alone ("the ambassador", "the attacker", "the company") to the entity that it speaks of,
 * or to somebody unnamed, or to nobody where the text leaves it open. `clusters` grows by the unnamed.
 */
export function resolveDescriptions(
  document: Document,
  clusters: Cluster[],
  descriptions: readonly Mention[],
) {
  const sentences = sentenceIndex(document)
  const plurals = pluralsOf(document)
  for (const mention of descriptions) {
    const { role } = mention
    if (!role) continue
    const words = `“${document.text.slice(mention.start, mention.end)}”`
    if (mention.type !== 'person') {
      const thing =
        role.form === 'definite'
          ? pick(
              clusters.filter((cluster) => isCalled(cluster, mention, role)),
              mention,
              sentences,
            )
          : undefined
      if (thing) addMention(thing, mention, `${words} fits no other ${mention.type} here`)
      continue
    }
    if (role.form === 'indefinite') {
      introduce(clusters, mention, role)
      continue
    }
    const fitting = clusters.filter((cluster) => fits(cluster, mention, role, plurals))
    const earlier = fitting.filter(({ mentions }) => mentions.some(({ start }) => start < mention.start))
    const owner =
      pick(earlier, mention, sentences) ??
      (earlier.length === 0 && fitting.length === 1 ? fitting[0] : undefined)
    if (owner)
      addMention(
        owner,
        mention,
        owner.names.length > 0
          ? `${words} fits nobody else here`
          : `${words}: one unnamed person, as far as the text tells`,
      )
    else if (earlier.length === 0) introduce(clusters, mention, role)
  }
}

function introduce(clusters: Cluster[], mention: Mention, role: Role) {
  const cluster = newCluster('person')
  cluster.gender = roleNoun(role.noun)?.gender ?? null
  cluster.roles.push({ role, text: '' })
  addMention(
    cluster,
    mention,
    role.form === 'indefinite' ? 'introduces somebody unnamed' : 'somebody unnamed',
  )
  clusters.push(cluster)
}

/** The only one; or the only one who was spoken of just before. */
function pick(
  fitting: readonly Cluster[],
  mention: Mention,
  sentenceAt: (offset: number) => number,
): Cluster | undefined {
  if (fitting.length < 2) return fitting[0]
  const here = sentenceAt(mention.start)
  const close = fitting.filter(({ mentions }) =>
    mentions.some(({ start }) => start < mention.start && here - sentenceAt(start) <= near),
  )
  return close.length === 1 ? close[0] : undefined
}

function fits(cluster: Cluster, mention: Mention, role: Role, plurals: ReadonlySet<string>): boolean {
  if (
    cluster.type !== 'person' ||
    cluster.mentions.some((other) => contains(mention, other) && other.kind === 'name')
  )
    return false
  const gender = roleNoun(role.noun)?.gender
  if (gender && cluster.gender && gender !== cluster.gender) return false
  return cluster.roles.some(
    (other) =>
      agrees(role, other.role) ||
      (isWrongdoer(role.noun) &&
        sameWrongdoer(role.noun, other.role.noun) &&
        !plurals.has(role.noun) &&
        !plurals.has(other.role.noun)),
  )
}

/** "The ministry" of the Russian foreign ministry; "the carmaker" of whatever was called one; "the country" of a country. */
function isCalled(cluster: Cluster, mention: Mention, role: Role): boolean {
  const first = cluster.mentions[0]
  if (cluster.type !== mention.type || !first || first.start > mention.start) return false
  if (cluster.roles.some((other) => agrees(role, other.role))) return true
  if (cluster.names.some((name) => ` ${fold(name)} `.includes(` ${role.noun} `) && role.before.length === 0))
    return true
  return (
    role.noun === 'country' &&
    role.before.length === 0 &&
    cluster.names.some((name) => nationOf(name) !== undefined)
  )
}

/** The nouns of wrongdoers that the document also has in the plural, or of which it tells a second one. */
function pluralsOf(document: Document): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { tokens } of document.sentences) {
    tokens.forEach(({ text }, i) => {
      const word = text.toLowerCase()
      const singular = word.endsWith('men')
        ? word.replace(/men$/, 'man')
        : word.replace(/ves$/, 'f').replace(/s$/, '')
      if (singular !== word && isWrongdoer(singular)) found.add(singular)
      if (isWrongdoer(word) && /^(?:another|second|third|other|fellow)$/i.test(tokens[i - 1]?.text ?? ''))
        found.add(word)
    })
  }
  return found
}

/** The number of the sentence that holds an offset, by binary search. */
export function sentenceIndex({ sentences }: Document): (offset: number) => number {
  return (offset) => {
    let [low, high] = [0, sentences.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
