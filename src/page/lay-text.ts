import { composed } from '../text/compose.ts'
import { hasLines, lineEnds } from './line-ends.ts'
import type { Piece } from './piece.ts'
import { opensQuote, type QuoteMark } from './quote-marks.ts'
import type { PageText, Run } from './runs.ts'

/** Characters that show nothing: soft hyphen, zero-width space, word joiner, byte order mark, direction marks. */
const isHidden = (code: number): boolean =>
  code === 0xad ||
  code === 0x200b ||
  code === 0x200e ||
  code === 0x200f ||
  (code >= 0x2060 && code <= 0x2064) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069) ||
  code === 0xfeff

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000

/** What follows a word without a space. */
const stop = /[.,;:!?…)\]]/

/** Text that is not laid as it stands: white space other than single spaces, or characters that show nothing. */
const untidy = /[^\S ]| {2}|[\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

/**
 * Lays blocks out as text: white space collapsed as rendered, invisible characters dropped, blocks joined by `\n`. Blocks
 * that hold nothing to read leave no trace. Linear in the length of the text.
 */
export function layText(blocks: Iterable<readonly Piece[]>): PageText {
  const runs: Run[] = []
  let text = ''
  for (const pieces of blocks) {
    const laid = layBlock(pieces, text === '' ? 0 : text.length + 1)
    if (laid.text === '') continue
    text += text === '' ? laid.text : `\n${laid.text}`
    for (const run of laid.runs) runs.push(run)
  }
  return { text, runs }
}

interface Open {
  readonly node: Text
  readonly start: number
  readonly from: number
  length: number
}

function layBlock(pieces: readonly Piece[], offset: number): PageText {
  const runs: Run[] = []
  const lines = lineEnds(pieces)
  let text = ''
  let open: Open | undefined
  /** What stands between the last character and the next: white space of a node, from its first character on, or a joint. */
  let gap: { node: Text; at: number } | '\n' | ' ' | undefined
  /** The mark of quotation that was laid last, until text follows. */
  let mark: QuoteMark | undefined

  const close = () => {
    if (open) {
      const { node, start, from, length } = open
      runs.push({ node, start, end: start + length, from, to: from + length })
    }
    open = undefined
  }
  const take = (node: Text, at: number, length: number) => {
    if (open?.node === node && open.from + open.length === at) open.length += length
    else {
      close()
      open = { node, start: offset + text.length, from: at, length }
    }
  }
  /** Lays characters of a node as they are, but composed. */
  const put = (node: Text, from: number, to: number) => {
    let at = from
    for (const change of composed(node.data.slice(from, to))) {
      put(node, at, from + change.from)
      close()
      const start = offset + text.length
      at = from + change.to
      runs.push({ node, start, end: start + change.text.length, from: from + change.from, to: at })
      text += change.text
    }
    if (to > at) {
      take(node, at, to - at)
      text += node.data.slice(at, to)
    }
  }
  const fill = (next: string) => {
    // White space inside of such marks shows outside of them, if at all.
    const shows = mark === undefined || !(opensQuote(mark) || stop.test(next))
    mark = undefined
    if (gap !== undefined && text !== '' && shows) {
      if (typeof gap === 'string') close()
      else take(gap.node, gap.at, 1)
      text += gap === '\n' && lines.stands(text, next) ? '\n' : ' '
    }
    gap = undefined
  }
  const joint = (piece: Exclude<Piece, Text>) => {
    if (piece === '\n') gap = piece
    else if (piece === ' ') gap ??= piece
    else {
      if (opensQuote(piece)) fill(piece)
      close()
      mark = piece
      text += piece
    }
  }

  for (const piece of pieces) {
    if (typeof piece === 'string') {
      joint(piece)
      continue
    }
    const { data } = piece
    if (!untidy.test(data)) {
      const first = data.charAt(0) === ' ' ? 1 : 0
      const last = data.length - (data.length > first && data.endsWith(' ') ? 1 : 0)
      if (first > 0) gap ??= { node: piece, at: 0 }
      if (last > first) {
        fill(data.charAt(first))
        put(piece, first, last)
      }
      if (last < data.length) gap ??= { node: piece, at: last }
      continue
    }
    const keepsLines = hasLines(piece)
    let at = 0
    while (at < data.length) {
      const code = data.charCodeAt(at)
      if (keepsLines && code === 0x0a) gap = '\n'
      else if (isSpace(code)) gap ??= { node: piece, at }
      else if (!isHidden(code)) {
        const start = at
        while (at + 1 < data.length && isPlain(data.charCodeAt(at + 1))) at++
        fill(data.charAt(start))
        put(piece, start, at + 1)
      }
      at++
    }
  }
  close()
  return { text, runs }
}

const isPlain = (code: number): boolean => !isSpace(code) && !isHidden(code)
