import type { Knowledge, KnownEntity } from '../../knowledge/knowledge.ts'
import type { KnownDocument } from '../../knowledge/known-document.ts'
import { isKnownEntity } from '../../knowledge/parse-knowledge.ts'
import { keysOf } from './keys-of.ts'
import type { Contribution } from './library-database.ts'
import type { SavedDocument } from './saved-document.ts'

/** A saved document as the source of what it tells. */
export const asSource = ({ id, title, url, published, publisher }: SavedDocument): KnownDocument => ({
  id,
  title,
  url,
  published,
  publisher,
})

/** What a document tells of each entity, as it is stored. What breaks the bounds of knowledge is left out. */
export function contributionsOf({ id, saved }: SavedDocument, { entities }: Knowledge): Contribution[] {
  return entities.filter(isKnownEntity).flatMap((entity, index) => {
    const found = keysOf(entity)
    return found.keys.length === 0 ? [] : [{ order: [-saved, id, index], document: id, ...found, entity }]
  })
}

/** What is stored of several documents as knowledge, one a document, the newest first. */
export function asKnowledge(
  contributions: readonly Contribution[],
  documents: ReadonlyMap<string, SavedDocument>,
): Knowledge[] {
  const byDocument = new Map<string, KnownEntity[]>()
  for (const { document, entity } of contributions.toSorted(inOrder)) {
    if (!isKnownEntity(entity)) continue
    const entities = byDocument.get(document)
    if (entities) entities.push(entity)
    else byDocument.set(document, [entity])
  }
  return [...byDocument].flatMap(([id, entities]) => {
    const document = documents.get(id)
    return document ? [{ documents: [asSource(document)], entities: entities.map(toldBy(id)) }] : []
  })
}

/** One article in several batches is told by whichever of them is asked. */
const toldBy =
  (document: string) =>
  (entity: KnownEntity): KnownEntity => ({
    ...entity,
    facts: entity.facts.map((fact) => ({ ...fact, document })),
  })

const inOrder = (a: Contribution, b: Contribution): number =>
  a.order[0] - b.order[0] ||
  (a.order[1] < b.order[1] ? -1 : a.order[1] > b.order[1] ? 1 : a.order[2] - b.order[2])
