import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
import { phraseClasses } from '../context/phrases.ts'
import { isShown } from '../is-shown.ts'
import type { TaggedSpan } from '../tagged-span.ts'

/** What stands "of" or "for" something: "Ministry of the Environment". */
const heads = new Set(
  'ministry department institute league society bureau office center centre council committee commission agency group academy board fund foundation directorate school college faculty union association federation confederation congress alliance network forum coalition secretariat chamber museum gallery library archive authority trust'.split(
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
/** Which country such a body is of belongs to its name: "Royal Air Force of Oman". */
const namedByCountry = new Set(
  'bank party administration force forces court university ministry government parliament congress council federation union commission authority association army navy police church embassy academy agency museum library'.split(
    ' ',
  ),
)
/** What ministries are of, and few texts write in lower case. */
const portfolio =
  /^(?:fisheries|forestry|livestock|irrigation|antiquities|sanitation|tourism|expression|industrialisation|industrialization|procurement)$/
const inquiries = /^(?:commission|inquiry|enquiry|tribunal)$/
const inquiredJoints = /^(?:of|in|and|to|by|for|at)$/
const land = classBit('country')
const longestLand = 3
const personal = classBits('given name', 'surname', 'person')

/**
 * Bodies to their end where common words with capitals go on behind "and", "of" or "for": "Agency for Healthcare Research
 * and Quality", "Noble Moving and Storage". A common word has its capital from the name that it belongs to.
 */
export function extendBodies(context: Context, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const { words, masks, commons, sentenceCase } = context
  if (sentenceCase !== 0) return [...spans]
  const found: TaggedSpan[] = []
  for (const span of spans) {
    if (span.from < (found.at(-1)?.to ?? 0)) continue
    const inquired = endOfInquiry(span)
    if (inquired !== undefined) {
      const reason = 'what is inquired into belongs to its name'
      found.push({ ...span, to: inquired, type: 'event', reason })
      continue
    }
    const to = isShown(span.type) && span.type !== 'event' ? endOf(span) : span.to
    found.push(
      to === span.to
        ? span
        : {
            ...span,
            to,
            type: 'organization',
            reason: `“${words[to - 1]?.text}” has its capital from the name that it belongs to`,
          },
    )
  }
  return found

  function endOf(span: TaggedSpan): number {
    let end = span.to
    // "the Pine family trust"
    if (words[end]?.text === 'family' && /^(?:trust|foundation|office)$/.test(words[end + 1]?.text ?? ''))
      return end + 2
    while (end < words.length) {
      const joint = lowerAt(words, end)
      const last = lowerAt(words, end - 1)
      const isExtended =
        joint === 'and' || joint === '&'
          ? end - span.from > 1 && commons[end - 1] === 1 && span.type !== 'place'
          : span.type === 'organization' &&
            (/^(?:of|for|on)$/.test(joint)
              ? heads.has(last) || heads.has(lowerAt(words, span.from)) || end > span.to
              : // "Institute for Research in Nutrition"
                joint === 'in' && /^(?:of|for)$/.test(lowerAt(words, span.from + 1)))
      if (joint === 'of' && span.type === 'organization' && namedByCountry.has(last) && end - span.from > 1) {
        const land = endOfLand(end + 1)
        if (land !== undefined) return land
      }
      if (!isExtended) break
      const next = endOfPart(end + 1)
      if (next === undefined || (span.type === 'person' && words[next]?.lower === "'s")) break
      end = next
    }
    return span.type === 'organization' && heads.has(lowerAt(words, span.from)) ? endOfList(end) : end
  }

  /** "the Royal Commission into Aboriginal Deaths in Custody", whole: what is inquired into is written with capitals. */
  function endOfInquiry({ from, to, type }: TaggedSpan): number | undefined {
    let into = from + 1
    while (into < to && words[into]?.lower !== 'into') into++
    const isInquiry = type === 'organization' || type === 'event'
    if (!isInquiry || !inquiries.test(lowerAt(words, into - 1)) || words[into]?.lower !== 'into')
      return undefined
    const first = words[into + 1]?.lower === 'the' ? into + 2 : into + 1
    let end = first
    while (isInquired(end)) {
      end++
      // "into Deaths in Custody" and no "into Deaths in Victoria"
      if (inquiredJoints.test(lowerAt(words, end)) && isInquired(end + 1) && commons[end + 1] === 1) end++
    }
    return end > first ? end : undefined
  }

  function isInquired(i: number): boolean {
    const word = words[i]
    return word?.form === 'Capital' && word.lower !== 'may' && !((masks[i] ?? 0) & classBit('calendar'))
  }

  /** Where the country ends that a body is of: "Central Bank of" | "the UAE". */
  function endOfLand(from: number): number | undefined {
    const first = words[from]?.lower === 'the' ? from + 1 : from
    for (let to = Math.min(first + longestLand, words.length); to > first; to--)
      if (words[first]?.form !== 'lower' && phraseClasses(context, first, to) & land) return to
    return undefined
  }

  /** "Ministry of Agriculture, Forestry and Fisheries" */
  function endOfList(from: number): number {
    let end = from
    while (words[end]?.text === ',') {
      const isLast = words[end + 1]?.lower === 'and'
      const next = endOfPart(isLast ? end + 2 : end + 1)
      if (next === undefined) return from
      end = next
      if (isLast) return end
    }
    const next = end > from && words[end]?.lower === 'and' ? endOfPart(end + 1) : undefined
    return next ?? from
  }

  /** Where capitalised common words end; undefined where they are more than these, or none. */
  function endOfPart(from: number): number | undefined {
    const first = /^(?:the|an?)$/.test(words[from]?.text ?? '') ? from + 1 : from
    let next = first
    while (isPart(next)) next++
    const after = words[next]
    if (next === first || after?.form === 'Capital' || after?.form === 'CAPITALS') return undefined
    const isCut = spans.some(
      ({ from: begin, to, type }) =>
        isShown(type) &&
        begin < next &&
        next < to &&
        !words.slice(begin, to).every(({ form }, i) => form === 'lower' || isPart(begin + i)),
    )
    return isCut ? undefined : next
  }

  function isPart(i: number): boolean {
    return (
      words[i]?.form === 'Capital' &&
      (commons[i] === 1 || portfolio.test(lowerAt(words, i))) &&
      ((masks[i] ?? 0) & own) === 0 &&
      !(
        (masks[i] ?? 0) & personal &&
        spans.some(({ from, to, type }) => type === 'person' && from <= i && i < to)
      )
    )
  }
}
