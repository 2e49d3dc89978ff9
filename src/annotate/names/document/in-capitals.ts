import type { Context } from '../context/context.ts'
import { bySentence, type TaggedSpan } from '../tagged-span.ts'

const capitals = 2
/** Shorter words in capitals are too often abbreviations of something else. */
const leastLetters = 4

/**
 * The names of a text found again in its lines in capitals ("HAMED STOPS MEDINA"), where every word looks like a name: what
 * the text itself calls a name outweighs what the tagger makes of such a line.
 */
export function inCapitals(
  contexts: readonly Context[],
  spans: readonly TaggedSpan[],
): readonly TaggedSpan[] {
  if (!contexts.some(({ sentenceCase }) => sentenceCase === capitals)) return spans
  const known = new Map<string, TaggedSpan>()
  const lengths = new Set<number>()
  const learn = (name: string, span: TaggedSpan) => {
    if (name.length < leastLetters || known.has(name)) return
    known.set(name, span)
    lengths.add(name.split(' ').length)
  }
  for (const span of spans) {
    const context = contexts[span.sentence]
    if (!context || context.sentenceCase === capitals) continue
    const words = context.words.slice(span.from, span.to)
    learn(words.map(({ lower }) => lower).join(' '), span)
    const last = words.at(-1)
    if (span.type === 'person' && last && !context.commons[span.to - 1]) learn(last.lower, span)
  }
  const found: TaggedSpan[] = []
  const longestFirst = [...lengths].sort((a, b) => b - a)
  contexts.forEach(({ words, sentenceCase, spelling }, sentence) => {
    if (sentenceCase !== capitals) return
    for (let from = 0; from < words.length; from++) {
      const first = words[from]
      for (const length of longestFirst) {
        const name = words.slice(from, from + length)
        const same = known.get(name.map(({ lower }) => lower).join(' '))
        if (!same || !first || (length === 1 && (spelling(first)?.lower ?? 0) > 0)) continue
        const reason = `“${name.map(({ text }) => text).join(' ')}” is a name in the text below`
        found.push({ sentence, from, to: from + length, type: same.type, reason })
        from += length - 1
        break
      }
    }
  })
  const lines = bySentence(found)
  const kept = spans.filter(
    ({ sentence, from, to }) => !lines.get(sentence)?.some((name) => name.from < to && from < name.to),
  )
  return [...kept, ...found].sort((a, b) => a.sentence - b.sentence || a.from - b.from)
}
