import type { Mention } from '../mention.ts'
import { readBeforeName } from './before-name.ts'
import { fits, isBody } from './fits-name.ts'
import { endOfApposition, type Phrase, titleStart } from './phrase.ts'
import type { Reader } from './reading.ts'
import { isCapital, isClitic, isMark, type Word } from './words.ts'

/** "President" | "Vladimir Putin" */
const readTitle: Reader = (words, phrase) => {
  const name = words[phrase.nounLast + 1]?.name
  if (!fits(name, phrase) || phrase.determiner === 'a' || phrase.determiner === 'this') return undefined
  // "the state Capitol" is no state
  if (phrase.noun === 'state' && phrase.nounFirst <= phrase.first + 1) return undefined
  // "the child Moss looked after" is another; "has accused Moss" tells what was done
  if (phrase.determiner === 'the' && phrase.reading.groups.includes('plain')) return undefined
  const first = titleStart(words, phrase)
  if (participles.test(phrase.noun) && first === phrase.nounFirst && first > 0) return undefined
  return { form: 'title', first, last: phrase.nounLast, of: name, reason: 'a title before the name' }
}
/** Nouns that are participles as well. */
const participles = /^(?:accused|deceased|convict)$/

/** "former ambassador to Turkey" | "Andrei Karlov" */
const readTitleOf: Reader = (words, phrase) => {
  if (!/^(?:of|to|for|at)$/.test(words[phrase.nounLast + 1]?.lower ?? '')) return undefined
  let at = phrase.nounLast + (words[phrase.nounLast + 2]?.lower === 'the' ? 3 : 2)
  const body = words[at]?.name
  if (body && isBody(body.type)) while (words[at]?.name === body) at++
  else if (!body && isCapital(words[phrase.nounLast])) at = endOfPortfolio(words, at)
  else return undefined
  const name = words[at]?.name
  if (name?.type !== 'person' || !fits(name, phrase) || phrase.determiner === 'a') return undefined
  return { form: 'title', last: at - 1, of: name, reason: 'a title before the name' }
}

/** Where the words with capitals end that an office is of: "Superintendent of Police" | "Anjali Barve". */
function endOfPortfolio(words: readonly Word[], from: number): number {
  let at = from
  while (
    at - from < longestPortfolio &&
    !words[at]?.name &&
    (isCapital(words[at]) || words[at]?.lower === 'and')
  )
    at++
  return at
}
/** "Minister of Trade, Industry and Enterprise" has seldom more, in words. */
const longestPortfolio = 4

/** "the city of" "Mosul": the city itself, unlike "the capital of Iraq". */
const readOfName: Reader = (words, phrase) => {
  if (phrase.reading.type !== 'place' || phrase.noun.includes('capital')) return undefined
  if (words[phrase.nounLast + 1]?.lower !== 'of') return undefined
  // "Pech district of Kunar" is Pech; "Kunar’s district of Pech" is Pech, too
  const own = words.slice(phrase.first, phrase.nounFirst)
  if (own.some(({ name }, i) => name && !own.slice(i).some(isClitic))) return undefined
  const after = words[phrase.nounLast + 2]
  const name = after?.lower === 'the' ? words[phrase.nounLast + 3]?.name : after?.name
  if (name?.type !== 'place' || !namedAfterOf.has(phrase.noun)) return undefined
  return { form: 'title', last: phrase.nounLast, of: name, reason: 'what the name is the name of' }
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
  // "Ann Moss, whose husband" is no husband
  if (words[phrase.first]?.lower === 'whose' || (name.type === 'person' && isPlaced(words, before, name)))
    return undefined
  const last = endOfApposition(words, phrase.nounLast, phrases)
  if (!isClosed(words[last + 1]) || isOfNext(words, phrase, last)) return undefined
  // "In Quito, a teacher of the school lay ill.": what follows a place at the head of a sentence is its subject
  if (isFronted(words, before, name) && words[last + 1]?.text !== ',') return undefined
  return { form: 'apposition', last, of: name, reason: 'an apposition after the name' }
}

/** Whether a name ends a phrase at the head of its sentence: "In Quito", "At the port of Quito". */
function isFronted(words: readonly Word[], last: number, name: Mention): boolean {
  let first = last
  while (words[first - 1]?.name === name) first--
  return /^(?:in|at|near|from|on|across|outside|inside|around|to)$/.test(words[0]?.lower ?? '')
    ? words.slice(1, first).every((word) => !isMark(word))
    : false
}

/** "Tom Fox, his wife, Ann Lee, and": the role of a relation is told of the name behind it. */
function isOfNext(words: readonly Word[], { determiner, reading }: Phrase, last: number): boolean {
  const name = words[last + 2]?.name
  return (
    determiner === 'possessive' &&
    reading.groups.includes('kin') &&
    words[last + 1]?.text === ',' &&
    name?.type === 'person' &&
    /^[,.]$/.test(words.find(({ start }) => start >= name.end)?.text ?? '')
  )
}

/** "At Moffat Hospital, the wife of a baker lay ill", "He was born at Moffat, the son of a baker": where it happens is nobody. */
function isPlaced(words: readonly Word[], last: number, name: Mention): boolean {
  let at = last
  while (words[at - 1]?.name === name) at--
  if (words[at - 1]?.lower === 'the') at--
  return (
    /^(?:at|in|near|outside|inside)$/.test(words[at - 1]?.lower ?? '') &&
    (at === 1 ||
      /^(?:born|raised|baptised|christened|educated|buried|up|lived?s?|died)$/.test(
        words[at - 2]?.lower ?? '',
      ))
  )
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
  return of && { form: 'apposition', last, of, reason: 'an apposition after the name' }
}

/** "named the gunman as" | "John Smith"; "the suspect, a Norwegian, was named as" | "John Smith" */
const readNaming: Reader = (words, phrase) => {
  let at = phrase.nounLast + 1
  if (words[at]?.text === ',') at = words.findIndex(({ text }, i) => i > at && text === ',') + 1
  const told = at
  while (/^(?:was|is|has|been|were|later|named|identified|initially)$/.test(words[at]?.lower ?? '')) at++
  if (words[at]?.lower !== 'as') return undefined
  // "froze the parliament as Tunisia fell ill"
  const before = words.slice(Math.max(0, phrase.first - namingReach), phrase.first)
  if (![...before, ...words.slice(told, at)].some(isNaming)) return undefined
  const name = [1, 2, 3].map((step) => words[at + step]?.name).find((candidate) => fits(candidate, phrase))
  if (!name || phrase.determiner !== 'the') return undefined
  return { form: 'naming', last: phrase.nounLast, of: name, reason: 'the text names it' }
}

const isNaming = ({ lower }: Word): boolean =>
  /^(?:nam(?:e|es|ed|ing)|identif(?:y|ies|ied|ying)|know[ns]?|recogni[sz]ed|described|list(?:ed|s))$/.test(
    lower,
  )
/** In words: "named or identified the gunman as X". */
const namingReach = 3

/** "Karlov is" | "a career diplomat" */
const readPredicate: Reader = (words, phrase) => {
  const verb = phrase.first - (/^(?:now|also|still|then)$/.test(words[phrase.first - 1]?.lower ?? '') ? 2 : 1)
  if (!/^(?:is|was|became|remains|remained)$/.test(words[verb]?.lower ?? '')) return undefined
  // "Ann Lee is the founder’s niece"
  if (isClitic(words[phrase.nounLast + 1])) return undefined
  // "their daughter, Ann Lee, is", unlike "Tom Lund, the son of Ann Lee, is"
  const aside = words[verb - 1]?.text === ','
  const name = words[aside ? verb - 2 : verb - 1]?.name
  let first = verb - 2
  while (first > 0 && words[first - 1]?.name === name) first--
  if (aside && words[first - 1]?.text !== ',') return undefined
  if (!fits(name, phrase)) return undefined
  return { form: 'predicate', last: phrase.nounLast, of: name, reason: 'the text says that it is one' }
}

/** The ways in which a role stands beside the name of whoever holds it, in the order in which they are tried. */
export const besideName: readonly Reader[] = [
  readTitle,
  readTitleOf,
  readOfName,
  readAfterName,
  readNext,
  readBeforeName,
  readNaming,
  readPredicate,
]
