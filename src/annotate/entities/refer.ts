import type { Document } from '../../text/document.ts'
import type { Mention } from '../mention.ts'
import { type Gender, roleNoun } from '../roles/role-noun.ts'
import { addMention, type Cluster, newCluster } from './cluster.ts'
import { clusterIndex } from './cluster-index.ts'
import { fits, isCalled, pluralsOf } from './fits.ts'
import { sentenceIndex } from './sentence-index.ts'

/** How far back, in sentences, one of several who fit must be the only one to be meant. */
const near = 2
/** How long somebody introduced with "a" stays in mind, in sentences, if the text does not come back to them. */
const fade = 3

/**
 * Reads a document once from its start and gives each role that stands alone ("the ambassador", "the attacker", "the
 * company") and each pronoun to whom it speaks of: to somebody named, to somebody unnamed, who then joins `clusters`,
 * or to nobody where the text leaves it open. A wrong link is worse than none. `mentions` are in reading order.
 */
export function refer(document: Document, clusters: Cluster[], mentions: readonly Mention[]) {
  const sentenceAt = sentenceIndex(document)
  const plurals = pluralsOf(document)
  const owners = ownersOf(clusters)
  const index = clusterIndex(clusters)
  /** The sentence in which each was last spoken of. */
  const seen = new Map<Cluster, number>()
  /** Who is spoken of in this sentence and the one before; null stands for somebody who belongs to no cluster. */
  let recent: { readonly sentence: number; readonly cluster: Cluster | null }[] = []
  let quotation = 0

  const see = (cluster: Cluster, sentence: number) => {
    seen.set(cluster, sentence)
    if (cluster.type === 'person') recent.push({ sentence, cluster })
  }
  const introduce = (mention: Mention): Cluster | undefined => {
    if (!mention.role) return undefined
    const cluster = newCluster('person')
    cluster.gender = roleNoun(mention.role.noun)?.gender ?? null
    cluster.roles.push({ role: mention.role, text: '' })
    addMention(cluster, mention, 'somebody unnamed')
    clusters.push(cluster)
    index.add(cluster)
    return cluster
  }
  /** The only one; or the only one who was spoken of just before. */
  const pick = (fitting: readonly Cluster[], sentence: number): Cluster | undefined => {
    if (fitting.length < 2) return fitting[0]
    const close = fitting.filter(
      (cluster) => sentence - (seen.get(cluster) ?? Number.NEGATIVE_INFINITY) <= near,
    )
    return close.length === 1 ? close[0] : undefined
  }
  /** "A judge" of the first paragraph, never told of again, is not "the judge" of the last. */
  const faded = ({ names, mentions: own, roles }: Cluster, sentence: number, seenAt = 0): boolean =>
    names.length === 0 && own.length === 1 && roles[0]?.role.form === 'indefinite' && sentence - seenAt > fade
  const describe = (
    mention: Mention,
    sentence: number,
    inside: ReadonlySet<Cluster | undefined>,
  ): Cluster | null => {
    const { role } = mention
    if (!role) return null
    const words = `“${document.text.slice(mention.start, mention.end)}”`
    if (mention.type !== 'person') {
      if (role.form !== 'definite') return null
      const called = index
        .of(role.noun, mention.type)
        .filter((cluster) => seen.has(cluster) && !inside.has(cluster) && isCalled(cluster, role))
      const thing = pick(called, sentence)
      if (thing) addMention(thing, mention, `${words} fits no other ${mention.type} here`)
      return thing ?? null
    }
    if (role.form === 'indefinite') return introduce(mention) ?? null
    const fitting = index
      .of(role.noun, 'person')
      .filter((cluster) => !inside.has(cluster) && fits(cluster, role, plurals))
    const earlier = fitting.filter(
      (cluster) => seen.has(cluster) && !faded(cluster, sentence, seen.get(cluster)),
    )
    const owner =
      pick(earlier, sentence) ?? (earlier.length === 0 && fitting.length === 1 ? fitting[0] : undefined)
    if (!owner) return earlier.length === 0 ? (introduce(mention) ?? null) : null
    addMention(
      owner,
      mention,
      `${words} ${owner.names.length > 0 ? 'fits nobody else here' : 'is the one unnamed person whom this fits'}`,
    )
    if (!owner.roles.some((known) => known.role.noun === role.noun)) {
      owner.roles.push({ role, text: '' })
      index.add(owner)
    }
    return owner
  }
  const stands = (mention: Mention, sentence: number): Cluster | undefined => {
    const gender: Gender = /^(?:she|her)/i.test(document.text.slice(mention.start, mention.end))
      ? 'female'
      : 'male'
    const candidates = new Set(
      recent
        .filter((entry) => entry.sentence >= sentence - 1)
        .map(({ cluster }) => cluster)
        .filter((cluster) => cluster?.gender !== other(gender)),
    )
    const [owner, second] = candidates
    if (!owner || second !== undefined) return undefined
    owner.gender = gender
    addMention(owner, mention, 'nobody else is spoken of here')
    return owner
  }

  /** Whom the names inside a description speak of: "the lawyer of Jane Doe" is not Jane Doe. */
  const within = (mention: Mention, at: number): ReadonlySet<Cluster | undefined> => {
    const inside = new Set<Cluster | undefined>()
    for (let i = at + 1; (mentions[i]?.start ?? mention.end) < mention.end; i++) {
      const next = mentions[i]
      if (next) inside.add(owners.get(placeOf(next)))
    }
    return inside
  }

  mentions.forEach((mention, at) => {
    const sentence = sentenceAt(mention.start)
    while ((document.quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) quotation++
    const quoted = (document.quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) <= mention.start
    if (recent[0] && recent[0].sentence < sentence - 1)
      recent = recent.filter((entry) => entry.sentence >= sentence - 1)
    const owner = owners.get(placeOf(mention))
    if (owner) see(owner, sentence)
    else if (mention.kind === 'role' && mention.role?.of === null) {
      const cluster = describe(mention, sentence, within(mention, at))
      if (cluster) see(cluster, sentence)
      else if (mention.type === 'person') recent.push({ sentence, cluster: null })
    } else if (mention.kind === 'pronoun' && !quoted) {
      // what "he" means inside a quotation depends on who speaks
      const cluster = stands(mention, sentence)
      if (cluster) see(cluster, sentence)
    }
  })
}

function ownersOf(clusters: readonly Cluster[]): Map<string, Cluster> {
  const owners = new Map<string, Cluster>()
  for (const cluster of clusters)
    for (const mention of cluster.mentions) owners.set(placeOf(mention), cluster)
  return owners
}

const placeOf = ({ start, kind }: Mention): string => `${kind} ${start}`
const other = (gender: Gender): Gender => (gender === 'male' ? 'female' : 'male')
