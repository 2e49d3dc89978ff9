import type { Entity } from '../../annotate/entity.ts'
import { isMark, type Word } from '../../annotate/roles/words.ts'
import { endOfClause } from './clause-end.ts'
import { endsObject } from './object.ts'
import type { Scene } from './scene.ts'
import { startOf } from './subject.ts'

/** What is done to somebody and is worth remembering of them. */
const deeds: ReadonlySet<string> = new Set(
  `killed murdered assassinated shot stabbed poisoned executed wounded injured attacked kidnapped abducted arrested detained
jailed imprisoned charged indicted convicted acquitted released freed deported extradited expelled appointed elected nominated named
sacked fired dismissed ousted suspended banned replaced sued`.split(/\s+/),
)

/** What stands between the beginning of a sentence and such a verb where it is all one plain subject. */
const longestDoer = 7
const notPlain =
  /^(?:who|which|that|if|when|whether|because|after|before|while|as|not|never|no|nobody|and|but|or|would|could|may|might|will|should|must|can|to|is|are|was|were|been|being|be)$|n['’]t$/

export interface PatientFact {
  readonly entity: Entity
  /** The clause from its first word on; indices of words. */
  readonly first: number
  readonly last: number
  readonly hedged: boolean
}

/** "Police arrested Lars Moe": a plain sentence that tells what somebody did to a named person. */
export function patientFactIn({ words, mentions }: Scene): PatientFact | undefined {
  const verb = words.findIndex(({ lower, name }) => !name && deeds.has(lower))
  if (verb < 1 || verb > longestDoer) return undefined
  const doer = words.slice(0, verb)
  if (doer.some((word) => isMark(word) || notPlain.test(word.lower))) return undefined
  const object = mentions.find(
    (one) => one.mention.kind === 'name' && one.entity.type === 'person' && one.first > verb,
  )
  if (
    !object ||
    !isNext(words, verb, startOf(words, mentions, object)) ||
    !endsObject(words[object.last + 1])
  )
    return undefined
  const last = endOfClause(words, verb)
  if (last === undefined || last < object.last) return undefined
  const hedged = doer.some(({ lower }) => /^(?:reportedly|allegedly|apparently|purportedly)$/.test(lower))
  return { entity: object.entity, first: 0, last, hedged }
}

/** "Arrested Lars Moe", "arrested the electrician Lars Moe". */
const isNext = (words: readonly Word[], verb: number, start: number): boolean =>
  start === verb + 1 || (start === verb + 2 && words[verb + 1]?.lower === 'the')
