import { fold } from '../../annotate/entities/name-key.ts'
import type { EntityType } from '../../annotate/mention.ts'
import type { KnownDocument } from '../known-document.ts'
import { entriesOf, lowerNames } from './packed-glossary.ts'
import type { Reference, ReferenceEntry } from './reference.ts'

/** An entry with the document that it stands in. */
export interface Referred extends ReferenceEntry {
  readonly document: KnownDocument
}

/** One of the names of an entry. */
export interface ReferenceName {
  readonly about: EntityType
  readonly key: string
  /** As it is written. */
  readonly name: () => string
  /** Read when it is first asked for; the same object for all of its names. */
  readonly entry: () => Referred
}

/** A name made comparable, without an article. */
export const keyOf = (name: string): string => fold(name).replace(/^the /, '')

/** Such keys are most names, once they are in lower case. */
const isKey = /^(?!the )[a-z0-9]+(?: [a-z0-9]+)*$/

export const firstWordOf = (key: string): string => {
  const end = key.indexOf(' ')
  return end < 0 ? key : key.slice(0, end)
}

/**
 * All names by the first words of their keys, in the order of the glossaries. Until its first word is asked for, a name is its key and
 * two numbers.
 */
export function namesByWord(reference: Reference): (word: string) => readonly ReferenceName[] {
  const keys: string[] = []
  /** Of each name, the number of its entry, counted through all glossaries. */
  const owners: number[] = []
  /** Of each name, the one before it that begins with the same word. */
  const previous: (number | undefined)[] = []
  const last = new Map<string, number>()
  const owner = ownersIn(reference)
  let count = 0
  for (const names of reference.flatMap(lowerNames)) {
    for (const name of names) {
      const key = isKey.test(name) ? name : keyOf(name)
      const word = firstWordOf(key)
      previous.push(last.get(word))
      last.set(word, keys.length)
      keys.push(key)
      owners.push(count)
    }
    count++
  }
  const nameAt = (at: number): ReferenceName => {
    const number = owners[at] ?? 0
    const { about, entry } = owner(number)
    const name = () => entry().names[at - owners.lastIndexOf(number - 1, at) - 1] ?? ''
    return { about, key: keys[at] ?? '', name, entry }
  }
  const asked = new Map<string, readonly ReferenceName[]>()
  return (word) => {
    const before = asked.get(word)
    if (before) return before
    const names: ReferenceName[] = []
    for (let at = last.get(word); at !== undefined; at = previous[at]) names.push(nameAt(at))
    names.reverse()
    if (names.length > 0) asked.set(word, names)
    return names
  }
}

/** What each entry is about, and the entry, by its number through all glossaries. */
function ownersIn(reference: Reference): (number: number) => Pick<ReferenceName, 'about' | 'entry'> {
  const read = new Map<number, Referred>()
  let count = 0
  const glossaries = reference.map((glossary) => {
    const first = count
    count += glossary.shared.length
    return { ...glossary, first, entryAt: entriesOf(glossary) }
  })
  return (number) => {
    const glossary = glossaries.findLast(({ first }) => first <= number)
    if (!glossary) throw new RangeError(`There is no entry ${number}.`)
    const { about, document, first, entryAt } = glossary
    const entry = () => {
      const referred = read.get(number) ?? { ...entryAt(number - first), document }
      read.set(number, referred)
      return referred
    }
    return { about, entry }
  }
}
