import type { Candidate } from '../candidate.ts'
import type { Unit } from '../words/units.ts'
import { accountOf, substanceOf } from './accounts.ts'

/**
 * Which of one speaker's statements in a row, in reading order, is meant by "that" or "the claim": the one whose words the answer
 * takes up ("There was never an agreement"); where it takes up none, "the claim" is what was told before it was quoted.
 */
export function meantOf(
  row: readonly Candidate[],
  by: Candidate,
  text: string,
  units: readonly Unit[],
): Candidate | undefined {
  // nobody denies a question or an order
  const stated = row.filter(
    ({ start, end }) => !/\?|^(?:let|come|look|ask|imagine)(?![a-z])/i.test(text.slice(start, end + 1)),
  )
  const behind = units[by.unit]?.words.filter(({ start }) => start >= by.end) ?? []
  // what the next sentence says is the denier's where it is quoted, or a pronoun's
  const next = units[by.unit + 1]?.words ?? []
  const theirs = (next[0]?.quote ?? -1) >= 0 || /^(?:he|she|it|they)$/.test(next[0]?.lower ?? '')
  const answer = new Set(substanceOf([...behind, ...(theirs ? next : [])]))
  const shared = stated.map((claim) => {
    const unit = units[claim.unit]
    return unit
      ? new Set(substanceOf(accountOf({ claim, unit }).content).filter((word) => answer.has(word))).size
      : 0
  })
  const most = Math.max(...shared)
  const last = stated.at(-1)
  // one word may be of another of them by chance
  if (most > 1 || (most > 0 && shared.at(-1) === most)) return stated[shared.lastIndexOf(most)]
  const told = last?.shape === 'quotation' && isNamed.test(text.slice(by.start, by.end))
  return (told && stated.findLast(({ shape }) => shape !== 'quotation')) || last
}
const isNamed =
  /(?:^|\s)(?:the|this|that|his|her|their|its) (?:claim|allegation|assertion|report|account|version|description|characteri[sz]ation)(?![a-z])/i

/** Whether a claim tells one of the numbers that what points back has: "the £69,000 figure". */
export function tellsNumberOf(claim: Candidate, pointing: string, text: string): boolean {
  const told: readonly string[] = text.slice(claim.start, claim.end).match(number) ?? []
  return (pointing.match(number) ?? []).some((one) => told.includes(one))
}
const number = /\d[\d,.]*\d|\d/g
