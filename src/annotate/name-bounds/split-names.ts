import type { Document } from '../../text/document.ts'
import { letterPattern } from '../../text/letter-pattern.ts'
import { fold, personName } from '../entities/name-key.ts'
import type { Mention } from '../mention.ts'
import { isNation } from '../roles/nation.ts'
import { roleNoun, roleNounLength } from '../roles/role-noun.ts'

const runTogether = letterPattern`^(\p{Lu}{3,5})\s+(\p{Lu}\p{Ll}[\p{L}'’-]*)$`

/** The first names, or none, under which the document has each surname. */
function givenNamesOf(
  names: readonly Mention[],
  textOf: (name: Mention) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const name of names) {
    if (name.type !== 'person') continue
    const { surname, given } = personName(textOf(name))
    found.set(surname, (found.get(surname) ?? new Set()).add(given))
  }
  return found
}

/** "RIA Karlov" → "RIA", "Karlov", where the document has the person under another or no first name. */
export function splitRunTogether(names: readonly Mention[], textOf: (name: Mention) => string): Mention[] {
  let givenNames: ReadonlyMap<string, ReadonlySet<string>> | undefined
  return names.flatMap((name) => {
    const parts = name.type !== 'place' ? runTogether.exec(textOf(name)) : null
    if (!parts?.[1] || !parts[2]) return [name]
    givenNames ??= givenNamesOf(names, textOf)
    if ((givenNames.get(personName(parts[2]).surname)?.size ?? 0) < 2) return [name]
    const middle = name.start + parts[1].length
    const reason = `${name.reason}; split, as “${parts[2]}” stands without “${parts[1]}” elsewhere`
    return [
      { ...name, end: middle, type: 'organization' as const, reason },
      { ...name, start: name.end - parts[2].length, type: 'person' as const, reason },
    ]
  })
}

/** "Turkey’s embassy" → "Turkey", where the document has Turkey elsewhere or it is a country. */
export function splitPossessives({ text }: Document, names: readonly Mention[]): Mention[] {
  const alone = new Map(names.map(({ start, end, type }) => [text.slice(start, end), type]))
  return names.map((name) => {
    const owner = /^(.+?)['’]s \p{Ll}/u.exec(text.slice(name.start, name.end))?.[1]
    const type = owner && (alone.get(owner) ?? (isNation(owner) ? 'place' : undefined))
    return owner && type ? { ...name, end: name.start + owner.length, type } : name
  })
}

/** "Consul Fernández", read as one name, in a text that has Fernández: the title is a role. */
export function withoutTitle(
  { text: whole }: Document,
  name: Mention,
  text: string,
  personParts: ReadonlySet<string>,
): Mention {
  const words = text.split(/\s+/)
  const lower = words.map((word) => word.toLowerCase())
  const length = roleNounLength(lower)
  const rest = words.slice(length)
  // "Nurse C" is called by both
  if (length === 0 || name.type === 'place' || !/^\p{Lu}(?!$)/u.test(rest.join(' '))) return name
  if (
    roleNoun(lower.slice(0, length).join(' '))?.type !== 'person' ||
    !personParts.has(fold(rest.at(-1) ?? ''))
  )
    return name
  // "Dean Webber", "Earl Pickett", in a text that speaks of no dean and no earl
  const [first = ''] = words
  if (
    words.length === 2 &&
    /^(?:Don|Dean|Earl)$/.test(first) &&
    !new RegExp(`\\b(?:${lower[0]}|(?:[Tt]he|[Aa]n?) ${first})\\b`).test(whole)
  )
    return name
  const reason = `${name.reason}; “${rest.join(' ')}” is a person elsewhere in the text`
  return {
    ...name,
    start: name.end - text.length + text.indexOf(rest[0] ?? '', words.slice(0, length).join(' ').length),
    type: 'person',
    reason,
  }
}
