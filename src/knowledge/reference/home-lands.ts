import { fold } from '../../annotate/entities/name-key.ts'
import type { EntityType } from '../../annotate/mention.ts'
import { isNation, nationOf } from '../../annotate/roles/nation.ts'
import { type LandAt, ownBodies } from './bodies-data.ts'

/** What states and towns have, each their own: the rest of the name says whose it is. Folded, without the land. */
const offices =
  /^(?:(?:national |federal |royal |state |city |county |metropolitan |local |provincial )?(?:police(?: force| service| department| commissioner)?|guard|government|parliament|legislature|council|cabinet|authorities)|(?:arm(?:y|ed forces)|navy|air force|military|security forces|special forces|coast ?guard|border guards?|marines|marine corps|troops|forces|intelligence(?: service| agency)?)|(?:upper |lower )?house(?: of representatives| of assembly)?|senate|national assembly|general assembly|(?:supreme|high|superior|constitutional|appeals?|federal|district|county|crown|magistrates?) courts?|court of appeals?|(?:[a-z]+ ){0,2}ministry|ministry of [a-z ]+|(?:state )?department of [a-z ]+|(?:health|fire|education|transportation|corrections) department|fire and rescue(?: service| department)?|foreign office|embassy|consulate|high commission|central bank|reserve bank|treasury|(?:central |national |independent )?elect(?:ion|oral) commission|olympic committee|(?:county )?sheriffs? (?:office|department)|attorney generals? office|district attorneys? office|(?:city|borough|district|county|town) council|city hall|board of (?:education|supervisors|elections)|(?:unified )?school district|public schools|public library|national guard|highway patrol|weather service|meteorological (?:office|service|agency)|prison service|health service|statistics (?:office|agency|bureau))$/

/** What lies in a land or around a town and is called after it. */
const around =
  /^(?:northern|southern|eastern|western|north(?:east|west)ern|south(?:east|west)ern|central|greater|downtown|mainland|rural|coastal|occupied|inner city|[a-z]+ (?:controlled|administered|held|occupied|ruled)) (.+)$/
/** So are the corners of American states; of countries and towns what is called so may be another's: "East Germany", "East London". */
const cornerOf = /^(?:north|south|east|west) (.+)$/
/** How states and towns are called in full: "State of Qatar". What is a republic of China is no part of it. */
const inFull =
  /^(?:(?:islamic |hashemite |federal |socialist )?(?:state|republic|kingdom|commonwealth|sultanate|province|city|town|village|island) of (?:the )?)(?!china$)(.+)$/
/** A place's own parts and surroundings, behind its name. */
const within =
  /^(.+?) (?:international airport|airport|air(?: force)? base|bus station|cathedral|central (?:jail|prison|station)|city (?:cent(?:re|er)|hall)|convention cent(?:re|er)|courthouse|department|district|division|governorate|harbou?r|jail|metropolitan area|oblast|old (?:city|town)|police station|port|prefecture|prison|province|railway station|refugee camp|region|stadium|suburbs|town (?:cent(?:re|er)|hall)|train station|voivodeship|zoo)$/

/** A body that every land has and that is called by no land, though not one that stands in a land not its own. */
const ofAnyLand =
  /^(?:(?:national |federal |royal )?(?:police(?: force| service)?|government|parliament|legislature|cabinet)|army|armed forces|navy|air force|military|congress|senate|national assembly|legislative assembly|(?:upper |lower )?house(?: of representatives)?|(?:supreme|high|constitutional|appeals?) court|court of appeals?|(?:[a-z]+ ){0,2}ministry|ministry of [a-z ]+|foreign office|central bank|reserve bank|treasury|(?:central |national |independent )?elect(?:ion|oral) commission|olympic committee|attorney generals? office|meteorological (?:office|service|agency|department)|national (?:[a-z]+ ){0,4}(?:agency|archives|authority|board|bureau(?: of [a-z]+)?|commission(?: (?:for|on) [a-z ]+)?|committee|congress|council|gallery|guard|institute|library|museum|office|service)|council of ministers|cabinet secretariat|(?:civil service|human rights|anti ?corruption|securities and exchange) commission|(?:supreme |superior |higher )?elect(?:ion|oral) (?:council|tribunal|court|board)|(?:immigration|customs|prisons?|police|prime ministers|presidents|public prosecutors|prosecutor generals) (?:department|service|bureau|office)|department of (?:agriculture|civil aviation|climate change|culture|defen[cs]e|education|energy|environment|finance|fisheries|foreign affairs|forestry|health|home affairs|immigration|industry|justice|labou?r|tourism|trade|transport|treasury)(?: and [a-z ]+|, [a-z, ]+)?)$/

/** Whether a name says what body of a land is meant, and not of which. */
export const isOfAnyLand = (name: string): boolean => ofAnyLand.test(fold(name).replace(/^the /, ''))

/** Whether it says what body it is, so that "Kenya’s" before it says whose. */
export const isBody = (name: string): boolean =>
  isOfAnyLand(name) || isOwn({ at: 'head', land: 'kenyan', rest: fold(name).replace(/^the /, '') })

/** What a chamber or a university has. */
const committee = /^((?:us )?(?:house|senate))(?: [a-z]+){1,8} (?:sub)?committee(?: on .+)?$/
const ofUniversity =
  / (?=(?:school|college|medical|law|business|press|hospital|health|cent(?:re|er)|institute|department|faculty|laborator(?:y|ies)|museum|library)\b)/g
const ofBody =
  /^(?:[a-z]+ ){0,3}(?:school|college|institute|cent(?:re|er)|faculty|department|hospital|museum)\b/

/** What, behind a body's name, names a part of it. */
const part =
  /^(?:(?:north|south|east|west|southeast|central|latin) )?(?:africa|america|asia|europe)$|^(?:news|research|ventures|labs?|(?:[a-z]+ )?(?:service|secretariat|headquarters|bureau|office|division|unit|branch|chapter|wing)|(?:women|youth)s? league|(?:national )?executive (?:board|committee|council)|board of directors|parliamentary (?:group|party))$/

/** The names of bodies that a part of them may be called after: "House Rules Committee", "School of Law of Kingston University". */
export function wholesOf(name: string): string[] {
  const bare = fold(name).replace(/^the /, '')
  const chamber = committee.exec(bare)?.[1]
  const before = [...bare.replace(/(?<=university(?: of [a-z]+)?)s /, ' ').matchAll(ofUniversity)].map(
    ({ input, index }) => input.slice(0, index),
  )
  const behind = ofBody.test(bare)
    ? [...bare.matchAll(/ (?:of|at) (?:the )?/g)].map(({ 0: gap, index }) => bare.slice(index + gap.length))
    : []
  const gaps = [...bare.matchAll(/ /g)].toReversed()
  const owners = gaps.flatMap(({ index }) =>
    part.test(bare.slice(index + 1)) || isNation(bare.slice(index + 1)) ? [bare.slice(0, index)] : [],
  )
  return [
    ...owners,
    ...(chamber ? [chamber] : []),
    ...[...before, ...behind].filter((whole) => /\buniversity\b/.test(whole)),
  ]
}

/**
 * The lands or towns that a name may say its bearer belongs to, where it is called after them and no more: "Indian army", "Lima
 * police", "northern Gaza", "Ministry of Health of Chile". `corner`: only a state of America can be meant.
 */
export function homesOf(
  type: EntityType,
  name: string,
  isPlace: (name: string) => boolean,
): { readonly land: string; readonly corner: boolean }[] {
  const bare = fold(name.replace(/['’]s(?= )/g, '')).replace(/^the /, '')
  const sides = [around.exec(bare), inFull.exec(bare), within.exec(bare)].flatMap((match) => match?.[1] ?? [])
  if (type === 'place') {
    const corners = cornerOf.exec(bare)?.slice(1) ?? []
    return [
      ...sides.map((land) => ({ land, corner: false })),
      ...corners.map((land) => ({ land, corner: true })),
    ]
  }
  if (type !== 'organization') return []
  return landsOf(bare, isPlace).map((land) => ({ land, corner: false }))
}

/** The land at a body's head, and the one at its end, as long as they get, if the body is theirs by the rest of its name. */
function landsOf(bare: string, isPlace: (name: string) => boolean): string[] {
  const gaps = [...bare.matchAll(/ (?:of (?:the )?)?/g)]
  const heads = gaps.map(({ 0: gap, index }) => {
    return { at: 'head' as const, land: bare.slice(0, index), rest: gap === ' ' ? bare.slice(index + 1) : '' }
  })
  const ends = gaps.map(({ 0: gap, index }) => {
    const at = gap === ' ' ? ('end' as const) : ('of' as const)
    return { at, land: bare.slice(index + gap.length), rest: bare.slice(0, index) }
  })
  const longest = [
    heads.toReversed().find(({ land }) => isPlace(land)),
    ends.find(({ land }) => isPlace(land)),
  ]
  return longest.flatMap((found) => (found && isOwn(found) ? [found.land] : []))
}

/** As `nationOf`, of a people’s adjective of two words as well: "South African". */
export const nationNamed = (name: string): string | undefined =>
  nationOf(name) ?? nationOf(name.replaceAll(' ', '-'))

/** Of what they are said, their bodies are not: of both Koreas, of half a continent. */
const notAlone = new Set(['korean', 'america'])

/** Lands that are surnames as well. */
const surnames = new Set([
  'england',
  'scotland',
  'wales',
  'jordan',
  'chad',
  'israel',
  'holland',
  'luxembourg',
])

function isOwn({ at, land, rest }: { at: LandAt; land: string; rest: string }): boolean {
  if (at !== 'end' && offices.test(rest)) return true
  const as = isNation(land) ? 'country' : nationNamed(land) === undefined ? 'place' : 'people'
  const words = rest.split(' ')
  if (
    notAlone.has(land) ||
    words.some((word, i) => nationOf(word) ?? nationNamed(`${word} ${words[i + 1] ?? ''}`))
  )
    return false
  if (at === 'end' && surnames.has(land)) return false
  return ownBodies.some(
    (body) => body.at === at && body.as.includes(as) && body.rest.test(rest) && !body.unless?.test(rest),
  )
}
