import type { QuoteMark } from './quote-marks.ts'

/**
 * What a block is made of, in reading order: live text nodes, and what is read between them: a line's end, a space that no
 * node holds, a mark of quotation.
 */
export type Piece = Text | '\n' | ' ' | QuoteMark
