import type { Judgement } from './judgements.ts'
import type { Knowledge, KnownEntity } from './knowledge.ts'
import { knownIndex } from './link/known-index.ts'
import { nameKey } from './link/name-keys.ts'
import { mergeKnowledge } from './merge-knowledge.ts'

/**
 * What a page's entities are linked to where the reader's documents know something too: all of `saved`, one a document, and of
 * what ships whoever the page may mean, with whoever has their name, as if all had been merged by what the reader said. `keys`
 * are those that the page's entities are looked for under. Its cost depends on the page and on `saved`, not on how much ships.
 */
export function joinKnowledge(
  keys: readonly string[],
  shipped: Knowledge,
  saved: readonly Knowledge[],
  judgements: readonly Judgement[] | null = null,
): Knowledge {
  if (saved.length === 0) return shipped
  const index = knownIndex(shipped)
  const meant = keys.flatMap((key) => index.find(key).map(({ entity }) => entity))
  const judged = (judgements ?? []).flatMap(({ persons }) =>
    persons.map(({ name }) => ({ type: 'person', name }) as const),
  )
  const names = new Set([...meant, ...judged, ...saved.flatMap((part) => part.entities)].map(nameKey))
  const found = [...names].flatMap((name) => index.namesakes(name))
  const own = { ...shipped, documents: documentsOf(found, shipped), entities: found }
  return mergeKnowledge([own, ...saved], judgements)
}

function documentsOf(entities: readonly KnownEntity[], { documents }: Knowledge): Knowledge['documents'] {
  const told = new Set(entities.flatMap(({ facts }) => facts.map(({ document }) => document)))
  return documents.filter(({ id }) => told.has(id))
}
