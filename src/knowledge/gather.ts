import { fold } from '../annotate/entities/name-key.ts'
import type { Fact } from './fact.ts'
import { rankFacts } from './facts/rank-facts.ts'
import { type Judgement, type PersonIn, personKey, saidOf } from './judgements.ts'
import type { KnownEntity } from './knowledge.ts'
import { nameKey } from './link/name-keys.ts'
import { mayBeOne } from './namesakes.ts'

/** An entity while it is put together of several. */
export interface Gathered {
  /** Without facts; the same object for as long as nothing new is said of it but facts. */
  known: KnownEntity
  facts: readonly Fact[]
  ranked: boolean
  /** Whom of which documents it is put together of, by `personKey`; empty where nothing was said of anybody. */
  readonly persons: Map<string, PersonIn>
  /** Whether the reader said that some of those are one. */
  joined: boolean
}

export interface Gathering {
  /** Whether the reader said something of one of these. */
  isJudged(persons: readonly PersonIn[]): boolean
  /** Adds an entity, to one of another part or by itself. `own` are those of its part. Returns what it is now. */
  add(entity: KnownEntity, own: ReadonlySet<Gathered>, persons: readonly PersonIn[]): Gathered
  /** All that were added, those of one name together. */
  entities(): KnownEntity[]
}

/** Of whom thousands tell, facts are ranked when so many have come together. */
const someFacts = 1_000

/**
 * Puts entities together that are one: their names and types agree, and nothing that they are called speaks against it; whom one
 * document keeps apart, nothing joins. Of people, what the reader said goes before that; where it contradicts itself, they are
 * apart.
 */
export function gathering(judgements: readonly Judgement[] | null): Gathering {
  const byName = new Map<string, Gathered[]>()
  const holder = new Map<string, Gathered>()
  const said = judgements && saidOf(judgements)
  const saidOfAll = (persons: Iterable<string>) => (said ? [...persons].flatMap(said) : [])
  /** Those who the reader said are, or are not, one with any of some persons. */
  const named = (persons: Iterable<string>, as: boolean) =>
    new Set(saidOfAll(persons).flatMap(({ other, same }) => (same === as ? (holder.get(other) ?? []) : [])))

  function add(entity: KnownEntity, own: ReadonlySet<Gathered>, persons: readonly PersonIn[]): Gathered {
    const key = nameKey(entity)
    const namesakes = byName.get(key) ?? []
    byName.set(key, namesakes)
    const keys = persons.map(personKey)
    const apart = named(keys, false)
    const told = [...named(keys, true)].filter((one) => !apart.has(one))
    const alike = onlyOne(
      namesakes,
      (other) => !own.has(other) && !apart.has(other) && mayBeOne(other.known, entity),
    )
    const [first, ...others] = new Set(alike ? [...told, alike] : told)
    const gathered = first ?? { ...alone(entity), persons: new Map() }
    if (first) join(first, entity, told.length > 0)
    for (const other of others) if (!named(other.persons.keys(), false).has(gathered)) absorb(gathered, other)
    if (!namesakes.includes(gathered)) namesakes.push(gathered)
    if (!said) return gathered
    for (const [at, person] of persons.entries()) {
      gathered.persons.set(keys[at] ?? '', person)
      holder.set(keys[at] ?? '', gathered)
    }
    return gathered
  }

  function absorb(gathered: Gathered, other: Gathered): void {
    join(gathered, { ...other.known, facts: other.facts }, true)
    for (const [key, person] of other.persons) {
      gathered.persons.set(key, person)
      holder.set(key, gathered)
    }
    for (const [key, namesakes] of byName) {
      if (!namesakes.includes(other)) continue
      const rest = namesakes.filter((one) => one !== other && one !== gathered)
      byName.set(key, [...rest, gathered])
    }
  }

  function asEntity(gathered: Gathered): KnownEntity {
    const { known, facts, ranked, persons, joined } = gathered
    const entity = { ...known, facts: ranked ? facts : rankFacts(facts) }
    if (!said || persons.size === 0) return entity
    const apart = [...named(persons.keys(), false)].some((one) => one !== gathered)
    return { ...entity, persons: [...persons.values()], judged: { joined, apart } }
  }

  const isJudged = (persons: readonly PersonIn[]) => saidOfAll(persons.map(personKey)).length > 0
  return { isJudged, add, entities: () => [...new Set([...byName.values()].flat())].map(asEntity) }
}

const alone = (entity: KnownEntity) => ({
  known: { ...entity, facts: [] },
  facts: entity.facts,
  ranked: true,
  joined: false,
})

/** Of two that it may be, it is neither: to choose would be to guess. */
function onlyOne(all: readonly Gathered[], mayBe: (one: Gathered) => boolean): Gathered | undefined {
  const first = all.findIndex(mayBe)
  return first >= 0 && !all.some((one, i) => i > first && mayBe(one)) ? all[first] : undefined
}

/** `told`: the reader said so; each is found under the other's name from then on. */
function join(gathered: Gathered, entity: KnownEntity, told: boolean): void {
  const { known } = gathered
  const { aliases, roles, facts } = entity
  const name = entity.name.length > known.name.length ? entity.name : known.name
  const alsoNamed = told ? otherNames(name, known, entity) : known.alsoNamed
  const together = {
    ...known,
    name,
    aliases: [...new Set([...known.aliases, ...aliases])],
    roles: [...new Set([...known.roles, ...roles])],
    ...(alsoNamed && alsoNamed.length > 0 && { alsoNamed }),
  }
  const isSaid =
    together.name === known.name &&
    together.aliases.length === known.aliases.length &&
    together.roles.length === known.roles.length &&
    together.alsoNamed?.length === known.alsoNamed?.length
  if (!isSaid) gathered.known = together
  const all = [...gathered.facts, ...facts]
  gathered.ranked = all.length > someFacts
  gathered.facts = gathered.ranked ? rankFacts(all) : all
  gathered.joined ||= told
}

function otherNames(name: string, a: KnownEntity, b: KnownEntity): string[] {
  const names = [a, b].flatMap((one) => [one.name, ...(one.alsoNamed ?? [])])
  return [...new Map(names.map((one) => [fold(one), one])).values()].filter((one) => fold(one) !== fold(name))
}
