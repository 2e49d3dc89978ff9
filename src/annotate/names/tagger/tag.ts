import type { Context } from '../context/context.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { bestTags } from './best-tags.ts'
import type { NameModel } from './name-model.ts'
import { findCandidates, scoreTokens } from './score-tokens.ts'
import { isBegin, outside, typeOf } from './tags.ts'

/** The spans of one sentence as the trained model alone reads them, those that are not shown among them. */
export function tag(context: Context, sentence: number, model: NameModel): TaggedSpan[] {
  const candidates = findCandidates(context)
  const tags = bestTags(scoreTokens(context, model, candidates), model.transitions, candidates)
  const spans: TaggedSpan[] = []
  for (let from = 0; from < tags.length; from++) {
    const own = tags[from] ?? outside
    const type = typeOf(own)
    if (!isBegin(own) || !type) continue
    let to = from + 1
    while (tags[to] === own + 1) to++
    spans.push({ sentence, from, to, type })
  }
  return spans
}
