import { hasVerb, isComma, isFiniteVerb, lowerAt } from './clauses.ts'
import { determiners } from './closed-class-data.ts'
import { contentEnd } from './content-span.ts'
import { type CueVerb, shapesOf } from './lexicon.ts'
import type { Word } from './units.ts'

/**
 * The end of what is said from `start` on, past a comma that cannot end it: one behind what is only conceded ("said though it
 * rained, they came") or within a list that has no verb yet ("said prices, wages and rents point to a rise").
 */
export function statementEnd(
  words: readonly Word[],
  start: number,
  cuts: ReadonlySet<number>,
  { classes, lemma }: CueVerb,
): number {
  let end = contentEnd(words, start, cuts)
  const leads =
    conceding.test(lowerAt(words, start)) &&
    (['say', 'tell', 'mind'] as const).some((one) => classes.has(one))
  const lists = clausalOnly.has(lemma) && determiners.has(lowerAt(words, start))
  for (let commas = 0; commas < (leads ? 1 : longestList) && isComma(words[end]); commas++) {
    if ((words[end]?.quote ?? -1) >= 0) break
    // only the conceding clause itself, and no statement that has its own end
    if (leads ? hasComma(words, start, end) : !lists || cuts.has(end) || isStated(words, start, end)) break
    const further = contentEnd(words, end + 1, cuts)
    if (further <= end + 1 || !states(words, end + 1, further)) break
    end = further
  }
  return end
}
const conceding = /^(?:although|though|while|whereas|because|since|if|when|once|unless)$/
/** Take no noun for what is said. */
const clausalOnly = new Set(['say', 'insist', 'argue', 'think', 'believe', 'contend'])
/** How many commas a list has that is read on over, at most. */
const longestList = 3

const hasComma = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isComma(words[i])) return true
  return false
}

const isStated = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isFiniteVerb(words, i)) return true
  return false
}

/** Whether a clause has its verb there: also the plain form behind a plural. */
function states(words: readonly Word[], from: number, to: number): boolean {
  if (hasVerb(words, { from, to })) return true
  for (let i = from + 1; i < to; i++)
    if (shapesOf(lowerAt(words, i)).has('base') && /[^s]s$/.test(lowerAt(words, i - 1))) return true
  return false
}
