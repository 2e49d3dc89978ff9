import type { Context } from '../context/context.ts'
import type { TaggedSpan } from '../tagged-span.ts'

const channel = /^(?:news|channel|radio|eyewitness|abc|cbs|nbc|fox|ctv)$/
/** Whom one tells something, or where one sees it. */
const lead = /^(?:told|tells?|on|by|with|to|from)$/

/** "told News 6", "on Channel 7": stations that are called by their number. */
export function findBroadcasters({ words, sentenceCase }: Context, sentence: number): TaggedSpan[] {
  if (sentenceCase !== 0) return []
  return words.flatMap(({ form, lower, text }, at): TaggedSpan[] => {
    const isNumbered = form !== 'lower' && channel.test(lower) && /^\d{1,2}$/.test(words[at + 1]?.text ?? '')
    // "Action News 5"
    const from = words[at - 1]?.form === 'Capital' && at > 1 ? at - 1 : at
    if (!isNumbered || !lead.test(words[from - 1]?.lower ?? '')) return []
    return [{ sentence, from, to: at + 2, type: 'organization', reason: `“${text}” and a number` }]
  })
}
