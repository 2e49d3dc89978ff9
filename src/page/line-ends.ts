import { asIs } from './as-is.ts'
import { hasLayout, inlineStyle } from './flow.ts'
import type { Piece } from './piece.ts'

/** A line that ends a sentence: what follows it is a paragraph of its own. */
const sentenceEnd = /[.!?…:;。！？]["'”’»)\]」』]*$/u
const goesOn = /^\p{Ll}/u

/** A line with fewer words is a name, a date or a heading, and nothing goes on behind it. */
const fewestWords = 3

/** Lines of this length on average, in characters, may be a text that was wrapped by hand… */
const wrappedLength = 40
/** …and are one if this share of those that end no sentence is followed by a word in lower case: chance gives most. */
const wrappedShare = 0.5
const fewestLines = 3

const keepsLines = /^(?:pre|break-spaces)/

/** Whether the line feeds of a text are shown as such. */
export function hasLines(text: Text): boolean {
  const element = text.data.includes('\n') ? text.parentElement : null
  if (!element) return false
  if (hasLayout(element)) return keepsLines.test(getComputedStyle(element).whiteSpace)
  const around = asIs(element).closest<HTMLElement>('pre, [style*="white-space"]')
  return around !== null && keepsLines.test(inlineStyle(around)?.whiteSpace || 'pre')
}

/** Tells which ends of a block's lines end a paragraph. */
export interface LineEnds {
  /** Whether the end stands between what was laid so far and the next character; else it is a mere space. */
  stands(before: string, next: string): boolean
}

/**
 * A line stands for itself, unless it was broken for its looks: in a text that somebody wrapped by hand, and where a sentence
 * goes on in lower case.
 */
export function lineEnds(pieces: readonly Piece[]): LineEnds {
  let wrapped: boolean | undefined
  return {
    stands(before, next) {
      if (sentenceEnd.test(before.slice(-4))) return true
      wrapped ??= isWrapped(linesOf(pieces))
      if (wrapped) return false
      const line = before.slice(before.lastIndexOf('\n') + 1)
      return !goesOn.test(next) || line.split(' ', fewestWords).length < fewestWords
    },
  }
}

function linesOf(pieces: readonly Piece[]): readonly string[] {
  const texts = pieces.map((piece) =>
    typeof piece === 'string' ? piece : hasLines(piece) ? piece.data : piece.data.replaceAll('\n', ' '),
  )
  return texts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function isWrapped(lines: readonly string[]): boolean {
  const unfinished = lines.slice(0, -1).filter((line) => !sentenceEnd.test(line.slice(-4)))
  if (lines.length < fewestLines || unfinished.length === 0) return false
  const length = unfinished.reduce((sum, line) => sum + line.length, 0)
  const continued = lines.filter(
    (line, index) => goesOn.test(line) && !sentenceEnd.test(lines[index - 1]?.slice(-4) ?? '.'),
  )
  return length >= unfinished.length * wrappedLength && continued.length >= unfinished.length * wrappedShare
}
