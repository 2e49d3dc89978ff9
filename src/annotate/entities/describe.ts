import type { Mention } from '../mention.ts'
import type { Role } from '../roles/role.ts'
import { isWrongdoer, roleNoun } from '../roles/role-noun.ts'
import { agrees, sameWrongdoer } from './agreement.ts'
import { addMention, type Cluster, newCluster } from './cluster.ts'
import { clusterIndex } from './cluster-index.ts'
import { fits, isCalled, nounsOfName } from './fits.ts'
import type { InMind } from './in-mind.ts'

/** How far back, in sentences, one of several who fit must be the only one to be meant. */
const near = 2
/** How long somebody introduced with "a" stays in mind, in sentences, if the text does not come back to them. */
const fade = 3

/** A role that stands alone, in its place. */
export interface Description {
  readonly mention: Mention
  readonly role: Role
  readonly sentence: number
  /** As written. */
  readonly words: string
  /** Whom the names inside it speak of: "the lawyer of Jane Doe" is not Jane Doe. */
  readonly inside: ReadonlySet<Cluster | undefined>
  /** Where it begins its sentence: the organization that the sentence before begins with. */
  readonly subject: Cluster | undefined
}

/**
 * Gives descriptions to whom they can only mean, one after the other: to somebody known so far, or to somebody unnamed,
 * who then joins `clusters`; null where the text leaves it open. `plurals`: nouns of which the text tells more than one.
 */
export function describer(clusters: Cluster[], mind: InMind, plurals: ReadonlySet<string>) {
  const index = clusterIndex(clusters)

  const introduce = ({ mention, role }: Description): Cluster => {
    const cluster = newCluster('person')
    cluster.gender = roleNoun(role.noun)?.gender ?? null
    cluster.roles.push({ role, text: '' })
    addMention(
      cluster,
      mention,
      role.form === 'indefinite' ? 'introduces somebody unnamed' : 'somebody unnamed',
    )
    clusters.push(cluster)
    index.add(cluster)
    return cluster
  }
  /** The only one; or the only one who was spoken of just before. */
  const pick = (fitting: readonly Cluster[], sentence: number): Cluster | undefined => {
    if (fitting.length < 2) return fitting[0]
    const close = fitting.filter(
      (cluster) => sentence - (mind.lastSeen(cluster) ?? Number.NEGATIVE_INFINITY) <= near,
    )
    return close.length === 1 ? close[0] : undefined
  }
  /** "A judge" of the first paragraph, never told of again, is not "the judge" of the last. */
  const inPlay = (cluster: Cluster, sentence: number): boolean => {
    const last = mind.lastSeen(cluster)
    if (last === undefined) return false
    const passing =
      cluster.names.length === 0 &&
      cluster.mentions.length === 1 &&
      cluster.roles[0]?.role.form === 'indefinite'
    return !passing || sentence - last <= fade
  }

  const describePerson = (description: Description): Cluster | null => {
    const { mention, role, sentence, words, inside } = description
    if (role.form === 'indefinite') return namedLater(description) ?? introduce(description)
    const fitting = index
      .of(role.noun, 'person')
      .filter((cluster) => !inside.has(cluster) && fits(cluster, role, plurals))
    const earlier = fitting.filter((cluster) => inPlay(cluster, sentence))
    // a headline may say "the minister" of whom the text names only later
    const owner =
      pick(earlier, sentence) ??
      (earlier.length === 0 && fitting.length === 1 && sameNoun(fitting[0], role) ? fitting[0] : undefined)
    if (!owner) {
      const nobody = fitting.length === 0 ? plainly(description) : null
      return nobody ?? (earlier.length === 0 ? introduce(description) : null)
    }
    const why = owner.names.length > 0 ? 'fits nobody else here' : 'is the one unnamed person whom this fits'
    addMention(owner, mention, `“${words}” ${why}`)
    if (!owner.roles.some((known) => known.role.noun === role.noun)) {
      owner.roles.push({ role, text: '' })
      index.add(owner)
    }
    return owner
  }

  /** "A gunman", of whom the text says later who "the gunman" was. */
  const namedLater = ({ mention, role, words }: Description): Cluster | null => {
    if (!isWrongdoer(role.noun) || plurals.has(role.noun)) return null
    const named = index
      .of(role.noun, 'person')
      .filter(({ roles }) =>
        roles.some(({ role: told }) => told.form === 'naming' && sameWrongdoer(told.noun, role.noun)),
      )
    const [only, second] = named
    if (!only || second || mind.lastSeen(only) !== undefined) return null
    addMention(only, mention, `“${words}”: the text says later who it was`)
    return only
  }

  /** "The man" is whoever is told of unnamed, where the text has just told of nobody else who could be one. */
  const plainly = ({ mention, role, sentence, words }: Description): Cluster | null => {
    const reading = roleNoun(role.noun)
    if (!reading?.groups.includes('plain')) return null
    const candidates = new Set(
      mind
        .recent(sentence)
        .map(({ cluster }) => cluster)
        .filter((cluster) => !reading.gender || !cluster?.gender || cluster.gender === reading.gender),
    )
    const [only, second] = candidates
    if (
      !only ||
      second !== undefined ||
      only.names.length > 0 ||
      !only.roles.some(({ role: told }) => isWrongdoer(told.noun))
    )
      return null
    addMention(only, mention, `“${words}”: nobody else is spoken of here`)
    return only
  }

  const describeThing = (description: Description): Cluster | null => {
    const { mention, role, sentence, words, inside } = description
    if (role.form !== 'definite') return null
    const called = index
      .of(role.noun, mention.type)
      .filter((cluster) => !inside.has(cluster) && isCalled(cluster, role))
    const thing = pick(
      called.filter((cluster) => inPlay(cluster, sentence)),
      sentence,
    )
    const owner = mention.type === 'organization' ? bodyOf(description, thing) : thing
    if (owner) addMention(owner, mention, `“${words}” fits no other ${mention.type} here`)
    return owner ?? null
  }

  /**
   * Whether a body is the one: not where another stands near of which nothing tells what it is. Where none is told to be
   * one, it is the body that the sentence before began with, alone.
   */
  const bodyOf = ({ role, sentence, subject }: Description, thing: Cluster | undefined): Cluster | null => {
    const bodies = [...mind.bodies(sentence)]
    if (thing)
      return thing.roles.some((other) => agrees(role, other.role)) ||
        !bodies.some((body) => body !== thing && isUntold(body) && sentence - (mind.lastSeen(body) ?? 0) <= 1)
        ? thing
        : null
    const only = bodies.length === 1 && bodies[0] === subject && role.before.length === 0
    return only && subject && isUntold(subject) ? subject : null
  }

  return (description: Description): Cluster | null =>
    description.mention.type === 'person' ? describePerson(description) : describeThing(description)
}

/** Whether neither its name nor the text says what kind of body it is. */
const isUntold = ({ names, roles }: Cluster): boolean =>
  roles.length === 0 && names.every((name) => ![...nounsOfName(name)].some((noun) => roleNoun(noun)))

const sameNoun = (cluster: Cluster | undefined, { noun }: Role): boolean =>
  cluster?.roles.some(({ role }) => role.noun === noun || (isWrongdoer(noun) && isWrongdoer(role.noun))) ??
  false
