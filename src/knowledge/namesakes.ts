import { fold, personName, sameFullName } from '../annotate/entities/name-key.ts'
import { thingKey } from '../annotate/entities/thing-name.ts'
import { nationOf } from '../annotate/roles/nation.ts'
import { type NounGroup, roleNoun } from '../annotate/roles/role-noun.ts'
import type { KnownEntity } from './knowledge.ts'

/** Who does one of these is seldom another of them: a senator and a striker of one name are two. */
const walks: Readonly<Partial<Record<NounGroup, string>>> = {
  diplomacy: 'public life',
  politics: 'public life',
  royalty: 'public life',
  law: 'public life',
  military: 'public life',
  police: 'public life',
  business: 'public life',
  sport: 'sport',
  arts: 'arts',
  science: 'learning',
  medicine: 'learning',
  religion: 'religion',
  attacker: 'crime',
  thief: 'crime',
}

/** What two entities of different documents must share before anything else is asked. */
export const nameKey = ({ type, name }: Pick<KnownEntity, 'type' | 'name'>): string =>
  `${type}:${type === 'person' ? personName(name).surname : thingKey(name)}`

/** Whether two entities of one `nameKey` can be one: their names agree, and nothing that they are called speaks against it. */
export function mayBeOne(a: KnownEntity, b: KnownEntity): boolean {
  if (a.type !== b.type) return false
  if (a.type !== 'person') return agree(a.roles, b.roles, placesOf)
  const [one, other] = [personName(a.name), personName(b.name)]
  const named =
    one.given === '' || other.given === '' ? fold(a.name) === fold(b.name) : sameFullName(one, other)
  return named && agree(a.roles, b.roles, walksOf) && agree(a.roles, b.roles, nationsOf)
}

/** Whether two lists of roles have something in common; saying nothing contradicts nothing. */
function agree(
  a: readonly string[],
  b: readonly string[],
  read: (role: string) => readonly string[],
): boolean {
  const [some, others] = [a.flatMap(read), new Set(b.flatMap(read))]
  return some.length === 0 || others.size === 0 || some.some((one) => others.has(one))
}

function walksOf(role: string): string[] {
  const words = role.toLowerCase().split(/\s+/)
  const groups = words.flatMap(
    (word, i) => roleNoun(word)?.groups ?? roleNoun(words.slice(i, i + 2).join(' '))?.groups ?? [],
  )
  return groups.flatMap((group) => walks[group] ?? [])
}

/** The countries whose the role is: "Turkish foreign minister", "president of Chile"; not that of "ambassador to Turkey". */
function nationsOf(role: string): string[] {
  const words = role.split(/\s+/)
  const whole = [
    words.slice(0, 2).join(' '),
    words[0] ?? '',
    /\bof (?:the )?(\p{Lu}.*)$/u.exec(role)?.[1] ?? '',
  ]
  return whole.flatMap((name) => nationOf(name.replace(/['’]s$/, '')) ?? [])
}

/** Where a place is said to be: "turkey" for "capital of Turkey". */
const placesOf = (role: string): string[] =>
  (/\b(?:of|in|on|near)\b(.*)$/u.exec(role)?.[1]?.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).map(fold)
