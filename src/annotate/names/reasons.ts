import type { EntityType } from '../mention.ts'
import type { Context } from './context/context.ts'
import { classBit, type NameClass } from './context/gazetteer.ts'
import { phraseClasses } from './context/phrases.ts'
import { offices } from './sentence/offices-data.ts'
import type { TaggedSpan } from './tagged-span.ts'

/** What a list that holds a whole name says for its type. */
const wholeLists: readonly (readonly [EntityType, NameClass, string])[] = [
  ['place', 'country', 'a list of countries holds it'],
  ['place', 'region', 'a list of regions holds it'],
  ['place', 'city', 'a list of cities holds it'],
  ['place', 'town', 'a list of towns holds it'],
  ['organization', 'organization', 'a list of organizations holds it'],
  ['organization', 'club', 'a list of sports teams holds it'],
  ['event', 'event', 'a list of events holds it'],
]
/** What a list that holds one of its words says for its type. */
const wordLists: readonly (readonly [EntityType, NameClass, string])[] = [
  ['person', 'given name', 'is a given name'],
  ['organization', 'company ending', 'ends the names of companies'],
  ['organization', 'organization word', 'is a word of organizations’ names'],
  ['place', 'place word', 'is a word of places’ names'],
  ['event', 'event word', 'is a word of events’ names'],
  ['person', 'surname', 'is a surname'],
]
const readings = {
  person: 'it reads like a person’s name here',
  organization: 'it reads like an organization’s name here',
  place: 'it reads like a place’s name here',
  event: 'it reads like an event’s name here',
} satisfies Record<EntityType, string>
const preposition = /^(?:in|at|near|from|to|across|outside|around)$/

/** Why a span is taken for the name of its type, in words for a reader: facts of this place in the text. */
export function reasonFor({ words, masks, gazetteer }: Context, span: TaggedSpan, type: EntityType): string {
  const { from, to } = span
  if (span.reason) return span.reason
  const [before, after] = [words[from - 1], words[to]]
  if (type === 'person' && before && offices.has(before.lower)) return `“${before.text}” stands before it`
  const whole = phraseClasses({ words, gazetteer }, from, to)
  for (const [own, list, reason] of wholeLists) if (own === type && whole & classBit(list)) return reason
  for (const [own, list, reason] of wordLists) {
    if (own !== type) continue
    for (let i = from; i < to; i++)
      if ((masks[i] ?? 0) & classBit(list)) return `“${words[i]?.text}” ${reason}`
  }
  if (type === 'place' && before && preposition.test(before.lower))
    return `${readings[type]}: “${before.text}” stands before it`
  if (after && (masks[to] ?? 0) & classBit('saying'))
    return `${readings[type]}: “${after.text}” stands after it`
  return readings[type]
}
