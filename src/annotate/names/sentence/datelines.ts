import { readDateline } from '../../../text/dateline.ts'
import type { Context } from '../context/context.ts'
import { classBits } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'

const towns = classBits('city', 'town')
const personal = classBits('given name', 'surname', 'organization')

/** Where a report was written, and for whom: "AMMAN 1996-06-15", "DETROIT (AP) —", "WIGAN, England, June 21". */
export function findDateline(
  { words, masks, commons, sentenceCase }: Context,
  sentence: number,
): TaggedSpan[] {
  const dateline = readDateline(words)
  // "Berg (Labour) — The best" may be a list of candidates.
  if (!dateline?.shouted) return []
  // a town that no list holds, before a report that nobody tells of himself: "KILBRACK — Two men", no "BOXING - BERG WINS"
  const isUnknown =
    masks[0] === 0 &&
    commons[0] !== 1 &&
    sentenceCase === 0 &&
    !words.some(({ lower }) => /^(?:i|we|my|our)$/.test(lower))
  const isListed = ((masks[0] ?? 0) & towns) !== 0 && !((masks[0] ?? 0) & personal)
  // "BASEL — Novarel will …", no "BREAKING — …" and no "PARIS: …", who may be speaking
  const isTown = dateline.divided && (isListed || isUnknown)
  if (!dateline.sure && (!isTown || words[dateline.length - 1]?.text === ':')) return []
  const place = { sentence, type: 'place', reason: 'a report begins with the place it comes from' } as const
  const body = { sentence, type: 'organization', reason: 'a report begins with its agency' } as const
  const { places, agency } = dateline
  return [...places.map((range) => ({ ...place, ...range })), ...(agency ? [{ ...body, ...agency }] : [])]
}
