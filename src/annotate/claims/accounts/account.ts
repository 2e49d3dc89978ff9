import type { Candidate } from '../candidate.ts'
import type { Unit, Word } from '../units.ts'

/** A statement that somebody stands behind, with its words and those of its sentence. */
export interface Account {
  readonly claim: Candidate
  readonly content: readonly Word[]
  readonly unit: Unit
  /** The content in lower case, without quotation marks. */
  readonly text: string
}

export function accountOf(claim: Candidate, unit: Unit): Account {
  const content = unit.words.filter(({ start, end }) => start >= claim.start && end <= claim.end)
  const text = content
    .map(({ lower }) => lower)
    .join(' ')
    .replace(/[“”"‘] ?/gu, '')
    .replace(/ (?=n't\b|'\p{L}|,)/gu, '')
  return { claim, content, unit, text }
}
