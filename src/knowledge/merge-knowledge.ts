import type { Fact } from './fact.ts'
import { rankFacts } from './facts/rank-facts.ts'
import type { Knowledge, KnownDocument, KnownEntity } from './knowledge.ts'
import { mayBeOne, nameKey } from './namesakes.ts'

/**
 * Knowledge of several documents as one. Entities become one only where their names and types agree and what they are called
 * does not speak against it; of two namesakes each stays who they are. Linear in the entities, but for namesakes.
 */
export function mergeKnowledge(parts: readonly Knowledge[]): Knowledge {
  const documents = new Map<string, KnownDocument>()
  const byName = new Map<string, Gathered[]>()
  for (const part of parts) {
    const renamed = addDocuments(documents, part.documents)
    const own = new Set<Gathered>()
    for (const entity of part.entities) {
      const facts = entity.facts.map((fact) => ({
        ...fact,
        document: renamed.get(fact.document) ?? fact.document,
      }))
      own.add(addEntity(byName, own, { ...entity, facts }))
    }
  }
  const [reference, ...further] = parts.flatMap((part) => (part.reference ? [part.reference] : []))
  return {
    documents: [...documents.values()],
    entities: withIds([...byName.values()].flat().map(asEntity)),
    // the same object where there is but one: its index was read already
    ...(reference && { reference: further.length > 0 ? [reference, ...further].flat() : reference }),
  }
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

/** An entity while it is put together of several. */
interface Gathered {
  /** Without facts; the same object for as long as nothing new is said of it but facts. */
  known: KnownEntity
  facts: readonly Fact[]
  ranked: boolean
}

/** Of whom thousands tell, facts are ranked when so many have come together. */
const someFacts = 1_000

/** Adds an entity, to one of another part or by itself; whom one document keeps apart, nothing joins. Returns what it is now. */
function addEntity(
  byName: Map<string, Gathered[]>,
  own: ReadonlySet<Gathered>,
  entity: KnownEntity,
): Gathered {
  const key = nameKey(entity)
  const namesakes = byName.get(key) ?? []
  byName.set(key, namesakes)
  const same = onlyOne(namesakes, (other) => !own.has(other) && mayBeOne(other.known, entity))
  if (same) {
    join(same, entity)
    return same
  }
  const gathered = { known: { ...entity, facts: [] }, facts: entity.facts, ranked: true }
  namesakes.push(gathered)
  return gathered
}

/** Of two that it may be, it is neither: to choose would be to guess. */
function onlyOne(all: readonly Gathered[], mayBe: (one: Gathered) => boolean): Gathered | undefined {
  const first = all.findIndex(mayBe)
  return first >= 0 && !all.some((one, i) => i > first && mayBe(one)) ? all[first] : undefined
}

function join(gathered: Gathered, { name, aliases, roles, facts }: KnownEntity): void {
  const { known } = gathered
  const together = {
    ...known,
    name: name.length > known.name.length ? name : known.name,
    aliases: [...new Set([...known.aliases, ...aliases])],
    roles: [...new Set([...known.roles, ...roles])],
  }
  const isSaid =
    together.name === known.name &&
    together.aliases.length === known.aliases.length &&
    together.roles.length === known.roles.length
  if (!isSaid) gathered.known = together
  const all = [...gathered.facts, ...facts]
  gathered.ranked = all.length > someFacts
  gathered.facts = gathered.ranked ? rankFacts(all) : all
}

const asEntity = ({ known, facts, ranked }: Gathered): KnownEntity => ({
  ...known,
  facts: ranked ? facts : rankFacts(facts),
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
