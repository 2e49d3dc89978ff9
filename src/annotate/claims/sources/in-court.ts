import { wordSet } from '../../../text/word-set.ts'
import { courts } from '../lexicon/closed-class-data.ts'
import { cueVerbOf } from '../lexicon/lexicon.ts'
import type { Range } from '../words/clauses.ts'
import { type Identity, nobodyTold, open } from './identity.ts'
import type { Place } from './source.ts'

/** What those are called who tell a court of a case. */
const parts = wordSet(
  'kc qc sc prosecutor prosecuting prosecution defence defense defending counsel advocate barrister solicitor attorney lawyer coroner pathologist',
)
/** "the defence secretary" stands in no court. */
const offices = /^(?:secretar(?:y|ies)|ministers?|ministry|forces?|chief)$/
/** How many sentences before and behind. */
const around = 2

/**
 * Who tells what "the court heard": somebody of the case who is named in the sentences around, and speaks there; else nobody whom
 * the text tells. The range is where the court must stand.
 */
export function tellerOf({ from, to }: Range, { scene, unit }: Place): Identity {
  const own = scene.units[unit]?.words ?? []
  if (!own.slice(Math.max(0, from), to).some(({ lower }) => courts.has(lower))) return nobodyTold
  return isCaseNamed({ scene, unit })
    ? open('person', 'somebody is named in the sentences around it who speaks in court')
    : nobodyTold
}

/** Whether somebody who has a part in a case is named, and speaks, in the sentences around. */
export function isCaseNamed({ scene, unit }: Pick<Place, 'scene' | 'unit'>): boolean {
  for (let at = unit - around; at <= unit + around; at++) {
    if (at === unit) continue
    const words = scene.units[at]?.words ?? []
    const speaks = words.some(({ lower, quote }) => quote < 0 && isSpeech(lower))
    const ofCase = words.some(({ lower }, i) => parts.has(lower) && !offices.test(words[i + 1]?.lower ?? ''))
    if (speaks && ofCase && scene.namesIn(at).some(({ type }) => type === 'person')) return true
  }
  return false
}

const isSpeech = (lower: string): boolean => {
  const classes = cueVerbOf(lower)?.classes
  return classes !== undefined && (classes.has('say') || classes.has('tell'))
}
