import { wordSet } from '../../../text/word-set.ts'
import type { SpanType } from '../tagger/tags.ts'
import { before, counterparts, either, heads, telling } from './clues-data.ts'

const index = <Type extends string>(lists: Readonly<Record<Type, string>>): ReadonlyMap<string, Type> =>
  new Map(
    (Object.entries(lists) as [Type, string][]).flatMap(([type, list]) =>
      [...wordSet(list)].map((word) => [word, type] as const),
    ),
  )
const nounsBefore = index(before)
const headsBehind = index(heads)
const eithers = wordSet(either)
const others = wordSet(counterparts)
const tellers = wordSet(telling)

/** What a noun right before a name makes it. */
export const nounBeforeOf = (noun: string): SpanType | 'loose' | undefined => nounsBefore.get(noun)
/** What a noun of an apposition makes it, where roles do not know the noun. */
export const headOf = (noun: string): SpanType | undefined => headsBehind.get(noun)
/** Whether somebody or a body may be one: "the owner". */
export const isEither = (noun: string): boolean => eithers.has(noun)
/** Whether it is one of the same kind as whose it is: "its rival", "her rival". */
export const isCounterpart = (noun: string): boolean => others.has(noun)
/** Whether a verb tells somebody something. */
export const isTelling = (verb: string): boolean => tellers.has(verb)
