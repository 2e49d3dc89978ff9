import { type NounGroup, roleNoun } from '../../roles/role-noun.ts'
import { lowerAt } from '../words/clauses.ts'
import { entity, type Identity, isIdentified, open, unnamed } from './identity.ts'
import { hasProper } from './proper.ts'
import type { Named } from './scene.ts'
import { isPeople, type Source } from './source.ts'
import { namedSince } from './speakers.ts'
import { kindOfPeople } from './unnamed-rules.ts'

/** "The minister" whom the text has named, "the teacher" whom it has introduced with "a". */
export function byRole(source: Source): Identity | undefined {
  const { words, phrase, scene, definite, noun, head } = source
  const role = words[phrase.head]?.role
  const known = role && !noun?.many ? scene.known(role.entity) : undefined
  if (!role || !known) return undefined
  if (known.entity.mentions.some(({ kind }) => kind === 'name'))
    return entity(role.entity, role.type === 'person' ? 'person' : 'institution', 'a role of whom it names')
  const first = known.entity.mentions[0]
  if (!definite || first?.role?.form !== 'indefinite' || !isPeople(source)) return undefined
  return newcomerSince(source, first.start)
    ? open('person', 'somebody has been named since')
    : unnamed(kindOfPeople(head), 'introduced without a name')
}

/** Whether somebody has been named for the first time between an offset and the source. */
function newcomerSince({ scene, unit, phrase }: Source, start: number): boolean {
  for (let at = unit; at >= 0 && (scene.units[at]?.end ?? 0) > start; at--) {
    const words = scene.units[at]?.words ?? []
    for (const name of scene.namesIn(at))
      if (isNewcomer(name) && (words[name.from]?.start ?? 0) > start && (at < unit || name.to <= phrase.from))
        return true
  }
  return false
}

/**
 * "Coach says funds are safe": a headline leaves out the article and the name, which the text may give. What somebody is by an
 * accusation, a kinship or alone as a person is left to the other rules.
 */
export function byHeadline({ scene, unit, phrase, noun, head, owned }: Source): Identity | undefined {
  const own = scene.units[unit]
  const last = own?.words.at(-1)?.text ?? ''
  if (own?.paragraph !== 0 || /^[.!?]$/.test(last) || owned || phrase.determiner !== '') return undefined
  // "Executive at a tools company": that is all that is told
  const role = noun?.many || phrase.to > phrase.head + 1 ? undefined : roleNoun(head)
  return role?.groups.some((group) => offices.has(group)) && !role.groups.includes('police')
    ? open('person', 'a headline leaves out the name')
    : undefined
}
const offices: ReadonlySet<NounGroup> = new Set([
  'diplomacy',
  'politics',
  'royalty',
  'business',
  'law',
  'military',
  'religion',
  'sport',
  'arts',
  'science',
])

/** How far back the same words for somebody still mean them, in sentences. */
const reach = 12

/** "The official", behind "a senior official said". */
export function sameBefore(source: Source): Identity | undefined {
  const { scene, speakers, unit, phrase, noun, head, definite } = source
  const many = noun?.many ?? false
  if ((!definite && !many) || tellsWhose(source)) return undefined
  const called = noun?.singular ?? head
  const fits = (one: { readonly noun: string; readonly number: string }): boolean =>
    one.noun === called && (one.number === 'many') === many
  const spoke = speakers.last(unit, phrase.from, reach, fits)
  if (!spoke) return undefined
  const unsure =
    // "the insider" is nobody whom the text has named since
    kindOfPeople(called) !== 'anonymous' &&
    !isIdentified(spoke.identity.kind) &&
    !many &&
    namedSince({ scene, unit, at: phrase.from }, spoke, isNewcomer)
  return unsure
    ? open('person', 'somebody has been named since')
    : { ...spoke.identity, reason: 'the same words before' }
}

/** "The Home Office letter": no other letter is meant. */
const tellsWhose = ({ words, phrase }: Source): boolean =>
  phrase.possessor !== null || hasProper(words, { from: phrase.modifiers.from, to: phrase.head })

const isNewcomer = ({ type, first }: Named): boolean => type === 'person' && first

/** How many sentences back the one may have spoken whose age is told. */
const ageReach = 3

/** "The 37-year-old": whoever spoke last. */
export function byAge({ words, phrase, head, definite, speakers, unit }: Source): Identity | undefined {
  if (head !== 'old' || !definite || lowerAt(words, phrase.head - 2) !== 'year') return undefined
  const last = speakers.last(unit, phrase.from, ageReach, ({ number }) => number === 'one')
  return last
    ? { ...last.identity, reason: 'an age, of whoever spoke before' }
    : open('person', 'an age, of somebody told of')
}
