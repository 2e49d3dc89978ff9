import { readDateline } from '../../../text/dateline.ts'
import type { Context } from '../context/context.ts'
import type { TaggedSpan } from '../tagged-span.ts'

/** Where a report was written, and for whom: "AMMAN 1996-06-15", "DETROIT (AP) —", "WIGAN, England, June 21". */
export function findDateline({ words }: Context, sentence: number): TaggedSpan[] {
  const dateline = readDateline(words)
  // "Berg (Labour) — The best" may be a list of candidates.
  if (!dateline?.sure || !dateline.shouted) return []
  const place = { sentence, type: 'place', because: 'a report begins with the place it comes from' } as const
  const body = { sentence, type: 'organization', because: 'a report begins with its agency' } as const
  const { places, agency } = dateline
  return [...places.map((range) => ({ ...place, ...range })), ...(agency ? [{ ...body, ...agency }] : [])]
}
