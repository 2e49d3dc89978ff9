import type { Document } from '../../text/document.ts'
import type { EntityType, Mention } from '../mention.ts'
import { endOfApposition, endOfDefinite, findPhrases, isCompound, type Phrase } from './phrase.ts'
import type { Role, RoleForm } from './role.ts'
import { isWrongdoer } from './role-noun.ts'
import { isCapital, isClitic, isMark, type Word, wordsOf } from './words.ts'

/**
 * The roles of a document: titles, appositions and descriptions of persons, places, organizations and events, in
 * reading order. Predicates ("X is a diplomat") and introductions ("a gunman") are among them, for whoever resolves
 * the others. Linear in the document's length.
 */
export function findRoles(document: Document, names: readonly Mention[]): Mention[] {
  const roles: Mention[] = []
  let next = 0
  for (const sentence of document.sentences) {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++
    let after = next
    while ((names[after]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) after++
    const words = wordsOf(sentence, names.slice(next, after))
    const phrases = findPhrases(words)
    let last: Mention | undefined
    for (const phrase of phrases) {
      const found = readPhrase(document.text, words, phrase, phrases, last)
      if (!found) continue
      roles.push(found)
      last = found
    }
  }
  return roles
}

function readPhrase(
  text: string,
  words: readonly Word[],
  phrase: Phrase,
  phrases: readonly Phrase[],
  previous: Mention | undefined,
): Mention | undefined {
  for (const read of [
    readTitle,
    readTitleOf,
    readOfName,
    readAfterName,
    readNext,
    readNaming,
    readBeforeName,
    readPredicate,
    readAlone,
  ]) {
    const found = read(words, phrase, phrases, previous)
    if (!found) continue
    const first = words[phrase.first]
    const last = words[found.last]
    if (!first || !last) return undefined
    const complement = text
      .slice(words[phrase.nounLast]?.end ?? last.end, last.end)
      .trim()
      .toLowerCase()
    const before = words.slice(phrase.first, phrase.nounFirst).map(({ lower }) => lower)
    const named = words
      .slice(phrase.first, phrase.nounFirst)
      .flatMap(({ name }) => (name ? [text.slice(name.start, name.end).toLowerCase()] : []))
    const role: Role = {
      form: found.form,
      noun: phrase.noun,
      before: [...new Set([...before.filter((word) => !articles.has(word)), ...named])],
      complement,
      of: found.of ?? null,
    }
    return {
      start: first.start,
      end: last.end,
      kind: 'role',
      type: phrase.reading.type,
      because: found.because,
      role,
    }
  }
  return undefined
}

const articles = new Set(['the', 'a', 'an', 'this', 'that', '’s', "'s", '’', "'"])

interface Reading {
  readonly form: RoleForm
  /** Index of the phrase's last word. */
  readonly last: number
  readonly of?: Mention
  readonly because: string
}

type Reader = (
  words: readonly Word[],
  phrase: Phrase,
  phrases: readonly Phrase[],
  previous: Mention | undefined,
) => Reading | undefined

const fits = (name: Mention | undefined, { reading }: Phrase): name is Mention =>
  name !== undefined && (name.type === reading.type || (isBody(name.type) && isBody(reading.type)))

/** A place acts like an organization and is often read as one; neither is an event or a person. */
const isBody = (type: EntityType): boolean => type === 'place' || type === 'organization'

/** "President" | "Vladimir Putin" */
const readTitle: Reader = (words, phrase) => {
  const name = words[phrase.nounLast + 1]?.name
  if (!fits(name, phrase) || phrase.determiner === 'a') return undefined
  // "the state Capitol" is no state
  if (phrase.noun === 'state' && phrase.nounFirst <= phrase.first + 1) return undefined
  return { form: 'title', last: phrase.nounLast, of: name, because: 'a title before the name' }
}

/** "former ambassador to Turkey" | "Andrei Karlov" */
const readTitleOf: Reader = (words, phrase) => {
  if (!/^(?:of|to|for|at)$/.test(words[phrase.nounLast + 1]?.lower ?? '')) return undefined
  let at = phrase.nounLast + (words[phrase.nounLast + 2]?.lower === 'the' ? 3 : 2)
  const body = words[at]?.name
  if (!body || !isBody(body.type)) return undefined
  while (words[at]?.name === body) at++
  const name = words[at]?.name
  if (name?.type !== 'person' || !fits(name, phrase) || phrase.determiner === 'a') return undefined
  return { form: 'title', last: at - 1, of: name, because: 'a title before the name' }
}

/** "the city of" "Mosul": the city itself, unlike "the capital of Iraq". */
const readOfName: Reader = (words, phrase) => {
  if (
    phrase.reading.type !== 'place' ||
    phrase.noun.includes('capital') ||
    words[phrase.nounLast + 1]?.lower !== 'of'
  )
    return undefined
  // "Pech district of Kunar" is Pech
  if (phrase.determiner === null && words.slice(phrase.first, phrase.nounFirst).some(({ name }) => name))
    return undefined
  const after = words[phrase.nounLast + 2]
  const name = after?.lower === 'the' ? words[phrase.nounLast + 3]?.name : after?.name
  if (name?.type !== 'place' || !namedAfterOf.has(phrase.noun)) return undefined
  return { form: 'title', last: phrase.nounLast, of: name, because: 'what the name is the name of' }
}
const namedAfterOf = new Set(
  'city town village hamlet island state province region district county republic kingdom port municipality suburb borough territory emirate'.split(
    ' ',
  ),
)

/** "Andrey Karlov, " | "Russian ambassador to Turkey" | "," */
const readAfterName: Reader = (words, phrase, phrases) => {
  const opener = words[phrase.first - 1]
  if (!opener || !/^[,(–—]$/u.test(opener.text)) return undefined
  let before = phrase.first - 2
  // an age stands between: "Jane Doe, 45, a teacher"
  if (/^\d{1,3}$/.test(words[before]?.text ?? '') && words[before - 1]?.text === ',') before -= 2
  // "World Health Organization (WHO), the UN agency"
  if (words[before]?.text === ')')
    before = words.findLastIndex(({ text }, i) => i < before && text === '(') - 1
  const name = words[before]?.name
  // "Ann Moss and Paul Moss, a couple" is said of both
  if (!fits(name, phrase) || phrase.noun === 'couple') return undefined
  const last = endOfApposition(words, phrase.nounLast, phrases)
  if (!isClosed(words[last + 1])) return undefined
  return { form: 'apposition', last, of: name, because: 'an apposition after the name' }
}

const isClosed = (after: Word | undefined): boolean =>
  after === undefined || isMark(after) || /^(?:who|whose|and|that|which)$/.test(after.lower)

/** "Jane Doe, the club’s captain and" | "its top scorer" | "," */
const readNext: Reader = (words, phrase, phrases, previous) => {
  if (previous?.role?.form !== 'apposition' || !previous.role.of || previous.role.of.start > previous.start)
    return undefined
  const joined = words.filter(
    ({ start, end }) => start >= previous.end && end <= (words[phrase.first]?.start ?? 0),
  )
  if (
    !/^(?:,|and|, and)$/.test(joined.map(({ lower }) => lower).join(' ')) ||
    previous.type !== phrase.reading.type
  )
    return undefined
  const last = endOfApposition(words, phrase.nounLast, phrases)
  const after = words[last + 1]
  if (!isClosed(after) || after?.lower === 'and') return undefined
  const of = words.find(({ name }) => name?.start === previous.role?.of?.start)?.name
  return of && { form: 'apposition', last, of, because: 'an apposition after the name' }
}

/** "the Turkish foreign minister" | ", Mevlüt Çavuşoğlu," */
const readBeforeName: Reader = (words, phrase, phrases) => {
  // "the prosecutor’s office, Jane Doe" is said of neither
  if (isClitic(words[phrase.nounLast + 1])) return undefined
  for (const last of [
    endOfDefinite(words, phrase.nounLast),
    endOfApposition(words, phrase.nounLast, phrases),
  ]) {
    let after = last + 2
    // "Iran’s supreme leader, Ayatollah" | "Ali Khamenei"
    const title = phrases.find(({ first, determiner }) => first === after && determiner === null)
    if (title && words[title.nounLast + 1]?.name) after = title.nounLast + 1
    const name = words[after]?.name
    if (words[last + 1]?.text !== ',' || !fits(name, phrase)) continue
    while (words[after]?.name === name) after++
    const closed = phrase.determiner === 'a' ? /^,$/ : /^[,.;:)–—!?]$/u
    if (words[after] !== undefined && !closed.test(words[after]?.text ?? '')) continue
    return { form: 'apposition', last, of: name, because: 'an apposition before the name' }
  }
  return undefined
}

/** "named the gunman as" | "John Smith"; "the suspect, a Norwegian, was named as" | "John Smith" */
const readNaming: Reader = (words, phrase) => {
  let at = phrase.nounLast + 1
  if (words[at]?.text === ',') at = words.findIndex(({ text }, i) => i > at && text === ',') + 1
  while (/^(?:was|is|has|been|were|later|named|identified|initially)$/.test(words[at]?.lower ?? '')) at++
  if (words[at]?.lower !== 'as') return undefined
  const name = [1, 2, 3].map((step) => words[at + step]?.name).find((candidate) => fits(candidate, phrase))
  if (!name || phrase.determiner !== 'the') return undefined
  return { form: 'naming', last: phrase.nounLast, of: name, because: 'the text names it' }
}

/** "Karlov is" | "a career diplomat" */
const readPredicate: Reader = (words, phrase) => {
  const verb = phrase.first - 1
  if (!/^(?:is|was|became|remains|remained)$/.test(words[verb]?.lower ?? '')) return undefined
  const name = words[verb - 1]?.name
  if (!fits(name, phrase)) return undefined
  return { form: 'predicate', last: phrase.nounLast, of: name, because: 'the text says that it is one' }
}

/** "the company said Monday", "the agency Tuesday confirmed" */
const isWeekday = ({ lower }: Word): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower)

/** "the ambassador", "a gunman" */
const readAlone: Reader = (words, phrase) => {
  // "the member who leaves" is whoever does
  if (/^(?:who|whose)$/.test(words[phrase.nounLast + 1]?.lower ?? '') && !isWrongdoer(phrase.noun))
    return undefined
  if (isCompound(phrase, words[phrase.nounLast + 1], words[phrase.nounLast + 2])) return undefined
  // "this country" is the writer's own
  if (phrase.reading.type === 'place' && /^th(?:is|at)$/.test(words[phrase.first]?.lower ?? ''))
    return undefined
  // "the party Freedom and Refoundation" is no party named before
  const next = words[phrase.nounLast + 1]
  if (phrase.reading.type === 'organization' && next && isCapital(next) && !isWeekday(next)) return undefined
  const last = endOfDefinite(words, phrase.nounLast)
  if (phrase.determiner === 'the') return { form: 'definite', last, because: 'a description with “the”' }
  if (phrase.determiner === 'a')
    return { form: 'indefinite', last: phrase.nounLast, because: 'introduced with “a”' }
  return undefined
}
