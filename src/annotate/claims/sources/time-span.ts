import { isCapital, lowerAt, type Range } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'
import { readNounPhrase } from './noun-phrase.ts'

const units =
  /^(?:past|hours?|days?|nights?|mornings?|afternoons?|evenings?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies)|seasons?|summers?|winters?|springs?|autumns?|(?:1[89]|20)\d\d)$/
const shares = /^(?:all|most|much|part|half|some|rest|best|better|bulk|remainder|majority)$/

/** Whether a noun phrase is how long something lasted, or when: "two years", "the day", "most of 2023". Such never speak. */
export function isTimeSpan(words: readonly Word[], range: Range): boolean {
  const { head, complements } = readNounPhrase(words, range)
  const lower = lowerAt(words, head)
  const [of] = complements
  if (shares.test(lower) && of?.preposition === 'of') return isTimeSpan(words, of.range)
  return units.test(lower) && of === undefined && !(isCapital(words[head]) && head > range.from)
}
