import type { Context } from '../context/context.ts'
import type { TaggedSpan } from '../tagged-span.ts'

const joints = new Set(
  '- y de del della da di do dos das du la le van von der den ter bin ibn bint al el abu ben'.split(' '),
)

const family = /^(?:de|del|della|di|dos|van|von|ter|bin|ibn|bint)$/

/** Joins what particles and hyphens hold together in a person's name ("Marie-Claire de la Cruz"), and its initials. */
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
      // "Díaz de la Cañada", "Violeta Barrios de Chamorro": two particles lead to no place, nor does one behind a full name
      const isFull = to - span.from > 1 && family.test(words[to]?.lower ?? '')
      if (other && next - to < 2 && !isFull) break
      while (isName(next)) next++
      to = next
    }
    to = behindNickname(to)
    whole.push({ ...span, from: withInitials(span.from, before?.to ?? 0), to })
  }
  return whole

  /** "Oluwaseun “Shay” Okoro" */
  function behindNickname(to: number): number {
    if (words[to]?.text !== '"' || !isName(to + 1)) return to
    let next = to + 1
    while (isName(next) && next - to < 3) next++
    if (words[next]?.text !== '"' || !isName(next + 1)) return to
    next++
    while (isName(next) || (joints.has(words[next]?.lower ?? '') && isName(next + 1))) next++
    return next
  }

  /** "P C George"; a pronoun ("I") and an article at a sentence's beginning are no initials. */
  function withInitials(from: number, floor: number): number {
    let first = from
    while (first > floor && words[first - 1]?.form === 'Initial' && words[first - 1]?.text !== 'I') first--
    return first === 0 && words[0]?.text === 'A' && from === 1 ? from : first
  }
}
