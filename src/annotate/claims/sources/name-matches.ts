import { nounsOfName } from '../../entities/fits.ts'
import { entity, type Identity } from './identity.ts'
import type { Source } from './source.ts'
import { isOf } from './source-noun.ts'
import { namedSince } from './speakers.ts'
import { bodyBefore } from './take-up.ts'

/** How many sentences back a body may be named that is taken up as "the center", and one that may have spoken. */
const reach = 10
const spokeReach = 6

/** "The center" behind "the Storm Prediction Center"; "the company" behind the one body that has spoken. */
export function takesUpName(source: Source): Identity | undefined {
  const { scene, unit, phrase, head, speakers, definite, owned } = source
  if (!definite || owned || phrase.modifiers.from < phrase.head || phrase.complements.length > 0)
    return undefined
  const called = bodyBefore(
    source,
    reach,
    ({ words }) => words.includes(head) || nounsOfName(words.join(' ')).has(head),
  )
  if (called) return entity(called.entity, 'institution', `“the ${head}” takes up its name`)
  const spoke = speakers.last(
    unit,
    phrase.from,
    spokeReach,
    ({ identity }) => identity.entity?.startsWith('organization:') === true,
  )
  const id = spoke?.identity.entity
  if (!spoke || !id || isOf(head, 'state') || isAnother(scene.known(id)?.entity.name ?? '')) return undefined
  const other = namedSince(
    { scene, unit, at: phrase.from },
    spoke,
    ({ type, entity: other }) => type === 'organization' && other !== id,
  )
  return other ? undefined : entity(id, 'institution', `“the ${head}” takes up the body that spoke before`)
}

/** Kinds of body that any other noun for one can stand for. */
const general = /^(?:organi[sz]ation|group|association|agency|company|inc|corp|ltd|plc|co)$/

/** Whether the name tells what kind of body it is, and no general one: a committee is no company. */
function isAnother(name: string): boolean {
  const last = name.toLowerCase().split(/\s+/).at(-1) ?? ''
  return isOf(last, 'body', 'state') && !general.test(last)
}
