import type { EntityType, Mention } from '../mention.ts'
import { nationOf } from '../roles/nation.ts'
import { endsClub, roleNoun } from '../roles/role-noun.ts'
import {
  acronymKey,
  acronymsOf,
  branch,
  branchesOf,
  isAcronym,
  isShortName,
  stormCore,
  thingKey,
  withoutNation,
} from './thing-name.ts'
import { union } from './union.ts'

/** The names of one place, organization or event. */
export interface NamedThing {
  readonly key: string
  readonly type: EntityType
  readonly members: { readonly mention: Mention; readonly reason: string }[]
}

const sameName = 'the same name as before'

interface Group {
  readonly key: string
  readonly type: EntityType
  readonly names: Set<string>
  readonly members: Mention[]
  reason: string
}

/** A mention with its name as written, and the key of all its writings. */
interface Named {
  readonly mention: Mention
  readonly name: string
  readonly plain: string
}

/**
 * Gathers the names of places, organizations and events: one key of one type is one thing; an acronym joins the full name
 * that stands beside it or, when only one fits, anywhere in the document; a short name joins the one full name that it begins.
 */
export function clusterThings(text: string, mentions: readonly Mention[]): NamedThing[] {
  const groups = new Map<string, Group>()
  const groupOf = new Map<Mention, Group>()
  const lastWith = new Map<string, string>()
  const named = mentions.map((mention): Named => {
    const name = text.slice(mention.start, mention.end)
    return { mention, name, plain: thingKey(name) }
  })
  const clubOf = clubsByCity(named)
  for (const { mention, name, plain } of named) {
    const key =
      holderOf(plain, mention.type, lastWith) ??
      (mention.type === 'organization' ? clubOf.get(plain) : undefined) ??
      plain
    noteWords(key, mention.type, lastWith)
    const own = `${mention.type} ${key}`
    const group = groups.get(own) ?? {
      key,
      type: mention.type,
      names: new Set(),
      members: [],
      reason: sameName,
    }
    groups.set(own, group)
    group.names.add(name)
    group.members.push(mention)
    groupOf.set(mention, group)
  }
  const all = [...groups.values()]
  const sets = union<Group>()
  const join = (into: Group, item: Group, reason: string) => {
    if (into.type !== item.type || sets.find(into) === sets.find(item)) return
    sets.join(into, item)
    item.reason = reason
  }
  joinParentheses(text, mentions, groupOf, join)
  joinAcronyms(all, join)
  joinShortNames(all, join)

  const things = new Map<Group, NamedThing['members']>()
  for (const group of all) {
    const root = sets.find(group)
    const members = things.get(root) ?? []
    things.set(root, members)
    for (const mention of group.members) members.push({ mention, reason: group.reason })
  }
  return [...things].map(([{ key, type }, members]) => {
    members.sort((a, b) => a.mention.start - b.mention.start)
    return { key, type, members: members.map(told) }
  })
}

/**
 * A city that plays is its club where the document names one of the two by its full name: "Leeds" of "Leeds United",
 * beside the city of Leeds. Full names by the short ones that mean nobody else.
 */
function clubsByCity(named: readonly Named[]): ReadonlyMap<string, string> {
  const keys = new Map<EntityType, Set<string>>()
  for (const { mention, plain } of named)
    keys.set(mention.type, (keys.get(mention.type) ?? new Set()).add(plain))
  const clubs = new Map<string, Set<string>>()
  for (const key of keys.get('organization') ?? []) {
    const [city = '', next] = key.split(' ')
    if (next !== undefined && keys.get('place')?.has(city) && isShortName(city, key))
      clubs.set(city, (clubs.get(city) ?? new Set()).add(key))
  }
  return new Map(
    [...clubs].flatMap(([city, full]) =>
      full.size === 1 ? [...full].map((key) => [city, key] as const) : [],
    ),
  )
}

/** "The University", after "University of Southern Indiana": the last full name that holds a lone noun. */
function holderOf(key: string, type: EntityType, lastWith: ReadonlyMap<string, string>): string | undefined {
  return (roleNoun(key)?.type === type && !standing.has(key)) || endsClub(key)
    ? lastWith.get(`${type} ${key}`)
    : undefined
}

function noteWords(key: string, type: EntityType, lastWith: Map<string, string>) {
  const words = key.split(' ')
  if (words.length > 1)
    for (const word of words) if (roleNoun(word) || endsClub(word)) lastWith.set(`${type} ${word}`, key)
}

/** Nouns that name one body in each country, by themselves. */
const standing = new Set(['congress', 'parliament', 'senate', 'government', 'army', 'navy', 'state'])

type Join = (into: Group, item: Group, reason: string) => void

/** "Anti-Corruption Commission (ACC)", and the other way round. */
function joinParentheses(
  text: string,
  mentions: readonly Mention[],
  groupOf: ReadonlyMap<Mention, Group>,
  join: Join,
) {
  mentions.forEach((mention, i) => {
    const next = mentions[i + 1]
    const [a, b] = [groupOf.get(mention), next && groupOf.get(next)]
    if (!next || !a || !b) return
    if (
      !/^\s?\(["“]?$/u.test(text.slice(mention.end, next.start)) ||
      !/^["”]?\)/u.test(text.slice(next.end, next.end + 2))
    )
      return
    const [first, second] = [text.slice(mention.start, mention.end), text.slice(next.start, next.end)]
    // "BaFin" abbreviates words of another language: a single word right after a body's name in several is one all the same
    const short = isAcronym(second) || (next.type === 'organization' && !second.includes(' '))
    if (short && first.includes(' '))
      join(a, b, `the ${isAcronym(second) ? 'acronym' : 'short name'} that follows “${first}”`)
    else if (acronymsOf(second).includes(acronymKey(first))) join(b, a, `the acronym of “${second}”`)
  })
}

function joinAcronyms(groups: readonly Group[], join: Join) {
  const longs = new Map<string, Set<Group>>()
  if (!groups.some(({ names }) => [...names].some((name) => isAcronym(name) || branch.test(name)))) return
  for (const group of groups) {
    for (const name of group.names) {
      for (const acronym of [...acronymsOf(name), ...branchesOf(name)])
        longs.set(acronym, (longs.get(acronym) ?? new Set()).add(group))
    }
  }
  for (const group of groups) {
    for (const name of group.names) {
      const key = isAcronym(name) ? acronymKey(name) : branch.test(name) ? name : undefined
      if (key === undefined) continue
      const [long, second] = longs.get(key) ?? []
      if (long && !second && long !== group) join(long, group, `the acronym of “${[...long.names][0]}”`)
    }
  }
}

/**
 * "RIA" of "RIA Novosti", "foreign ministry" of "Russian foreign ministry", "Scientology" of "Church of Scientology",
 * "Phailin" of "Cyclone Phailin": where only one full name of the same type fits.
 */
function joinShortNames(groups: readonly Group[], join: Join) {
  const byFirst = new Map<string, Group[]>()
  const byRest = new Map<string, Group[]>()
  const byCore = new Map<string, Group>()
  for (const group of groups) {
    const { type } = group
    if (type === 'event') {
      const core = stormCore(group.key)
      const known = byCore.get(core)
      if (known) join(known, group, `another writing of “${[...known.names][0]}”`)
      else byCore.set(core, group)
    }
    const words = group.key.split(' ')
    if (words.length < 2) continue
    push(byFirst, words[0] ?? '', group)
    for (const rest of restsOf(group.key, type)) push(byRest, rest, group)
  }
  for (const group of groups) {
    const { type } = group
    if (type === 'place' && !byRest.has(group.key)) continue
    const begun = byFirst.get(firstWord(group.key)) ?? []
    const starts =
      type === 'organization'
        ? begun.filter((long) => isShortName(group.key, long.key) && !isPart(long, group))
        : []
    const ends = byRest.get(group.key) ?? []
    const found = new Set([...starts, ...ends].filter((long) => long !== group && long.type === type))
    const [long, second] = found
    if (long && !second) join(long, group, `short for “${[...long.names][0]}”`)
  }
}

/** Whether a text speaks of a body time and again before the longer name comes, which is then that of a part of it. */
const isPart = (long: Group, { members: [, second] }: Group): boolean =>
  second !== undefined && second.start < (long.members[0]?.start ?? 0)

/** What may be left when the beginning of a name is left out. */
function restsOf(key: string, type: EntityType): string[] {
  const words = key.split(' ')
  // "Merapi" of "Mount Merapi"; no other place is named by the rest of its name
  if (type === 'place')
    return /^(?:mount|mt)$/.test(words[0] ?? '')
      ? [words.slice(1).join(' ')].filter((rest) => !nationOf(rest))
      : []
  const rests = [withoutNation(key)]
  if (type === 'organization' && words[1] === 'of' && roleNoun(words[0] ?? '')?.type === 'organization')
    rests.push(words.slice(2).join(' '))
  // "the Front" of the Northern Front
  if (type === 'organization' && words.length < 5 && isHead(words.at(-1) ?? ''))
    rests.push(words.at(-1) ?? '')
  // "World Cup" of "FIFA World Cup", "civil war" of "Syrian civil war"
  if (type === 'event' && words.length > 2) rests.push(words.slice(-2).join(' '))
  // "the Inquiry", of the Infected Blood Inquiry
  if (type === 'event' && words.length > 1) rests.push(words.at(-1) ?? '')
  return rests.filter((rest) => rest !== key && !nationOf(rest))
}

/** The noun that says what kind of body it is, by which it may go alone. */
const isHead = (word: string): boolean =>
  !standing.has(word) &&
  (roleNoun(word)?.type === 'organization' ||
    /^(?:front|movement|alliance|league|brigade|coalition)$/.test(word))

const firstWord = (key: string): string => key.split(' ')[0] ?? key
const push = (map: Map<string, Group[]>, key: string, group: Group) => {
  const list = map.get(key)
  if (list) list.push(group)
  else map.set(key, [group])
}

/** The first of its names is the same as none before it. */
const told = (member: NamedThing['members'][number], index: number): NamedThing['members'][number] =>
  index === 0 && member.reason === sameName ? { ...member, reason: 'a name by itself' } : member
