import { mayFollow, outside, tagCount } from './tags.ts'

/** The tags that may stand before each tag. */
const mayPrecede = Array.from({ length: tagCount }, (_, tag) =>
  Uint8Array.from(Array.from({ length: tagCount }, (_, from) => from).filter((from) => mayFollow(from, tag))),
)

const none = new Uint8Array()

/**
 * The best sequence of tags (Viterbi) for scores in rows of tags. Tokens that are no candidates are outside for sure, so
 * that each row of candidates stands by itself.
 */
export function bestTags(scores: Int32Array, transitions: Float32Array, candidates: Uint8Array): Uint8Array {
  const tags = new Uint8Array(candidates.length)
  const back = new Uint8Array(scores.length)
  for (let from = candidates.indexOf(1); from >= 0; ) {
    const end = candidates.indexOf(0, from)
    const to = end < 0 ? candidates.length : end
    tagRow(scores, transitions, from, to, tags, back)
    from = end < 0 ? -1 : candidates.indexOf(1, end)
  }
  return tags
}

function tagRow(
  scores: Int32Array,
  transitions: Float32Array,
  from: number,
  to: number,
  tags: Uint8Array,
  back: Uint8Array,
): void {
  let before = new Float64Array(tagCount)
  let now = new Float64Array(tagCount)
  for (let tag = 0; tag < tagCount; tag++)
    before[tag] = !mayFollow(outside, tag)
      ? -Infinity
      : (scores[from * tagCount + tag] ?? 0) + (from > 0 ? (transitions[tag] ?? 0) : 0)
  for (let i = from + 1; i < to; i++) {
    for (let tag = 0; tag < tagCount; tag++) {
      let best = -Infinity
      let arg = outside
      const preceding = mayPrecede[tag] ?? none
      for (let place = 0; place < preceding.length; place++) {
        const own = preceding[place] ?? outside
        const score = (before[own] ?? 0) + (transitions[own * tagCount + tag] ?? 0)
        if (score <= best) continue
        best = score
        arg = own
      }
      back[i * tagCount + tag] = arg
      now[tag] = best + (scores[i * tagCount + tag] ?? 0)
    }
    ;[before, now] = [now, before]
  }
  if (to < tags.length)
    for (let tag = 0; tag < tagCount; tag++)
      before[tag] = (before[tag] ?? 0) + (transitions[tag * tagCount + outside] ?? 0)
  let tag = before.indexOf(Math.max(...before))
  for (let i = to - 1; i >= from; i--) {
    tags[i] = tag
    tag = back[i * tagCount + tag] ?? 0
  }
}
