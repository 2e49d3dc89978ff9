import type { Role } from './role.ts'
import { bare, roleNoun, roleNounLength } from './role-noun.ts'

/** Reads a role as it is told, "Russian ambassador to Turkey", into its noun and what stands around it; undefined where no role noun does. */
export function readRole(text: string): Role | undefined {
  const words = text.toLowerCase().split(/\s+/)
  let found: { readonly first: number; readonly last: number } | undefined
  for (let i = 0; i < words.length; i++) {
    if (found && i > found.last + 1) break // "chairman of the board": what follows a preposition is no head
    const length = roleNounLength(words.slice(i))
    if (length > 0) found = { first: i, last: i + length - 1 }
  }
  if (!found) return undefined
  const noun = bare(words.slice(found.first, found.last + 1).join(' '))
  const before = words.slice(0, found.first).map((word) => word.replace(/['’]s?$/, ''))
  if (!roleNoun(noun)) return undefined
  return {
    form: 'apposition',
    noun,
    before,
    names: [],
    complement: words.slice(found.last + 1).join(' '),
    of: null,
  }
}
