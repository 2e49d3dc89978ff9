import type { Claim } from '../annotate/claims/claim.ts'
import type { Analysis } from '../knowledge/analyse.ts'
import type { Span } from '../text/span.ts'
import type { Places } from './card.ts'

/** What a reader is shown as one: a claim, or the sentences of one quotation under one label. */
export interface Statement {
  /** Key of its card: claims have no name, so it is the first one's place in the list. */
  readonly card: string
  readonly first: Claim
  /** Indexes of its claims, in order. */
  readonly claims: readonly number[]
  /** The stretches that it covers, in order: sentences with nothing but marks between them are one. */
  readonly places: Places
}

/** The statements of an article, in reading order. Linear in its claims and their text. */
export function statementsOf({ claims, document }: Pick<Analysis, 'claims' | 'document'>): Statement[] {
  const runs = new Map<string, number[]>()
  const groups: number[][] = []
  for (const [index, { run, label }] of claims.entries()) {
    const key = `${run} ${label}`
    const known = run === null ? undefined : runs.get(key)
    if (known) known.push(index)
    else {
      const group = [index]
      groups.push(group)
      runs.set(key, group)
    }
  }
  return groups.flatMap((group) => {
    const [first, ...others] = group.flatMap((index) => claims[index] ?? [])
    return first
      ? [{ card: `claim:${group[0]}`, first, claims: group, places: joined(first, others, document.text) }]
      : []
  })
}

function joined(first: Span, others: readonly Span[], text: string): Places {
  const places: [Span, ...Span[]] = [{ start: first.start, end: first.end }]
  for (const { start, end } of others) {
    const last = places[places.length - 1] ?? first
    if (!/[\p{L}\p{N}\n]/u.test(text.slice(last.end, start)))
      places[places.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else places.push({ start, end })
  }
  return places
}
