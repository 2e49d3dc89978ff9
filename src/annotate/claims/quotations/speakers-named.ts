import type { Candidate } from '../candidate.ts'
import type { Place } from '../sources/source.ts'
import { whoIsIt } from '../sources/who-is-it.ts'
import { spanOf } from '../words/clauses.ts'
import { mainSubject } from '../words/subjects.ts'
import type { Unit } from '../words/units.ts'
import type { Signature } from './labelled-speech.ts'

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
  const named = before.words.slice(subject?.from, subject?.to).some(({ name }) => name?.type === 'person')
  if (!subject || !named) return undefined
  const found = signedBy(before, placeOf(at - 1), { cue: subject, source: subject })
  return found?.speaker.kind === 'person' && found.speaker.entity !== null ? { ...found, cue: [] } : undefined
}

/** Who signed a quotation, as the one who says it. */
export function signedBy(
  { words }: Unit,
  place: Place,
  { cue, source }: Pick<Signature, 'cue' | 'source'>,
): Candidate | undefined {
  const [at, who] = [spanOf(words, cue), spanOf(words, source)]
  if (!at || !who) return undefined
  return {
    ...at,
    labels: new Map(),
    said: true,
    confirms: null,
    cue: [at],
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
