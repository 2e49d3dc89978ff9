import type { Mention } from '../mention.ts'
import { nationOfRole, type Role } from '../roles/role.ts'
import { isWrongdoer, type NounGroup, roleNoun } from '../roles/role-noun.ts'
import { sameOffice, sameWrongdoer } from './agreement.ts'
import { addMention, type Cluster, newCluster } from './cluster.ts'
import type { ClusterIndex } from './cluster-index.ts'
import type { Description, Surroundings } from './description.ts'
import { descriptionFits } from './description-fits.ts'
import { isExcludedByModifiers } from './restrictive-modifiers.ts'

/** How far back, in sentences, one of several who fit equally must be the only one to be meant. */
const near = 2
/** How long nobody else who fits may have been spoken of for that, in sentences. */
const apart = 8
/** How long somebody introduced with "a" stays in mind, in sentences, if the text does not come back to them. */
const fade = 3
/** How far back "the teacher" may reach, in sentences; a holder of an office is called by it all through a text. */
const reach = 12
const officeReach = 60
/** "The defendant" of the paragraph before may be another. */
const accusedReach = 4
/** How far ahead the name may stand of whom a headline or an opening describes, in sentences. */
const ahead = 6

const offices: readonly NounGroup[] = ['politics', 'diplomacy', 'royalty', 'religion']

/** Decides of whom "the minister", "a gunman", "the man" speak; somebody unnamed joins `clusters`. */
export function personDescriber(
  clusters: Cluster[],
  index: ClusterIndex,
  { mind, plurals, sentenceAt, textOf }: Surroundings,
) {
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

  /** The only one; of those who fit equally the only one of whom the text has spoken for long. */
  const pick = (fitting: readonly Cluster[], sentence: number): Cluster | undefined => {
    if (fitting.length < 2) return fitting[0]
    const within = (sentences: number) =>
      fitting.filter(
        (cluster) => sentence - (mind.lastSeen(cluster) ?? Number.NEGATIVE_INFINITY) <= sentences,
      )
    const close = within(near)
    return close.length === 1 && within(apart).length === 1 ? close[0] : undefined
  }

  /** "The Mexican president", where the text has just told of a Mexican, and not of this one as such. */
  const isOfAnother = (cluster: Cluster, { role, utterance }: Description): boolean => {
    const nation = nationOfRole(role)
    const isOf = ({ roles }: Cluster) => roles.some((told) => nationOfRole(told.role) === nation)
    return (
      nation !== undefined &&
      !isOf(cluster) &&
      mind.recent(utterance).some(({ cluster: other }) => other !== null && other !== cluster && isOf(other))
    )
  }

  /** "A judge" of the first paragraph, never told of again, is not "the judge" of the last. */
  const inPlay = (cluster: Cluster, { sentence, role }: Description): boolean => {
    const last = mind.lastSeen(cluster)
    if (last === undefined) return false
    const passing =
      cluster.names.length === 0 &&
      cluster.mentions.length === 1 &&
      cluster.roles[0]?.role.form === 'indefinite'
    return sentence - last <= (passing ? fade : reachOf(role.noun))
  }

  const describePerson = (description: Description): Cluster | null => {
    const { mention, role, sentence, words, others } = description
    // whose husband "her husband" is tells nothing of which husband it is
    if (role.form === 'owned') return null
    if (role.form === 'indefinite')
      return namedLater(description) ?? namedAgain(description) ?? introduce(description)
    const fitting = index
      .of(role.noun, 'person')
      .filter(
        (cluster) =>
          !others.has(cluster) &&
          descriptionFits(cluster, role, plurals) &&
          !isExcludedByModifiers(cluster, role) &&
          !isOfBody(cluster, description) &&
          !isOfAnother(cluster, description),
      )
    const earlier = fitting.filter((cluster) => inPlay(cluster, description))
    // who was told to be a judge is "the judge" before who was told to be a lawyer; "the leader" may be a president
    const isExact = ({ roles }: Cluster) => roles.some((known) => known.role.noun === role.noun)
    const exact = roleNoun(role.noun)?.standsFor.includes('politics') ? [] : earlier.filter(isExact)
    const [just, another] = earlier.filter(isExact)
    // "another official … The official": who was just told of with "a", where nobody named was called so
    const isJustTold =
      just?.roles[0]?.role.form === 'indefinite' && !another && sentence - (mind.lastSeen(just) ?? 0) <= near
    // whoever fits and was told of since may be meant, too: a film director by "the director", a counsel by "the lawyer"
    const last = Math.max(...exact.map((cluster) => mind.lastSeen(cluster) ?? 0))
    const isRival = (cluster: Cluster) => cluster.names.length > 0 && (mind.lastSeen(cluster) ?? 0) > last
    const fits = exact.length > 0 ? earlier.filter((one) => exact.includes(one) || isRival(one)) : earlier
    const picked = pick(fits, sentence)
    const owner =
      (isJustTold ? just : undefined) ??
      (picked && (exact.length === 0 || exact.includes(picked)) ? picked : undefined) ??
      (earlier.length === 0 ? toldLater(fitting, description) : undefined)
    if (!owner) {
      const somebody = fitting.length === 0 ? (namedAgain(description) ?? plainly(description)) : null
      if (somebody) return somebody
      return fitting.length === 0 && !isEpithet(description) ? introduce(description) : null
    }
    const told = owner.roles.find((known) => known.role.noun === role.noun) ?? owner.roles[0]
    const why =
      owner.names.length > 0
        ? `the text has told of ${owner.names[0]} as “${told?.role.noun ?? role.noun}”`
        : 'is the one unnamed person whom this fits'
    addMention(owner, mention, owner.names.length > 0 ? `“${words}”: ${why}` : `“${words}” ${why}`)
    if (!owner.roles.some((known) => known.role.noun === role.noun)) {
      owner.roles.push({ role, text: '' })
      index.add(owner)
    }
    return owner
  }

  /** A headline may say "the minister" of whom the text names only then. */
  const toldLater = (fitting: readonly Cluster[], { role, sentence }: Description): Cluster | undefined => {
    const [only, second] = fitting
    if (!only || second || sentence > ahead || !sameNoun(only, role)) return undefined
    if (mind.lastSeen(only) !== undefined) return undefined
    const first = only.mentions.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY)
    return sentenceAt(first) - sentence <= ahead ? only : undefined
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

  /** "The Omani foreign minister came. The minister, Badr Saidi, …": who is told of again, by less and with a name. */
  const namedAgain = ({ mention, role, sentence, words }: Description): Cluster | null => {
    const noun = role.noun.split(' ').at(-1) ?? role.noun
    const gender = roleNoun(role.noun)?.gender
    const isAgain = ({ start, role: told }: Mention) =>
      told?.form === 'apposition' &&
      start < (told.of?.start ?? 0) &&
      told.before.length === 0 &&
      told.complement === '' &&
      (told.noun === role.noun || told.noun === noun) &&
      sameOffice(told, role) &&
      sentenceAt(start) - sentence <= ahead
    const [only, second] = index
      .of(noun, 'person')
      .filter(
        (cluster) =>
          mind.lastSeen(cluster) === undefined &&
          !(gender && cluster.gender && cluster.gender !== gender) &&
          cluster.mentions.some((told) => isAgain(told) && /^the /i.test(textOf(told))),
      )
    if (!only || second) return null
    addMention(only, mention, `“${words}”: the text says later who it is`)
    return only
  }

  /** "The man" is whoever is told of unnamed, where the text has just told of nobody else who could be one. */
  const plainly = ({ mention, role, utterance, words }: Description): Cluster | null => {
    const reading = roleNoun(role.noun)
    if (!reading?.groups.includes('plain')) return null
    const candidates = new Set(
      mind
        .recent(utterance)
        .filter((spoken) => utterance - spoken.utterance <= 1)
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

  /** "The defendant", "the trafficker", said of somebody whom the text has just named: no new person. */
  const isEpithet = ({ role, utterance }: Description): boolean => {
    const reading = roleNoun(role.noun)
    if (!reading?.groups.some((group) => group === 'accused' || group === 'thief')) return false
    return mind
      .recent(utterance)
      .some(
        ({ cluster }) =>
          cluster !== null &&
          cluster.names.length > 0 &&
          (!reading.gender || !cluster.gender || cluster.gender === reading.gender),
      )
  }

  return describePerson
}

/** "The President", in a text that has told of "Goldenvale president Nestor Yap": the capital is that of another office. */
function isOfBody({ roles }: Cluster, { role, words }: Description): boolean {
  const isCapital = (text: string) => text.includes(capitalised(role.noun))
  const told = roles.filter((known) => known.role.noun === role.noun && known.text !== '')
  return (
    isCapital(words) &&
    told.length > 0 &&
    told.every((known) => !isCapital(known.text) && known.role.names.length > 0 && !nationOfRole(known.role))
  )
}

const capitalised = (noun: string): string => noun.charAt(0).toUpperCase() + noun.slice(1)

function reachOf(noun: string): number {
  const groups = roleNoun(noun)?.groups ?? []
  if (groups.some((group) => group === 'accused' || group === 'litigant')) return accusedReach
  return groups.some((group) => offices.includes(group)) ? officeReach : reach
}

const sameNoun = (cluster: Cluster, { noun }: Role): boolean =>
  cluster.roles.some(({ role }) => role.noun === noun || (isWrongdoer(noun) && isWrongdoer(role.noun)))
