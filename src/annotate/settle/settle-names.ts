import type { Document } from '../../text/document.ts'
import { fold } from '../entities/name-key.ts'
import { isAcronym, isShortName, thingKey } from '../entities/thing-name.ts'
import type { EntityType, Mention } from '../mention.ts'
import { nounsOfNameWord, roleNoun } from '../roles/role-noun.ts'
import { partPossessives, partRunTogether, withoutTitle } from './part-names.ts'
import { toldType } from './told-type.ts'
import { wholeNames } from './whole-names.ts'

/**
 * Settles by the whole document what a recogniser read sentence by sentence: a name that is a person's in its full form
 * is one in its short form, and the other way round; one that is a company's or a town's likewise; and an agency that
 * ran into a surname ("told RIA Karlov had died") is set apart from it. Names stay in reading order.
 */
export function settleNames(document: Document, names: readonly Mention[]): Mention[] {
  const textOf = ({ start, end }: Mention) => document.text.slice(start, end)
  const parted = wholeNames(document, partPossessives(document, partRunTogether(names, textOf)))
  const told = parted.map((name) => {
    const type = toldType(document.text, name)
    return type && type !== name.type
      ? { ...name, type, because: `${name.because}; the text calls it ${articleOf(type)} ${type}` }
      : name
  })
  const forms = formsOf(told, textOf)
  return told.map((found) => {
    const name = withoutTitle(found, textOf(found), forms.personParts)
    const type = settled(name, textOf(name), forms)
    return type === name.type
      ? name
      : { ...name, type, because: `${name.because}; elsewhere in the text it is ${articleOf(type)} ${type}` }
  })
}

const articleOf = (type: EntityType): string => (/^[aeiou]/.test(type) ? 'an' : 'a')

/** How often each folded name stands by itself in the document, and as what part of longer names. */
interface Forms {
  readonly whole: ReadonlyMap<string, ReadonlyMap<EntityType, number>>
  /** First and last words of the full names of persons. */
  readonly personParts: ReadonlySet<string>
  /** Full names of organizations, by their first word. */
  readonly bodies: ReadonlyMap<string, readonly string[]>
}

function formsOf(names: readonly Mention[], textOf: (name: Mention) => string): Forms {
  const whole = new Map<string, Map<EntityType, number>>()
  const personParts = new Set<string>()
  const bodies = new Map<string, string[]>()
  for (const name of names) {
    const key = fold(textOf(name))
    const counts = whole.get(key) ?? new Map<EntityType, number>()
    whole.set(key, counts.set(name.type, (counts.get(name.type) ?? 0) + 1))
    const [first = '', ...rest] = key.split(' ')
    const last = rest.at(-1)
    if (last === undefined) continue
    if (name.type === 'person') personParts.add(first).add(last)
    if (name.type === 'organization')
      bodies.set(first, [...(bodies.get(first) ?? []), thingKey(textOf(name))])
  }
  return { whole, personParts, bodies }
}

function settled({ type }: Mention, text: string, { whole, personParts, bodies }: Forms): EntityType {
  const words = fold(text).split(' ')
  const key = words.join(' ')
  const count = (form: string, as: EntityType) => whole.get(form)?.get(as) ?? 0
  const [first = '', last] = [words[0], words.at(-1)]
  if (words.length > 1) {
    // "Elira Hoxha", read as a body, in a text that goes on with the person "Hoxha"
    // "RIA Novosti", read as a person, beside the body "RIA"
    if (type === 'person' && /^\p{Lu}{3,5}\s/u.test(text) && count(first, 'organization') > 0)
      return 'organization'
    const looksLikePerson = words.length < 4 && !words.some(isBodyWord) && last !== undefined
    if (
      type !== 'person' &&
      looksLikePerson &&
      count(last, 'person') > count(last, type) &&
      count(first, type) === 0
    )
      return 'person'
    return type
  }
  if (type === 'person') {
    if (personParts.has(key)) return type
    // "Norvik" of "Norvik Shipping"
    if (bodies.get(key)?.some((body) => body === key || isShortName(key, body))) return 'organization'
    const other = (['place', 'organization', 'event'] as const).find(
      (thing) => count(key, thing) > count(key, 'person'),
    )
    return other ?? type
  }
  if (
    type === 'organization' &&
    !isAcronym(text) &&
    personParts.has(key) &&
    count(key, 'place') === 0 &&
    !bodies.has(key)
  )
    return 'person'
  return type
}

const isBodyWord = (word: string): boolean =>
  nounsOfNameWord(word).length > 0 || roleNoun(word) !== undefined || /^(?:of|and|the|for)$/.test(word)
