import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import type { TaggedSpan } from '../tagged-span.ts'

/** Join the words of one name in other languages, whatever the tagger reads. */
const particles = /^(?:del|della|dello|degli|dos|das|du|des)$/
const articles = /^(?:la|las|los|le|les)$/
/** What lies there is called by both: "Bay of Plenty". */
const waters = /^(?:bay|gulf|isles?|straits?|firth|sound|cape|vale|mull|forest|rock|point)$/

/** A name to its beginning, of which the tagger read the end: "Voces del Istmo", "Bay of Plenty". */
export function fromParticle(context: Context, spans: readonly TaggedSpan[]): readonly TaggedSpan[] {
  const { words, runs, sentenceCase } = context
  if (sentenceCase !== 0) return spans
  const found = spans.flatMap((span) => {
    const from = startOf(span)
    const isFree = (own: TaggedSpan) => own === span || own.to <= from || own.from >= span.from
    return from < span.from && spans.every(isFree) ? [{ span, from }] : []
  })
  const water = spans.flatMap((span) => {
    const [of, rest] = [words[span.to], words[span.to + 1]]
    const isWater = span.to - span.from === 1 && waters.test(lowerAt(words, span.from))
    if (!isWater || of?.lower !== 'of' || rest?.form !== 'Capital') return []
    return spans.some((own) => own.from === span.to + 1) ? [] : [span]
  })
  return spans.map((span): TaggedSpan => {
    const own = found.find((one) => one.span === span)
    if (own) return { ...span, from: own.from, reason: `“${words[span.from - 1]?.text}” joins its words` }
    return water.includes(span)
      ? { ...span, to: span.to + 2, type: 'place', reason: `“${words[span.from]?.text} of” begins it` }
      : span
  })

  function startOf({ from, type }: TaggedSpan): number {
    if (type === 'people' || type === 'other') return from
    let joint = from - 1
    if (articles.test(words[joint]?.text ?? '') && words[joint - 1]?.text === 'de') joint--
    else if (!particles.test(words[joint]?.text ?? '')) return from
    const run = runs[joint - 1]
    return run && words[joint - 1]?.form === 'Capital' ? Math.max(run.start, joint - 3) : from
  }
}
