import type { Entity } from '../../annotate/entity.ts'
import type { Document } from '../../text/document.ts'
import type { ReferenceEntry } from './reference.ts'
import { isCountry, liesIn, type ReferenceIndex } from './reference-index.ts'

/** So far behind a name, in UTF-16 units, its state or land may end. */
const reach = 40
/** "Cuba, Missouri": one or two words behind a comma. */
const behind = /^, (\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)/u
/** "a town in Idaho", "capital of the Netherlands" */
const inside = /\b(?:in|of) (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/gu

/**
 * Whether a page says that a place lies elsewhere than an entry's: by the state or land behind its name ("Paris, Texas"), or by
 * what it calls it ("Moscow, a town in Idaho"). Behind a country stands the next of a list.
 */
export function isElsewhere(
  { type, mentions, roles }: Entity,
  entry: ReferenceEntry,
  { text }: Document,
  index: ReferenceIndex,
): boolean {
  if (type !== 'place') return false
  const listed = isCountry(entry)
  const lands = mentions.flatMap(({ kind, end }) => {
    const [, land = ''] = (kind === 'name' && behind.exec(text.slice(end, end + reach))) || []
    return landsIn(land, index).filter((one) => !listed || !index.find('place', one).every(isCountry))
  })
  const called = listed
    ? []
    : roles.flatMap((role) => [...role.matchAll(inside)]).flatMap(([, land = '']) => landsIn(land, index))
  return [...lands, ...called].some((land) => !liesIn(entry, land))
}

/** The land of one word or of two, the longer first. */
const landsIn = (words: string, { isLand }: ReferenceIndex): string[] =>
  [words, words.split(' ')[0] ?? ''].filter((land) => land !== '' && isLand(land)).slice(0, 1)
