import { letterPattern } from '../../text/letter-pattern.ts'
import type { Mention } from '../mention.ts'

/** "The mayor and", "Fox met": what joins two, of whom neither is the other. */
const joint = letterPattern`^,? (?:(?:and|or|nor|with|alongside) |(?!(?:nam|call|elect|appoint|crown|remain)ed )\p{Ll}{2,}ed |(?:met|told|saw|beat|left|sued|shot|meets|tells) )(?:by |with )?(?:(?:the|an?|former|both|either) ){0,2}$`

/** The longest of these, in UTF-16 units. */
const reach = 40
/** How many mentions stand inside one another, at the most. */
const nested = 4

/**
 * The mentions that stand beside the one at `index`, joined to it by "and" or by one verb: "the Prime Minister and the Premier" are
 * two, and so are they where one met the other.
 */
export function disjointFrom(text: string, mentions: readonly Mention[], index: number): Mention[] {
  const own = mentions[index]
  // "floods in Egypt and the country's worst"
  if (!own || own.type === 'place') return []
  const isJoined = (from: number, to: number) =>
    to > from && to - from <= reach && joint.test(text.slice(from, to))
  const before = mentions
    .slice(Math.max(0, index - nested), index)
    .filter(({ end }) => isJoined(end, own.start))
  const after = mentions.slice(index + 1, index + 1 + nested).filter(({ start }) => isJoined(own.end, start))
  return [...before, ...after]
}
