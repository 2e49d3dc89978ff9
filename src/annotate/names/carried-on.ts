import type { Context } from './features.ts'
import { classBit } from './gazetteer.ts'
import { isShown } from './is-shown.ts'
import type { TaggedSpan } from './tagged-span.ts'

/** What stands "of" or "for" something: "Ministry of the Environment". */
const heads = new Set(
  'ministry department institute league society bureau office center centre council committee commission agency group academy board fund foundation directorate school college faculty'.split(
    ' ',
  ),
)
/** Such a word is a name of its own, or begins one: "the World Bank and Congress". */
const own =
  ~classBit('common') &
  ~classBit('surname') &
  ~classBit('given name') &
  ~classBit('town') &
  ~classBit('software') &
  ~classBit('product')
const personal = classBit('given name') | classBit('surname') | classBit('person')

/**
 * Bodies to their end where common words with capitals go on behind "and", "of" or "for": "Agency for Healthcare Research
 * and Quality", "Noble Moving and Storage". A common word has its capital from the name that it belongs to.
 */
export function carriedOn(context: Context, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const { words, masks, commons, sentenceCase } = context
  if (sentenceCase !== 0) return [...spans]
  const found: TaggedSpan[] = []
  for (const span of spans) {
    if (span.from < (found.at(-1)?.to ?? 0)) continue
    const to = isShown(span.type) && span.type !== 'event' ? endOf(span) : span.to
    found.push(
      to === span.to
        ? span
        : {
            ...span,
            to,
            type: 'organization',
            because: `“${words[to - 1]?.text}” has its capital from the name that it belongs to`,
          },
    )
  }
  return found

  function endOf(span: TaggedSpan): number {
    let end = span.to
    while (end < words.length) {
      const joint = words[end]?.lower ?? ''
      const last = words[end - 1]?.lower ?? ''
      const goesOn =
        joint === 'and' || joint === '&'
          ? end - span.from > 1 && commons[end - 1] === 1 && span.type !== 'place'
          : /^(?:of|for|on)$/.test(joint) && span.type === 'organization' && heads.has(last)
      if (!goesOn) break
      const first = words[end + 1]?.lower === 'the' ? end + 2 : end + 1
      let next = first
      while (isPart(next)) next++
      const after = words[next]
      if (next === first || after?.form === 'Capital' || after?.form === 'CAPITALS') break
      if (span.type === 'person' && after?.lower === "'s") break
      if (spans.some(({ from, to, type }) => isShown(type) && from < next && next < to)) break
      end = next
    }
    return end
  }

  function isPart(i: number): boolean {
    return (
      words[i]?.form === 'Capital' &&
      commons[i] === 1 &&
      ((masks[i] ?? 0) & own) === 0 &&
      !(
        (masks[i] ?? 0) & personal &&
        spans.some(({ from, to, type }) => type === 'person' && from <= i && i < to)
      )
    )
  }
}
