import { letterPattern } from '../../text/letter-pattern.ts'
import type { Cluster } from './cluster.ts'
import type { Description } from './description.ts'
import { isAbbreviated, isUntold, mayBeCalled } from './description-fits.ts'

/** "A Parks spokesperson said the agency …": it is that of the speaker, whatever else is spoken of. */
const spokesman = letterPattern`(?:^|\s)(?:an?|the|its) ([\p{L}’'-]+)(?:['’]s)? (?:spokes(?:man|woman|person)|official|representative) (?:\p{Ll}+ly )?(?:said|says|told|confirmed|added|declined|denied|acknowledged|would not|did not)(?=\s)`

/** Whether the sentence tells of whom a speaker is before it, by a word that nothing of these has. */
export function isOfSpeaker({ before, role }: Description, bodies: readonly Cluster[]): boolean {
  const word = spokesman.exec(before)?.[1]
  if (word === undefined || word === role.noun || bodies.length === 0) return false
  const isOf = ({ names, roles }: Cluster) =>
    names.some((name) => name.toLowerCase().split(/\s+/).includes(word)) ||
    roles.some(({ role: told }) => told.noun === word || told.before.includes(word))
  return !bodies.some(isOf)
}

/**
 * Whom "the company" means in what a body says: the body itself, if it is one of those who may be called so; nobody, null, if nothing
 * tells what the body is; undefined where the speaker tells nothing.
 */
export function toldBySpeaker(
  { speaker, role }: Description,
  bodies: readonly Cluster[],
): Cluster | null | undefined {
  if (speaker?.type !== 'organization') return undefined
  if (bodies.includes(speaker)) return speaker
  return isUntold(speaker) && !isAbbreviated(speaker) && mayBeCalled(speaker.names, role.noun)
    ? null
    : undefined
}
