import { asIs } from './as-is.ts'

/** The marks that a browser shows around `<q>`, by how deep it stands in others. */
const marks = [
  ['“', '”'],
  ['‘', '’'],
] as const

export type QuoteMark = (typeof marks)[number][number]

const isMark = /["“”„«»‹›'‘’]/

/**
 * The marks to read around a `<q>`: none where the text brings its own, inside the element or before it. Which ones its page
 * shows, if any, says its style; what it says by its tag is that the words are quoted.
 */
export function marksOf(quote: Element, before: string): readonly [QuoteMark, QuoteMark] | null {
  if (isMark.test(quote.textContent.trim().charAt(0)) || isMark.test(before.slice(-1))) return null
  let depth = 0
  const around = ({ parentElement }: Element) => parentElement && asIs(parentElement).closest('q')
  for (let at = around(quote); at; at = around(at)) depth++
  return marks[depth % 2] ?? null
}

export const opensQuote = (mark: QuoteMark): boolean => mark === '“' || mark === '‘'
