import type { Mention } from '../mention.ts'
import type { Gender } from '../roles/role-noun.ts'
import { genderOfGiven } from './given-gender.ts'
import { type PersonName, personName, sameFullName, spellingKey } from './name-key.ts'

/** The names of one person. */
export interface NamedPerson {
  readonly full: PersonName
  /** The fullest name, folded. */
  readonly key: string
  /** The same as all spellings share it. */
  readonly spelling: string
  gender: Gender | null
  readonly members: Member[]
  /** The mentions by a full name, in reading order. */
  fulls: readonly Mention[]
}

export interface Member {
  readonly mention: Mention
  readonly because: string
}

/** What stands around a name and tells which of two people it is. */
export interface NameContext {
  readonly gender: Gender | null
  readonly paragraph: number
  /** Whether the text tells a relative by it: "his father, Ferdinand Marcos". */
  readonly relative: boolean
  /** Whether what the text calls this mention fits what it calls that person. */
  readonly fits: (person: NamedPerson) => boolean
}

interface Read {
  readonly mention: Mention
  readonly full: PersonName
  readonly key: string
  readonly spelling: string
}

/** Of more people than this with one surname, only the first are told apart: it bounds the time. */
const most = 40

/**
 * Gathers the names of persons: full names first, then the lone surnames (or, failing that, given names) by the full
 * names that stand in the document.
 */
export function clusterPersons(
  names: readonly Mention[],
  textOf: (mention: Mention) => string,
  contextOf: (mention: Mention) => NameContext,
): NamedPerson[] {
  const persons: NamedPerson[] = []
  const byPart = new Map<string, NamedPerson[]>()
  const lookup = (...parts: string[]) => [...new Set(parts.flatMap((part) => byPart.get(part) ?? []))]
  const index = (part: string, person: NamedPerson) => {
    const known = byPart.get(part) ?? []
    byPart.set(part, known)
    if (known.length < most && !known.includes(person)) known.push(person)
  }
  const add = ({ mention, full, key, spelling }: Read) => {
    const gender = contextOf(mention).gender ?? genderOfGiven(full.given)
    const person: NamedPerson = { full, key, spelling, gender, members: [], fulls: [] }
    person.members.push({ mention, because: full.given === '' ? 'a name by itself' : 'a full name' })
    persons.push(person)
    index(`key ${key}`, person)
    index(`key ${key.replaceAll(' ', '')}`, person)
    index(`last ${full.surname}`, person)
    index(`last ${full.fullSurname}`, person)
    index(`spelt ${spellingKey(full.surname)}`, person)
    if (full.given !== '') index(`first ${full.given}`, person)
  }

  const read: Read[] = names.map((mention) => {
    const full = personName(textOf(mention))
    const key = [full.given, ...full.middle, full.fullSurname, full.suffix].filter(Boolean).join(' ')
    return { mention, full, key, spelling: spellingKey(key) }
  })
  const fulls = read.filter(({ full }) => full.given !== '')
  // the longest first, so that each shorter writing finds the one that it abridges
  for (const one of fulls.toSorted((a, b) => wordCount(b.key) - wordCount(a.key))) {
    const { mention, full, key } = one
    // "John Smith and his father, John R. Smith": who is named before the relative is somebody else
    const isAnother = ({ members: [first] }: NamedPerson) =>
      first !== undefined && mention.start < first.mention.start && contextOf(first.mention).relative
    const person =
      lookup(`key ${key}`)[0] ??
      (contextOf(mention).relative
        ? undefined
        : (lookup(`last ${full.surname}`, `spelt ${spellingKey(full.surname)}`).find(
            (known) => !isAnother(known) && (sameFullName(known.full, full) || sameSpelling(known, one)),
          ) ??
          lookup(`last ${full.surname}`, `first ${full.given}`).find((known) => abridges(key, known.key))))
    if (!person) add(one)
    else
      person.members.push({
        mention,
        because: person.key === key ? 'the same full name' : 'another writing of the full name',
      })
  }
  for (const person of persons) {
    person.fulls = person.members.map(({ mention }) => mention).sort((a, b) => a.start - b.start)
  }
  const established = new Map<string, NamedPerson>()
  for (const one of read) {
    const { mention, full, key } = one
    if (full.given !== '') continue
    const joined = lookup(`key ${key}`).find((known) => known.full.given !== '')
    const bySurname = joined
      ? [joined]
      : lookup(`last ${full.fullSurname}`, `last ${full.surname}`).filter(
          (known) => full.suffix === '' || known.full.suffix === full.suffix,
        )
    const candidates = bySurname.length > 0 ? bySurname : lookup(`first ${key}`)
    const person = choose(candidates, mention, contextOf, established.get(key))
    if (!person) {
      add(one)
      continue
    }
    established.set(key, person)
    person.gender ??= contextOf(mention).gender
    const part = bySurname.length > 0 ? 'the surname of' : 'the first name of'
    const several = candidates.length > 1 ? ', of several the one that fits best here' : ''
    const because = person.full.given === '' ? 'the same name' : `${part} ${nameOf(person, textOf)}${several}`
    person.members.push({ mention, because })
  }
  for (const person of persons) person.members.sort((a, b) => a.mention.start - b.mention.start)
  return persons
}

const wordCount = (key: string) => key.split(' ').length
const abridges = (short: string, long: string): boolean =>
  short.includes(' ') && (long.endsWith(` ${short}`) || long.startsWith(`${short} `))

/** "Kristen Wilkins" and "Kristin Wilkins", unless the given names tell a woman and a man. */
function sameSpelling({ full, spelling, gender }: NamedPerson, other: Read): boolean {
  if (full.given === '' || spelling !== other.spelling) return false
  const theirs = genderOfGiven(other.full.given)
  return gender === null || theirs === null || gender === theirs
}

const nameOf = ({ members, key }: NamedPerson, textOf: (mention: Mention) => string): string => {
  const first = members[0]
  return first ? textOf(first.mention) : key
}

/**
 * Of several people with one surname a lone one means the one whom gender or title fit; else the one named in full in
 * this paragraph; else the one whom the text has come to call so; else the one named last.
 */
function choose(
  candidates: readonly NamedPerson[],
  mention: Mention,
  contextOf: (mention: Mention) => NameContext,
  established: NamedPerson | undefined,
): NamedPerson | undefined {
  const context = contextOf(mention)
  const possible = candidates.filter(
    ({ gender }) => context.gender === null || gender === null || gender === context.gender,
  )
  if (possible.length < 2) return possible[0]
  const fitting = possible.filter(context.fits)
  if (fitting.length === 1) return fitting[0]
  // "Ms Menon", where two are called Menon and the text has told the gender of neither
  if (context.gender !== null) {
    const told = possible.filter(({ gender }) => gender !== null)
    if (told.length === 1 && told[0] === established) return established
    const before = possible.filter(({ fulls }) => lastBefore(fulls, mention.start))
    if (told.length === 0) return before.length === 1 ? before[0] : undefined
  }
  const last = namedLast(fitting.length > 1 ? fitting : possible, mention)
  if (last?.before && contextOf(last.before).paragraph === context.paragraph) return last.person
  return established && possible.includes(established) ? established : last?.person
}

/** The one that was named in full last before the mention; where none was, the first. */
function namedLast(persons: readonly NamedPerson[], { start }: Mention) {
  let best: { readonly person: NamedPerson; readonly before: Mention | undefined } | undefined
  for (const person of persons) {
    const before = lastBefore(person.fulls, start)
    if (!best || (before?.start ?? -1) > (best.before?.start ?? -1)) best = { person, before }
  }
  return best
}

/** The latest of these before an offset, by binary search. */
function lastBefore(named: readonly Mention[], start: number): Mention | undefined {
  let [low, high] = [0, named.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((named[middle]?.start ?? start) < start) low = middle + 1
    else high = middle
  }
  return named[low - 1]
}
