import type { Span } from '../text/span.ts'
import type { Card } from './card.ts'
import type { PageView } from './page-view.ts'

/**
 * A view as one of several of a page: each span stands `by` UTF-16 units further on, and each card has `prefix` before its key.
 * A timeline's `date` stays: it counts from its own sentence.
 */
export function moveView({ marks, cards, summary }: PageView, by: number, prefix: string): PageView {
  const span = <T extends Span>(one: T): T => ({ ...one, start: one.start + by, end: one.end + by })
  const placed = <T extends { readonly place: Span }>(one: T): T => ({ ...one, place: span(one.place) })
  const key = <T extends string | null>(card: T) => (card && prefix + card) as T
  const keyed = <T extends { readonly card: string | null }>(one: T): T => ({ ...one, card: key(one.card) })
  const both = <T extends { readonly card: string; readonly place: Span }>(one: T): T => keyed(placed(one))

  const moved = (card: Card): Card => {
    const at = { id: key(card.id), places: card.places.map(span) as [Span, ...Span[]] }
    return card.kind === 'entity'
      ? { ...card, ...at, claims: card.claims.map(both), company: card.company.map(keyed) }
      : {
          ...card,
          ...at,
          source: card.source && keyed(card.source),
          related: card.related.map(key),
          mentions: card.mentions.map(keyed),
        }
  }

  return {
    marks: marks.map(span).map(keyed),
    cards: Object.fromEntries(
      Object.values(cards)
        .map(moved)
        .map((card) => [card.id, card]),
    ),
    summary: {
      ...summary,
      claims: summary.claims.map((group) => ({ ...group, claims: group.claims.map(both) })),
      cast: summary.cast.map(both),
      timeline: summary.timeline.map((entry) => ({ ...entry, passages: entry.passages.map(placed) })),
      firmerTitle: key(summary.firmerTitle),
    },
  }
}
