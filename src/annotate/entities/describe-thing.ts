import { letterPattern } from '../../text/letter-pattern.ts'
import { nationOf } from '../roles/nation.ts'
import { nationOfRole, type Role } from '../roles/role.ts'
import { agrees } from './agreement.ts'
import { addMention, type Cluster } from './cluster.ts'
import type { ClusterIndex } from './cluster-index.ts'
import type { Description, Surroundings } from './description.ts'
import { isAmbiguous, isCalled, isUntold, mayBeCalled } from './description-fits.ts'
import { isHomonym } from './homonyms.ts'
import { isOfSpeaker, toldBySpeaker } from './of-speaker.ts'
import { isExcludedByModifiers } from './restrictive-modifiers.ts'

/** How far back, in sentences, one of several who fit must be the only one to be meant. */
const near = 2
/** How far back what is described may have been spoken of last, in sentences. */
const reach = 15
/** How long no other place that fits may have been spoken of, in sentences. */
const apart = 8
/** So many times, and for such a share of all organizations, a text has spoken of the one that it is about. */
const leastTimes = 3
const leastShare = 0.6
/** What any company is called. */
const company = /^(?:company|firm)$/
/** Others that it may be called, where one is told of with "a". */
const firms =
  /^(?:operator|chain|carrier|developer|publisher|utility|miner|broadcaster|subsidiary|studio|business)$/
/** What a body has done that was not only asked to do something. */
const hasDone = letterPattern`^ (?:was|were|had|did|got|made|gave|took|found|held|let|\p{Ll}{2,}ed)(?!\p{L})`
const doing = /^(?:subject|doer)$/
/** Names of countries, and who lives there. */
const country = /^(?:country|nation)$/
/** "left the country": the one where it was said, whichever the text tells of. */
const home =
  /\b(?:le(?:ave|aves|aving|ft)|fle[ed]{1,2}|fleeing|flown|out of|return(?:s|ed|ing)? to|back (?:in|to)|arriv(?:e|es|ed|ing) in|enter(?:s|ed|ing)?|part of|across|around|rest of) $/

/** Decides of what "the company", "the city", "the country" speak. */
export function thingDescriber(index: ClusterIndex, { mind, countries, asked }: Surroundings) {
  /** Where the text last told of another one, with "a": "a school for 500 children". By the noun. */
  const introduced = new Map<string, number>()
  /** Whom the last sentence that did so began with, told of with "a". */
  let newest: { readonly role: Role; readonly sentence: number } | undefined
  /** Where the text first spoke so of something that it had not named. By the noun. */
  const unknown = new Map<string, number>()

  /** The only one; the only one that was called so before, where others were named in passing; the only one of just before. */
  const pick = (fitting: readonly Cluster[], { sentence, role }: Description): Cluster | undefined => {
    if (fitting.length < 2) return fitting[0]
    const { noun } = role
    // "said his lawyer, Ann Lee of Lee & Co.": whoever is named in passing takes it from nobody
    const [known, second] = fitting.filter((cluster) => isCalledSo(cluster, noun))
    const isInPassing = (cluster: Cluster) => cluster === known || mind.lastFunction(cluster) === 'inside'
    if (known && !second && fitting.every(isInPassing)) return known
    const within = (sentences: number) =>
      fitting.filter(
        (cluster) => sentence - (mind.lastSeen(cluster) ?? Number.NEGATIVE_INFINITY) <= sentences,
      )
    const [close, another] = within(near)
    if (!close || another) return undefined
    // an island, and the one where its ferry comes from
    const isOpen =
      close.type === 'place' &&
      within(apart).length > 1 &&
      !close.roles.some((told) => agrees(role, told.role))
    return isOpen ? undefined : close
  }

  /** "The club said so … They lost to Crayford Town": who is named in passing after the text has come to speak of another so. */
  const isLater = (cluster: Cluster, role: Role): boolean => {
    const { mentions, roles } = cluster
    const since = unknown.get(role.noun)
    return (
      since !== undefined &&
      mind.lastFunction(cluster) === 'inside' &&
      mentions.every(({ start }) => start > since) &&
      !roles.some((told) => agrees(role, told.role))
    )
  }

  /** "A warehouse operator told staff …", of which it may speak, rather than of what was told of before. */
  const isOfNew = (owner: Cluster, { role, sentence }: Description): boolean =>
    newest !== undefined &&
    sentence - newest.sentence <= 1 &&
    (mind.lastSeen(owner) ?? 0) <= newest.sentence &&
    (agrees(role, newest.role) || (company.test(role.noun) && firms.test(newest.role.noun)))

  const inPlay = (cluster: Cluster, sentence: number, noun: string): boolean => {
    const last = mind.lastSeen(cluster) ?? Number.NEGATIVE_INFINITY
    const other = introduced.get(noun) ?? Number.NEGATIVE_INFINITY
    // "A steward of Dunmoor FC was beaten with a golf club"; "Hurricane John has become a storm of …"
    const isNewer = last < other || (last === other && cluster.type === 'organization')
    return sentence - last <= reach && (!isNewer || isCalledSo(cluster, noun))
  }

  /** "It would ask the Supreme Court to step in. The court got it wrong": another has ruled. */
  const isAsked = (owner: Cluster, { after }: Description): boolean => asked.has(owner) && hasDone.test(after)

  const describeThing = (description: Description): Cluster | null => {
    const { mention, role, sentence, words, others } = description
    if (role.form === 'indefinite') {
      introduced.set(role.noun, sentence)
      if (description.before.trim() === '') newest = { role, sentence }
      if (isPlain(description) && !unknown.has(role.noun)) unknown.set(role.noun, mention.start)
    }
    if (role.form !== 'definite' || isHomonym(description)) return null
    const called = index
      .of(role.noun, mention.type)
      .filter(
        (cluster) =>
          !others.has(cluster) &&
          isCalled(cluster, role) &&
          !isExcludedByModifiers(cluster, role) &&
          !isLater(cluster, role),
      )
    const inMind = called.filter((cluster) => inPlay(cluster, sentence, role.noun))
    if (mention.type === 'organization' && isOfSpeaker(description, inMind)) return null
    const bySpeaker = toldBySpeaker(description, inMind)
    const thing = country.test(role.noun) ? countryOf(description, called) : pick(inMind, description)
    const owner =
      mention.type !== 'organization'
        ? thing
        : bySpeaker === undefined
          ? bodyOf(description, thing, inMind)
          : bySpeaker
    if (inMind.length === 0 && sentence > 0 && isPlain(description) && !unknown.has(role.noun))
      unknown.set(role.noun, mention.start)
    if (!owner || isOfNew(owner, description) || isAsked(owner, description)) return null
    addMention(owner, mention, `“${words}” fits no other ${mention.type} here`)
    return owner
  }

  const countryOf = (
    { role, sentence, before, after }: Description,
    called: readonly Cluster[],
  ): Cluster | undefined => {
    const nation = nationOfRole(role)
    if (role.before.length > 0 && nation === undefined) return undefined
    const meant = nation ?? countries.meant(sentence, home.test(before))
    if (meant === undefined || (!nation && isOfAnother(before, after, meant))) return undefined
    return called.find(
      (cluster) =>
        mind.lastSeen(cluster) !== undefined && cluster.names.some((name) => nationOf(name) === meant),
    )
  }

  /**
   * Whether a body is the one: not where another stands near of which nothing tells what it is. Where none is told to be
   * one, it is the body that the sentence before began with, alone, or the company that the text is about.
   */
  const bodyOf = (
    { role, sentence, subject }: Description,
    thing: Cluster | undefined,
    called: readonly Cluster[],
  ): Cluster | null => {
    const bodies = [...mind.bodies(sentence)]
    // "the group’s rival Lactalis has grown, and the company": who does something comes before whose it is
    const isRival = (body: Cluster) =>
      body !== thing &&
      isUntold(body) &&
      mind.lastSeen(body) === sentence &&
      doing.test(mind.lastFunction(body) ?? '')
    if (thing && mind.lastFunction(thing) === 'owner' && bodies.some(isRival)) return null
    if (thing)
      return thing.roles.some((other) => agrees(role, other.role)) ||
        !bodies.some((body) => body !== thing && isUntold(body) && sentence - (mind.lastSeen(body) ?? 0) <= 1)
        ? thing
        : null
    if (called.length > 0 || role.before.length > 0) return null
    const only = bodies.length === 1 && bodies[0] === subject
    if (
      only &&
      subject &&
      isUntold(subject) &&
      !isAmbiguous(role.noun) &&
      mayBeCalled(subject.names, role.noun)
    )
      return subject
    const main = company.test(role.noun) ? mind.mainBody(leastTimes, leastShare) : undefined
    return main && isUntold(main) && bodies.every((body) => body === main) ? main : null
  }

  return describeThing
}

/** "The top American commander in the country", "the country needs Norwegian gas": it is not where they are from. */
const isOfAnother = (before: string, after: string, country: string): boolean => {
  const foreigners = / in $/.test(before) ? before.trim().split(/\s+/).slice(-foreignersReach) : []
  const clause = /^ \p{Ll}[^,.;:]*/u.exec(after)?.[0] ?? ''
  return [...foreigners, ...clause.split(/\s+/)].some((word) => nationOf(word) === country)
}
/** In words, with the preposition: "American troops stationed in". */
const foreignersReach = 4

/** Whether the text has called it so before, by itself: "the museum". */
const isCalledSo = ({ mentions }: Cluster, noun: string): boolean =>
  mentions.some(({ role }) => role?.form === 'definite' && role.noun === noun)

/** "The club", and no more; a government is that of whatever land was told of. */
const isPlain = ({ mention, role }: Description): boolean =>
  mention.type === 'organization' &&
  role.before.length === 0 &&
  role.complement === '' &&
  role.noun !== 'government'
