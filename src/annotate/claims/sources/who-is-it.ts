import { possessives, subjectPronouns } from '../lexicon/closed-class-data.ts'
import { lowerAt, type Range, textAt } from '../words/clauses.ts'
import { mainSubject } from '../words/subjects.ts'
import type { Word } from '../words/units.ts'
import { authorsBehind } from './authors-behind.ts'
import { byForce } from './force-rule.ts'
import { byKin, byPart, byVoice, byWork } from './group-rules.ts'
import { type Identity, identified, isIdentified, nobody, type SourceKind, unnamed } from './identity.ts'
import { byApposition, byName, byNameAtEnd, byOffice } from './name-rules.ts'
import { headOf } from './noun-phrase.ts'
import { isProper } from './proper.ts'
import { emptyScene } from './scene.ts'
import { type Place, readSource, type Source } from './source.ts'
import { callsPeople, isPerson, sourceNoun } from './source-noun.ts'
import { pronounIdentity, speakers } from './speakers.ts'
import { byAge, byHeadline, byRole, sameBefore } from './spoken-rules.ts'
import { takenUpNext, takesUp, takesUpPair, takesUpPaper } from './take-up.ts'
import { byBody, byFigure, byPaper } from './thing-rules.ts'
import { isTimeSpan } from './time-span.ts'
import {
  byBefore,
  byHearsay,
  byInsider,
  byKind,
  byNameInside,
  byNews,
  givesName,
  keptAnonymous,
  kindOfPeople,
} from './unnamed-rules.ts'

/** One way to tell who a source is; undefined where it does not apply. */
export interface WhoRule {
  readonly id: string
  readonly find: (source: Source) => Identity | undefined
}

/** How deep "the lawyer of the sister of …" is read. */
const deepest = 3

/** In the order in which they are asked: the first that applies decides. */
export const whoRules: readonly WhoRule[] = [
  { id: 'a quantity of nothing', find: byQuantity },
  { id: 'a name', find: byName },
  { id: 'a name beside it', find: byApposition },
  { id: 'a name at its end', find: byNameAtEnd },
  { id: 'a part of many', find: byPart },
  { id: 'a name that is given', find: givesName },
  { id: 'kept anonymous', find: keptAnonymous },
  { id: 'an age', find: byAge },
  { id: 'a voice', find: byVoice },
  { id: 'a role', find: byRole },
  { id: 'an office', find: byOffice },
  { id: 'a role in a headline', find: byHeadline },
  { id: 'a pair', find: takesUpPair },
  { id: 'kin', find: byKin },
  { id: 'people of a body before', find: takesUp },
  { id: 'people of a body behind', find: takenUpNext },
  { id: 'the same words', find: sameBefore },
  { id: 'authors of a paper before', find: takesUpPaper },
  { id: 'authors of a body', find: byWork },
  { id: 'authors of a finding behind', find: authorsBehind },
  { id: 'a force', find: byForce },
  { id: 'figures', find: byFigure },
  { id: 'a paper', find: byPaper },
  { id: 'a body', find: byBody },
  { id: 'hearsay', find: byHearsay },
  { id: 'an insider', find: byInsider },
  { id: 'many of a kind', find: byKind },
  { id: 'named nearby', find: byNews },
  { id: 'a name inside', find: byNameInside },
  { id: 'known from before', find: byBefore },
]

/** Who says it: the one decision. `range` holds the words that name the source. */
export function whoIsIt(words: readonly Word[], range: Range, place: Place): Identity {
  const pronoun = pronounIn(words, range)
  if (pronoun !== null)
    return (
      toldBefore(pronoun, range, place) ??
      oneToldBefore(pronoun, range, place) ??
      pronounIdentity(pronoun, place, range.from, words[range.from]?.start ?? 0)
    )
  return decide(words, range, place, 0)
}

/** How far into its sentence "they" takes up whom the sentence before begins with, in words. */
const opening = 2

/**
 * "Her lawyers tried to bar it. They said …", "Neighbours blame a quarry where, they say, …": many people who did something
 * just before, where none of them spoke.
 */
function toldBefore(pronoun: string, { from }: Range, place: Place): Identity | undefined {
  const { scene } = place
  const unit = from > opening ? place.unit : place.unit - 1
  const words = scene.units[unit]?.words
  if (pronoun !== 'they' || !words) return undefined
  if (spokeSince(place, from, unit)) return undefined
  const subject = mainSubject(words, from > opening ? from : words.length)
  const head = subject ? lowerAt(words, headOf(words, subject)) : ''
  const people = isPerson(head) && sourceNoun(head)?.many !== false
  if (!subject || !(people || head === 'police')) return undefined
  return decide(words, subject, { ...place, unit }, 0)
}

/** How many sentences back somebody may act whom "he" takes up. */
const actReach = 3

/** "The king addressed an audience. Denmark, he said, …": somebody known who has just done something, and nobody has spoken since. */
function oneToldBefore(pronoun: string, { from }: Range, place: Place): Identity | undefined {
  const { scene } = place
  if (pronoun !== 'he' && pronoun !== 'she') return undefined
  for (let unit = place.unit; unit >= Math.max(0, place.unit - actReach); unit--) {
    const words = scene.units[unit]?.words ?? []
    const subject = mainSubject(words, unit === place.unit ? from : words.length)
    const head = subject ? lowerAt(words, headOf(words, subject)) : ''
    if (!subject || head === pronoun || !isPerson(head)) continue
    const known = /^(?:the|his|her|their|its|our|my)$/.test(lowerAt(words, subject.from))
    const named = words.some(({ name }) => name?.type === 'person')
    if (!known || named || sourceNoun(head)?.many || spokeSince(place, from, unit, 'one')) return undefined
    const found = decide(words, subject, { ...place, unit }, 0)
    return found.who === 'unnamed' ? undefined : found
  }
  return undefined
}

/** Whether many people, or one, have spoken since a sentence began, or in the one before. */
const spokeSince = (
  { speakers, unit }: Place,
  at: number,
  first: number,
  how: 'one' | 'many' = 'many',
): boolean => speakers.last(unit, at, Math.max(1, unit - first), ({ number }) => number === how) !== undefined

function decide(words: readonly Word[], range: Range, place: Place, depth: number): Identity {
  const who = (inner: Range): Identity | null => {
    if (depth >= deepest) return null
    const pronoun = ownerPronoun(words, inner)
    return pronoun
      ? pronounIdentity(pronoun, place, inner.from, words[inner.from]?.start ?? 0)
      : decide(words, inner, place, depth + 1)
  }
  const source = readSource(words, range, place, who)
  for (const { find } of whoRules) {
    const identity = find(source)
    if (identity)
      return isIdentified(identity.kind) ? identity : (withOthers(source) ?? withExample(source) ?? identity)
  }
  return unnamed(kindOfPeople(source.head), 'introduced without a name')
}

/** "Residents and Mayor Berg said": one of several is named. */
function withOthers({ phrase: { others }, who }: Source): Identity | undefined {
  if (!others) return undefined
  const second = who(others)
  return second?.who === 'entity' ? identified(second.kind, 'one of them is named') : undefined
}

/** "Many experts, including Ms. Berg, have said": one of them is named. */
function withExample({ words, phrase, noun }: Source): Identity | undefined {
  if (!noun?.many) return undefined
  for (const { preposition, range } of phrase.complements)
    if (/^(?:including|like)$/.test(preposition) && namesSpeaker(words, range))
      return identified(callsPeople(noun) ? 'person' : 'institution', 'some of them are named')
  return undefined
}

/** "critics including Berg", not "cities including Paris". */
const namesSpeaker = (words: readonly Word[], { from, to }: Range): boolean => {
  for (let i = from; i < to; i++) if (isProper(words, i) && words[i]?.name?.type !== 'place') return true
  return false
}

const place: Place = { scene: emptyScene, unit: 0, speakers: speakers() }

/** What kind of source the words alone name; a pronoun is left to whoever knows what it takes up. */
export const kindInWords = (words: readonly Word[], range: Range): SourceKind | 'pronoun' =>
  pronounIn(words, range) !== null ? 'pronoun' : decide(words, range, place, 0).kind

const people = /^(?:some|many|most|others|all|everyone|everybody|nobody|someone|somebody|anyone|neither|one)$/

function pronounIn(words: readonly Word[], { from, to }: Range): string | null {
  const lower = lowerAt(words, from)
  if (to - from !== 1 || people.test(lower)) return null
  return subjectPronouns.has(lower) || ownerPronoun(words, { from, to }) ? lower : null
}

function ownerPronoun(words: readonly Word[], { from, to }: Range): string | null {
  const lower = lowerAt(words, from)
  return to - from === 1 && (possessives.has(lower) || /^(?:him|her|them|it)$/.test(lower)) ? lower : null
}

/** "The past", "most of 2023": nobody. */
function byQuantity({ words, phrase }: Source): Identity | undefined {
  // "is also investigating reports": a verb that was taken for who reports
  if (phrase.to - phrase.from === 1 && /^\p{Ll}+ing$/u.test(textAt(words, phrase.head))) return nobody
  return isTimeSpan(words, phrase) ? nobody : undefined
}
