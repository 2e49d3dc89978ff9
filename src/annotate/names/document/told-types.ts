import { lowerAt } from '../../../language/words/tagged-word.ts'
import { roleNoun } from '../../roles/role-noun.ts'
import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
import { phraseClasses } from '../context/phrases.ts'
import { bySentence, type TaggedSpan } from '../tagged-span.ts'
import { type SpanType, spanTypes } from '../tagger/tags.ts'
import { cluesOf } from './clues.ts'
import type { FoundClue } from './found-clue.ts'
import { findShortRuns } from './short-runs.ts'
import { findUntagged } from './untagged.ts'
import { wordsOf } from './words-of.ts'

/** What the words around speak for must weigh as much, and more than what speaks for a person. */
const enough = 2
/** …or so much, where nobody of that name is told of as one: no full name, no title, no listed name. */
const enoughAlone = 1
/** What a rule has found for its words, and a name with a title. */
const ruled = 2
const certain = 3
/** A listed given name before others speaks so much for a person. */
const named = 2
const givenName = classBit('given name')
const surname = classBits('surname', 'person')
const land = classBits('country', 'region', 'city', 'place')
/** What is no short form of the name that it begins: "Russian" of "Russian Railways". */
const noShortForm = land | classBits('demonym', 'calendar', 'title')
/** Parts of a country, at the end of their names. */
const division = /^(?:county|province|district|state|parish|territory|governorate|prefecture)$/
const anyBody = classBits('organization', 'club', 'medium', 'party', 'organization word')
/** At its end, these say that a name is nobody's. */
const heads = classBits('organization word', 'company ending', 'place word')
/** A town's name has seldom more words. */
const longestOf = 2
/** So many words a short form has at most. */
const longestForm = 6
const leastLetters = 4

type Clues = Map<SpanType, { weight: number; readonly reason: string }>

/** All that is known of one name, as it is written. */
interface Name {
  readonly text: string
  readonly words: readonly string[]
  /** The classes of its first word, and of the whole. */
  readonly mask: number
  readonly classes: number
  /** Whether texts write all its words in lower case. */
  readonly isCommon: boolean
  /** Whether one of its words is a body's. */
  readonly isBody: boolean
  /** Whether its last word says that it names nobody. */
  readonly isThing: boolean
  /** Whether it is a county's or the like. */
  readonly isLand: boolean
  /** What the words around it speak for, and why. */
  readonly clues: Clues
  /** What rules have found; of its short forms that says nothing. */
  readonly own: Clues
  /** What the tagger reads it as, where it is a person once a person's. */
  reading: SpanType
}

interface Told {
  readonly type: SpanType
  readonly reason: string
}

/**
 * Types the names whose own text tells what they are ("the blog X", "X’s shareholders", "the town of X"), with their short
 * forms: told of as a thing once, a name is one wherever it stands. What speaks for a person outweighs it.
 */
export function byClues(contexts: readonly Context[], tagged: readonly TaggedSpan[]): readonly TaggedSpan[] {
  const all = [...tagged, ...findUntagged(contexts, tagged)]
  const names = namesOf(contexts, all)
  const forms = formsOf(names)
  const persons = wordsOfPersons(names.values())
  const decided = new Map<string, Told>()
  for (const name of names.values()) {
    const told = decide(name, forms.get(name) ?? [name], persons)
    if (told) decided.set(name.text, told)
  }
  for (const { words, text } of names.values()) {
    // "Marjan" of Tell Marjan
    const told = decided.get(text)
    const last = names.get(words.at(-1) ?? '')
    if (words.length === 2 && told?.type === 'place' && last?.reading === 'person' && !decided.has(last.text))
      decided.set(last.text, told)
  }
  const typed = all.map((span): TaggedSpan => {
    const told = decided.get(wordsOf(contexts, span.sentence, span.from, span.to))
    const isOpen = span.type !== 'event' && span.type !== 'people' && !span.sure
    return told && isOpen && told.type !== span.type ? { ...span, ...told } : span
  })
  const isTold = (text: string) =>
    decided.has(text) || (names.get(text)?.clues.get('organization')?.weight ?? 0) >= enough
  const runs = bySentence(findShortRuns(contexts, typed, isTold))
  const isInside = ({ sentence, from, to }: TaggedSpan) =>
    runs.get(sentence)?.some((run) => run.from < to && from < run.to) ?? false
  return [...typed.filter((span) => !isInside(span)), ...[...runs.values()].flat()]
}

function namesOf(contexts: readonly Context[], tagged: readonly TaggedSpan[]): Map<string, Name> {
  const names = new Map<string, Name>()
  let before = undefined as TaggedSpan | undefined
  const places: { name: Name; context: Context; from: number; to: number }[] = []
  for (const { sentence, from, to, type, sure, reason } of tagged) {
    const context = contexts[sentence]
    if (!context || type === 'people' || context.sentenceCase === 2) continue
    const text = wordsOf(contexts, sentence, from, to)
    const name: Name = names.get(text) ?? {
      text,
      words: text.split(' '),
      mask: context.masks[from] ?? 0,
      classes: phraseClasses(context, from, to),
      isCommon: context.commons.subarray(from, to).every((own) => own === 1),
      isBody:
        roleNoun(lowerAt(context.words, to - 1))?.type === 'organization' ||
        to - from > longestOf ||
        context.masks.subarray(from, to).some((mask) => mask & anyBody),
      isThing: to - from > 1 && ((context.masks[to - 1] ?? 0) & heads) !== 0,
      isLand: to - from > 1 && division.test(lowerAt(context.words, to - 1)),
      clues: new Map(),
      own: new Map(),
      reading: type,
    }
    names.set(text, name)
    if (type === 'person') name.reading = type
    // "for Lillo and Berendrecht"
    const beside = before?.sentence === sentence && before.to === from - 1 ? before : undefined
    const isJoined = () => /^(?:and|or)$/.test(lowerAt(context.words, from - 1))
    if (beside?.type === 'place' && type === 'person' && to - from === 1 && isJoined()) {
      const preposition = lowerAt(context.words, beside.from - 1)
      if (/^(?:in|for|at|from|near|between|to|of|around|towards)$/.test(preposition))
        addTo(name.clues, { type: 'place', weight: 1, reason: 'it stands beside a place' })
    }
    // "residents of Tull Lake and Beaver Narrows"
    if (beside && type !== 'place' && to - from <= longestOf && isJoined() && !name.isBody) {
      const told = cluesOf(context, beside.from, beside.to, 'place').find((clue) => clue.type === 'place')
      if (told) addTo(name.clues, told)
    }
    before = { sentence, to, from, type }
    places.push({ name, context, from, to })
    if (sure ? type !== 'place' : reason)
      addTo(name.own, { type, weight: sure ? certain : ruled, reason: reason ?? '' })
  }
  for (const { name, context, from, to } of places)
    for (const clue of cluesOf(context, from, to, name.reading)) addTo(name.clues, clue)
  return names
}

function addTo(clues: Clues, { type, weight, reason }: FoundClue) {
  const known = clues.get(type)
  if (known) known.weight += weight
  else clues.set(type, { weight, reason })
}

/** The words behind the first of persons' full names. */
function wordsOfPersons(names: Iterable<Name>): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { words, reading, mask, clues, own } of names)
    if (reading === 'person' && (mask & givenName || clues.has('person') || own.has('person')))
      for (const word of words.slice(1)) found.add(word)
  return found
}

/** Each name with those that begin it or that it begins: "Orrin" and "Orrin Mobile Ltd" are forms of one. */
function formsOf(names: ReadonlyMap<string, Name>): ReadonlyMap<Name, readonly Name[]> {
  const forms = new Map<Name, Name[]>([...names.values()].map((name) => [name, [name]]))
  for (const long of names.values()) {
    if (long.reading === 'person' && long.mask & givenName) continue
    for (let length = 1; length < Math.min(long.words.length, longestForm); length++) {
      const short = names.get(long.words.slice(0, length).join(' '))
      if (!short || short.text.length < leastLetters || short.mask & noShortForm) continue
      forms.get(short)?.push(long)
      forms.get(long)?.push(short)
    }
  }
  return forms
}

/** Whether a body's longer name begins with it. */
const isBegun = (name: Name, forms: readonly Name[]): boolean =>
  forms.some(({ words, reading }) => reading === 'organization' && words.length > 1 && words[0] === name.text)

function decide(name: Name, forms: readonly Name[], persons: ReadonlySet<string>): Told | undefined {
  // what is told of a longer form says nothing of what lists know: "Gulf" of the Gulf Council; nor does what is told of
  // a shorter one of what its own last word tells, "Wilson Airport"
  const told = name.reading === 'person' || (name.classes === 0 && !name.isThing) ? forms : [name]
  if (name.own.size === 0 && told.every(({ clues }) => clues.size === 0)) return undefined
  const sum = (type: SpanType) =>
    told.reduce((all, { clues }) => all + (clues.get(type)?.weight ?? 0), name.own.get(type)?.weight ?? 0)
  const reasonOf = (type: SpanType) =>
    told.flatMap(({ clues }) => clues.get(type)?.reason ?? [])[0] ?? name.own.get(type)?.reason ?? ''
  const isOne = name.words.length === 1
  // "Val-Rhône" has no given name
  const isFull = !isOne && name.words[1] !== '-' && (name.mask & givenName) !== 0
  const isKnown =
    isFull || persons.has(name.words.at(-1) ?? '') || (isOne && (name.mask & (givenName | surname)) !== 0)
  const forPerson = sum('person') + (isFull ? named : 0)
  if (name.reading === 'place' || name.reading === 'organization') {
    // "their boss Ann Lindley", read as a place
    const others = sum('organization') + sum('place')
    const isPerson =
      sum('person') >= enough &&
      sum('person') > others &&
      !name.isBody &&
      !name.isCommon &&
      !(name.classes & land)
    if (isPerson) return { type: 'person', reason: reasonOf('person') }
  }
  // "the phone, called the Halden Leaf": a thing bears its maker's name, which is told of as a firm
  const thing = name.clues.get('other')
  if (
    !isOne &&
    !name.isBody &&
    thing &&
    thing.weight >= enough &&
    name.reading !== 'person' &&
    name.clues.size === 1
  )
    return { type: 'other', reason: thing.reason }
  const things = spanTypes.filter((type) => type === 'organization' || type === 'place' || type === 'other')
  const [best] = things.sort((a, b) => sum(b) - sum(a))
  if (!best) return undefined
  const weight = sum(best)
  const isAlone = !isKnown && !(name.mask & (givenName | surname)) && forPerson === 0
  if (weight < (isAlone ? enoughAlone : enough) || weight <= forPerson) return undefined
  if (name.reading !== 'person' && (name.isCommon || /^(?:\p{Lu}\.)+/u.test(name.text))) return undefined
  // "Thornbury, which supplies shops", beside Ida Thornbury
  if (isOne && persons.has(name.text) && !(best === 'organization' && isBegun(name, forms))) return undefined
  if (name.reading === 'organization' && (best === 'organization' || weight < enough || name.isBody))
    return undefined
  // "Leeds, the club", "the Berks County chain"
  if (name.reading === 'place' && (name.classes & land || name.isLand || weight < enough)) return undefined
  return { type: best, reason: reasonOf(best) }
}
