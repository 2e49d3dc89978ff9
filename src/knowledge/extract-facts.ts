import type { Annotation } from '../annotate/annotate.ts'
import type { Entity } from '../annotate/entity.ts'
import type { Document } from '../text/document.ts'
import { contains, overlaps } from '../text/span.ts'
import type { Fact } from './fact.ts'
import { labelOf } from './facts/label.ts'
import { linesOf } from './facts/lines.ts'
import { quoteAround } from './facts/quote.ts'
import { rankFacts } from './facts/rank-facts.ts'
import { type Scene, scenesOf } from './facts/standing.ts'
import type { KnownDocument } from './knowledge.ts'

/** What a document says of each of its named entities, in the order of what explains it best. No quotation, no fact. */
export function extractFacts(
  document: Document,
  { entities, claims }: Annotation,
  source: KnownDocument,
): Map<Entity, readonly Fact[]> {
  const facts = new Map<Entity, Fact[]>(entities.filter(isNamed).map((entity) => [entity, []]))
  for (const scene of scenesOf(document.sentences, entities)) {
    const quote = quoteAround(document, scene.sentence)
    if (!quote || isQuestion(document, scene)) continue
    for (const line of linesOf(scene)) {
      const quoted = document.quotations.some(
        (quotation) => overlaps(quotation, line) && !contains(line, quotation),
      )
      const label = labelOf(line, quoted ? 'asserted' : line.stance, claims)
      // told by somebody, and no claim says by whom: it would be shown as more than it is
      if (label === null && (quoted || line.stance === 'reported')) continue
      const fact: Fact = {
        kind: line.kind,
        line: document.text.slice(line.start, line.end),
        quote: document.text.slice(quote.start, quote.end),
        document: source.id,
        published: source.published,
        label,
      }
      for (const entity of line.of) facts.get(entity)?.push(fact)
    }
  }
  return new Map([...facts].map(([entity, list]) => [entity, rankFacts(list)]))
}

const isNamed = ({ mentions }: Entity): boolean => mentions.some(({ kind }) => kind === 'name')

const isQuestion = ({ text }: Document, { sentence }: Scene): boolean => text.charAt(sentence.end - 1) === '?'
