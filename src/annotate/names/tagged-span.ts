import type { SpanType } from './tagger/tags.ts'

/** Tokens of one sentence, half-open, that the tagger or a rule takes for one thing. */
export interface TaggedSpan {
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly type: SpanType
  /** What speaks for each of `spanTypes`, in logarithms of odds against the best, as far as the tagger knows. */
  readonly odds?: readonly number[]
  /** Why, in words for a reader; absent where the tagger alone says so. */
  readonly reason?: string
  /** Whether what stands around it leaves no doubt that it is a name, though its words are common ones: "Mr Long". */
  readonly sure?: boolean
}

/** Spans by the sentence that they stand in. */
export function bySentence(spans: readonly TaggedSpan[]): ReadonlyMap<number, readonly TaggedSpan[]> {
  const lists = new Map<number, TaggedSpan[]>()
  for (const span of spans) {
    const list = lists.get(span.sentence)
    if (list) list.push(span)
    else lists.set(span.sentence, [span])
  }
  return lists
}
