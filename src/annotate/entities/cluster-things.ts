import type { EntityType, Mention } from '../mention.ts'
import { roleNoun } from '../roles/role-noun.ts'
import { acronymKey, acronymsOf, isAcronym, isShortName, thingKey } from './thing-name.ts'
import { union } from './union.ts'

/** The names of one place, organization or event. */
export interface NamedThing {
  readonly key: string
  /** What most of its mentions are read as. */
  readonly type: EntityType
  readonly members: { readonly mention: Mention; readonly because: string }[]
}

interface Group {
  readonly key: string
  readonly names: Set<string>
  readonly members: Mention[]
  because: string
}

/**
 * Gathers the names of places, organizations and events: one key is one thing, whatever each mention was read as; an
 * acronym joins the full name that stands beside it or, when only one fits, anywhere in the document; a short name
 * joins the one full name that it begins.
 */
export function clusterThings(text: string, mentions: readonly Mention[]): NamedThing[] {
  const groups = new Map<string, Group>()
  const groupOf = new Map<Mention, Group>()
  for (const mention of mentions) {
    const name = text.slice(mention.start, mention.end)
    const key = thingKey(name)
    const group = groups.get(key) ?? { key, names: new Set(), members: [], because: 'the same name' }
    groups.set(key, group)
    group.names.add(name)
    group.members.push(mention)
    groupOf.set(mention, group)
  }
  const all = [...groups.values()]
  const sets = union<Group>()
  const join = (into: Group, item: Group, because: string) => {
    if (sets.find(into) === sets.find(item)) return
    sets.join(into, item)
    item.because = because
  }
  joinParentheses(text, mentions, groupOf, join)
  joinAcronyms(all, join)
  joinShortNames(all, join)

  const things = new Map<Group, NamedThing['members']>()
  for (const group of all) {
    const root = sets.find(group)
    const members = things.get(root) ?? []
    things.set(root, members)
    for (const mention of group.members) members.push({ mention, because: group.because })
  }
  return [...things].map(([{ key }, members]) => {
    members.sort((a, b) => a.mention.start - b.mention.start)
    const type = majority(members.map(({ mention }) => mention.type))
    return { key, type, members: members.map((member) => withReading(member, type)) }
  })
}

type Join = (into: Group, item: Group, because: string) => void

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
    if (isAcronym(second) && !isAcronym(first)) join(a, b, `the acronym that follows “${first}”`)
    else if (isAcronym(first) && acronymsOf(second).includes(acronymKey(first)))
      join(b, a, `the acronym of “${second}”`)
  })
}

function joinAcronyms(groups: readonly Group[], join: Join) {
  const longs = new Map<string, Set<Group>>()
  for (const group of groups) {
    for (const name of group.names) {
      for (const acronym of acronymsOf(name)) longs.set(acronym, (longs.get(acronym) ?? new Set()).add(group))
    }
  }
  for (const group of groups) {
    for (const name of group.names) {
      if (!isAcronym(name)) continue
      const [long, second] = longs.get(acronymKey(name)) ?? []
      if (long && !second && long !== group) join(long, group, `the acronym of “${[...long.names][0]}”`)
    }
  }
}

/** "RIA" of "RIA Novosti"; "the Commission" of "Anti-Corruption Commission"; "Washington" of "Washington DC". */
function joinShortNames(groups: readonly Group[], join: Join) {
  const byFirst = new Map<string, Group[]>()
  const byWord = new Map<string, Group[]>()
  for (const group of groups) {
    const words = group.key.split(' ')
    if (words.length < 2) continue
    push(byFirst, words[0] ?? '', group)
    for (const word of new Set(words)) push(byWord, word, group)
  }
  for (const group of groups) {
    const type = typeOf(group)
    const same = (other: Group) => typeOf(other) === type
    const single = !group.key.includes(' ')
    const noun = single ? roleNoun(group.key) : undefined
    let found: Group[]
    if (noun || (type === 'event' && single)) found = (byWord.get(group.key) ?? []).filter(same)
    else if (type === 'place')
      found = (byFirst.get(firstWord(group.key)) ?? []).filter(
        (long) => long.key === `${group.key} dc` || long.key === `${group.key} d c`,
      )
    else
      found = (byFirst.get(firstWord(group.key)) ?? []).filter(
        (long) => same(long) && isShortName(group.key, long.key),
      )
    const [long, second] = found
    if (long && !second) join(long, group, `short for “${[...long.names][0]}”`)
  }
}

const firstWord = (key: string): string => key.split(' ')[0] ?? key
const typeOf = (group: Group): EntityType => majority(group.members.map(({ type }) => type))
const push = (map: Map<string, Group[]>, key: string, group: Group) => {
  const list = map.get(key)
  if (list) list.push(group)
  else map.set(key, [group])
}

/** The commonest; of several the first. */
function majority(types: readonly EntityType[]): EntityType {
  const counts = new Map<EntityType, number>()
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1)
  let best: EntityType = types[0] ?? 'organization'
  for (const [type, count] of counts) if (count > (counts.get(best) ?? 0)) best = type
  return best
}

function withReading(member: NamedThing['members'][number], type: EntityType): NamedThing['members'][number] {
  if (member.mention.type === type) return member
  const article = /^[aeiou]/.test(member.mention.type) ? 'an' : 'a'
  return { ...member, because: `${member.because}, read here as ${article} ${member.mention.type}` }
}
