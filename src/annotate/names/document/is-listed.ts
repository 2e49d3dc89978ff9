import { classBits } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'

const inPersons = classBits('given name', 'surname', 'person')
const inPlaces = classBits('country', 'region', 'city', 'town', 'place', 'place word')
const inBodies = classBits('organization', 'organization word', 'company ending', 'club', 'medium', 'party')

/** Whether a list knows one of a span's words as a word of such names. */
export function isListed(masks: Int32Array, { from, to, type }: TaggedSpan): boolean {
  const listed = type === 'person' ? inPersons : type === 'place' ? inPlaces : inBodies
  return masks.subarray(from, to).some((mask) => mask & listed)
}
