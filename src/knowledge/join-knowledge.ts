import type { Entity } from '../annotate/entity.ts'
import type { Knowledge, KnownEntity } from './knowledge.ts'
import { knownIndex } from './link/known-index.ts'
import { keysOnPage } from './link/name-keys.ts'
import { mergeKnowledge } from './merge-knowledge.ts'
import { nameKey } from './namesakes.ts'

/**
 * What a page's entities are linked to where the reader's documents know something too: all of `saved`, one a document, and of
 * what ships whoever the page may mean, with whoever has their name, as if all had been merged. Its cost depends on the page and
 * on `saved`, not on how much ships.
 */
export function joinKnowledge(
  entities: readonly Entity[],
  shipped: Knowledge,
  saved: readonly Knowledge[],
): Knowledge {
  if (saved.length === 0) return shipped
  const index = knownIndex(shipped)
  const meant = entities.flatMap(keysOnPage).flatMap((key) => index.find(key).map(({ entity }) => entity))
  const names = new Set([...meant, ...saved.flatMap((part) => part.entities)].map(nameKey))
  const found = [...names].flatMap((name) => index.namesakes(name))
  return mergeKnowledge([{ ...shipped, documents: documentsOf(found, shipped), entities: found }, ...saved])
}

function documentsOf(entities: readonly KnownEntity[], { documents }: Knowledge): Knowledge['documents'] {
  const told = new Set(entities.flatMap(({ facts }) => facts.map(({ document }) => document)))
  return documents.filter(({ id }) => told.has(id))
}
