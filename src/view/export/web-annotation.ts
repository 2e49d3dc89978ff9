import { reasonInEnglish } from '../../annotate/claims/reasons.ts'
import type { Span } from '../../text/span.ts'
import type { TextSelectors } from '../../text/text-selectors.ts'
import type { Card, ClaimCard, EntityCard } from '../card.ts'
import { type Describe, type ExportedReading, type ExportWords, wordOf } from './exported-reading.ts'

/** What an export names itself and the source by. */
export interface AnnotationNames {
  /** An IRI for each of the annotations, and for what holds them; what `part` is called the same gets the same. */
  readonly iri: (part: string) => string
  /** Of this program. */
  readonly version: string
}

/**
 * A reading as a collection of the W3C's Web Annotation Data Model, https://www.w3.org/TR/annotation-model/: an annotation for
 * each statement and for each of the cast, on all its places.
 */
export function webAnnotation(
  { summary, cards }: ExportedReading,
  describe: Describe,
  words: ExportWords,
  { iri, version }: AnnotationNames,
) {
  const source = summary.url ?? iri('source')
  const generator = { type: 'Software', name: `${words('extensionName')} ${version}` }
  const all = annotated(cards)
  const selectors = describe(all.flatMap(({ places }) => places))
  let next = 0
  const items = all.map((card) => {
    const own = selectors.slice(next, next + card.places.length)
    next += card.places.length
    return {
      id: iri(card.id),
      type: 'Annotation',
      motivation: card.kind === 'claim' ? 'classifying' : 'identifying',
      generator,
      body: card.kind === 'claim' ? claimBodies(card, words) : entityBodies(card, words),
      target: own.map((place) => ({ type: 'SpecificResource', source, selector: selector(place) })),
    }
  })
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: iri('collection'),
    type: 'AnnotationCollection',
    ...(summary.title !== null && { label: summary.title }),
    generator,
    total: items.length,
    first: { id: iri('page'), type: 'AnnotationPage', startIndex: 0, items },
  }
}

/** The places that the annotations are on. */
export const annotatedPlaces = ({ cards }: ExportedReading): Span[] =>
  annotated(cards).flatMap(({ places }) => places)

const annotated = (cards: ExportedReading['cards']): Card[] =>
  Object.values(cards)
    .filter(({ places }) => places.length > 0)
    .sort(byPlace)

const byPlace = (a: Card, b: Card): number => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0)

/** Two selectors of one place: either finds it. */
const selector = ({ exact, prefix, suffix, position }: TextSelectors) => [
  { type: 'TextQuoteSelector', exact, prefix, suffix },
  ...(position ? [{ type: 'TextPositionSelector', start: position.start, end: position.end }] : []),
]

const bodyOf =
  (words: ExportWords) =>
  (purpose: string, value: string, language = words('language')) => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    language,
  })

function claimBodies({ label, also, source, via, reason }: ClaimCard, words: ExportWords) {
  const body = bodyOf(words)
  const tell = (term: 'claimSource' | 'claimVia', said: string) =>
    body('describing', words('termed', words(term), said))
  return [
    ...[label, ...also].map((one) => body('classifying', wordOf(words, 'label', one))),
    tell('claimSource', source?.text ?? words('claimNobody')),
    ...(via === null ? [] : [tell('claimVia', via)]),
    body('describing', reasonInEnglish(reason), 'en'),
  ]
}

function entityBodies({ type, name, role }: EntityCard, words: ExportWords) {
  const body = bodyOf(words)
  return [
    body('identifying', name, 'en'),
    body('classifying', wordOf(words, 'kind', type)),
    ...(role === null ? [] : [body('describing', role, 'en')]),
  ]
}
