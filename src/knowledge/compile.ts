import { annotate } from '../annotate/annotate.ts'
import type { Entity } from '../annotate/entity.ts'
import type { Models } from '../annotate/models.ts'
import { readDocument } from '../text/document.ts'
import { extractFacts } from './extract-facts.ts'
import type { Fact } from './fact.ts'
import type { Knowledge, KnownDocument, KnownEntity } from './knowledge.ts'

export interface Source extends KnownDocument {
  readonly text: string
}

/** Compiles documents into knowledge, by the same annotation that the page gets. Entities of one name and type are one. */
export function compile(sources: readonly Source[], models: Models): Knowledge {
  const entities = new Map<string, KnownEntity>()
  for (const source of sources) {
    const document = readDocument(source.text)
    const annotation = annotate(document, models)
    for (const [entity, facts] of extractFacts(document, annotation, source)) {
      const known = merge(entities.get(entity.id), entity, document.text, facts)
      entities.set(entity.id, known)
    }
  }
  return { documents: sources.map(({ text: _, ...document }) => document), entities: [...entities.values()] }
}

function merge(
  known: KnownEntity | undefined,
  entity: Entity,
  text: string,
  facts: readonly Fact[],
): KnownEntity {
  const names = entity.mentions
    .filter(({ kind }) => kind === 'name')
    .map(({ start, end }) => text.slice(start, end))
  return {
    id: entity.id,
    type: entity.type,
    name: entity.name,
    aliases: [...new Set([...(known?.aliases ?? []), ...names])],
    roles: [...new Set([...(known?.roles ?? []), ...entity.roles])],
    facts: [...(known?.facts ?? []), ...facts],
  }
}
