import { nounsOfNameWord, roleNoun } from '../../roles/role-noun.ts'
import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
import { phraseClasses } from '../context/phrases.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import type { SpanType } from '../tagger/tags.ts'
import { findAcronyms } from './acronyms.ts'
import { gatherEvidence, type Votes, winner } from './evidence.ts'
import { findLands } from './peoples.ts'
import type { Told } from './repeats.ts'
import {
  findGivens,
  findShortBodies,
  findShortEvents,
  findShortPlaces,
  findShortStorms,
} from './short-forms.ts'
import { findSurnames } from './surnames.ts'
import { wordsOf } from './words-of.ts'

/** What lists know as a place stays one, though somebody's given name is the same ("Paris"). */
const listedPlaces = classBits('country', 'city', 'region')
/** So many words a person's full name has that the tagger may take for a body's. */
const longestPerson = 3

/** What a document's names are names of. */
export interface Types {
  readonly of: (span: TaggedSpan) => SpanType
  /** Of a name that stands untagged somewhere, behind "the" or not. */
  readonly told: (text: string, isDefinite: boolean) => Told | undefined
  /** Last words of the persons' full names, each with the full name. */
  readonly surnames: ReadonlyMap<string, string>
}

/**
 * Decides what each name of a document is the name of, once for all its mentions. A longer form decides a shorter one (a
 * person's full name the surname, a company's its first word, a body's its acronym), else the sum of the evidence does; a
 * country is no body, whatever it does.
 */
export function decideTypes(contexts: readonly Context[], tagged: readonly TaggedSpan[]): Types {
  const evidence = gatherEvidence(contexts, tagged)
  const surnames = findSurnames(contexts, tagged, evidence)
  const bodies = findShortBodies(contexts, tagged)
  const { givens, firsts } = findGivens(contexts, tagged)
  const places = findShortPlaces(contexts, tagged, evidence)
  const storms = findShortStorms(contexts)
  const events = findShortEvents(contexts, tagged)
  const full = (text: string, own: SpanType) => byPart(text, own, evidence) ?? winner(evidence.get(text), own)
  const lands = findLands(contexts, tagged)
  const acronyms = findAcronyms(contexts, tagged, full)

  /** Where the text first has a longer name that begins with a word, of a body, or ends with it, of a person. */
  const longer = { organization: new Map<string, number>(), person: new Map<string, number>() }
  for (const [at, { sentence, from, to, type }] of tagged.entries()) {
    if ((type !== 'organization' && type !== 'person') || to - from < 2) continue
    const word = contexts[sentence]?.words[type === 'person' ? to - 1 : from]?.text ?? ''
    if (!longer[type].has(word)) longer[type].set(word, at)
  }
  const firstFull = (type: keyof typeof longer, text: string): number =>
    longer[type].get(text) ?? Number.POSITIVE_INFINITY

  const of = (span: TaggedSpan): SpanType => {
    // "Mr Paris", in Paris
    if (span.sure) return span.type
    const text = wordsOf(contexts, span.sentence, span.from, span.to)
    const own = span.type
    const acronym = acronyms.get(text)
    if (acronym) return acronym
    if (own !== 'people') {
      const context = contexts[span.sentence]
      const isListedPlace =
        span.to - span.from === 1 && ((context?.masks[span.from] ?? 0) & listedPlaces) !== 0
      // "Thornbury" of Thornbury Foods, founded by Ida Thornbury: whoever the text names first
      const isFounded = bodies.has(text) && firstFull('organization', text) < firstFull('person', text)
      if (surnames.has(text) && !isFounded) return 'person'
      if (storms.has(text) || (events.has(text) && !surnames.has(text))) return 'event'
      if (bodies.has(text)) return 'organization'
      if (givens.has(text) && !isListedPlace) return 'person'
      if (places.has(text) || lands.has(text)) return 'place'
      // "Yao" of Yao Zhe, where it reads like a person; there is a town Yao
      if (own === 'person' && firsts.has(text)) return own
    }
    // what a rule has read, "Navbharat Vikas Morcha (NVM)", no surname makes a person
    const elected = span.reason ? winner(evidence.get(text), own) : full(text, own)
    return elected === 'organization' && isCountry(contexts, span) ? 'place' : elected
  }

  const told = (text: string, isDefinite: boolean): Told | undefined => {
    const person = surnames.get(text)
    const type =
      acronyms.get(text) ??
      (bodies.has(text)
        ? 'organization'
        : person
          ? 'person'
          : storms.has(text) || (isDefinite && events.has(text))
            ? 'event'
            : lands.has(text)
              ? 'place'
              : undefined)
    if (type) return { type, reason: person ? `the surname of ${person}` : isElsewhere(text, type) }
    // "HARLAN FALLS, Ohio" of the dateline
    const votes = evidence.get(text) ?? evidence.get(text.toUpperCase())
    const elected = votes ? winner(votes, 'other') : 'other'
    const isName = elected !== 'other' && elected !== 'people'
    return isName ? { type: elected, reason: isElsewhere(text, elected) } : undefined
  }
  return { of, told, surnames }
}

/**
 * "Elira Hoxha", read as a body or a place, in a text that goes on with the person "Hoxha"; "RIA Novosti", read as a person,
 * beside the body "RIA".
 */
function byPart(text: string, own: SpanType, evidence: ReadonlyMap<string, Votes>): SpanType | undefined {
  const words = text.split(' ')
  const [first, last] = [words[0] ?? '', words.at(-1) ?? '']
  if (own === 'person' && words.length > 1 && /^\p{Lu}{3,5}$/u.test(first))
    return (evidence.get(first)?.get('organization') ?? 0) > 0 ? 'organization' : undefined
  if (words.length < 2 || words.length > longestPerson || (own !== 'organization' && own !== 'place'))
    return undefined
  if (words.some((word) => isBodyWord(word.toLowerCase()))) return undefined
  const begun = evidence.get(first)
  if ((begun?.get(own) ?? 0) > (begun?.get('person') ?? 0)) return undefined
  const votes = evidence.get(last)
  return (votes?.get('person') ?? 0) > (votes?.get(own) ?? 0) ? 'person' : undefined
}

const isBodyWord = (word: string): boolean =>
  nounsOfNameWord(word).length > 0 || roleNoun(word) !== undefined || /^(?:of|and|the|for|-|&)$/.test(word)

const isElsewhere = (text: string, type: SpanType) => `“${text}” is ${a(type)} elsewhere here`
export const a = (type: SpanType) => `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}’s name`

const shortCountries = new Set(['US', 'USA', 'UK', 'UAE', 'DRC'])
const isCountry = (contexts: readonly Context[], { sentence, from, to }: TaggedSpan): boolean => {
  const context = contexts[sentence]
  return (
    (context !== undefined && (phraseClasses(context, from, to) & classBit('country')) !== 0) ||
    shortCountries.has(wordsOf(contexts, sentence, from, to))
  )
}
