import type { EntityType } from '../../annotate/mention.ts'
import type { Phrase } from '../../annotate/roles/phrase.ts'
import type { Word } from '../../annotate/roles/words.ts'
import { endOfClause } from './clause-end.ts'
import type { RoleLine } from './role-line.ts'
import type { Subject } from './subject.ts'

/**
 * What the aside after a subject says that it is, with all that belongs to it: ", Japan’s ambassador in Norway since 2019,".
 * The mention of a role is shorter, and there is none where more than its office stands in the aside.
 */
export function asideRole(
  words: readonly Word[],
  phrases: readonly Phrase[],
  subject: Subject,
  type: EntityType,
): RoleLine | undefined {
  const start = subject.last + 2
  const phrase = phrases.find(({ first }) => first === start)
  if (words[start - 1]?.text !== ',' || !phrase || (phrase.reading.type === 'person') !== (type === 'person'))
    return undefined
  if (phrase.determiner === 'possessive' && !words[start]?.name) return undefined
  if (!/^(?:of|to|for|in|at|from|since|on|under|with)$/.test(words[phrase.nounLast + 1]?.lower ?? ''))
    return undefined
  const last = endOfClause(words, phrase.nounLast)
  const after = words[(last ?? 0) + 1]
  if (last === undefined || (after !== undefined && after.text !== ',')) return undefined
  // "Smith, a teacher in Leeds, and …" is a list
  if (words[last + 2]?.lower === 'and') return undefined
  return {
    first: phrase.determiner === 'the' || phrase.determiner === 'a' ? start + 1 : start,
    last,
    stance: phrase.determiner === 'a' ? 'added' : 'given',
  }
}
