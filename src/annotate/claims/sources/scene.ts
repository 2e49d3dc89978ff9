import { denseMap } from '../../../text/dense-map.ts'
import { genderOfGiven } from '../../entities/given-gender.ts'
import { fold } from '../../entities/name-key.ts'
import { genderOfPronoun } from '../../entities/pronoun.ts'
import type { Entity } from '../../entity.ts'
import { genderBefore } from '../../roles/forms-of-address.ts'
import { type Gender, roleNoun, roleNounLength } from '../../roles/role-noun.ts'
import { prepositions } from '../lexicon/closed-class-data.ts'
import { cueVerbOf } from '../lexicon/lexicon.ts'
import { isComma, isFiniteVerb, lowerAt } from '../words/clauses.ts'
import { type Called, type Unit, type Word, wordLike } from '../words/units.ts'

/** A name in its place. */
export interface Named extends Called {
  /** Word indexes of its unit. */
  readonly from: number
  readonly to: number
  /** Its words, lower case. */
  readonly words: readonly string[]
  /** It is the first of its entity in the article. */
  readonly first: boolean
}

/** What is known of an entity, for telling whether a source can be it. */
export interface Known {
  readonly entity: Entity
  readonly gender: Gender | null
  /** The gender is told by pronouns alone, which may have been read wrongly. */
  readonly unsure: boolean
  /** The nouns of its roles, lower case: "minister". */
  readonly roles: readonly string[]
}

/** What an article tells of who is in it, unit by unit. */
export interface Scene {
  readonly units: readonly Unit[]
  /** The names of a unit in order; none outside the article. */
  readonly namesIn: (unit: number) => readonly Named[]
  readonly known: (id: string) => Known | undefined
  /** The entity that a pronoun at an offset was found to mean. */
  readonly pronounAt: (start: number) => string | undefined
}

/** A scene without anybody: what words alone tell. */
export const emptyScene: Scene = {
  units: [],
  namesIn: () => [],
  known: () => undefined,
  pronounAt: () => undefined,
}

/** `units` as `callWords` returns them. */
export function readScene(text: string, units: readonly Unit[], entities: readonly Entity[]): Scene {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const pronouns = new Map<number, string>()
  for (const { id, mentions } of entities)
    for (const { kind, start } of mentions) if (kind === 'pronoun') pronouns.set(start, id)
  const seen = new Set<string>()
  const names = units.map(({ words }) => namesOf(words, seen))
  const known = new Map<string, Known>()
  return {
    units,
    namesIn: (unit) => names[unit] ?? [],
    known(id) {
      const entity = byId.get(id)
      if (!entity) return undefined
      const found = known.get(id) ?? {
        entity,
        ...genderOf(entity, text),
        roles: entity.roles.flatMap(nounOfRole),
      }
      known.set(id, found)
      return found
    },
    pronounAt: (start) => pronouns.get(start),
  }
}

function namesOf(words: readonly Word[], seen: Set<string>): Named[] {
  const found: Named[] = []
  words.forEach(({ name }, from) => {
    if (!name || name === words[from - 1]?.name) return
    let to = from + 1
    while (words[to]?.name === name) to++
    const { entity, type } = name
    const first = !seen.has(entity)
    seen.add(entity)
    found.push({ entity, type, from, to, first, words: words.slice(from, to).map(({ lower }) => lower) })
  })
  return found
}

/** The role noun in "Turkish foreign minister of defence": the last before a complement. */
function nounOfRole(role: string): string[] {
  const words = role.toLowerCase().split(/\s+/)
  let found: string[] = []
  for (let i = 0; i < words.length && !prepositions.has(words[i] ?? ''); i++) {
    const length = roleNounLength(words.slice(i))
    if (length === 0) continue
    found = [words.slice(i, i + length).join(' ')]
    i += length - 1
  }
  return found
}

/** By what it is called, else by its given name, else by its pronouns. */
function genderOf({ type, name, mentions, roles }: Entity, text: string): Pick<Known, 'gender' | 'unsure'> {
  if (type !== 'person') return { gender: null, unsure: false }
  for (const { kind, start } of mentions) {
    const gender = kind === 'name' ? genderBefore(text, start) : null
    if (gender) return { gender, unsure: false }
  }
  for (const role of roles.flatMap(nounOfRole)) {
    const gender = roleNoun(role)?.gender
    if (gender) return { gender, unsure: false }
  }
  const given = genderOfGiven(fold(name).split(' ')[0] ?? '')
  if (given) return { gender: given, unsure: false }
  const pronoun = mentions.find(({ kind }) => kind === 'pronoun')
  return { gender: pronoun ? genderOfPronoun(text.slice(pronoun.start, pronoun.end)) : null, unsure: true }
}

/** Who does what a unit tells first: a name that no preposition leads to, before the first verb. */
export function subjectOf(
  { words }: Unit,
  names: readonly Named[],
  fits: (name: Named) => boolean,
): Named | undefined {
  let verb = 0
  while (verb < words.length && !isFiniteVerb(words, verb) && !cueVerbOf(lowerAt(words, verb))) verb++
  return names.find((name) => {
    const { from, to } = name
    return (
      (to <= verb || isPredicate(words, verb, from)) &&
      (words[from]?.quote ?? 0) < 0 &&
      !prepositions.has(lowerAt(words, from - 1)) &&
      !/^(?:'s|')$/.test(lowerAt(words, to)) &&
      fits(name)
    )
  })
}

/** How long a title may be, in words: "was Hawks head Major-Gen" before the name. */
const longestTitle = 6

/** "The first witness was" | "Gopaul Govender". */
function isPredicate(words: readonly Word[], verb: number, from: number): boolean {
  if (!/^(?:is|was)$/.test(lowerAt(words, verb)) || from - verb > longestTitle) return false
  for (let i = verb + 1; i < from; i++)
    if (prepositions.has(lowerAt(words, i)) || isComma(words[i])) return false
  return true
}

interface Calling extends Called {
  readonly start: number
  readonly end: number
}

/** Tells the words of each unit which names and roles of the entities they are part of. Linear. */
export function callWords(units: readonly Unit[], entities: readonly Entity[]): readonly Unit[] {
  const names = callings(entities, 'name')
  const roles = callings(entities, 'role')
  if (names.length === 0 && roles.length === 0) return units
  const name = walk(names)
  const role = walk(roles)
  return denseMap(units, ({ start, end, words, paragraph }) => ({
    start,
    end,
    words: denseMap(words, (word): Word => {
      const ofName = name(word)
      const ofRole = role(word)
      return ofName || ofRole ? wordLike(word, { name: ofName, role: ofRole }) : word
    }),
    paragraph,
  }))
}

const callings = (entities: readonly Entity[], kind: 'name' | 'role'): Calling[] =>
  entities
    .flatMap(({ id, type, mentions }) =>
      mentions
        .filter((mention) => mention.kind === kind)
        .map(({ start, end }): Calling => ({ entity: id, type, start, end })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)

/** Finds, for words in order, the mention that covers each: of several the one that begins last. */
function walk(all: readonly Calling[]): (word: Word) => Called | null {
  let next = 0
  let open: Calling[] = []
  return ({ start, end }) => {
    while ((all[next]?.start ?? Number.POSITIVE_INFINITY) < end) {
      const one = all[next++]
      if (one) open.push(one)
    }
    if (open.length > 0) open = open.filter((one) => one.end > start)
    return open.at(-1) ?? null
  }
}
