import type { Context } from './features.ts'
import type { TaggedSpan } from './tagged-span.ts'

const joints = new Set(
  '- de del della da di do dos das du la le van von der den ter bin ibn bint al el abu ben'.split(' '),
)

/** Joins what particles and hyphens hold together in a person's name: "Marie-Claire de la Cruz". */
export function wholePersons({ words }: Context, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const isName = (i: number) => words[i]?.form === 'Capital' || words[i]?.form === 'Initial'
  const whole: TaggedSpan[] = []
  for (const span of spans) {
    const before = whole.at(-1)
    if (before && span.from < before.to) continue
    if (span.type !== 'person') {
      whole.push(span)
      continue
    }
    let to = span.to
    for (let next = to; joints.has(words[next]?.lower ?? ''); ) {
      while (joints.has(words[next]?.lower ?? '') && !isName(next)) next++
      if (!isName(next)) break
      const other = spans.find(({ from, to: end, type }) => from <= next && next < end && type !== 'person')
      if (other) break
      while (isName(next)) next++
      to = next
    }
    whole.push({ ...span, to })
  }
  return whole
}
