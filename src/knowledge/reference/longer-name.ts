import { fold } from '../../annotate/entities/name-key.ts'
import type { EntityType } from '../../annotate/mention.ts'
import { nationOf } from '../../annotate/roles/nation.ts'
import type { ReferenceIndex } from './reference-index.ts'
import type { Referred } from './reference-names.ts'

/** What bodies are, said behind their name: "Forbes magazine", "Reuters News Agency". */
const behind =
  / (news agency|newspaper|magazine|broadcaster|television|party|bank|airline|group|movement|militia|club|foundation|union|charity|museum)$/
/** "U.N. World Food Programme" */
const ofUnitedNations = /^(?:united nations|u\.?n\.?) /
/** A body of theirs is a part of another that is called the same. */
const countriesOfBritain = /^(?:scottish|welsh|northern irish) /

/**
 * Entries of bodies that a longer name has in it, if the rest of it says what the entry says, too: whose they are ("British Home
 * Office") or what they are ("Forbes magazine").
 */
export function inLongerName(type: EntityType, name: string, { find }: ReferenceIndex): readonly Referred[] {
  if (type !== 'organization') return []
  const bare = fold(name).replace(/^the /, '')
  const [, kind] = behind.exec(bare) ?? []
  if (kind) return find(type, bare.replace(behind, '')).filter((entry) => says(entry, kind))
  if (ofUnitedNations.test(bare)) {
    const own = find(type, bare.replace(ofUnitedNations, 'un '))
    const all = own.length > 0 ? own : find(type, bare.replace(ofUnitedNations, ''))
    return all.filter((entry) => says(entry, 'united nations'))
  }
  if (countriesOfBritain.test(bare)) return []
  const words = bare.split(' ')
  for (const length of [1, 2]) {
    const nation = nationOf(words.slice(0, length).join(' '))
    if (!nation || words.length < length + 2) continue
    return find(type, words.slice(length).join(' ')).filter((entry) => isOf(entry, nation))
  }
  return []
}

const says = ({ text }: Referred, words: string): boolean =>
  ` ${fold(text.join(' '))} `.includes(` ${words} `)

/** Whether it tells of a land by any of its names or its people's. */
function isOf({ text: [first = ''] }: Referred, nation: string): boolean {
  const words = first.replace(/\.$/, '').split(/[^\p{L}.’'-]+/u)
  return words.some(
    (word, i) => nationOf(word) === nation || nationOf(`${word} ${words[i + 1] ?? ''}`) === nation,
  )
}
