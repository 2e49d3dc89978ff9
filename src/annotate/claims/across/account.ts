import type { Candidate } from '../candidate.ts'
import type { Unit, Word } from '../words/units.ts'

/** A statement, and the sentence that it stands in. */
export interface Statement {
  readonly claim: Candidate
  readonly unit: Unit
}

/** A statement that somebody stands behind, with its words and those of its sentence. */
export interface Account extends Statement {
  readonly content: readonly Word[]
  /** The content in lower case, without quotation marks. */
  readonly text: string
}

export function accountOf({ claim, unit }: Statement): Account {
  const content = unit.words.filter(({ start, end }) => start >= claim.start && end <= claim.end)
  const text = content
    .map(({ lower }) => lower)
    .join(' ')
    .replace(/[“”"‘] ?/gu, '')
    .replace(/ (?=n't\b|'\p{L}|,)/gu, '')
  return { claim, content, unit, text }
}
