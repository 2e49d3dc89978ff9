import type { EntityType } from '../../annotate/mention.ts'
import { endOfApposition, type Phrase } from '../../annotate/roles/phrase.ts'
import type { Word } from '../../annotate/roles/words.ts'
import { letterPattern } from '../../text/letter-pattern.ts'
import { wordSet } from '../../text/word-set.ts'
import type { FactKind } from '../fact.ts'
import { endOfClause } from './clause-end.ts'
import { officeVerbs } from './event-verbs-data.ts'
import type { Predicate } from './predicates.ts'

/** What a predicate says that its subject is or was; `first` and `last` are indices of words. */
export interface State {
  readonly kind: FactKind
  readonly first: number
  readonly last: number
}

const offices = wordSet(officeVerbs)
const being = /^(?:is|remains|remained|became)$/

/** Words between an office verb and its role: "served as", "was elected to be", "took over as". */
const bridging = /^(?:as|to|be|in|over|down|the|its|their|a|an|his|her|from|up)$/

/**
 * "Is a career diplomat" (a description), "was president of Chile until 1973", "served as ambassador to North Korea"
 * (roles). Only what the lists of role nouns know, and only of its own kind: a person is no capital.
 */
export function readState(
  words: readonly Word[],
  phrases: readonly Phrase[],
  type: EntityType,
  { first, main, last, passive }: Predicate,
): State | undefined {
  const verb = words[main]?.lower ?? ''
  const inOffice = type === 'person' && offices.has(verb)
  // after "was" or "been", the word that `main` holds is the first of what it is
  const isState = !inOffice && (passive || being.test(verb))
  if (!inOffice && !isState) return undefined
  const from = isState && passive ? main : main + 1
  const phrase = phrases.find(({ nounFirst }) => nounFirst >= from)
  if (!phrase || !ofKind(phrase, type)) return undefined
  // "his lawyer": whose, only the sentences before say; "Norway’s ambassador" says it
  if (phrase.determiner === 'possessive' && !words[phrase.first]?.name) return undefined
  const start = Math.max(phrase.first, from)
  const between = words.slice(from, start)
  if (between.length > 3 || !between.every(({ lower }) => (inOffice ? bridging : adverb).test(lower)))
    return undefined
  const end = Math.min(
    endOfApposition(words, phrase.nounLast, phrases),
    endOfClause(words, phrase.nounLast) ?? phrase.nounLast,
  )
  const isA = isState && phrase.determiner === 'a' && verb !== 'became'
  const isNow = isState && verb === 'is'
  if (isA) return { kind: 'description', first: isNow ? start : first, last: end }
  const kind = type === 'person' ? 'role' : 'description'
  if (!isNow) return { kind, first, last: Math.max(last, phrase.nounLast) }
  return { kind, first: phrase.determiner === 'the' ? start + 1 : start, last: end }
}

/** Between a verb of being and what somebody is; not “nearly”, “hardly”, “basically”, which say that they are not quite. */
const adverb = letterPattern`^(?!(?:nearly|hardly|barely|scarcely|effectively|basically|practically|virtually)$)(?:\p{L}+ly|also|now|still|once|then)$`

const ofKind = ({ reading }: Phrase, type: EntityType): boolean =>
  (reading.type === 'person') === (type === 'person')
