import {
  type GoldAttribution,
  type GoldRecord,
  inAny,
  type Pair,
  type Prediction,
  pair,
  type Tally,
  touch,
  wordsOf,
} from './records.ts'

/** How much of the words of a part must agree for a relation to count as found with that part (Jaccard). */
const agreement = 0.5

/** What the corpus calls attributions: claims with a cue, but for what the article itself only expects. */
const attributionsOf = (claims: readonly Prediction[]): GoldAttribution[] =>
  claims
    .filter(({ cue, label }) => cue.length > 0 && label !== 'possible')
    .map((claim) => ({ source: claim.source.map(pair), cue: claim.cue.map(pair), content: [pair(claim)] }))

const parts = ['source', 'cue', 'content'] as const

/** Attributions: sentences that hold one, words and exact spans of the parts, and relations matched by their cues. */
export function scoreAttributions(
  tally: Tally,
  { text, sents = [] }: GoldRecord,
  gold: readonly GoldAttribution[],
  claims: readonly Prediction[],
): void {
  const found = attributionsOf(claims)
  const words = wordsOf(text)
  const anchors = (list: readonly GoldAttribution[]) =>
    list.flatMap(({ cue, content }) => (cue.length > 0 ? cue : content))
  for (const sentence of sents)
    tally.compare('1 sentence', inAny(sentence, anchors(gold)), inAny(sentence, anchors(found)))
  for (const part of parts) {
    const spans = (list: readonly GoldAttribution[]) => list.flatMap((attribution) => attribution[part])
    const [a, b] = [spans(gold), spans(found)]
    for (const word of words) tally.compare(`2 ${part} words`, inAny(word, a), inAny(word, b))
    const edges = (list: readonly Pair[]) =>
      new Set(
        list.flatMap((span) => {
          const inside = words.filter((word) => touch(word, span))
          return inside.length > 0 ? [`${inside[0]?.[0]}-${inside.at(-1)?.[1]}`] : []
        }),
      )
    const [exact, predicted] = [edges(a), edges(b)]
    for (const span of new Set([...exact, ...predicted]))
      tally.compare(`9 ${part} exact`, exact.has(span), predicted.has(span))
  }
  relations(tally, words, gold, found)
}

function relations(
  tally: Tally,
  words: readonly Pair[],
  gold: readonly GoldAttribution[],
  found: readonly GoldAttribution[],
): void {
  const names = ['5 relation', '6 relation and source', '7 relation and content', '8 relation and both']
  const used = new Set<number>()
  const within = (spans: readonly Pair[]) =>
    new Set(words.filter((word) => inAny(word, spans)).map(([start]) => start))
  const agree = (a: readonly Pair[], b: readonly Pair[]) => {
    const [x, y] = [within(a), within(b)]
    if (x.size === 0 && y.size === 0) return true
    const shared = [...x].filter((word) => y.has(word)).length
    return shared / (x.size + y.size - shared) >= agreement
  }
  for (const { cue, source, content } of gold) {
    if (cue.length === 0) continue
    const at = found.findIndex(
      (other, index) => !used.has(index) && other.cue.some((a) => cue.some((b) => touch(a, b))),
    )
    const match = found[at]
    if (!match) {
      for (const name of names) tally.add(name, 'fn')
      continue
    }
    used.add(at)
    const [who, what] = [agree(source, match.source), agree(content, match.content)]
    ;[true, who, what, who && what].forEach((right, index) => {
      const name = names[index] ?? ''
      if (right) tally.add(name, 'tp')
      else {
        tally.add(name, 'fn')
        tally.add(name, 'fp')
      }
    })
  }
  found.forEach((_, index) => {
    if (!used.has(index)) for (const name of names) tally.add(name, 'fp')
  })
}
