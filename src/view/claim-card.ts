import { claimLabels } from '../annotate/claims/claim.ts'
import type { Analysis } from '../knowledge/analyse.ts'
import { contains, type Span } from '../text/span.ts'
import type { ClaimCard } from './card.ts'
import type { Statement } from './statements.ts'
import type { ToldOf } from './told-of.ts'

/** What the card of a statement says. `cardOf` has the key of the card of each claim, by its index. */
export function claimCard(
  { card, first, claims: indexes, places }: Statement,
  { document, claims }: Analysis,
  told: ToldOf,
  cardOf: readonly string[],
): ClaimCard {
  const own = indexes.flatMap((index) => claims[index] ?? [])
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => document.text.slice(start, end))
  const source = words(first.source).join(' … ')
  const also = new Set(own.flatMap((claim) => claim.also))
  const related = own.flatMap((claim) => claim.related.flatMap((index) => cardOf[index] ?? []))
  const inside = indexes.map((index) => told.entities[index] ?? [])
  return {
    kind: 'claim',
    id: card,
    label: first.label,
    also: claimLabels.filter((label) => also.has(label)),
    reason: first.reason,
    text: wholeText(places, document.text),
    cue: [...new Set(words(outermost(own.flatMap((claim) => claim.cue))))],
    source: source === '' ? null : { text: source, card: first.sourceEntity },
    via: first.via.length > 0 ? words(first.via).join(' … ') : null,
    related: [...new Set(related)].filter((other) => other !== card),
    mentions: [...new Set(inside.flat())]
      .filter(({ id }) => id !== first.sourceEntity)
      .map((entity) => {
        const sentences = inside.filter((held) => held.includes(entity)).length
        return { card: entity.id, name: entity.name, type: entity.type, sentences }
      }),
    run: first.run,
    places,
  }
}

/** Two rules may name the same words, one of them more of them. */
const outermost = (spans: readonly Span[]): Span[] =>
  spans.filter((span) => !spans.some((other) => contains(other, span) && !contains(span, other)))

/** The words of a statement; a stretch that another follows, with its stop. */
const wholeText = (places: readonly Span[], text: string): string =>
  places
    .map(({ start, end }, at) => {
      const stopped = at < places.length - 1 && /[.!?…]/.test(text.charAt(end))
      return text.slice(start, stopped ? end + 1 : end)
    })
    .join(' ')
