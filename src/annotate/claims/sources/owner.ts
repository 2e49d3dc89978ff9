import { isTime, lowerAt, type Range } from '../clauses.ts'
import { possessives } from '../closed-class-data.ts'
import type { Identity } from './identity.ts'
import { isDemonym, isProper } from './proper.ts'
import type { Source } from './source.ts'
import { isOf } from './source-noun.ts'

/** Whose somebody or something is, by the phrase itself. */
export interface Owner {
  /** Null where the phrase is nested too deep to be read. */
  readonly identity: Identity | null
  /** "’s", "her", the preposition, or "" for a word before the head: "NATO spokesman". */
  readonly by: string
  readonly range: Range
  /** The participle before the preposition: "seen" in "seen by the paper"; empty where there is none. */
  readonly lead: string
}

/** All whose it can be, the nearest to the head first: words before it, possessor, complements with these prepositions. */
export function ownersOf(source: Source, prepositions: ReadonlySet<string>): Owner[] {
  const { words, phrase, who } = source
  const owners: Owner[] = []
  const add = (range: Range, by: string, lead = '') => owners.push({ identity: who(range), by, range, lead })
  const before = nameBefore(source)
  if (before) add(before, '')
  if (phrase.possessor) add(phrase.possessor, "'s")
  else if (possessives.has(phrase.determiner)) {
    const at = words.findIndex((word, i) => i >= phrase.from && word.lower === phrase.determiner)
    add({ from: at, to: at + 1 }, phrase.determiner)
  }
  for (const { preposition, range, lead } of phrase.complements)
    if (prepositions.has(preposition) && !isTime(words, range.from)) add(range, preposition, lead)
  return owners
}

/** "Brown University" in "Brown University researchers"; "foreign ministry" in "a foreign ministry spokeswoman". */
function nameBefore({ words, phrase: { modifiers } }: Source): Range | undefined {
  const at = modifiers.to - 1
  if (at < modifiers.from) return undefined
  let from = at
  if (isProper(words, at)) {
    while (from > modifiers.from && isProper(words, from - 1)) from--
    return { from, to: at + 1 }
  }
  if (!isOf(lowerAt(words, at), 'body', 'state', 'force')) return undefined
  while (from > modifiers.from && !isDemonym(words[from - 1])) from--
  return { from, to: at + 1 }
}
