import { lastStartingBy } from './last-starting-by.ts'
import type { Span } from './span.ts'

/** A stretch that reads otherwise in NFC: letters with their accents apart, as one character there. */
export interface Composed {
  /** UTF-16 units of the text as it stands. */
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Where all marks are; with the class of them alone each page would have to compile it. */
const mayHaveMarks = /[\u0300-\u1fff\u20d0-\uffff]/
const cluster = /\P{M}\p{M}+/gu

/** What changes when a text is composed (Unicode's NFC): each letter with its combining accents by itself. Linear. */
export function composed(text: string): readonly Composed[] {
  if (!mayHaveMarks.test(text)) return []
  const changes: Composed[] = []
  for (const { 0: apart, index: from } of text.matchAll(cluster)) {
    const one = apart.normalize('NFC')
    if (one !== apart) changes.push({ from, to: from + apart.length, text: one })
  }
  return changes
}

/** A text as it is analysed, and the way back. */
export interface ComposedText {
  readonly text: string
  /** Where an offset in the composed text stands in the text as it was given. */
  back(offset: number): number
}

/**
 * The text composed, so that a letter and its accent are one whichever way they were typed: what names and words are looked
 * up by knows them that way only.
 */
export function compose(text: string): ComposedText {
  const changes = composed(text)
  const parts: string[] = []
  /** The changes, by where they stand in the composed text. */
  const places: (Span & { readonly change: Composed })[] = []
  let from = 0
  let start = 0
  for (const change of changes) {
    parts.push(text.slice(from, change.from), change.text)
    start += change.from - from
    places.push({ start, end: start + change.text.length, change })
    start += change.text.length
    from = change.to
  }
  return {
    text: changes.length === 0 ? text : parts.join('') + text.slice(from),
    back(offset) {
      const place = places[lastStartingBy(places, offset)]
      if (!place) return offset
      return offset < place.end ? place.change.from : place.change.to + offset - place.end
    },
  }
}
