import type { Piece } from './piece.ts'

/** A paragraph-like stretch of the page: what stands between two block-level borders. */
export interface Block {
  /** The innermost block-level element around it. */
  readonly element: Element
  /** What it is by its tags: the name of the innermost element that is block-level by itself. */
  readonly tag: string
  readonly pieces: readonly Piece[]
  /** Characters, as `textWeight` counts them. */
  readonly length: number
  /** How many of these stand inside links. */
  readonly linked: number
  /** Whether it stands in a passage that declares another language. */
  readonly foreign: boolean
  /** Whether it is fixed over the page. */
  readonly fixed: boolean
}
