import type { Gender } from '../../roles/role-noun.ts'
import { lowerAt } from '../words/clauses.ts'
import { entity, type Identity, identified, isIdentified, open } from './identity.ts'
import { type Named, type Scene, subjectOf } from './scene.ts'

/** Somebody who spoke, in their place. */
export interface Spoken {
  readonly unit: number
  /** Word index in its unit. */
  readonly at: number
  readonly identity: Identity
  /** One person, several people, or a body, a paper, a place. */
  readonly number: 'one' | 'many' | 'thing'
  readonly gender: Gender | null
  /** The noun that it was called by, singular and lower case; empty for a name. */
  readonly noun: string
}

/** Who has spoken, in reading order, so that "he added" counts as whoever he is. */
export interface Speakers {
  readonly remember: (spoken: Spoken) => void
  /** The last who fits, in this unit before a word or in the units before it, `reach` of them at the most. */
  readonly last: (
    unit: number,
    at: number,
    reach: number,
    fits: (spoken: Spoken) => boolean,
  ) => Spoken | undefined
}

/** How many are kept: a pronoun reaches no further. */
const kept = 40

export function speakers(): Speakers {
  let all: Spoken[] = []
  return {
    remember(spoken) {
      all.push(spoken)
      if (all.length > 2 * kept) all = all.slice(-kept)
    },
    last(unit, at, reach, fits) {
      for (let i = all.length - 1; i >= 0; i--) {
        const one = all[i]
        if (!one || one.unit < unit - reach) return undefined
        if ((one.unit < unit || one.at < at) && fits(one)) return one
      }
      return undefined
    },
  }
}

/** How many sentences back the one may stand whom "he", and those or what "they" and "it", stand for. */
const reachOfOne = 8
const reachOfOther = 6

const male = /^(?:he|him|his)$/
const female = /^(?:she|her)$/
const plural = /^(?:they|them|their|these|those|both)$/

/**
 * Who a pronoun is that says something: whoever spoke last and can be meant, or whom the sentences since tell of
 * first. Speakers go on speaking: that outweighs whom their words are about.
 */
export function pronounIdentity(
  pronoun: string,
  { scene, unit, speakers }: { readonly scene: Scene; readonly unit: number; readonly speakers: Speakers },
  at: number,
  start: number,
): Identity {
  const gender = male.test(pronoun) ? 'male' : female.test(pronoun) ? 'female' : null
  const here: Here = { scene, unit, at, speakers }
  if (gender) return one(here, gender, start)
  if (pronoun === 'there') return open('institution', 'a place')
  if (/^(?:i|we|me|my|our|you)$/.test(pronoun)) return open('person', 'whoever writes or is quoted')
  const many = plural.test(pronoun)
  const before = speakers.last(unit, at, reachOfOther, ({ number }) =>
    many ? number !== 'one' : number === 'thing',
  )
  const body = many ? undefined : subjectBody(here, before?.unit ?? unit - 2)
  if (body) return entity(body.entity, 'institution', `“${pronoun}” takes up what the text has just told of`)
  if (!before)
    return open(many ? 'person' : 'institution', `“${pronoun}”: nobody has spoken whom it takes up`)
  if (!isIdentified(before.identity.kind) && before.unit < unit - 1 && namedSince(here, before, isBody))
    return open('institution', `“${pronoun}” may take up a body named since`)
  return { ...before.identity, reason: `“${pronoun}” takes up who spoke before` }
}

/** A word of a unit, and what is known there. */
interface Here {
  readonly scene: Scene
  readonly unit: number
  readonly at: number
  readonly speakers: Speakers
}

/** Whether a fitting name stands between somebody who spoke and here, outside quotation marks. */
export const namedSince = (
  here: Pick<Here, 'scene' | 'unit' | 'at'>,
  since: Spoken,
  fits: (name: Named) => boolean,
): boolean => namedFrom(here, since.unit, (name) => fits(name), since.at)

/** Whether a fitting name stands in the units from `first` on, in that one behind a word, and before here. */
function namedFrom(
  { scene, unit, at }: Pick<Here, 'scene' | 'unit' | 'at'>,
  first: number,
  fits: (name: Named) => boolean,
  behind = -1,
): boolean {
  for (let i = first; i <= unit; i++) {
    const words = scene.units[i]?.words ?? []
    for (const name of scene.namesIn(i)) {
      const between = (i > first || name.from > behind) && (i < unit || name.to <= at)
      if (between && (words[name.from]?.quote ?? 0) < 0 && fits(name)) return true
    }
  }
  return false
}

/** A body or place that a sentence since the last speaker of its kind begins with. */
function subjectBody({ scene, unit, at }: Here, since: number): Named | undefined {
  for (let i = unit; i > since && i >= unit - 2; i--) {
    const own = scene.units[i]
    const found = own && subjectOf(own, scene.namesIn(i), isBody)
    if (found && (i < unit || found.to <= at)) return found
  }
  return undefined
}
const isBody = ({ type }: Named): boolean => type === 'organization' || type === 'place'

const somebody = (reason: string): Identity => identified('person', reason)

/** Whom "he" or "she" means: as speakers tell, else as the text's other pronouns do. */
function one(here: Here, gender: Gender, start: number): Identity {
  const found = bySpeakers(here, gender)
  const told = here.scene.pronounAt(start)
  if (!told || !isIdentified(found.kind) || found.entity?.startsWith('person:')) return found
  return entity(told, 'person', 'a pronoun for whom the text has just told of')
}

function bySpeakers(here: Here, gender: Gender): Identity {
  const { scene, unit, at, speakers } = here
  const fits = (other: Gender | null | undefined): boolean => !other || other === gender
  const fitsName = ({ type, entity: id }: Named): boolean =>
    type === 'person' && fits(scene.known(id)?.gender)
  const leading = leadsTo(here, fitsName)
  if (leading) return entity(leading.entity, 'person', 'a pronoun behind whom its sentence names')
  const spoken = speakers.last(unit, at, reachOfOne, ({ number, gender: other, identity }) => {
    const unsure = identity.entity !== null && scene.known(identity.entity)?.unsure
    return number === 'one' && (fits(other) || unsure === true)
  })
  for (let i = unit; i >= unit - reachOfOne && i >= 0; i--) {
    if (spoken?.unit === i) return spokenBefore(here, spoken, fits, fitsName)
    const own = scene.units[i]
    const subject =
      own && subjectOf(own, scene.namesIn(i), (name) => fitsName(name) && (i < unit || name.to <= at))
    if (!subject) continue
    // whom the sentence just before tells of first goes on being told of, whoever else stands in it
    const other =
      i < unit - 1 && namedFrom(here, i, (name) => fitsName(name) && name.entity !== subject.entity)
    return other
      ? somebody('a pronoun for one of those of whom the text has just told')
      : entity(subject.entity, 'person', 'a pronoun for whom the text has just told of')
  }
  return somebody('a pronoun for somebody spoken of before')
}

/** Speakers go on speaking, unless somebody else has been named since one who has no name. */
function spokenBefore(
  here: Here,
  spoken: Spoken,
  fits: (gender: Gender | null) => boolean,
  fitsName: (name: Named) => boolean,
): Identity {
  if (!fits(spoken.gender)) return somebody('a pronoun that may be for whoever spoke before')
  if (!isIdentified(spoken.identity.kind) && namedSince(here, spoken, fitsName))
    return open('person', 'a pronoun that may be for somebody named since')
  return { ...spoken.identity, reason: 'a pronoun for whoever spoke before' }
}

/** "tears into Meghan Markle after she said": the last name before the conjunction that a pronoun follows. */
function leadsTo({ scene, unit, at }: Here, fits: (name: Named) => boolean): Named | undefined {
  const words = scene.units[unit]?.words
  // "As for Berg, she insists"
  const topic =
    lowerAt(words ?? [], 0) === 'as' &&
    lowerAt(words ?? [], 1) === 'for' &&
    lowerAt(words ?? [], at - 1) === ','
  if (!words || !(topic || leading.test(lowerAt(words, at - 1)))) return undefined
  return scene
    .namesIn(unit)
    .findLast((name) => name.to < at && (words[name.to]?.quote ?? -1) < 0 && fits(name))
}
const leading = /^(?:after|when|while|because|before|as|if|where|although|though|since)$/
