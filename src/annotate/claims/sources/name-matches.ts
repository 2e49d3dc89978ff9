import { nounsOfName } from '../../entities/fits.ts'
import { entity, type Identity } from './identity.ts'
import type { Source } from './source.ts'
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
  if (!spoke || !id) return undefined
  const other = namedSince(
    { scene, unit, at: phrase.from },
    spoke,
    ({ type, entity: other }) => type === 'organization' && other !== id,
  )
  return other ? undefined : entity(id, 'institution', `“the ${head}” takes up the body that spoke before`)
}
