import { type Because, because } from './because.ts'
import type { Candidate } from './candidate.ts'
import { chosenLabel } from './chosen-label.ts'

/** What sets one account against another: nothing else may stand between the two. "While" as often only adds to it. */
const against = /^[\s,;—–]*(?:but|even though|although|though|yet)\s*$/i
const pronoun = /^(?:he|she|it|they|who|which)$/i

/**
 * The reason why two claims that follow each other in a sentence are two accounts set against each other, or null: one
 * accuses, and somebody else tells it otherwise ("Oslo blames Bergen, but the mayor says the dam was old"). Whatever
 * else is joined by "but" need not contradict.
 */
export function opposed(first: Candidate, second: Candidate, text: string): Because | null {
  if (first.unit !== second.unit || first.origin !== 'attribution' || second.origin !== 'attribution')
    return null
  if (!accuses(first) || accuses(second) || first.pointsBack || second.pointsBack) return null
  if (!openOnly(first) || !openOnly(second)) return null
  const [one, other] = [whose(first, text), whose(second, text)]
  if (one === '' || other === '' || one === other || pronoun.test(other)) return null
  const gap = text.slice(first.end, Math.min(second.start, ...second.source.map(({ start }) => start)))
  return against.test(gap) ? because('opposed', gap.replace(/[^\p{L}]+/gu, ' ').trim()) : null
}

const accuses = (one: Candidate): boolean => chosenLabel(one) === 'alleged'

/** What is denied, doubted or still to come is no account of its own. */
const openOnly = ({ labels, said }: Candidate): boolean =>
  said && !['corrected', 'disputed', 'unverified', 'possible'].some((label) => labels.has(label as never))

const whose = ({ source }: Candidate, text: string): string =>
  source
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .toLowerCase()
