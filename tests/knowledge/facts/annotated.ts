import type { Annotation } from '../../../src/annotate/annotate.ts'
import { findClaims } from '../../../src/annotate/claims/find-claims.ts'
import { findMentions } from '../../../src/annotate/find-mentions.ts'
import type { EntityType, Mention } from '../../../src/annotate/mention.ts'
import { resolveEntities } from '../../../src/annotate/resolve-entities.ts'
import { extractFacts } from '../../../src/knowledge/extract-facts.ts'
import type { Fact } from '../../../src/knowledge/fact.ts'
import { parse } from '../../../src/language/parse.ts'
import { readModels } from '../../../src/read-models.ts'
import { type Document, readDocument } from '../../../src/text/document.ts'

const { tags } = readModels()

/** The real annotation of a text whose names are given, so that a test of facts is none of the recogniser of names. */
function annotated(text: string, names: Readonly<Record<string, EntityType>>) {
  const document = readDocument(text)
  const mentions = namesIn(text, names)
  const entities = resolveEntities(document, findMentions(document, mentions))
  const annotation: Annotation = { entities, claims: findClaims(document, entities), dates: [] }
  return { document, annotation }
}

function namesIn(text: string, names: Readonly<Record<string, EntityType>>): Mention[] {
  const found: Mention[] = []
  for (const [name, type] of Object.entries(names).sort(([a], [b]) => b.length - a.length)) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length
      const whole = !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end))
      if (whole && !found.some((other) => start < other.end && other.start < end))
        found.push({ start, end, kind: 'name', type, reason: 'given' })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

export interface Found {
  readonly document: Document
  readonly facts: ReadonlyMap<string, readonly Fact[]>
}

/** The facts of a text by the name of their entity. */
export function factsIn(text: string, names: Readonly<Record<string, EntityType>>): Found {
  const { document, annotation } = annotated(text, names)
  const source = { id: 'a.txt', title: 'A', url: null, published: '2020-01-02', publisher: null }
  const facts = [...extractFacts(document, parse(document, tags), annotation, source)].map(
    ([{ name }, own]) => [name, own] as const,
  )
  return { document, facts: new Map(facts) }
}
