import { letterPattern } from '../../text/letter-pattern.ts'
import type { Description } from './description.ts'

/** "sat on the bank", "back on the court": what one is on is where one plays or sits. */
const grounds = /^(?:bank|court)$/
const onGround = /(?:^|\s)(?<!(?:pressure|ruling|attack|raid|run|report|sanctions) )(?:on|onto|along) $/

/** "The party was on Saturday", "guests came to the party": a feast has a day, and people come to it. */
const hasDay = letterPattern`^ (?:(?:is|was|\p{Ll}+ be|ha[sd] been) (?:on|at|over|held|cancelled|postponed|thrown|due)|(?:takes?|took) place|went on|ended|began|started)(?!\p{L})`
const comesTo = letterPattern`\b(?:c[ao]me|coming|went|go|going|brought|invited|arrived|guests?|late|way|back) (?:to|at|for|from) $|\b(?:at|during|throw|threw|host\p{Ll}*|attend\p{Ll}*) $`
/** "The party at fault", "the party to the contract": one of a case. */
const ofCase = letterPattern`^ (?:at fault|to the|to a|concerned|liable|in breach)(?!\p{L})`

/** Whether the words around a noun for a body tell that it means something else there. */
export function isHomonym({ role, before, after }: Description): boolean {
  if (grounds.test(role.noun)) return onGround.test(before)
  if (role.noun !== 'party' || /^['’]/u.test(after)) return false
  return hasDay.test(after) || comesTo.test(before) || ofCase.test(after)
}
