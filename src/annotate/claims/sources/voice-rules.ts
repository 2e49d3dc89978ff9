import { lowerAt } from '../clauses.ts'
import { entity, type Identity, identified, open, unnamed } from './identity.ts'
import { namedNearby } from './nearby.ts'
import { type Owner, ownersOf } from './owner.ts'
import { hasProper, isProper } from './proper.ts'
import { isA, type Source } from './source.ts'
import { isOf } from './source-noun.ts'
import { sameBefore } from './spoken-rules.ts'

const forWhom = new Set(['for', 'of', 'at', 'from', 'with', 'in', 'to'])
/** How many sentences back the body may stand whose spokesman speaks. */
const reach = 2

/** A spokesman, a lawyer: the body that they speak for; of a person they are somebody else, who can be told. */
export function byVoice(source: Source): Identity | undefined {
  if (!isVoice(source)) return undefined
  const { noun, definite } = source
  const [owner] = ownersOf(source, forWhom)
  if (owner) return voiceOf(source, owner)
  const known = sameBefore(source)
  if (known) return known
  if (namesBefore(source)) return open('institution', 'it may speak for a body of the sentences before')
  if (noun?.many) return unnamed('unnamed-official', 'nobody tells for whom they speak')
  if (definite) return open('person', 'known from before')
  return namedNearby(source) ?? unnamed('unnamed-official', 'nobody tells for whom it speaks')
}

/** Whether a name that is no person's stands before, in this sentence or those just before. */
function namesBefore({ scene, unit, phrase }: Source): boolean {
  for (let at = unit; at >= 0 && at >= unit - reach; at--) {
    const words = scene.units[at]?.words ?? []
    for (let i = 0; i < (at === unit ? phrase.from : words.length); i++)
      if (isProper(words, i) && words[i]?.name?.type !== 'person') return true
  }
  return false
}

/** A noun of the class, a legal team, a press officer, leaders for a body. */
function isVoice(source: Source): boolean {
  const before = lowerAt(source.words, source.phrase.head - 1)
  if (before === 'legal') return /^(?:team|counsel|representatives?)$/.test(source.head)
  if (/^(?:press|communications|media)$/.test(before))
    return /^(?:secretary|officer|office|team|director|chief)$/.test(source.head)
  const [whose] = source.phrase.complements
  if (/^(?:leader|official|organi[sz]er)s?$/.test(source.head) && whose?.preposition === 'for')
    return hasProper(source.words, whose.range)
  return isA(source, 'voice')
}

function voiceOf({ words, phrase }: Source, { identity, by }: Owner): Identity {
  if (identity?.who === 'unnamed' && !isOf(lowerAt(words, phrase.head - 1), 'force', 'body', 'state'))
    return unnamed('crowd', 'speaks for somebody unnamed')
  if (!identity || identity.who === 'unnamed') return open('institution', 'speaks for a body')
  if (identity.kind === 'person') return identified('person', 'speaks for somebody who is named')
  const body = identity.entity !== null && (by !== '' || identity.entity.startsWith('organization:'))
  return body && identity.entity !== null
    ? entity(identity.entity, 'institution', 'a body speaks through its people')
    : identified('institution', 'speaks for a body that can be told')
}
