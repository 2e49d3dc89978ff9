import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import { classBit } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'

const channel = /^(?:news|channel|radio|eyewitness|abc|cbs|nbc|fox|ctv)$/
/** Whom one tells something, or where one sees it. */
const lead = /^(?:told|tells?|on|by|with|to|from)$/
const ordinal = /^\d{1,4}(?:st|nd|rd|th)$/
/** What armies are made of. */
const unit = /^(?:division|brigade|regiment|battalion|corps|fleet|squadron|army|infantry|cavalry)$/
const longestUnit = 4
/** Whom a prime minister's office has, or what it does. */
const ofOffice =
  /^(?:sources?|insiders?|aides?|officials?|advisers?|staff|spokes(?:man|woman|person)|say|refused|insists|hopes?|fears?)$/
const withOffice = /^(?:for|inside|told|against|from|between|by)$/

/** Bodies that are called by a number: "told News 6", "the 5th Infantry Division", "a No 10 spokesman". */
export function findNumberedBodies({ words, masks, sentenceCase }: Context, sentence: number): TaggedSpan[] {
  if (sentenceCase !== 0) return []
  return words.flatMap((_, at) => {
    const range = stationAt(at) ?? unitAt(at) ?? officeAt(at)
    if (!range) return []
    return [{ sentence, ...range, type: 'organization', reason: `“${words[at]?.text}” and a number` }]
  })

  function stationAt(at: number): { from: number; to: number } | undefined {
    const word = words[at]
    const isNumbered =
      word?.form !== 'lower' && channel.test(word?.lower ?? '') && /^\d{1,2}$/.test(words[at + 1]?.text ?? '')
    // "Action News 5"
    const from = words[at - 1]?.form === 'Capital' && at > 1 ? at - 1 : at
    return isNumbered && lead.test(lowerAt(words, from - 1)) ? { from, to: at + 2 } : undefined
  }

  /** "the 101st Airborne Brigade"; "the 2nd Division" may be a league. */
  function unitAt(at: number): { from: number; to: number } | undefined {
    if (!ordinal.test(words[at]?.text ?? '')) return undefined
    let to = at + 1
    while (to - at <= longestUnit && words[to]?.form === 'Capital') to++
    const last = lowerAt(words, to - 1)
    return unit.test(last) && to - at > (last === 'division' ? 2 : 1) ? { from: at, to } : undefined
  }

  /** "pressure from No 10," and "No 10 sources": the British prime minister's; "the No 10 shirt" is none. */
  function officeAt(at: number): { from: number; to: number } | undefined {
    if (!/^(?:No\.?|Number)$/.test(words[at]?.text ?? '') || words[at + 1]?.text !== '10') return undefined
    const isAlone = withOffice.test(lowerAt(words, at - 1)) && /^[,.;]$/.test(words[at + 2]?.text ?? '')
    // "the No 10 added" is a player
    const speaks = words[at - 1]?.lower !== 'the' && ((masks[at + 2] ?? 0) & classBit('saying')) !== 0
    return isAlone || speaks || ofOffice.test(lowerAt(words, at + 2)) ? { from: at, to: at + 2 } : undefined
  }
}
