import type { Context } from '../context/context.ts'
import { classBit } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'

const isoDay = /^\d{4}-\d{2}-\d{2}$/
const dash = /^(?:[—–-]|--)$/
const month = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/
/** A dateline's place and its country or state have no more words. */
const longest = 4

/** Where a report was written, and for whom: "AMMAN 1996-06-15", "DETROIT (AP) —", "WIGAN, England, June 21". */
export function findDateline({ words, runs, masks }: Context, sentence: number): TaggedSpan[] {
  const place = runs[0]
  if (place?.start !== 0 || place.end > longest || words[0]?.form !== 'CAPITALS') return []
  if ((masks[0] ?? 0) & classBit('calendar')) return []
  const span = (from: number, to: number, type: 'place' | 'organization', because: string): TaggedSpan[] =>
    to > from ? [{ sentence, from, to, type, because }] : []
  const isDay = (i: number) => isoDay.test(words[i]?.text ?? '') || month.test(words[i]?.lower ?? '')
  const town = span(0, place.end, 'place', 'a report begins with the place it comes from')
  let at = place.end
  const second = words[at]?.text === ',' && !isDay(at + 1) ? runs[at + 1] : undefined
  const land = second && second.end - second.start <= longest ? second : undefined
  if (land) at = land.end
  const around = land
    ? span(land.start, land.end, 'place', 'a report begins with the place it comes from')
    : []
  if (words[at]?.text === ',' && isDay(at + 1)) return [...town, ...around]
  if (isDay(at) && at > 0) return [...town, ...around]
  const agency = words[at]?.text === '(' ? runs[at + 1] : undefined
  if (!agency || words[agency.end]?.text !== ')' || !dash.test(words[agency.end + 1]?.text ?? '')) return []
  return [
    ...town,
    ...around,
    ...span(agency.start, agency.end, 'organization', 'a report begins with its agency'),
  ]
}
