import { nationOf } from '../roles/nation.ts'
import { nationOfRole } from '../roles/role.ts'
import { roleNoun } from '../roles/role-noun.ts'
import { agrees } from './agreement.ts'
import { addMention, type Cluster } from './cluster.ts'
import type { ClusterIndex } from './cluster-index.ts'
import type { Description, Surroundings } from './description.ts'
import { isAmbiguous, isCalled, mayBeCalled, nounsOfName } from './description-fits.ts'
import { isExcludedByModifiers } from './restrictive-modifiers.ts'

/** How far back, in sentences, one of several who fit must be the only one to be meant. */
const near = 2
/** How far back what is described may have been spoken of last, in sentences. */
const reach = 15
/** So many times, and for such a share of all organizations, a text has spoken of the one that it is about. */
const leastTimes = 3
const leastShare = 0.6
/** What any company is called. */
const company = /^(?:company|firm)$/
/** "sat on the bank", "back on the court": what one is on is where one plays or sits. */
const grounds = /^(?:bank|court)$/
const onGround = /(?:^|\s)(?<!(?:pressure|ruling|attack|raid|run|report|sanctions) )(?:on|onto|along) $/
/** Names of countries, and who lives there. */
const country = /^(?:country|nation)$/
/** "left the country": the one where it was said, whichever the text tells of. */
const home =
  /\b(?:le(?:ave|aves|aving|ft)|fle[ed]{1,2}|fleeing|flown|out of|return(?:s|ed|ing)? to|back (?:in|to)|arriv(?:e|es|ed|ing) in|enter(?:s|ed|ing)?|part of|across|around|rest of) $/

/** Decides of what "the company", "the city", "the country" speak. */
export function thingDescriber(index: ClusterIndex, { mind, countries }: Surroundings) {
  /** Where the text last told of another one, with "a": "a school for 500 children". By the noun. */
  const introduced = new Map<string, number>()

  /** The only one; the only one that was called so before, where others were named in passing; the only one of just before. */
  const pick = (fitting: readonly Cluster[], sentence: number, noun: string): Cluster | undefined => {
    if (fitting.length < 2) return fitting[0]
    // "said his lawyer, Ann Lee of Lee & Co.": whoever is named in passing takes it from nobody
    const [known, second] = fitting.filter((cluster) => isCalledSo(cluster, noun))
    const isInPassing = (cluster: Cluster) => cluster === known || mind.lastFunction(cluster) === 'inside'
    if (known && !second && fitting.every(isInPassing)) return known
    const close = fitting.filter(
      (cluster) => sentence - (mind.lastSeen(cluster) ?? Number.NEGATIVE_INFINITY) <= near,
    )
    return close.length === 1 ? close[0] : undefined
  }

  const inPlay = (cluster: Cluster, sentence: number, noun: string): boolean => {
    const last = mind.lastSeen(cluster) ?? Number.NEGATIVE_INFINITY
    const other = introduced.get(noun) ?? Number.NEGATIVE_INFINITY
    // "A steward of Dunmoor FC was beaten with a golf club"; "Hurricane John has become a storm of …"
    const isNewer = last < other || (last === other && cluster.type === 'organization')
    return sentence - last <= reach && (!isNewer || isCalledSo(cluster, noun))
  }

  const describeThing = (description: Description): Cluster | null => {
    const { mention, role, sentence, words, inside } = description
    if (role.form === 'indefinite') introduced.set(role.noun, sentence)
    if (role.form !== 'definite' || (grounds.test(role.noun) && onGround.test(description.before)))
      return null
    const called = index
      .of(role.noun, mention.type)
      .filter(
        (cluster) => !inside.has(cluster) && isCalled(cluster, role) && !isExcludedByModifiers(cluster, role),
      )
    const inMind = called.filter((cluster) => inPlay(cluster, sentence, role.noun))
    if (mention.type === 'organization' && isOfSpeaker(description, inMind)) return null
    const thing = country.test(role.noun) ? countryOf(description, called) : pick(inMind, sentence, role.noun)
    const owner = mention.type === 'organization' ? bodyOf(description, thing, inMind) : thing
    if (owner) addMention(owner, mention, `“${words}” fits no other ${mention.type} here`)
    return owner ?? null
  }

  const countryOf = (
    { role, sentence, before }: Description,
    called: readonly Cluster[],
  ): Cluster | undefined => {
    const nation = nationOfRole(role)
    if (role.before.length > 0 && nation === undefined) return undefined
    const meant = nation ?? countries.meant(sentence, home.test(before))
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

/** "A Parks spokesperson said the agency …": it is that of the speaker, whatever else is spoken of. */
const speaker =
  /(?:^|\s)(?:an?|the|its) ([\p{L}’'-]+)(?:['’]s)? (?:spokes(?:man|woman|person)|official|representative) (?:\p{Ll}+ly )?(?:said|says|told|confirmed|added|declined|denied|acknowledged|would not|did not)(?=\s)/u

/** Whether the sentence tells of whom a speaker is before it, by a word that nothing of these has. */
function isOfSpeaker({ before, role }: Description, bodies: readonly Cluster[]): boolean {
  const word = speaker.exec(before)?.[1]
  if (word === undefined || word === role.noun || bodies.length === 0) return false
  const isOf = ({ names, roles }: Cluster) =>
    names.some((name) => name.toLowerCase().split(/\s+/).includes(word)) ||
    roles.some(({ role: told }) => told.noun === word || told.before.includes(word))
  return !bodies.some(isOf)
}

/** Whether the text has called it so before, by itself: "the museum". */
const isCalledSo = ({ mentions }: Cluster, noun: string): boolean =>
  mentions.some(({ role }) => role?.form === 'definite' && role.noun === noun)

/** Whether neither its name nor the text says what kind of body it is. */
const isUntold = ({ names, roles }: Cluster): boolean =>
  roles.length === 0 && names.every((name) => ![...nounsOfName(name)].some((noun) => roleNoun(noun)))
