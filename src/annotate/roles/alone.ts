import { letterPattern } from '../../text/letter-pattern.ts'
import { endOfDefinite, isCompound, type Phrase } from './phrase.ts'
import type { Reader } from './reading.ts'
import { isWrongdoer } from './role-noun.ts'
import { isCapital, isMark, type Word } from './words.ts'

/** "the company said Monday", "the agency Tuesday confirmed" */
const isWeekday = ({ lower }: Word): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower)

/** Before "a teacher": says what somebody is, would be or is not, and introduces nobody. */
const saysOnly = letterPattern`^(?:is|are|was|were|be|been|being|am|'s|’s|\p{L}+['’](?:m|re)|become|becomes|became|becoming|remain|remains|remained|as|like|than|not|never|him|her|them|me|us|you|himself|herself|if|whether|such|or|called|considered|seem|seems|seemed)$`
const copula = /^(?:is|was|be|been|being)$/
const becomes =
  /^(?:become|becomes|became|becoming|elected|appointed|crowned|anointed|proclaimed|nominated|remain|remains|remained)$/
const determiners = /^(?:the|an?|his|her|their|its|this|that|those)$/
/** How many words of a complement tell it from another. */
const complementReach = 5

/** "the ambassador", "a gunman" */
export const readAlone: Reader = (words, phrase) => {
  const { determiner, nounLast, reading, noun } = phrase
  const next = words[nounLast + 1]
  // "the member who leaves", "the leader that he admires" is whoever does, whomever he admires
  if (/^(?:who|whose|whom)$/.test(next?.lower ?? '') && !isWrongdoer(noun)) return undefined
  if (next?.lower === 'that' && !isWrongdoer(noun) && !isToldThat(words, phrase)) return undefined
  if (isCompound(phrase, next, words[nounLast + 2])) return undefined
  // "this country" is the writer's own, "this girl" somebody just pointed at
  if (determiner === 'this' && reading.type !== 'organization') return undefined
  // "the party Freedom and Refoundation" is no party named before, "the militant Local 90" nobody
  if (reading.type !== 'event' && next && isCapital(next) && !isWeekday(next)) return undefined
  // "The Nation" is a newspaper
  if (reading.type === 'place' && isCapital(words[nounLast]) && phrase.first > 0) return undefined
  if (/^(?:country|nation)$/.test(noun) && isCapital(words[nounLast])) return undefined
  // "offered to become the new prime minister" tells what somebody would be, and speaks of no holder
  if (reading.type === 'person' && becomes.test(words[phrase.first - 1]?.lower ?? '')) return undefined
  // "when the president was the foreign minister"
  if (determiner === 'the' && reading.type === 'person' && copula.test(words[phrase.first - 1]?.lower ?? ''))
    return undefined
  if (determiner === 'a') {
    if (saysOnly.test(words[phrase.first - 1]?.lower ?? '')) return undefined
    return { form: 'indefinite', last: nounLast, reason: 'introduced with “a”' }
  }
  if (determiner === 'possessive' && reading.type === 'person')
    return { form: 'owned', last: nounLast, reason: 'somebody of somebody' }
  if (determiner !== 'the' && determiner !== 'this') return undefined
  const last = reading.type === 'place' ? nounLast : endOfDefinite(words, nounLast)
  const complement = last === nounLast ? complementOf(words, phrase) : undefined
  return {
    form: 'definite',
    last,
    reason: `a description with “${determiner}”`,
    ...(complement !== undefined && { complement }),
  }
}

/** "told the minister that it rained" tells nothing of which minister. */
const isToldThat = (words: readonly Word[], { first }: Phrase): boolean =>
  /^(?:told|tells?|telling|informed|assured|warned|reminded|convinced|persuaded|advised|notified|promised|said|says|added|to)$/.test(
    words[first - 1]?.lower ?? '',
  ) || /ed by$/.test(`${words[first - 2]?.lower} ${words[first - 1]?.lower}`)

/** "of investment, trade and industry" after "the minister": words that narrow down who is meant. */
function complementOf(words: readonly Word[], { nounLast, reading }: Phrase): string | undefined {
  const preposition = words[nounLast + 1]?.lower ?? ''
  if (!(reading.type === 'person' ? /^(?:of|for|to|at)$/ : /^of$/).test(preposition)) return undefined
  // "believed the attacker to be inside": what he is said to be, and not whose
  const leadsTo = words[nounLast + 2]
  if (preposition === 'to' && !(isCapital(leadsTo) || determiners.test(leadsTo?.lower ?? '')))
    return undefined
  let end = nounLast + 2
  while (end < words.length && end - nounLast <= complementReach && !isMark(words[end])) end++
  return words
    .slice(nounLast + 1, end)
    .map(({ lower }) => lower)
    .join(' ')
}
