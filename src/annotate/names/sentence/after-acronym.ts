import type { Context } from '../context/context.ts'
import { classBits, keyOf, lookUp } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { areInitials, isNumeral } from './name-parts.ts'

const personal = classBits('given name', 'surname', 'person')
const body = classBits('organization', 'party', 'medium')

/**
 * A person's name begins behind the abbreviation of an office that the tagger took along, "MCA Boniface Kilonzi"; what
 * stands before it is the place, "Mlangoni OCPD Josephat Kirwa".
 */
export function afterAcronym(
  { words, masks, sentenceCase, gazetteer }: Context,
  span: TaggedSpan,
): TaggedSpan[] {
  if (span.type !== 'person' || sentenceCase !== 0) return [span]
  const { from, to } = span
  let at = to - 2
  while (at >= from && !isAcronym(at)) at--
  // at the head of a text the first words may stand in capitals
  if (at < from || (at === 0 && (words[1]?.form === 'CAPITALS' || to < 3))) return [span]
  const isBody = ((masks[at] ?? 0) & body) !== 0
  return [
    ...(at > from ? [{ ...span, to: at, type: 'place' as const }] : []),
    ...(isBody ? [{ ...span, from: at, to: at + 1, type: 'organization' as const }] : []),
    { ...span, from: at + 1 },
  ]

  /** Of three letters and more, two may be somebody's initials; no name in capitals, "KIM Jong Un". */
  function isAcronym(i: number): boolean {
    return (
      /^\p{Lu}{3,5}$/u.test(words[i]?.text ?? '') &&
      words[i + 1]?.form === 'Capital' &&
      !isNumeral(words[i]) &&
      !areInitials(words[i]) &&
      !(lookUp(gazetteer, keyOf(words[i]?.text ?? '')) & personal)
    )
  }
}
