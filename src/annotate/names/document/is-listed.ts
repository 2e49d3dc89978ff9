import { classBit } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'

const inPersons = classBit('given name') | classBit('surname') | classBit('person')
const inPlaces =
  classBit('country') |
  classBit('region') |
  classBit('city') |
  classBit('town') |
  classBit('place') |
  classBit('place word')
const inBodies =
  classBit('organization') |
  classBit('organization word') |
  classBit('company ending') |
  classBit('club') |
  classBit('medium') |
  classBit('party')

/** Whether a list knows one of a span's words as a word of such names. */
export function isListed(masks: Int32Array, { from, to, type }: TaggedSpan): boolean {
  const listed = type === 'person' ? inPersons : type === 'place' ? inPlaces : inBodies
  return masks.subarray(from, to).some((mask) => mask & listed)
}
