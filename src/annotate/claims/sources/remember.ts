import { roleNoun } from '../../roles/role-noun.ts'
import { lowerAt, type Range } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'
import { type Identity, identified } from './identity.ts'
import { readNounPhrase } from './noun-phrase.ts'
import type { Place } from './source.ts'
import { callsPeople, sourceNoun } from './source-noun.ts'
import type { Spoken } from './speakers.ts'

/** Keeps in mind that a source has spoken. */
export function rememberSpeaker(
  words: readonly Word[],
  range: Range,
  identity: Identity,
  place: Place,
): void {
  const { scene, unit, speakers } = place
  const pronoun = range.to - range.from === 1 ? lowerAt(words, range.from) : ''
  const { head, others } = readNounPhrase(words, range)
  const noun = identity.who === 'entity' && words[head]?.name ? undefined : sourceNoun(lowerAt(words, head))
  const known = identity.entity === null ? undefined : scene.known(identity.entity)
  const gender =
    known?.gender ??
    genderOfPronoun[pronoun] ??
    roleNoun(noun?.singular ?? lowerAt(words, head))?.gender ??
    null
  speakers.remember({
    unit,
    at: range.from,
    identity: others && identity.entity ? identified(identity.kind, 'several') : identity,
    number: others ? 'many' : numberOf(identity, noun, pronoun),
    gender,
    noun: pronoun in genderOfPronoun ? '' : (noun?.singular ?? ''),
  })
}

const genderOfPronoun: Readonly<Record<string, 'male' | 'female'>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
}

function numberOf(
  { entity, kind }: Identity,
  noun: ReturnType<typeof sourceNoun>,
  pronoun: string,
): Spoken['number'] {
  if (pronoun in genderOfPronoun) return 'one'
  if (/^(?:they|these|those|both|we|some|many|others|most)$/.test(pronoun)) return 'many'
  if (noun) return callsPeople(noun) ? (noun.many ? 'many' : 'one') : noun.many ? 'many' : 'thing'
  if (entity) return entity.startsWith('person:') ? 'one' : 'thing'
  return kind === 'person' || kind === 'anonymous' || kind === 'witness'
    ? 'one'
    : kind === 'crowd'
      ? 'many'
      : 'thing'
}
