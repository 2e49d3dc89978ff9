import { isForeignLine } from '../text/foreign-line.ts'
import { isEnglish } from '../text/language.ts'
import { asIs } from './as-is.ts'
import type { Block } from './block.ts'
import { proseOf } from './block-text.ts'
import { isBlockTag } from './flow.ts'
import type { Piece } from './piece.ts'

/** Words from which a passage inside a line is left out; a saying or a title of fewer belongs to its sentence. */
const fewestWords = 5
/** Where other languages have more of the text than this, the page is in one of them, and that is for its analysis to say. */
const mostShare = 0.5

/** How translators mark what they put beside the text that it translates. */
const inserted = /(?:^|[\s_-])(?:no-?translate|translat(?:ed|ion))(?:$|[\s_-])/i

/**
 * Whether an element holds a passage in another language than its page: it declares one, and its text does not tell that it
 * is English all the same, as it is where templates declare at random.
 */
export function isForeignPassage(element: Element): boolean {
  const one = asIs(element)
  const lang = one.getAttribute('lang')
  if (!lang || /^en\b/i.test(lang) || element === one.ownerDocument.documentElement) return false
  const text = one.textContent ?? ''
  if (isEnglish(text, lang)) return false
  return (
    isBlockTag(element) ||
    inserted.test(one.getAttribute('class') ?? '') ||
    text.trim().split(/\s+/, fewestWords).length >= fewestWords
  )
}

/** The blocks without those of foreign passages, unless these are most of the page. */
export function withoutForeign(blocks: readonly Block[]): readonly Block[] {
  const rest = blocks.filter(({ foreign }) => !foreign)
  return rest.length === blocks.length || proseOf(rest) < proseOf(blocks) * mostShare ? blocks : rest
}

/** A text's blocks without the lines that are foreign by their words, unless these are most of it. */
export function withoutForeignLines(blocks: readonly Block[]): readonly Block[] {
  const all = blocks.map((block) =>
    linesOf(block.pieces).map((line) => ({ block, line, foreign: isForeign(line) })),
  )
  const lines = all.flat()
  const foreign = lines.filter((one) => one.foreign)
  if (foreign.length === 0 || lengthOf(foreign) > lengthOf(lines) * mostShare) return blocks
  return all.flatMap((own, index) => {
    const block = blocks[index]
    const rest = own.filter((one) => !one.foreign)
    if (!block || rest.length === own.length) return block ?? []
    const pieces = rest.flatMap<Piece>(({ line }, at) => (at === 0 ? line : ['\n', ...line]))
    return pieces.length === 0 ? [] : { ...block, pieces }
  })
}

function linesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece === '\n') lines.push([])
    else lines.at(-1)?.push(piece)
  }
  return lines
}

const textIn = (line: readonly Piece[]): string =>
  line.map((piece) => (typeof piece === 'string' ? piece : piece.data)).join('')

const isForeign = (line: readonly Piece[]): boolean => isForeignLine(textIn(line))

const lengthOf = (lines: readonly { readonly line: readonly Piece[] }[]): number =>
  lines.reduce((sum, { line }) => sum + textIn(line).trim().length, 0)
