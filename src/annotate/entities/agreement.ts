import { nationOf } from '../roles/nation.ts'
import { nationOfRole, type Role } from '../roles/role.ts'
import { isApart, isWrongdoer, roleNoun } from '../roles/role-noun.ts'

/** Words before a noun that make it another office: a foreign minister is not the defence minister. */
const deciding = new Set(
  `former ex- acting interim deputy vice assistant foreign prime defence defense interior finance economy health education justice trade energy
  environment transport culture agriculture labour labor home security first second third fourth other another opposition crown presidential
  police army naval fellow dead female male shadow`.split(/\s+/),
)
/** One who holds this is not meant by the office's plain name. */
const lesser = new Set([
  'deputy',
  'vice',
  'assistant',
  'former',
  'prime',
  'crown',
  'second',
  'third',
  'other',
  'another',
  'shadow',
])
const counting = ['second', 'third', 'fourth', 'other', 'another']
const spellings: Readonly<Record<string, string>> = {
  defense: 'defence',
  labor: 'labour',
  advisor: 'adviser',
}
const spelt = (word: string) => spellings[word] ?? word

/** Nouns for one office: each list's first stands for any of the others, and the others for it. */
const synonyms: readonly (readonly string[])[] = [
  ['forward', 'striker', 'winger'],
  ['keeper', 'goalkeeper'],
  ['skipper', 'captain'],
  ['coach', 'head coach', 'manager', 'trainer', 'boss'],
  ['premier', 'prime minister'],
  ['pontiff', 'pope'],
  ['ceo', 'chief executive', 'chief executive officer', 'boss'],
  ['chairman', 'chair', 'chairwoman', 'chairperson'],
  ['judge', 'justice'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['lawyer', 'barrister', 'solicitor', 'attorney', 'counsel'],
  ['teenager', 'schoolboy', 'schoolgirl', 'boy', 'girl', 'youth'],
  ['paper', 'newspaper', 'daily', 'tabloid'],
  [
    'company',
    'firm',
    'carmaker',
    'automaker',
    'manufacturer',
    'chipmaker',
    'drugmaker',
    'planemaker',
    'retailer',
    'airline',
    'maker',
    'brewer',
    'insurer',
    'conglomerate',
    'giant',
    'start-up',
    'startup',
    'supplier',
    'group',
    'corporation',
  ],
  ['club', 'team', 'side'],
  ['agency', 'news agency'],
  ['organisation', 'organization', 'charity', 'body', 'group', 'ngo'],
  ['city', 'capital', 'port city', 'coastal city', 'capital city'],
  ['country', 'nation', 'republic', 'kingdom'],
  ['bank', 'lender', 'central bank'],
  ['quake', 'earthquake'],
  ['storm', 'hurricane', 'cyclone', 'typhoon'],
]
const synonymous = new Set(
  synonyms.flatMap(([first = '', ...others]) =>
    others.flatMap((noun) => [`${first}=${noun}`, `${noun}=${first}`]),
  ),
)

/** The nouns of one violent act: these pairs cannot be one person, all others can. */
const means: readonly (readonly string[])[] = [
  ['gunman', 'shooter', 'sniper'],
  ['knifeman', 'stabber'],
  ['bomber', 'suicide bomber', 'car bomber'],
  ['axeman'],
  ['arsonist'],
  ['poisoner'],
  ['hijacker'],
  ['kidnapper', 'abductor', 'hostage-taker', 'hostage taker'],
  ['rapist'],
]

/** Whether one person can be called both nouns, as "gunman", "attacker", "robber" and "suspect". */
export const sameWrongdoer = (a: string, b: string): boolean =>
  isWrongdoer(a) && isWrongdoer(b) && !otherMeans(a, b)

/** Whether two nouns tell of two ways of doing harm: a gunman is no knifeman. */
export function otherMeans(a: string, b: string): boolean {
  const [first, second] = [a, b].map((noun) => means.findIndex((list) => list.includes(noun)))
  return first !== -1 && second !== -1 && first !== second
}

/** "The man" is no baby. */
const grown = new Set([
  'man',
  'woman',
  'gentleman',
  'lady',
  'couple',
  'grandmother',
  'grandfather',
  'mother-of-two',
  'father-of-two',
])
const small = new Set([
  'baby',
  'infant',
  'toddler',
  'child',
  'boy',
  'girl',
  'youngster',
  'schoolboy',
  'schoolgirl',
])

/** Whether of two nouns one tells a child and the other somebody grown up. */
export const otherAge = (a: string, b: string): boolean =>
  (grown.has(a) && small.has(b)) || (small.has(a) && grown.has(b))

/** Whether a `description` ("the minister") can stand for whoever is `role` ("Turkish foreign minister"). */
export function agrees(description: Role, role: Role): boolean {
  return sameNoun(description.noun, role.noun) && sameOffice(description, role)
}

function sameNoun(description: string, noun: string): boolean {
  const [a, b] = [spelt(description), spelt(noun)]
  if (a === b || synonymous.has(`${a}=${b}`) || b.endsWith(` ${a}`) || b.startsWith(`${a} `)) return true
  if (isApart(noun)) return false
  const reading = roleNoun(noun)
  return roleNoun(description)?.standsFor.some((group) => reading?.groups.includes(group)) ?? false
}

/** Whether nothing around the nouns says that they are two offices. */
export function sameOffice(description: Role, role: Role): boolean {
  const [here, there] = [readOf(description), readOf(role)]
  const [asked, given] = [here.deciding, new Set(there.deciding)]
  // "a third official": who is the third here is "the official" from then on
  if (role.form === 'indefinite') for (const word of counting) given.delete(word)
  // a premier is a prime minister
  if (synonymous.has(`${description.noun}=${role.noun}`))
    for (const word of role.noun.split(' ')) if (!asked.has(word)) given.delete(word)
  for (const word of asked) if (!given.has(word)) return false
  for (const word of given)
    if (lesser.has(word) && !asked.has(word) && !(word === 'former' && !isOffice(role.noun))) return false
  return here.nation === undefined || there.nation === undefined || here.nation === there.nation
}

/** Of an office a former holder is another person; a former accountant is still the accountant of the story. */
const isOffice = (noun: string): boolean =>
  posts.has(noun) ||
  (roleNoun(noun)?.groups.some(
    (group) => group === 'politics' || group === 'royalty' || group === 'diplomacy',
  ) ??
    false)
/** Offices outside the state that one person holds at a time. */
const posts = new Set([
  'captain',
  'skipper',
  'coach',
  'head coach',
  'manager',
  'chief executive',
  'ceo',
  'director',
  'editor',
])

/** Roles are compared many times: what decides is read once. */
const read = new WeakMap<
  Role,
  { readonly deciding: ReadonlySet<string>; readonly nation: string | undefined }
>()

function readOf(role: Role) {
  const known = read.get(role)
  if (known) return known
  const { before, noun, complement } = role
  const words = [...before, ...noun.split(' ').slice(0, -1), ...complement.split(' ').slice(0, 3)]
  const deciders = words.filter((word) => deciding.has(word) && nationOf(word) === undefined).map(spelt)
  const found = { deciding: new Set(deciders), nation: nationOfRole(role) }
  read.set(role, found)
  return found
}

/** All nouns under which whoever is called `noun` may also be described, besides groups. */
export const synonymsOf = (noun: string): readonly string[] =>
  synonyms.filter((list) => list.includes(noun)).flat()
