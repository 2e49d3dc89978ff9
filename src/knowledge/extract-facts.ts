import type { Annotation } from '../annotate/annotate.ts'
import type { Entity } from '../annotate/entity.ts'
import type { ParsedSentence } from '../language/parsed-sentence.ts'
import type { Document, Sentence } from '../text/document.ts'
import type { Fact } from './fact.ts'
import { labelOf } from './facts/label.ts'
import { linesOf } from './facts/lines.ts'
import { isQuoted, quotesOf } from './facts/quote.ts'
import { rankFacts } from './facts/rank-facts.ts'
import { scenesOf } from './facts/scene.ts'
import type { KnownDocument } from './known-document.ts'

/**
 * What a document says of each of its named entities, in the order of what explains it best. No quotation, no fact. `parsed`
 * holds the document's sentences in order.
 */
export function extractFacts(
  document: Document,
  parsed: readonly ParsedSentence[],
  { entities, claims }: Annotation,
  source: KnownDocument,
): Map<Entity, readonly Fact[]> {
  const facts = new Map<Entity, Fact[]>(entities.filter(isNamed).map((entity) => [entity, []]))
  const quotes = new Map(quotesOf(document).map((quote, i) => [document.sentences[i], quote]))
  const readable = document.sentences.flatMap((sentence, i) => {
    const own = parsed[i]
    return own && quotes.get(sentence) && !isQuestion(document, sentence) ? [{ sentence, parsed: own }] : []
  })
  for (const scene of scenesOf(readable, entities)) {
    const quote = quotes.get(scene.sentence)
    if (!quote) continue
    for (const line of linesOf(scene)) {
      const quoted = isQuoted(line, quote)
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

const isQuestion = ({ text }: Document, { end }: Sentence): boolean => text.charAt(end - 1) === '?'
