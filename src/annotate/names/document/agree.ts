import type { Context } from '../context/context.ts'
import { classBit } from '../context/gazetteer.ts'
import { phraseClasses } from '../context/phrases.ts'
import type { Word } from '../context/word.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { type SpanType, spanTypes } from '../tagger/tags.ts'
import { findRepeats, type Told } from './repeats.ts'
import { findGivens, findShortBodies } from './short-forms.ts'
import { wordsOf } from './words-of.ts'

/** Shorter words are too often common ones, or initials, to be carried over from one place of a document to another. */
const leastLetters = 3
/** One occurrence of a name of several words says more about its type than one of a single word. */
const longNameVote = 2
/** A surname's own readings must outweigh the person by this factor to stay what they are ("Jordan" the country). */
const surnameAgainst = 2
/** What lists know as a country or a people is nobody's surname for its being one elsewhere. */
const notSurnames = classBit('country') | classBit('demonym') | classBit('calendar') | classBit('title')

/** What lists know as a place wins a tie, since places act ("Ankara said") and clubs are called by their city. */
const listedPlaces = classBit('country') | classBit('city') | classBit('region')

type Votes = Map<SpanType, number>

/**
 * Makes a document agree with itself: one name has one type, a full name decides its surname, an acronym in brackets has
 * the type of what it abbreviates, and what is a name once is one wherever it is written so.
 */
export function agree(contexts: readonly Context[], tagged: readonly TaggedSpan[]): TaggedSpan[] {
  const textOf = ({ sentence, from, to }: TaggedSpan) => wordsOf(contexts, sentence, from, to)
  const votes = new Map<string, Votes>()
  for (const span of tagged) {
    const text = textOf(span)
    const own: Votes = votes.get(text) ?? new Map()
    own.set(span.type, (own.get(span.type) ?? 0) + (span.to - span.from > 1 ? longNameVote : 1))
    votes.set(text, own)
  }
  const surnames = findSurnames(contexts, tagged, votes)
  const acronyms = findAcronyms(contexts, tagged)
  const givens = findGivens(contexts, tagged)
  const bodies = findShortBodies(contexts, tagged)
  const decide = (text: string, own: SpanType, listedPlace: boolean, isCountry: boolean): SpanType => {
    const acronym = acronyms.get(text)
    if (acronym) return acronym
    if (surnames.has(text) && own !== 'people') return 'person'
    if (bodies.has(text) && own !== 'people') return 'organization'
    // "Ghislaine" of somebody named in full, but "Paris" where it is a city
    if (givens.has(text) && own !== 'people' && !listedPlace) return 'person'
    const elected = winner(votes.get(text), own)
    const polled = votes.get(text)
    const isTie = (polled?.get('place') ?? 0) === (polled?.get(elected) ?? 0)
    // a country acts, and stays a place
    if (isCountry && elected === 'organization') return 'place'
    return listedPlace && isTie && polled?.has('place') ? 'place' : elected
  }
  const agreed = tagged
    .flatMap((span) => apart(contexts, span, surnames))
    .map((span): TaggedSpan => {
      const text = textOf(span)
      const mask = span.to - span.from === 1 ? (contexts[span.sentence]?.masks[span.from] ?? 0) : 0
      const type = decide(text, span.type, (mask & listedPlaces) !== 0, isCountry(contexts, span))
      return type === span.type
        ? span
        : { ...span, type, because: `elsewhere here “${text}” reads like ${a(type)}` }
    })
  const known = new Map([...bodies].map((body) => [body, 'organization' as SpanType]))
  const told = (text: string): Told | undefined => {
    const full = surnames.get(text)
    const type = acronyms.get(text) ?? known.get(text) ?? (full ? 'person' : undefined)
    if (type) return { type, because: full ? `the surname of ${full}` : isElsewhere(text, type) }
    const elected = votes.has(text) ? winner(votes.get(text), 'other') : 'other'
    const isName = elected !== 'other' && elected !== 'people'
    return isName ? { type: elected, because: isElsewhere(text, elected) } : undefined
  }
  return [...agreed, ...findRepeats(contexts, agreed, told)].sort(
    (x, y) => x.sentence - y.sentence || x.from - y.from,
  )
}

/** "told RIA Karlov had died": an organization's acronym that ran into a person whom the document names in full. */
function apart(
  contexts: readonly Context[],
  span: TaggedSpan,
  surnames: ReadonlyMap<string, string>,
): TaggedSpan[] {
  const { sentence, from, to } = span
  const context = contexts[sentence]
  const surname = wordsOf(contexts, sentence, from + 1, to)
  const full = surnames.get(surname)
  // "told the Daily Mail Moss had left"
  const last = surnames.get(wordsOf(contexts, sentence, to - 1, to))
  if (context && to - from > 2 && last && phraseClasses(context, from, to - 1) & body)
    return [
      { ...span, to: to - 1, type: 'organization' },
      { ...span, from: to - 1, type: 'person', because: `the surname of ${last}` },
    ]
  const isOrganization = ((context?.masks[from] ?? 0) & classBit('organization')) !== 0
  if (!isOrganization || full === undefined || full === wordsOf(contexts, sentence, from, to)) return [span]
  return [
    { ...span, to: from + 1, type: 'organization' },
    { ...span, from: from + 1, type: 'person', because: `the surname of ${full}` },
  ]
}

const body = classBit('organization') | classBit('medium') | classBit('club')

const isElsewhere = (text: string, type: SpanType) => `“${text}” is ${a(type)} elsewhere here`
const a = (type: SpanType) => `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}’s name`

function winner(votes: Votes | undefined, own: SpanType): SpanType {
  let best = own
  for (const type of spanTypes) if ((votes?.get(type) ?? 0) > (votes?.get(best) ?? 0)) best = type
  return best
}

const isParticle = (word: Word | undefined): boolean =>
  word?.form === 'lower' &&
  /^(?:de|del|della|da|di|do|dos|das|du|la|le|van|von|der|den|ter|bin|al|el)$/.test(word.text)

/** Last words of the persons' full names, each with the full name. */
function findSurnames(
  contexts: readonly Context[],
  tagged: readonly TaggedSpan[],
  votes: ReadonlyMap<string, Votes>,
): Map<string, string> {
  const surnames = new Map<string, string>()
  for (const { sentence, from, to, type } of tagged) {
    const context = contexts[sentence]
    const last = context?.words[to - 1]
    if (type !== 'person' || to - from < 2 || !last || last.form !== 'Capital') continue
    if (last.text.length < leastLetters || (context.masks[to - 1] ?? 0) & notSurnames) continue
    const own = votes.get(last.text)
    const others = Math.max(own?.get('place') ?? 0, own?.get('organization') ?? 0)
    if (
      ((context.masks[from] ?? 0) & (classBit('organization') | classBit('given name'))) ===
      classBit('organization')
    )
      continue
    if (others < surnameAgainst + (own?.get('person') ?? 0)) {
      const full = wordsOf(contexts, sentence, from, to)
      surnames.set(last.text, full)
      // "O’Connor-Bailey"
      let first = to - 1
      while (first - 2 > from && context.words[first - 1]?.text === '-') first -= 2
      if (first < to - 1) surnames.set(wordsOf(contexts, sentence, first, to), full)
      // "Dos Santos" of José Eduardo dos Santos
      while (first - 1 > from && isParticle(context.words[first - 1])) first--
      const whole = wordsOf(contexts, sentence, first, to)
      if (first < to - 1) surnames.set(whole.charAt(0).toUpperCase() + whole.slice(1), full)
    }
  }
  return surnames
}

/** "Anti-Corruption Commission (ACC)": the acronyms that stand in brackets after the name whose initials they are. */
function findAcronyms(contexts: readonly Context[], tagged: readonly TaggedSpan[]): Map<string, SpanType> {
  const acronyms = new Map<string, SpanType>()
  for (const { sentence, from, to, type } of tagged) {
    const words = contexts[sentence]?.words ?? []
    const acronym = words[to + 1]
    if (words[to]?.text !== '(' || acronym?.form !== 'CAPITALS' || words[to + 2]?.text !== ')') continue
    const initials = words.slice(from, to).map(({ text }) => text.charAt(0).toUpperCase())
    if (initials.includes(acronym.text.charAt(0)))
      acronyms.set(
        acronym.text,
        isCountry(contexts, { sentence, from, to }) ? 'place' : type === 'person' ? 'organization' : type,
      )
  }
  return acronyms
}

const isCountry = (
  contexts: readonly Context[],
  { sentence, from, to }: Pick<TaggedSpan, 'sentence' | 'from' | 'to'>,
): boolean => {
  const context = contexts[sentence]
  return context !== undefined && (phraseClasses(context, from, to) & classBit('country')) !== 0
}
