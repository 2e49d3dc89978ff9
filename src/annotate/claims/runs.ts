import type { Document } from '../../text/document.ts'
import { quotationChains } from '../../text/quotation-chains.ts'
import type { Span } from '../../text/span.ts'
import { spansWithin } from '../../text/spans-within.ts'

/** How much of a claim must stand in quotation marks for it to be a part of the quotation. */
const quotedShare = 0.5

/**
 * For each claim, in reading order, the number of the quotation that it is a sentence of, counted from 1; null where no other
 * claim is one of the same. Its paragraphs are one quotation, and so are two with nothing between but who says it: “The pump
 * failed,” he said, “and nobody knew. We slept.” Linear in claims and quotations.
 */
export function runsOf(claims: readonly Span[], { quotations }: Document): (number | null)[] {
  const chains = quotationChains(quotations)
  const indexes = new Map(quotations.map((quotation, index) => [quotation, index]))
  const quotationsIn = spansWithin(quotations)
  /** The first of the chains that one claim after the other joined. */
  let joined = -1
  let last = -1
  const quotationOf = claims.map((claim) => {
    const touched = quotationsIn(claim)
    let quoted = 0
    for (const { start, end } of touched) quoted += Math.min(end, claim.end) - Math.max(start, claim.start)
    const [first, final] = [touched[0], touched.at(-1)]
    if (!first || !final || quoted < (claim.end - claim.start) * quotedShare) return -1
    const [from, to] = [first, final].map((quotation) => chains[indexes.get(quotation) ?? -1] ?? -1)
    if (from === undefined || to === undefined) return -1
    if (from !== last) joined = from
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
