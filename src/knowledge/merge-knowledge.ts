import { type Gathered, gathering } from './gather.ts'
import type { Judgement, PersonIn } from './judgements.ts'
import type { Knowledge, KnownEntity } from './knowledge.ts'
import type { KnownDocument } from './known-document.ts'

/**
 * Knowledge of several documents as one. Entities become one only where their names and types agree and what they are called
 * does not speak against it; of two namesakes each stays who they are. Of people, `judgements` go before that; with them, each
 * entity tells whom it is put together of. Linear in the entities, but for namesakes.
 */
export function mergeKnowledge(
  parts: readonly Knowledge[],
  judgements: readonly Judgement[] | null = null,
): Knowledge {
  const documents = new Map<string, KnownDocument>()
  const all = gathering(judgements)
  const begin = (part: Knowledge) => ({
    part,
    renamed: addDocuments(documents, part.documents),
    own: new Set<Gathered>(),
  })
  function add(
    { part, renamed, own }: ReturnType<typeof begin>,
    which: (persons: readonly PersonIn[]) => boolean,
  ) {
    for (const entity of part.entities) {
      const persons = judgements ? personsOf(entity, part) : []
      if (!which(persons)) continue
      const facts = entity.facts.map((fact) => ({
        ...fact,
        document: renamed.get(fact.document) ?? fact.document,
      }))
      own.add(all.add({ ...entity, facts }, own, persons))
    }
  }
  if (judgements) {
    // Those of whom something was said come first: who else is one with them must not depend on which document is the newer.
    const begun = parts.map(begin)
    for (const one of begun) add(one, all.isJudged)
    for (const one of begun) add(one, (persons) => !all.isJudged(persons))
  } else for (const part of parts) add(begin(part), () => true)
  const [reference, ...further] = parts.flatMap((part) => (part.reference ? [part.reference] : []))
  return {
    documents: [...documents.values()],
    entities: withIds(all.entities()),
    // the same object where there is but one: its index was read already
    ...(reference && { reference: further.length > 0 ? [reference, ...further].flat() : reference }),
  }
}

/** Who of which documents somebody is: of one document, or of those that tell something. */
function personsOf({ type, name, facts }: KnownEntity, { documents }: Knowledge): PersonIn[] {
  if (type !== 'person') return []
  const [only, second] = documents
  const own = only && !second ? [only.id] : facts.map(({ document }) => document)
  return [...new Set(own)].map((document) => ({ document, name }))
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

/** An id that several have gets a number after it. */
function withIds(entities: readonly KnownEntity[]): KnownEntity[] {
  const counts = new Map<string, number>()
  return entities.map((entity) => {
    const count = (counts.get(entity.id) ?? 0) + 1
    counts.set(entity.id, count)
    return count === 1 ? entity : { ...entity, id: `${entity.id}-${count}` }
  })
}
