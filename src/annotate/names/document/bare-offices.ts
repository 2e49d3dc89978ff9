import { roleNoun } from '../../roles/role-noun.ts'
import type { Context } from '../context/context.ts'
import { classBit } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'

const personal = classBit('given name') | classBit('person')
const bodies =
  classBit('organization') | classBit('organization word') | classBit('medium') | classBit('club')
const surname = classBit('surname')

/** "Mapoteng Principal Chief", "Regional Commissioner of Lindi", "Mr President": an office in capitals, whose holder is named beside it. */
export function isBareOffice(
  { words, masks, commons }: Context,
  { from, to, type, sure }: TaggedSpan,
): boolean {
  if (sure || (type !== 'person' && type !== 'organization')) return false
  if (to - from < 2 && !/^(?:mr|madam|the|lord)$/.test(words[from - 1]?.lower ?? '')) return false
  const of = words.findIndex(({ lower }, i) => i > from && i < to && lower === 'of')
  const head = (of < 0 ? to : of) - 1
  const noun = words[head]
  const isWord = commons[head] === 1 || ((masks[head] ?? 0) & classBit('title')) !== 0
  if (!noun || !isWord || (masks[head] ?? 0) & (bodies | surname)) return false
  if ((masks[from] ?? 0) & (personal | bodies)) return false
  return noun.form === 'Capital' && roleNoun(noun.lower)?.type === 'person'
}
