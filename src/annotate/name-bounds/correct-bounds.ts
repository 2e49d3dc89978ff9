import type { Document } from '../../text/document.ts'
import { fold } from '../entities/name-key.ts'
import type { Mention } from '../mention.ts'
import { completeNames } from './complete-names.ts'
import { splitPossessives, splitRunTogether, withoutTitle } from './split-names.ts'

/**
 * Corrects by the whole document where names that a recogniser read sentence by sentence begin and end: an agency that ran into
 * a surname ("told RIA Karlov had died") is set apart from it, and a title from its bearer. Names stay in reading order.
 */
export function correctBounds(document: Document, names: readonly Mention[]): Mention[] {
  const textOf = ({ start, end }: Mention) => document.text.slice(start, end)
  const split = completeNames(document, splitPossessives(document, splitRunTogether(names, textOf)))
  const personParts = partsOfPersons(split, textOf)
  return split.map((name) => withoutTitle(document, name, textOf(name), personParts))
}

/** First and last words of the full names of persons, folded. */
function partsOfPersons(names: readonly Mention[], textOf: (name: Mention) => string): ReadonlySet<string> {
  const parts = new Set<string>()
  for (const name of names) {
    const words = name.type === 'person' ? fold(textOf(name)).split(' ') : []
    const [first, last] = [words[0], words.at(-1)]
    if (words.length > 1 && first && last) parts.add(first).add(last)
  }
  return parts
}
