import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import type { Word } from '../context/word.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { areInitials, isNumeral } from './name-parts.ts'

const joints = new Set(
  '- y i de del della da di do dos das du la le van von der den ter bin ibn bint al el abu ben'.split(' '),
)

/** Behind a name and a hyphen, and no part of it: "Trump-era". */
const compound = /^(?:based|born|led|run|era|like|style|owned|backed|made|type|elect|in|to|and|for|is|esque)$/
const isInitial = (word: Word | undefined): boolean =>
  (word?.form === 'Initial' && word.text !== 'I') || areInitials(word)
const isQuote = (text: string | undefined): boolean => text === '"' || text === "'"
/** A nickname has seldom more words. */
const longestNickname = 3

const family = /^(?:de|del|della|di|dos|van|von|ter|bin|ibn|bint)$/

/**
 * Joins what particles, hyphens and nicknames hold together in a person's name ("Marie-Claire de la Cruz"), and its initials. A
 * nickname that no name follows (“Samson ‘John’ fled”) is neither part of it nor somebody else.
 */
export function wholePersons({ words }: Context, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const isName = (i: number) => words[i]?.form === 'Capital' || words[i]?.form === 'Initial'
  const whole: TaggedSpan[] = []
  let floor = 0
  for (const span of spans) {
    if (span.from < floor) continue
    if (span.type !== 'person') {
      const surname = startOfSurname(span, floor)
      whole.push(
        surname < span.from
          ? { ...span, from: surname, type: 'person', reason: `“${words[surname]?.text}” begins it` }
          : span,
      )
      floor = span.to
      continue
    }
    let to = beforeOpenQuote(span)
    for (let next = to; joints.has(lowerAt(words, next)); ) {
      while (joints.has(lowerAt(words, next)) && !isName(next)) next++
      if (!isName(next)) break
      const other = spans.find(({ from, to: end, type }) => from <= next && next < end && type !== 'person')
      // "Díaz de la Cañada", "Violeta Barrios de Chamorro": two particles lead to no place, nor does one behind a full name
      const isFull = to - span.from > 1 && family.test(lowerAt(words, to))
      if (other && next - to < 2 && !isFull) break
      while (isName(next)) next++
      to = next
    }
    if (isSyllable(to)) to += 2
    if (isNumeral(words[to])) to++
    const closed = behindNickname(to)
    let end = closed
    while (closed > to && (isName(end) || (joints.has(lowerAt(words, end)) && isName(end + 1)))) end++
    whole.push({ ...span, from: withInitials(span.from, floor), to: end > closed ? end : to })
    floor = end
  }
  return whole

  /** Where "Van den Broek" begins, of which the tagger read "Broek"; there is a town "Van". */
  function startOfSurname({ from, to }: TaggedSpan, floor: number): number {
    const isJoined = from - 2 >= floor && to - from === 1 && /^(?:den|der)$/.test(words[from - 1]?.text ?? '')
    return isJoined && /^V[ao]n$/.test(words[from - 2]?.text ?? '') ? from - 2 : from
  }

  /** "Chong Suk-fan", of which the tagger read "Chong Suk" */
  function isSyllable(to: number): boolean {
    const { text = '', form } = words[to + 1] ?? {}
    return words[to]?.text === '-' && form === 'lower' && text.length < 6 && !compound.test(text)
  }

  /** "Samson ‘John" of “Samson ‘John’ of Lagos”, read as one name, ends before the mark. */
  function beforeOpenQuote({ from, to }: TaggedSpan): number {
    const marks = words.slice(from, to).flatMap(({ text }, i) => (isQuote(text) ? from + i : []))
    return marks.length % 2 === 1 && (marks[0] ?? from) > from ? (marks.at(-1) ?? to) : to
  }

  /** Behind “‘Shay’” of "Oluwaseun ‘Shay’ Okoro"; where no nickname begins at `to`, there. */
  function behindNickname(to: number): number {
    const mark = words[to]?.text
    if (!isQuote(mark) || !isName(to + 1)) return to
    let next = to + 1
    while (isName(next) && next - to <= longestNickname) next++
    return words[next]?.text === mark ? next + 1 : to
  }

  /** "P C George"; a pronoun ("I") and an article at a sentence's beginning are no initials. */
  function withInitials(from: number, floor: number): number {
    let first = from
    while (first > floor && isInitial(words[first - 1])) first--
    return first === 0 && words[0]?.text === 'A' && from === 1 ? from : first
  }
}
