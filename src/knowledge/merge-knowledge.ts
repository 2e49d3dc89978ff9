import { rankFacts } from './facts/rank-facts.ts'
import type { Knowledge, KnownDocument, KnownEntity } from './knowledge.ts'
import { mayBeOne, nameKey } from './namesakes.ts'

/**
 * Knowledge of several documents as one. Entities become one only where their names and types agree and what they are called
 * does not speak against it; of two namesakes each stays who they are. Linear in the entities, but for namesakes.
 */
export function mergeKnowledge(parts: readonly Knowledge[]): Knowledge {
  const documents = new Map<string, KnownDocument>()
  const byName = new Map<string, KnownEntity[]>()
  for (const part of parts) {
    const renamed = addDocuments(documents, part.documents)
    const own = new Set<KnownEntity>()
    for (const entity of part.entities) {
      const facts = entity.facts.map((fact) => ({
        ...fact,
        document: renamed.get(fact.document) ?? fact.document,
      }))
      own.add(addEntity(byName, own, { ...entity, facts }))
    }
  }
  return { documents: [...documents.values()], entities: withIds([...byName.values()].flat()) }
}

/** Adds documents; one whose id another document has gets a number after it. Returns what each is called now. */
function addDocuments(
  documents: Map<string, KnownDocument>,
  added: readonly KnownDocument[],
): Map<string, string> {
  const renamed = new Map<string, string>()
  for (const document of added) {
    let id = document.id
    for (let number = 2; documents.has(id) && !isSame(documents.get(id), document); number++)
      id = `${document.id} (${number})`
    documents.set(id, { ...document, id })
    renamed.set(document.id, id)
  }
  return renamed
}

const isSame = (a: KnownDocument | undefined, b: KnownDocument): boolean =>
  a?.title === b.title && a.url === b.url && a.published === b.published && a.publisher === b.publisher

/** Adds an entity, to one of another part or by itself; whom one document keeps apart, nothing joins. Returns what it is now. */
function addEntity(
  byName: Map<string, KnownEntity[]>,
  own: ReadonlySet<KnownEntity>,
  entity: KnownEntity,
): KnownEntity {
  const key = nameKey(entity)
  const namesakes = byName.get(key) ?? []
  byName.set(key, namesakes)
  const [same, another] = namesakes.filter((other) => !own.has(other) && mayBeOne(other, entity))
  // of two that it may be, it is neither: to choose would be to guess
  if (!same || another) {
    namesakes.push(entity)
    return entity
  }
  const merged = merge(same, entity)
  namesakes[namesakes.indexOf(same)] = merged
  return merged
}

const merge = (a: KnownEntity, b: KnownEntity): KnownEntity => ({
  ...a,
  name: b.name.length > a.name.length ? b.name : a.name,
  aliases: [...new Set([...a.aliases, ...b.aliases])],
  roles: [...new Set([...a.roles, ...b.roles])],
  facts: rankFacts([...a.facts, ...b.facts]),
})

/** An id that several have gets a number after it. */
function withIds(entities: readonly KnownEntity[]): KnownEntity[] {
  const counts = new Map<string, number>()
  return entities.map((entity) => {
    const count = (counts.get(entity.id) ?? 0) + 1
    counts.set(entity.id, count)
    return count === 1 ? entity : { ...entity, id: `${entity.id}-${count}` }
  })
}
