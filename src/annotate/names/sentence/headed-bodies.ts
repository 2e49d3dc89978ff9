import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import { classBit } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'

/** What is "of" something and begins a body's name. */
const heads = new Set(
  'chamber federation confederation union institute institution society council board guild league bureau office ministry department college faculty academy association commission committee agency directorate secretariat friends diocese archdiocese'.split(
    ' ',
  ),
)
const anybody = /^(?:directors|governors|trustees|elders|ministers|experts|regents|managers|appeals?)$/
const outside = classBit('calendar')
const longest = 6

/** Bodies by their first word that the tagger passed by: "the Chamber of Shipping", "Friends of Fernmoor". */
export function findHeadedBodies(
  { words, masks, sentenceCase }: Context,
  sentence: number,
  spans: readonly TaggedSpan[],
): readonly TaggedSpan[] {
  if (sentenceCase !== 0) return spans
  const found: TaggedSpan[] = []
  const common: Pick<TaggedSpan, 'from' | 'to'>[] = []
  for (let from = 0; from + 2 < words.length; from++) {
    const head = words[from]
    if (
      head?.form !== 'Capital' ||
      !heads.has(head.lower) ||
      !/^(?:of|for)$/.test(words[from + 1]?.text ?? '')
    )
      continue
    // "Boston Chamber of Commerce" is more
    if (words[from - 1]?.form === 'Capital' && !/^(?:the|a|an)$/.test(lowerAt(words, from - 1))) continue
    let to = words[from + 2]?.lower === 'the' ? from + 3 : from + 2
    const rest = to
    while (to - from < longest && isPart(to)) to++
    if (to === rest || words[to]?.form === 'CAPITALS') continue
    // "the Board of Directors" is one of any company
    if (anybody.test(lowerAt(words, rest))) {
      common.push({ from, to })
      continue
    }
    const reason = `“${head.text} ${words[from + 1]?.text}” begins the names of organizations`
    const inside = spans.filter((own) => own.from < to && from < own.to)
    if (inside.some((own) => own.from <= from || own.to > to)) continue
    found.push({ sentence, from, to, type: 'organization', reason })
  }
  return [
    ...spans.filter(
      (own) =>
        !found.some(({ from, to }) => own.from < to && from < own.to) &&
        !common.some(({ from, to }) => own.from === from && own.to === to),
    ),
    ...found,
  ].sort((a, b) => a.from - b.from)

  function isPart(i: number): boolean {
    return words[i]?.form === 'Capital' && !((masks[i] ?? 0) & outside)
  }
}
