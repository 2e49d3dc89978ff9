import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
import { phraseClasses } from '../context/phrases.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import type { SpanType } from '../tagger/tags.ts'
import { firstWords, foreignFirstWords, lastPairs, lastWords, placesBehindCommonWords } from './heads-data.ts'

const index = (lists: Partial<Record<SpanType, string>>, divider = ' '): ReadonlyMap<string, SpanType> =>
  new Map(
    Object.entries(lists).flatMap(([type, words]) =>
      words.split(divider).map((word) => [word, type as SpanType]),
    ),
  )
const country = classBit('country')
const places = classBits('place', 'region', 'country', 'city')
const byLast = index(lastWords)
const byLastPair = index(lastPairs, ',')
const byForeign = index(foreignFirstWords)
const byFirst = new Map([...index(firstWords), ...byForeign])
const behindCommon = new Set(placesBehindCommonWords.split(' '))
/** Somebody's surname may be a common word, where a list has it as one. */
const personal = classBits('given name', 'surname', 'person')

/** Types a name of several words by the word that settles it: "Falcon Award", "Lake Victoria", "Typhoon Haiyan". */
export function typeByHead(context: Context, span: TaggedSpan): TaggedSpan {
  const { words } = context
  const { from, to, type } = span
  const [first, last] = [words[from], words[to - 1]]
  if (to - from < 2 || !first || !last || type === 'people') return span
  // "West Bank" and "Gaza Strip" are what lists know them as
  const classes = phraseClasses(context, from, to)
  if (classes & places && type === 'place') return span
  if (classes & places && /^(?:west|east|north|south)$/.test(first.lower))
    return { ...span, type: 'place', reason: 'a list of places holds it' }
  // "Islami Andolan Bangladesh"
  if (
    type === 'person' &&
    (context.masks[to - 1] ?? 0) & country &&
    !((context.masks[to - 1] ?? 0) & personal)
  )
    return { ...span, type: 'organization', reason: `“${last.text}” ends it` }
  const pair = byLastPair.get(`${words[to - 2]?.lower} ${last.lower}`)
  const own =
    last.form === 'lower'
      ? undefined
      : // "a Royal Commission" may be any
        ((pair === 'event' && to - from === 2 ? undefined : pair) ??
        byLast.get(last.lower) ??
        street(context, span))
  // "Institute for the Study of War" is who studies
  const ending = own === 'event' && inBodies.test(first.lower) ? undefined : own
  const decided =
    ending ?? (type === 'person' && !byForeign.has(first.lower) ? undefined : beginning(words, span))
  if (!decided || decided === type) return span
  const word = ending ? last.text : first.text
  return { ...span, type: decided, reason: `“${word}” is a word of ${plural[decided]} names` }
}

/** "Mill Lane" */
const street = ({ words, commons, masks }: Context, { from, to }: TaggedSpan): SpanType | undefined =>
  to - from === 2 &&
  commons[from] &&
  !((masks[from] ?? 0) & personal) &&
  behindCommon.has(lowerAt(words, to - 1))
    ? 'place'
    : undefined

/** "Hurricane Ida", but no "Storm Prediction Center"; "Battle of Kursk", but no "Battle Creek". */
function beginning(words: Context['words'], { from, to }: TaggedSpan): SpanType | undefined {
  const first = lowerAt(words, from)
  if (/^(?:battle|siege)$/.test(first) && words[from + 1]?.lower !== 'of') return undefined
  const own = byFirst.get(first)
  return own === 'event' && bodyEnd.test(lowerAt(words, to - 1)) ? undefined : own
}
/** "Holm Commission of Inquiry" is who inquires. */
export const inBodies =
  /^(?:commission|committee|board|court|office|cent(?:er|re)|institute|headquarters|council|museum|society|agency)$/
export const bodyEnd =
  /^(?:cent(?:er|re)|agency|service|office|group|company|team|unit|fund|corps|department|foundation|records|studios|museum|hunters|season|watch|warnings?)$/

const plural = {
  person: 'persons’',
  organization: 'organizations’',
  place: 'places’',
  event: 'events’',
  people: 'peoples’',
  other: 'other things’',
} satisfies Record<SpanType, string>
