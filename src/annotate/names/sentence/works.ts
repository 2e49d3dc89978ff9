import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import type { TaggedSpan } from '../tagged-span.ts'

/** Longer quotations are somebody's words. */
const longest = 8
const opens: ReadonlySet<string> = new Set(['"', "'", '`', "''", '``'])
const small = /^(?:of|the|a|an|and|in|on|for|to|with|from|at|by|or|but|is|no|not|me|my|you|your|part)$/
/** What a work is, before or behind its title. */
const work =
  /^(?:films?|movies?|series|show|shows|song|songs|album|albums|single|novel|novels|book|books|memoir|play|musical|opera|franchise|trilogy|sequel|prequel|episode|documentary|drama|comedy|thriller|sitcom|podcast|game|poem|essay|painting|exhibition|track|tour|premiere|trailer|actor|actress|star|stars|director|author|screening|soundtrack|universe|fans?|script)$/
const made =
  /^(?:called|titled|entitled|named|in|starring|directed|wrote|sang|released|promote|promoted|promoting|of|for|from|her|his|the|new|hit)$/

/**
 * Titles of works that stand in quotation marks, whole: “Dune”, "Dune: Part Two". What stands in marks between two parts
 * of a name is somebody's nickname, and a place or a body in marks is quoted for its word.
 */
export function findWorks({ words, sentenceCase }: Context, sentence: number): TaggedSpan[] {
  if (sentenceCase === 2 || !words.some(({ text }) => opens.has(text))) return []
  const found: TaggedSpan[] = []
  for (let i = 0; i < words.length; i++) {
    const mark = words[i]?.text ?? ''
    if (!opens.has(mark)) continue
    let end = i + 1
    while (end < words.length && end - i <= longest && words[end]?.text !== mark && isTitle(end)) end++
    // the stop of a sentence stands inside the marks
    const last = /^[.,!?]$/.test(words[end - 1]?.text ?? '') ? end - 1 : end
    if (words[end]?.text !== mark || last <= i + 1) continue
    const isNickname = words[i - 1]?.form === 'Capital' && words[end + 1]?.form === 'Capital'
    const isWork =
      work.test(lowerAt(words, end + 1)) ||
      made.test(lowerAt(words, i - 1)) ||
      work.test(lowerAt(words, i - 1))
    if (!isNickname && isWork && words[i + 1]?.form !== 'lower')
      found.push({ sentence, from: i + 1, to: last, type: 'other' })
    i = end
  }
  return found

  function isTitle(i: number): boolean {
    const word = words[i]
    if (!word) return false
    return word.form !== 'lower' ? /^[\p{L}\p{N}:.,!?&'-]/u.test(word.text) : small.test(word.lower)
  }
}
