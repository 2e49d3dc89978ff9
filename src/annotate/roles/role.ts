import type { Span } from '../../text/span.ts'
import { nationOf } from './nation.ts'

/**
 * How a role stands in the text. `title`, `apposition`, `predicate` ("X is a diplomat") and `naming` ("named the gunman
 * as X") belong to a name; `definite` ("the ambassador"), `indefinite` ("a gunman") and `owned` ("her husband") stand alone.
 */
export type RoleForm = 'title' | 'apposition' | 'predicate' | 'naming' | 'definite' | 'indefinite' | 'owned'

/** What a role mention says, for deciding whose it is. */
export interface Role {
  readonly form: RoleForm
  /** Lower case, singular: "minister". */
  readonly noun: string
  /** The words around the noun, lower case: "turkish", "foreign". */
  readonly before: readonly string[]
  /** Those of them that are names, lower case: "lviv" of "the Lviv region". */
  readonly names: readonly string[]
  /** What follows the noun, lower case, also where it is no part of the mention: "to turkey", "of investment". */
  readonly complement: string
  /** The name that it belongs to, where the sentence says so. */
  readonly of: Span | null
}

/** The country or people that a role stands for, as a country's name: "Turkish", "Turkey’s" and "of Turkey" are one. */
export function nationOfRole(role: Pick<Role, 'before' | 'complement'>): string | undefined {
  for (const [i, word] of role.before.entries()) {
    // "North Korean" before "Korean"
    const nation = nationOf(`${word}-${role.before[i + 1]}`) ?? nationOf(word)
    if (nation) return nation
  }
  const of = /^(?:of|for) (?:the )?(.+)/.exec(role.complement)?.[1]
  return of ? nationOf(of) : undefined
}
