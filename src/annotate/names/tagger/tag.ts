import type { Context } from '../context/context.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { bestTags } from './best-tags.ts'
import type { NameModel } from './name-model.ts'
import { findCandidates, scoreTokens } from './score-tokens.ts'
import { beginOf, insideOf, isBegin, outside, spanTypes, tagCount, typeOf } from './tags.ts'

/** The spans of one sentence as the trained model alone reads them, those that are not shown among them. */
export function tag(context: Context, sentence: number, model: NameModel): TaggedSpan[] {
  const candidates = findCandidates(context)
  const scores = scoreTokens(context, model, candidates)
  const tags = bestTags(scores, model.transitions, candidates)
  const spans: TaggedSpan[] = []
  for (let from = 0; from < tags.length; from++) {
    const own = tags[from] ?? outside
    const type = typeOf(own)
    if (!isBegin(own) || !type) continue
    let to = from + 1
    while (tags[to] === own + 1) to++
    spans.push({ sentence, from, to, type, odds: oddsOf(model, scores, tags, from, to) })
  }
  return spans
}

/** What speaks for each type of a span, all other tags staying as they are; the best has 0. */
function oddsOf(
  { transitions, unit }: NameModel,
  scores: Int32Array,
  tags: Uint8Array,
  from: number,
  to: number,
): readonly number[] {
  const [before, after] = [tags[from - 1], tags[to] ?? outside]
  const sums = spanTypes.map((type) => {
    const [begin, inside] = [beginOf(type), insideOf(type)]
    const last = to - from > 1 ? inside : begin
    let sum = (scores[from * tagCount + begin] ?? 0) + (transitions[last * tagCount + after] ?? 0)
    if (before !== undefined) sum += transitions[before * tagCount + begin] ?? 0
    for (let i = from + 1; i < to; i++)
      sum +=
        (scores[i * tagCount + inside] ?? 0) +
        (transitions[(i === from + 1 ? begin : inside) * tagCount + inside] ?? 0)
    return sum
  })
  const best = Math.max(...sums)
  return sums.map((sum) => (sum - best) * unit)
}
