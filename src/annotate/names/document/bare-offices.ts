import { lowerAt } from '../../../language/words/tagged-word.ts'
import { roleNoun } from '../../roles/role-noun.ts'
import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'

const personal = classBits('given name', 'person')
const bodies = classBits('organization', 'organization word', 'medium', 'club')
const surname = classBit('surname')

/** "Mapoteng Principal Chief", "Regional Commissioner of Lindi", "Mr President": an office in capitals, whose holder is named beside it. */
export function isBareOffice(
  { words, masks, commons }: Context,
  { from, to, type, sure }: TaggedSpan,
): boolean {
  if (sure || (type !== 'person' && type !== 'organization')) return false
  if (to - from < 2 && !/^(?:mr|madam|the|lord)$/.test(lowerAt(words, from - 1))) return false
  const of = words.findIndex(({ lower }, i) => i > from && i < to && lower === 'of')
  const head = (of < 0 ? to : of) - 1
  const noun = words[head]
  const isWord = commons[head] === 1 || ((masks[head] ?? 0) & classBit('title')) !== 0
  if (!noun || !isWord || (masks[head] ?? 0) & (bodies | surname)) return false
  if ((masks[from] ?? 0) & (personal | bodies)) return false
  return noun.form === 'Capital' && roleNoun(noun.lower)?.type === 'person'
}
