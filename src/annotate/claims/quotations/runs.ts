import type { Document } from '../../../text/document.ts'
import { quotationChains } from '../../../text/quotation-chains.ts'
import type { Span } from '../../../text/span.ts'
import { spansWithin } from '../../../text/spans-within.ts'
import type { Candidate } from '../candidate.ts'

/** A claim, and by what its speaker was found, where that is known. */
type Stated = Span & Partial<Pick<Candidate, 'cue' | 'origin' | 'unit'>>

/** How much of a claim must stand in quotation marks for it to be a part of the quotation. */
const quotedShare = 0.5

/**
 * For each claim, in reading order, the number of the quotation that it is a sentence of, counted from 1; null where no other
 * claim is one of the same. Its paragraphs are one quotation, and so are two with nothing between but who says it: “The pump
 * failed,” he said, “and nobody knew. We slept.”; “The pump failed,” he said. “Nobody knew.” Linear in claims and quotations.
 */
export function runsOf(claims: readonly Stated[], { quotations, text }: Document): (number | null)[] {
  const chains = quotationChains(quotations)
  const indexes = new Map(quotations.map((quotation, index) => [quotation, index]))
  const quotationsIn = spansWithin(quotations)
  /** The first of the chains that one claim after the other joined. */
  let joined = -1
  let last = -1
  const quotationOf = claims.map((claim, at) => {
    const touched = quotationsIn(claim)
    let quoted = 0
    for (const { start, end } of touched) quoted += Math.min(end, claim.end) - Math.max(start, claim.start)
    const [first, final] = [touched[0], touched.at(-1)]
    if (!first || !final || quoted < (claim.end - claim.start) * quotedShare) return -1
    const [from, to] = [first, final].map((quotation) => chains[indexes.get(quotation) ?? -1] ?? -1)
    if (from === undefined || to === undefined) return -1
    if (from !== last && !goesOn(claims[at - 1], claim, text)) joined = from
    last = to
    return joined
  })
  const counts = new Map<number, number>()
  for (const quotation of quotationOf) counts.set(quotation, (counts.get(quotation) ?? 0) + 1)
  const numbers = new Map<number, number>()
  return quotationOf.map((quotation) => {
    if (quotation < 0 || (counts.get(quotation) ?? 0) < 2) return null
    const number = numbers.get(quotation) ?? numbers.size + 1
    numbers.set(quotation, number)
    return number
  })
}

/** Whether a quotation goes on with the one before it, behind whoever says both. */
function goesOn(before: Stated | undefined, own: Stated, text: string): boolean {
  const [cue, same] = [before?.cue?.[0], own.cue?.[0]]
  if (
    !before ||
    !cue ||
    cue !== same ||
    own.origin !== 'quotation' ||
    (own.unit ?? 0) - (before.unit ?? 0) > 1
  )
    return false
  return !text.slice(before.end, own.start).includes('\n')
}
