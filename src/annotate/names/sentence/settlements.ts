import type { Context } from '../context/context.ts'
import type { TaggedSpan } from '../tagged-span.ts'

const settlement = /^(?:village|town|hamlet|suburb|municipality|township|community|settlement)$/

/** "the village of Cardinal Portage" to its beginning, where the tagger took a title for one: the whole run is the place. */
export function wholeSettlement({ words, runs }: Context, span: TaggedSpan): TaggedSpan {
  const { start = span.from, end = span.to } = runs[span.from] ?? {}
  const noun = words[start - 2]
  if (end !== span.to || words[start - 1]?.lower !== 'of' || !settlement.test(noun?.lower ?? '')) return span
  return { ...span, from: start, type: 'place', reason: `“${noun?.text} of” stands before it` }
}
