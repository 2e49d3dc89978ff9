import type { Gender } from '../../roles/role-noun.ts'
import { roleNoun } from '../../roles/role-noun.ts'
import { cueVerbOf } from '../lexicon/lexicon.ts'
import { entity, type Identity, open } from './identity.ts'
import type { Known, Named, Scene } from './scene.ts'
import type { Source } from './source.ts'
import { isOf } from './source-noun.ts'

/** How many sentences on somebody may be named who was first called "an expert". */
const ahead = 2
/** In the headline and the lead somebody is named behind them at times: how many sentences back then. */
const behind = 2
const leads = 3

/**
 * Somebody introduced as "an expert" whom the sentences around name: whoever they call so, else whoever is told of there
 * for the first time and speaks, unless they call them something else. `exactly`: only whoever they call just so.
 */
export function namedNearby(
  { scene, unit, phrase, noun, head }: Source,
  exactly = false,
): Identity | undefined {
  const called = noun?.singular ?? head
  const gender = roleNoun(called)?.gender ?? null
  const windows =
    unit < leads
      ? [...range(unit, unit + ahead), ...range(unit - behind, unit - 1)]
      : range(unit, unit + ahead)
  let newcomer = false
  for (const at of windows) {
    for (const name of scene.namesIn(at)) {
      const known = name.type === 'person' ? scene.known(name.entity) : undefined
      // whom the phrase itself names is somebody else: "a woman raped by Epstein"
      const inside = at === unit && name.from >= phrase.from && name.to <= phrase.to
      if (!known || inside || !sameGender(known.gender, gender)) continue
      const match = exactly ? (known.roles.includes(called) ? 'yes' : 'no') : matches(known, called)
      // "A top Russian official says … Colonel General Valynkin, who heads …": the lead calls so whom the next sentence names
      const headed = unit < leads && at === unit + 1 && name.first && called === 'official'
      if (match === 'yes' && speaks(scene.units[at]?.words))
        return entity(name.entity, 'person', `named in the sentences around it`)
      const fresh = name.first ? at >= unit : unit < leads && isLead(scene, name)
      if ((match === 'open' || (headed && !exactly)) && fresh && speaksFirst(name, scene.units[at]?.words))
        newcomer = true
    }
  }
  return newcomer
    ? open('person', 'somebody is named in the sentences around it who may be meant')
    : undefined
}

/** Whether somebody is first named in the headline or the lead, so that the text comes back to them. */
const isLead = (scene: Scene, { entity: id }: Named): boolean => {
  for (let at = 0; at < leads; at++)
    if (scene.namesIn(at).some(({ entity: other, first }) => first && other === id)) return true
  return false
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)

const sameGender = (a: Gender | null, b: Gender | null): boolean => a === null || b === null || a === b

/** Whether somebody can be called so, by what the text calls them otherwise. */
function matches({ roles }: Known, called: string): 'yes' | 'no' | 'open' {
  if (roles.length === 0) return 'open'
  if (roles.some((role) => role === called || role.endsWith(` ${called}`) || called.endsWith(` ${role}`)))
    return 'yes'
  const reading = roleNoun(called)
  const groups = reading?.groups ?? []
  const theirs = roles.flatMap((role) => roleNoun(role)?.groups ?? [])
  if (reading?.standsFor.some((group) => group !== 'people' && theirs.includes(group))) return 'yes'
  if (called === 'expert') return theirs.some((group) => expertise.has(group)) ? 'yes' : 'open'
  if (groups.some((group) => theirs.includes(group))) return 'open'
  const plain = groups.length === 0 || groups.includes('plain') || groups.includes('people')
  return plain && !isOf(called, 'learned') && !theirs.some((group) => offices.has(group)) ? 'open' : 'no'
}

/** Whose members are called experts. */
const expertise = new Set<string>([
  'science',
  'medicine',
  'law',
  'media',
  'business',
  'diplomacy',
  'administration',
  'arts',
])
/** Whoever holds an office is called by it, not "a woman" or "a resident". */
const offices = new Set<string>([
  'politics',
  'diplomacy',
  'royalty',
  'police',
  'military',
  'law',
  'administration',
])

/** Whether somebody says something in a unit. */
const speaks = (words: readonly { readonly lower: string; readonly quote: number }[] = []): boolean =>
  words.some(({ lower, quote }) => quote >= 0 || cueVerbOf(lower)?.classes.has('say'))

/** How far from a verb of saying its speaker's name may stand, in words. */
const besideVerb = 14

/** Whether a name stands beside a verb of saying, as its speaker does. */
const speaksFirst = (
  { from, to }: Named,
  words: readonly { readonly lower: string; readonly quote: number }[] = [],
): boolean => {
  if ((words[from]?.quote ?? 0) >= 0) return false
  for (let i = Math.max(0, from - 3); i < Math.min(words.length, to + besideVerb); i++) {
    const verb = words[i]?.quote === -1 ? cueVerbOf(words[i]?.lower ?? '') : undefined
    if (verb && (verb.classes.has('say') || verb.classes.has('tell') || verb.classes.has('quote')))
      return true
  }
  return false
}
