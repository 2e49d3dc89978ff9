import { fold } from '../../annotate/entities/name-key.ts'
import type { EntityType } from '../../annotate/mention.ts'

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
  /^(.+?) (?:international airport|airport|province|governorate|oblast|prefecture|metropolitan area|suburbs|city cent(?:re|er))$/

/** A body that every land has and that is called by no land, though not one that stands in a land not its own. */
const ofAnyLand =
  /^(?:(?:national |federal |royal )?(?:police(?: force| service)?|government|parliament|legislature|cabinet)|army|armed forces|navy|air force|military|congress|senate|national assembly|legislative assembly|(?:upper |lower )?house(?: of representatives)?|(?:supreme|high|constitutional|appeals?) court|court of appeals?|(?:[a-z]+ ){0,2}ministry|ministry of [a-z ]+|foreign office|central bank|reserve bank|treasury|(?:central |national |independent )?elect(?:ion|oral) commission|olympic committee|attorney generals? office|meteorological (?:office|service|agency|department)|national (?:bureau of statistics|statistics (?:office|bureau)))$/

/** Whether a name says what body of a land is meant, and not of which. */
export const isOfAnyLand = (name: string): boolean => ofAnyLand.test(fold(name).replace(/^the /, ''))

/** What a chamber or a university has. */
const committee = /^((?:us )?(?:house|senate))(?: [a-z]+){1,8} (?:sub)?committee(?: on .+)?$/
const ofUniversity =
  / (?=(?:school|college|medical|law|business|press|hospital|health|cent(?:re|er)|institute|department|faculty|laborator(?:y|ies)|museum|library)\b)/g
const ofBody =
  /^(?:[a-z]+ ){0,3}(?:school|college|institute|cent(?:re|er)|faculty|department|hospital|museum)\b/

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
  return [
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
  const gaps = [...bare.matchAll(/ (?:of (?:the )?)?/g)]
  const lands = gaps.flatMap((gap) => {
    const [before, behind] = [bare.slice(0, gap.index), bare.slice(gap.index + gap[0].length)]
    if (gap[0] !== ' ') return offices.test(before) ? [behind] : []
    return offices.test(behind) ? [before] : []
  })
  return lands.map((land) => ({ land, corner: false }))
}
