import type { Annotation } from '../annotate/annotate.ts'
import type { Entity } from '../annotate/entity.ts'
import type { Document, Sentence } from '../text/document.ts'
import { contains, overlaps } from '../text/span.ts'
import type { Fact } from './fact.ts'
import type { KnownDocument } from './knowledge.ts'

/** What a document says of each of its entities: their roles, and "X is/was a …" descriptions. */
export function extractFacts(
  document: Document,
  annotation: Annotation,
  source: KnownDocument,
): Map<Entity, Fact[]> {
  return new Map(annotation.entities.map((entity) => [entity, factsOf(entity, document, annotation, source)]))
}

function factsOf(entity: Entity, document: Document, { claims }: Annotation, source: KnownDocument): Fact[] {
  const facts: Fact[] = []
  for (const sentence of document.sentences) {
    const quote = document.text.slice(sentence.start, sentence.end)
    const label = claims.find((claim) => overlaps(claim, sentence))?.label ?? null
    const shared = { quote, document: source.id, published: source.published, label }
    for (const mention of entity.mentions) {
      if (!contains(sentence, mention)) continue
      if (mention.kind === 'role')
        facts.push({ kind: 'role', line: document.text.slice(mention.start, mention.end), ...shared })
      const line = description(document, sentence, mention.end)
      if (line) facts.push({ kind: 'description', line, ...shared })
    }
  }
  return facts
}

function description(document: Document, sentence: Sentence, after: number): string | undefined {
  return /^\s+(?:is|was)\s+(an?\s[^,.;:]+)/u.exec(document.text.slice(after, sentence.end))?.[1]
}
