import type { DateMention } from '../annotate/dates/date-mention.ts'
import type { Document } from '../text/document.ts'
import type { Span } from '../text/span.ts'

/** What an article tells of one date, or of one stretch of time. */
export interface TimelineEntry {
  /** ISO 8601, as in `DateMention`; never open. */
  readonly value: string
  /** In reading order. */
  readonly passages: readonly TimelinePassage[]
}

export interface TimelinePassage {
  /** The sentence, word for word. */
  readonly text: string
  /** The date's own words: where they stand in `text`, and where in the article. */
  readonly date: Span
  readonly place: Span
}

/** A single date is no line. */
const fewest = 2

/** The dates that an article tells, in order of time; none where there are not two of them. Dates left open are left out. */
export function timeline(
  { text, sentences }: Pick<Document, 'text' | 'sentences'>,
  dates: readonly DateMention[],
): TimelineEntry[] {
  const entries = new Map<string, TimelinePassage[]>()
  let at = 0
  let told = new Set<string>()
  for (const { value, start, end } of dates) {
    while ((sentences[at]?.end ?? Infinity) <= start) {
      at++
      told = new Set()
    }
    const sentence = sentences[at]
    if (value === null || !sentence || told.has(value)) continue
    told.add(value)
    const passages = entries.get(value) ?? []
    passages.push({
      text: text.slice(sentence.start, sentence.end),
      date: { start: start - sentence.start, end: end - sentence.start },
      place: { start, end },
    })
    entries.set(value, passages)
  }
  if (entries.size < fewest) return []
  return [...entries]
    .map(([value, passages]) => ({ value, passages }))
    .sort((a, b) => (a.value < b.value ? -1 : 1))
}
