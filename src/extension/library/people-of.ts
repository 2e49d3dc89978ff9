import { fold, personName, sameFullName } from '../../annotate/entities/name-key.ts'
import { joinKnowledge } from '../../knowledge/join-knowledge.ts'
import { personKey, type Said, saidOf } from '../../knowledge/judgements.ts'
import type { Knowledge, KnownEntity } from '../../knowledge/knowledge.ts'
import { keysInDocuments, nameKey } from '../../knowledge/link/name-keys.ts'
import { articleKey } from './batch.ts'
import type { JudgedPerson } from './judgement.ts'
import { openLibrary } from './library-database.ts'
import { lookUp } from './look-up.ts'

/** A person of a document beside whoever has a name like theirs. */
export interface Person {
  readonly person: JudgedPerson
  readonly others: readonly Namesake[]
}

/** Whom other documents tell of under such a name: one person, as cards have it. */
export interface Namesake {
  readonly name: string
  /** What sets them beside the person, where anything does: of whom is one with it, what others call them. */
  readonly role: string | null
  /** Whom of which documents it is put together of; `open` is the document in the library, null where that ships. */
  readonly persons: readonly (JudgedPerson & { readonly open: string | null })[]
  /** Whether cards take both for one. */
  readonly together: boolean
  /** Whether the reader said so. */
  readonly said: boolean
}

/** The people of a saved document of whom other documents may tell too, as cards put them together. */
export async function peopleOf(id: string, shipped: Knowledge): Promise<Person[]> {
  const library = await openLibrary()
  const stored = await library.getAllFromIndex('contributions', 'document', id)
  const own = stored.map(({ entity }) => entity).filter(({ type }) => type === 'person')
  const keys = [...new Set(own.flatMap(keysInDocuments))]
  const { parts, judgements } = await lookUp(keys, null)
  const saved = new Set(parts.flatMap(({ documents }) => documents.map((document) => document.id)))
  const here = [...saved].find((one) => articleKey({ id: one }) === articleKey({ id }))
  // Of a name that so many newer documents tell of, cards do not ask this one.
  if (here === undefined) return []
  const { documents, entities } = joinKnowledge(keys, shipped, parts, judgements)
  const titles = new Map(documents.map((document) => [document.id, document.title]))
  const people = entities.filter(({ type }) => type === 'person')
  const around = { here, saved, titles, people, said: saidOf(judgements) }
  return own.flatMap((entity) => personOf(entity, around) ?? [])
}

interface Around {
  /** The document's id, as cards ask it. */
  readonly here: string
  readonly saved: ReadonlySet<string>
  readonly titles: ReadonlyMap<string, string>
  readonly people: readonly KnownEntity[]
  readonly said: ReturnType<typeof saidOf>
}

/** Null where nobody else has a name like theirs. */
function personOf(entity: KnownEntity, { here, saved, titles, people, said }: Around): Person | null {
  const keys = keysInDocuments(entity)
  const self = personKey({ document: here, name: entity.name })
  const others = people.flatMap((other): Namesake[] => {
    if (!keysInDocuments(other).some((key) => keys.includes(key))) return []
    const all = other.persons ?? []
    const persons = all.filter((one) => personKey(one) !== self)
    if (persons.length === 0) return []
    const together = persons.length < all.length
    return [
      {
        name: other.name,
        role: other.roles.find((role) => !entity.roles.includes(role)) ?? other.roles[0] ?? null,
        persons: persons.map(({ document, name }) => ({
          ...judgedPerson(document, name, titles),
          open: saved.has(document) ? document : null,
        })),
        together,
        said: isSaid(said(self), new Set(persons.map(personKey)), together),
      },
    ]
  })
  if (others.length === 0) return null
  const nearest = others.toSorted((a, b) => distance(a, entity.name) - distance(b, entity.name))
  return { person: judgedPerson(here, entity.name, titles), others: nearest }
}

const isSaid = (said: readonly Said[], persons: ReadonlySet<string>, together: boolean): boolean =>
  said.some(({ other, same }) => same === together && persons.has(other))

function judgedPerson(id: string, name: string, titles: ReadonlyMap<string, string>): JudgedPerson {
  const key = nameKey({ type: 'person', name })
  return { document: articleKey({ id }), name, key, title: titles.get(id) ?? '' }
}

/** What cards take for one stands first, then whoever has the whole name, or may. */
function distance({ name, together, said }: Namesake, own: string): number {
  if (together) return 0
  if (said) return 1
  if (fold(name) === fold(own)) return 2
  return sameFullName(personName(name), personName(own)) ? 3 : 4
}
