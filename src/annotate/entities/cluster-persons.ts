import type { Mention } from '../mention.ts'
import type { Gender } from '../roles/role-noun.ts'
import { genderOfGiven } from './given-gender.ts'
import { fold, type PersonName, personName, sameFullName } from './name-key.ts'

/** The names of one person. */
export interface NamedPerson {
  readonly full: PersonName
  readonly key: string
  gender: Gender | null
  readonly members: { readonly mention: Mention; readonly because: string }[]
}

/** What stands before a name and tells which of two people it is. */
export interface NameContext {
  readonly gender: Gender | null
  /** Whether what the text calls this mention fits what it calls that person. */
  readonly fits: (person: NamedPerson) => boolean
}

/**
 * Gathers the names of persons: full names first, then the lone surnames (or, failing that, given names) by the full
 * names that stand in the document. Of several people with one surname a lone one means the one whom title or gender
 * fit, else the one named last.
 */
export function clusterPersons(
  names: readonly Mention[],
  textOf: (mention: Mention) => string,
  contextOf: (mention: Mention) => NameContext,
): NamedPerson[] {
  const persons: NamedPerson[] = []
  const byPart = new Map<string, Set<NamedPerson>>()
  const lookup = (part: string) => [...(byPart.get(part) ?? [])]
  const index = (part: string, person: NamedPerson) => {
    const known = byPart.get(part)
    if (known) known.add(person)
    else byPart.set(part, new Set([person]))
  }
  const add = (mention: Mention, full: PersonName, key: string) => {
    const person: NamedPerson = {
      full,
      key,
      gender: contextOf(mention).gender ?? genderOfGiven(full.given),
      members: [],
    }
    person.members.push({ mention, because: full.given === '' ? 'a name by itself' : 'a full name' })
    persons.push(person)
    index(`last ${full.surname}`, person)
    index(`last ${full.fullSurname}`, person)
    const [first] = key.split(' ')
    if (full.given !== '') index(`first ${first}`, person)
  }

  const read = names.map((mention) => {
    const full = personName(textOf(mention))
    return { mention, full, key: [full.given, ...full.middle, full.fullSurname].filter(Boolean).join(' ') }
  })
  const fulls = read.filter(({ full }) => full.given !== '')
  // the longest first, so that each shorter writing finds the one that it abridges
  for (const { mention, full, key } of fulls.toSorted((a, b) => wordCount(b.key) - wordCount(a.key))) {
    const person =
      lookup(`last ${full.surname}`).find(
        (known) => known.full.given !== '' && sameFullName(known.full, full),
      ) ??
      [...lookup(`last ${full.surname}`), ...lookup(`first ${full.given}`)].find((known) =>
        abridges(key, known.key),
      )
    if (person)
      person.members.push({
        mention,
        because: person.key === key ? 'the same full name' : `short for the full name`,
      })
    else add(mention, full, key)
  }
  for (const { mention, full, key } of read) {
    if (full.given !== '') continue
    const bySurname = union(lookup(`last ${full.fullSurname}`), lookup(`last ${full.surname}`))
    const candidates = bySurname.length > 0 ? bySurname : lookup(`first ${key}`)
    const person = choose(candidates, mention, contextOf(mention))
    if (!person) add(mention, full, key)
    else {
      const why = bySurname.length > 0 ? 'the surname of' : 'the first name of'
      const several = candidates.length > 1 ? ', of several the one that fits best here' : ''
      person.members.push({
        mention,
        because: person.full.given === '' ? 'the same name' : `${why} ${nameOf(person, textOf)}${several}`,
      })
    }
  }
  for (const person of persons) person.members.sort((a, b) => a.mention.start - b.mention.start)
  return persons
}

const wordCount = (key: string) => key.split(' ').length
const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])]
const abridges = (short: string, long: string): boolean =>
  short.includes(' ') && (long.endsWith(` ${short}`) || long.startsWith(`${short} `))
const nameOf = (person: NamedPerson, textOf: (mention: Mention) => string): string => {
  const first = person.members[0]
  return first ? textOf(first.mention) : person.key
}

function choose(
  candidates: readonly NamedPerson[],
  mention: Mention,
  context: NameContext,
): NamedPerson | undefined {
  const possible = candidates.filter(
    ({ gender, full }) =>
      context.gender === null ||
      gender === context.gender ||
      (gender === null && genderOfGiven(fold(full.given)) === null),
  )
  if (possible.length < 2) return possible[0]
  const fitting = possible.filter(context.fits)
  if (fitting.length === 1) return fitting[0]
  return nearestBefore(fitting.length > 1 ? fitting : possible, mention)
}

/** The one that was named last before the mention; where none was, the one that is named first after it. */
function nearestBefore(persons: readonly NamedPerson[], { start }: Mention): NamedPerson | undefined {
  let best: NamedPerson | undefined
  let bestAt = Number.NEGATIVE_INFINITY
  for (const person of persons) {
    for (const { mention } of person.members) {
      if (mention.start < start && mention.start > bestAt) {
        best = person
        bestAt = mention.start
      }
    }
  }
  return (
    best ??
    persons.toSorted((a, b) => (a.members[0]?.mention.start ?? 0) - (b.members[0]?.mention.start ?? 0))[0]
  )
}
