import { wordSet } from '../../../text/word-set.ts'
import type { Gender } from '../../roles/role-noun.ts'
import type { Candidate } from '../candidate.ts'
import { be, prepositions } from '../lexicon/closed-class-data.ts'
import { shapesOf } from '../lexicon/lexicon.ts'
import { opinionWords } from '../lexicon/opinion-words-data.ts'
import type { Place } from '../sources/source.ts'
import { whoIsIt } from '../sources/who-is-it.ts'
import { afterAdverbs, isHardStop, lowerAt, type Range, spanOf } from '../words/clauses.ts'
import { mainSubject } from '../words/subjects.ts'
import type { Unit, Word } from '../words/units.ts'

/**
 * "Lund wants the road to go on to the coast. “It would bring us work.”": the person whom the sentence before a quotation is about, where
 * nothing else tells who speaks. Undefined where it is about nobody by name.
 */
export function setUpBy(
  units: readonly Unit[],
  at: number,
  placeOf: (unit: number) => Place,
): Candidate | undefined {
  const before = units[at - 1]
  if (!before || before.words.some(({ quote }) => quote >= 0)) return undefined
  const subject = mainSubject(before.words, before.words.length)
  if (!subject || isUndergone(before.words, subject.to)) return undefined
  const named = before.words.slice(subject.from, subject.to).some(({ name }) => name?.type === 'person')
  if (!named) return undefined
  const found = speakerAt(before, placeOf(at - 1), subject)
  const { entity = null, kind } = found?.speaker ?? {}
  if (!found || kind !== 'person' || entity === null) return undefined
  const { gender = null } = placeOf(at).scene.known(entity) ?? {}
  return speaksOfOthers(units[at]?.words ?? [], gender) ? undefined : found
}

/** "Lund, 34, left. “He had a phone.”", "“We will not vote for him.”": words about him, or about somebody else with no word of the speaker's own. */
function speaksOfOthers(words: readonly Word[], gender: Gender | null): boolean {
  const lower = words.map((word) => word.lower)
  const first = lower.find((word) => /\p{L}/u.test(word)) ?? ''
  const own = lower.some((word) => /^(?:i|we|my|our|me|us)$/.test(word))
  const of = (pronouns: RegExp): boolean => lower.some((word) => pronouns.test(word))
  const theirs =
    (gender !== 'female' && of(/^(?:he|him|his)$/)) || (gender !== 'male' && of(/^(?:she|her|hers)$/))
  return theirs || (!own && /^(?:he|she)$/.test(first))
}

/** "Lund was arrested", "Berg died", "Marr was not in court": what happens to somebody who says nothing. */
function isUndergone(words: readonly Word[], from: number): boolean {
  for (let i = from; i < words.length && !isHardStop(words[i]); i++) {
    const lower = lowerAt(words, i)
    if (/^(?:dies|died)$/.test(lower)) return true
    if (!be.has(lower)) continue
    const next = afterAdverbs(words, i + 1)
    if (lowerAt(words, next) === 'not' || prepositions.has(lowerAt(words, next))) return true
    return shapesOf(lowerAt(words, next)).has('participle') && !feelings.has(lowerAt(words, next))
  }
  return false
}
const feelings = wordSet(opinionWords.feelings)

/** Whoever `source` names, as the one who says a quotation; `cue`: what tells so, where something does. */
export function speakerAt({ words }: Unit, place: Place, source: Range, cue?: Range): Candidate | undefined {
  const who = spanOf(words, source)
  const at = cue && spanOf(words, cue)
  if (!who) return undefined
  return {
    ...(at ?? who),
    labels: new Map(),
    said: true,
    confirms: null,
    cue: at ? [at] : [],
    source: [who],
    speaker: whoIsIt(words, source, place),
    via: [],
    signs: [],
    unit: place.unit,
    shape: 'quotation',
    origin: 'quotation',
    pointsBack: null,
    silent: false,
    standsAlone: true,
  }
}
