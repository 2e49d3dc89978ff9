import { hashText } from '../src/text/hash.ts'
import type { Record } from './read-records.ts'

/** Of a thousand texts so many get a first sentence in capitals, in title case, or behind a dateline. */
const shares = { capitals: 50, title: 80, dateline: 50 }

const small =
  /^(?:a|an|the|and|or|but|of|in|on|at|to|for|by|with|from|as|is|are|was|were|be|that|it|its|his|her|into|over)$/

/**
 * The same texts, some of them written as newspapers also write: headlines in title case or capitals, a dateline before the
 * first word. Agency text in plain sentences would teach that such lines hold names only.
 */
export function restyle(record: Record): Record {
  const draw = hashText(record.id) % 1000
  const end = record.text.search(/(?<=[.?!]) /)
  const first = end < 0 ? record.text.length : end
  if (draw < shares.capitals) return rewritten(record, first, (text) => text.toUpperCase())
  if (draw < shares.capitals + shares.title)
    return rewritten(record, first, (text) =>
      text.replace(/\p{L}+/gu, (word) =>
        small.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
      ),
    )
  if (draw < shares.capitals + shares.title + shares.dateline) return datelined(record)
  return record
}

/** Rewrites the first characters; a rewriting that changes the length ("ß") is dropped, since spans would move. */
function rewritten(record: Record, first: number, write: (text: string) => string): Record {
  const head = write(record.text.slice(0, first))
  if (head.length !== first) return record
  // a headline is a line of its own
  const rest = record.text.slice(first)
  return { ...record, text: head + rest.replace(/^ /, '\n') }
}

/** Puts the first place that a text names before it: "KABUL —". */
function datelined(record: Record): Record {
  const place = record.entities.find(({ type }) => type === 'place')
  if (!place) return record
  const name = record.text.slice(place.start, place.end).toUpperCase()
  const lead = hashText(record.text) % 2 ? `${name} — ` : `${name}, (Reuters) - `
  const moved = record.entities.map((span) => ({
    ...span,
    start: span.start + lead.length,
    end: span.end + lead.length,
  }))
  const medium = lead.indexOf('Reuters')
  const own: Record['entities'] = [
    { start: 0, end: name.length, type: 'place' },
    ...(medium > 0 ? [{ start: medium, end: medium + 'Reuters'.length, type: 'organization' as const }] : []),
  ]
  return { ...record, text: lead + record.text, entities: [...own, ...moved] }
}
