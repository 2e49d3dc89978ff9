import { letterPatternAnyCase } from '../../text/letter-pattern.ts'
import type { EntityType } from '../mention.ts'
import { friends, gendered, looseNouns, type PersonNouns, personNouns } from './person-nouns-data.ts'
import { clubEndings, nounsByName, thingNouns } from './thing-nouns-data.ts'

export type NounGroup = keyof typeof personNouns
export type Gender = 'male' | 'female'

/** What a role noun says of whom it names. */
export interface RoleNoun {
  readonly type: EntityType
  /** Empty for places, organizations and events. A noun may belong to several ("officer"). */
  readonly groups: readonly NounGroup[]
  /** The groups whose every member it may stand for ("the diplomat" for an ambassador). */
  readonly standsFor: readonly NounGroup[]
  readonly gender: Gender | null
}

const listed = (list: string): string[] =>
  list
    .split(',')
    .map((noun) => noun.trim())
    .filter((noun) => noun !== '')

const [female, male, loose, acquaintances] = [gendered.female, gendered.male, looseNouns, friends].map(
  (list) => new Set(listed(list)),
) as [Set<string>, Set<string>, Set<string>, Set<string>]
const apart = new Set<string>()
const nouns = new Map<string, RoleNoun>()
const longest = new Map<string, number>()

for (const [type, list] of Object.entries(thingNouns)) {
  for (const noun of listed(list))
    nouns.set(noun, { type: type as EntityType, groups: [], standsFor: [], gender: null })
}
for (const group of Object.keys(personNouns) as NounGroup[]) {
  const { general, members, apart: others = '' }: PersonNouns = personNouns[group]
  for (const noun of listed(others)) {
    addPerson(noun, group, false)
    apart.add(noun)
  }
  for (const noun of listed(members)) addPerson(noun, group, false)
  for (const noun of listed(general)) addPerson(noun, group, true)
}
for (const noun of nouns.keys()) {
  const words = noun.split(' ')
  const first = words[0] ?? noun
  longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
}

function addPerson(noun: string, group: NounGroup, general: boolean) {
  const known = nouns.get(noun)
  nouns.set(noun, {
    type: 'person',
    groups: [...(known?.groups ?? []), group],
    standsFor: general ? [...(known?.standsFor ?? []), group] : (known?.standsFor ?? []),
    gender: genderOf(noun),
  })
}

function genderOf(noun: string): Gender | null {
  if (/(?:woman|lady|girl)$/.test(noun) || female.has(noun)) return 'female'
  return /(?:man|boy)$/.test(noun) || male.has(noun) ? 'male' : null
}

/** The noun's reading; undefined for words that name no role. Takes it as written: "Prime Minister", "ex-president". */
export const roleNoun = (noun: string): RoleNoun | undefined =>
  nouns.get(bare(noun)) ?? (chiefOfficer.test(noun) ? nouns.get('chief executive officer') : undefined)

/** "chief product officer", "chief diversity and inclusion officer": whatever they are the chief of. */
const chiefOfficer = letterPatternAnyCase`^chief (?:[\p{L}-]+ ){1,3}officer$`
/** The longest of these, in words. */
const longestOffice = 5

/** Lower case, without accents on e and the "ex-" and "co-" that change nothing of what the noun means. */
export const bare = (noun: string): string => {
  const lower = noun.toLowerCase().replaceAll('é', 'e')
  return !lower.includes('-') || nouns.has(lower) ? lower : lower.replace(/^(?:ex|co|vice|self)-/, '')
}

/** How many of the words, from the first on, are one role noun: 2 for "prime", "minister", "said"; 0 for none. */
export function roleNounLength(words: readonly string[]): number {
  const first = words[0]
  if (first === undefined || !beginsRoleNoun(first)) return 0
  for (let length = Math.min(longest.get(bare(first)) ?? 0, words.length); length > 0; length--) {
    if (nouns.has(bare(words.slice(0, length).join(' ')))) return Math.max(length, officeLength(words))
  }
  return officeLength(words)
}

/** Whether a role noun may begin with the word, in lower case: for most words none does. */
export const beginsRoleNoun = (word: string): boolean => longest.has(bare(word)) || word === chief

const chief = 'chief'

function officeLength(words: readonly string[]): number {
  if (words[0] !== chief) return 0
  const length = words.indexOf('officer') + 1
  return length > 0 && length <= longestOffice && chiefOfficer.test(words.slice(0, length).join(' '))
    ? length
    : 0
}

/** The groups of those who do harm and of those who are accused of it: one person may be told of in all of them. */
export const wrongdoers: readonly NounGroup[] = ['attacker', 'thief', 'accused']

export const isWrongdoer = (noun: string): boolean =>
  roleNoun(noun)?.groups.some((group) => wrongdoers.includes(group)) ?? false

/** Whether a noun means other things too, or anybody: it makes nobody of itself. */
export const isLoose = (noun: string): boolean => loose.has(noun)

/** Whether the general nouns of its group tell another than the noun: "the doctor" is no nurse. */
export const isApart = (noun: string): boolean => apart.has(noun)

/** Whether a noun tells a relative by blood or marriage: "wife", no "friend". */
export const isFamily = (noun: string): boolean =>
  (roleNoun(noun)?.groups.includes('kin') ?? false) && !acquaintances.has(noun)

/** The nouns that a word of a thing's name gives it: "shipping" makes a company. Folded, lower case. */
export const nounsOfNameWord = (word: string): readonly string[] => byNameWord.get(word) ?? []

const clubs = new Set(clubEndings.split(' '))

/** Whether a word that ends a name of several makes it a club: "Leeds United". */
export const endsClub = (word: string): boolean => clubs.has(word)

const byNameWord = new Map<string, string[]>()
for (const entry of nounsByName.trim().split(/\n {2}(?=\S)/)) {
  const [given = '', words = ''] = entry.split(':')
  for (const word of words.trim().split(/\s+/))
    byNameWord.set(word, [...(byNameWord.get(word) ?? []), ...given.trim().split(' ')])
}

/** How many words the longest role noun has. */
export const longestRoleNoun = Math.max(longestOffice, ...longest.values())
