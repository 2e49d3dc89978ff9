import type { Mark, Paint } from '../../view/paint.ts'

/** A stretch of a paragraph under the same marks. */
export interface Piece {
  readonly text: string
  /** How it looks: a name inside a claim has the looks of both. */
  readonly paints: readonly Paint[]
  /** The card of the innermost mark, and of the claim around that; null where there is none. */
  readonly card: string | null
  readonly around: string | null
}

/** The paragraphs of a text, cut wherever a mark begins or ends. `marks` are in reading order. Linear, but for marks that nest. */
export function markedPieces(text: string, marks: readonly Mark[]): Piece[][] {
  const paragraphs: Piece[][] = []
  let next = 0
  let open: Mark[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const pieces: Piece[] = []
    for (let at = start; at < end; ) {
      open = open.filter((mark) => mark.end > at)
      for (let mark = marks[next]; mark && mark.start <= at; mark = marks[++next])
        if (mark.end > at) open.push(mark)
      const to = Math.min(end, marks[next]?.start ?? end, ...open.map((mark) => mark.end))
      pieces.push({ text: text.slice(at, to), ...looks(open) })
      at = to
    }
    paragraphs.push(pieces)
    start = end + 1
  }
  return paragraphs
}

function looks(open: readonly Mark[]): Omit<Piece, 'text'> {
  const inwards = open.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  const innermost = inwards.at(-1)
  return {
    paints: inwards.flatMap(({ paint }) => paint ?? []),
    card: innermost?.card ?? null,
    around: inwards.findLast(({ card }) => card !== innermost?.card)?.card ?? null,
  }
}
