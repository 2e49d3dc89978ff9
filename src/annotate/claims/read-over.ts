import { contains, overlaps } from '../../text/span.ts'
import { type Candidate, chosenLabel } from './candidate.ts'

// A clause is read around a cue, and so over the words beside it that say who said what.

/**
 * "The toll is expected to rise, the council said": a clause read on over who says so ends with what is said. "He told her that he was
 * late but will come": one that was read from there begins with its own verb.
 */
export function withinTold(candidate: Candidate, all: readonly Candidate[]): Candidate {
  const [cue] = candidate.cue
  if (candidate.origin !== 'phrase' || !cue) return candidate
  const near = all.filter((one) => one.origin === 'attribution' && overlaps(one, candidate))
  const told = near.find(
    (one) =>
      contains(one, cue) && (one.end < candidate.end || (one.end === candidate.end && isDenial(candidate))),
  )
  if (told) return { ...candidate, start: Math.max(candidate.start, told.start), end: told.end }
  const over = near.filter((one) => one.cue.some((own) => contains(candidate, own)))
  const joined = over.some(({ end }) => cue.start - end > comma && cue.start - end <= joint)
  return joined ? { ...candidate, start: cue.start } : candidate
}

/** "Holub said her client maintains his innocence": what she said. */
const isDenial = ({ labels }: Candidate): boolean =>
  chosenLabel({ labels, said: false, confirms: null }) === 'disputed'

/** ", and ", and what closes "the fund, which disclosed a stake, is understood", in UTF-16 units. */
const joint = 6
const comma = 2

/** "The ministry said the attack reportedly hurt many", "said the envoy was told that": inside what somebody identified says it is theirs. */
export function withoutHearsay(candidate: Candidate, all: readonly Candidate[]): Candidate[] {
  const nobody = candidate.origin === 'phrase' || candidate.source.length === 0
  if (!nobody || !candidate.labels.has('unnamed-source')) return [candidate]
  const theirs = all.some(
    (one) =>
      one.origin === 'attribution' &&
      one.labels.has('attributed') &&
      one.source.length > 0 &&
      candidate.cue.every((cue) => contains(one, cue)),
  )
  if (!theirs) return [candidate]
  const labels = new Map([...candidate.labels].filter(([label]) => label !== 'unnamed-source'))
  return labels.size > 0 ? [{ ...candidate, labels }] : []
}

/** “…,” she said of the dykes that may be built: a clause read over the words that say whose quotation it was. */
export const readsOver = (candidate: Candidate, all: readonly Candidate[]): boolean =>
  candidate.origin === 'phrase' &&
  all.some(
    (other) =>
      other.shape === 'quotation' &&
      !overlaps(other, candidate) &&
      other.cue.some((cue) => contains(candidate, cue)),
  )

/** "Berg, who is to give evidence, said …": a clause read over somebody's words whose hedge only tells of them. */
export const tellsOfSource = (candidate: Candidate, all: readonly Candidate[]): boolean =>
  candidate.origin === 'phrase' &&
  chosenLabel(candidate) === 'possible' &&
  all.some(
    (other) =>
      other.origin === 'attribution' &&
      overlaps(other, candidate) &&
      other.source.some((source) => candidate.cue.every((cue) => contains(source, cue))),
  )
