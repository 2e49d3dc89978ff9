import type { Mention } from '../mention.ts'
import { chooseBearer } from './choose-bearer.ts'
import { genderOfGiven } from './given-gender.ts'
import { longForm, type PersonName, personName, sameFullName, spellingKey } from './name-key.ts'
import type { NameContext, NamedPerson } from './named-person.ts'

/** One way to write a person's name. */
interface Written {
  readonly full: PersonName
  readonly key: string
  readonly spelling: string
}

interface Read extends Written {
  readonly mention: Mention
}

function readWriting(text: string): Written {
  const full = personName(text)
  const key = [full.given, ...full.middle, full.fullSurname, full.suffix].filter(Boolean).join(' ')
  return { full, key, spelling: spellingKey(key) }
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
  const add = ({ mention, full, key, spelling }: Read): NamedPerson => {
    const gender = contextOf(mention).gender ?? genderOfGiven(full.given)
    const person: NamedPerson = { full, key, spelling, gender, members: [], fulls: [] }
    person.members.push({ mention, reason: full.given === '' ? 'a name by itself' : 'a full name' })
    persons.push(person)
    index(`key ${key}`, person)
    index(`key ${key.replaceAll(' ', '')}`, person)
    index(`last ${full.surname}`, person)
    index(`last ${full.fullSurname}`, person)
    index(`spelt ${spellingKey(full.surname)}`, person)
    if (full.given !== '') index(`first ${full.given}`, person)
    // "Lozano" of "Andrés Manuel Lozano Oliva"
    for (const middle of full.middle) if (middle.length > 1) index(`middle ${middle}`, person)
    return person
  }

  const written = new Map<string, Written>()
  const read: Read[] = names.map((mention) => {
    const text = textOf(mention)
    const known = written.get(text) ?? readWriting(text)
    written.set(text, known)
    return { mention, full: known.full, key: known.key, spelling: known.spelling }
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
        reason: person.key === key ? 'the same full name' : 'another writing of the full name',
      })
  }
  for (const person of persons) {
    person.fulls = person.members.map(({ mention }) => mention).sort((a, b) => a.start - b.start)
  }
  const established = new Map<string, NamedPerson>()
  /** Where each lone name stands first. */
  const firstAlone = new Map<string, number>()
  for (const one of read) {
    const { mention, full, key } = one
    if (full.given !== '') continue
    const joined = lookup(`key ${key}`).find((known) => known.full.given !== '')
    const bySurname = joined
      ? [joined]
      : lookup(`last ${full.fullSurname}`, `last ${full.surname}`).filter(
          (known) => full.suffix === '' || known.full.suffix === full.suffix,
        )
    const alike = bySurname.length > 0 ? [] : lookup(`first ${key}`)
    // "Becca" of Rebecca Cooke
    const byFirst = bySurname.length + alike.length > 0 ? alike : lookup(`first ${longForm(key)}`)
    const byMiddle = bySurname.length + byFirst.length > 0 ? [] : lookup(`middle ${key}`)
    const candidates = [...bySurname, ...byFirst, ...(byMiddle.length === 1 ? byMiddle : [])]
    if (!firstAlone.has(key)) firstAlone.set(key, mention.start)
    const person = chooseBearer({
      candidates,
      mention,
      contextOf,
      established: established.get(key),
      firstAlone: bySurname.length > 0 ? (firstAlone.get(key) ?? mention.start) : Number.POSITIVE_INFINITY,
    })
    const own = person ?? add(one)
    // "Lady Carrow" does not make “Carrow” hers
    if (contextOf(mention).gender === null || candidates.length < 2) established.set(key, own)
    if (!person) continue
    person.gender ??= contextOf(mention).gender
    const part = byFirst.length > 0 ? 'the first name of' : 'the surname of'
    const several = candidates.length > 1 ? ', of several the one that fits best here' : ''
    const reason = person.full.given === '' ? 'the same name' : `${part} ${nameOf(person, textOf)}${several}`
    person.members.push({ mention, reason })
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
