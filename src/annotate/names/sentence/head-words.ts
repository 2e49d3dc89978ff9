import type { Context } from '../context/context.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import type { SpanType } from '../tagger/tags.ts'
import { firstWords, lastPairs, lastWords } from './heads-data.ts'

const index = (lists: Partial<Record<SpanType, string>>, divider = ' '): ReadonlyMap<string, SpanType> =>
  new Map(
    Object.entries(lists).flatMap(([type, words]) =>
      words.split(divider).map((word) => [word, type as SpanType]),
    ),
  )
const byLast = index(lastWords)
const byLastPair = index(lastPairs, ',')
const byFirst = index(firstWords)

/** Types a name of several words by the word that settles it: "Falcon Award", "Lake Victoria", "Typhoon Haiyan". */
export function typeByHead({ words }: Context, span: TaggedSpan): TaggedSpan {
  const { from, to, type } = span
  const [first, last] = [words[from], words[to - 1]]
  if (to - from < 2 || !first || !last || type === 'people') return span
  const ending =
    last.form === 'lower'
      ? undefined
      : (byLastPair.get(`${words[to - 2]?.lower} ${last.lower}`) ?? byLast.get(last.lower))
  const decided = ending ?? (type === 'person' ? undefined : byFirst.get(first.lower))
  if (!decided || decided === type) return span
  const word = ending ? last.text : first.text
  return { ...span, type: decided, because: `“${word}” is a word of ${plural[decided]} names` }
}

const plural = {
  person: 'persons’',
  organization: 'organizations’',
  place: 'places’',
  event: 'events’',
  people: 'peoples’',
  other: 'other things’',
} satisfies Record<SpanType, string>
