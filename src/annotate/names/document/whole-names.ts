import type { Context } from '../context/context.ts'
import { isShown } from '../is-shown.ts'
import type { TaggedSpan } from '../tagged-span.ts'

interface Name {
  readonly words: readonly string[]
  readonly span: TaggedSpan
  count: number
}

/**
 * A name of several words is found whole wherever the text has it, unless the text is more often read otherwise there:
 * no "Noble Moving" beside the "Noble Moving and Storage" that it was cut out of.
 */
export function wholeNames(
  contexts: readonly Context[],
  spans: readonly TaggedSpan[],
): readonly TaggedSpan[] {
  const wordsOf = ({ sentence, from, to }: TaggedSpan) =>
    contexts[sentence]?.words.slice(from, to).map(({ text }) => text) ?? []
  const names = new Map<string, Name>()
  for (const span of spans) {
    if (span.to - span.from < 2 || !isShown(span.type)) continue
    const words = wordsOf(span)
    const key = words.join(' ')
    const known = names.get(key)
    if (known) known.count++
    else names.set(key, { words, span, count: 1 })
  }
  const byFirst = new Map<string, Name[]>()
  for (const name of names.values()) {
    const first = name.words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), name])
  }
  for (const own of byFirst.values()) own.sort((a, b) => b.words.length - a.words.length)
  const inSentence: TaggedSpan[][] = contexts.map(() => [])
  for (const span of spans) inSentence[span.sentence]?.push(span)
  const cut = new Map<Name, TaggedSpan[]>()
  contexts.forEach(({ words }, sentence) => {
    const here = inSentence[sentence] ?? []
    for (let from = 0; from < words.length; from++) {
      const name = byFirst.get(words[from]?.text ?? '')?.find((own) => stands(own, words, from))
      if (!name) continue
      const to = from + name.words.length
      const inside = here.filter((own) => own.from < to && from < own.to)
      const isCut = inside.length > 0 && inside.every((own) => own.from >= from && own.to <= to)
      const isWhole = inside.some((own) => own.from === from && own.to === to)
      if (isCut && !isWhole) cut.set(name, [...(cut.get(name) ?? []), { ...name.span, sentence, from, to }])
      from = to - 1
    }
  })
  const whole = [...cut].flatMap(([name, found]) =>
    found.length > name.count && !name.span.reason
      ? []
      : found.map((own) => ({ ...own, reason: `“${name.words.join(' ')}” is one name elsewhere here` })),
  )
  if (whole.length === 0) return spans
  const kept = spans.filter(
    (own) => !whole.some((one) => one.sentence === own.sentence && one.from < own.to && own.from < one.to),
  )
  return [...kept, ...whole].sort((a, b) => a.sentence - b.sentence || a.from - b.from)
}

const stands = (name: Name, words: Context['words'], from: number): boolean =>
  name.words.every((word, i) => words[from + i]?.text === word)
