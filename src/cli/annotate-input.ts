import { decodeUtf8 } from '../seeds/decode-utf8.ts'
import type { Arguments } from './arguments.ts'
import { InputError } from './input-error.ts'
import { longestPage, longestText, megabytes } from './limits.ts'
import { parseRecord } from './parse-record.ts'
import { readLines } from './read-lines.ts'
import { readWhole } from './read-whole.ts'

/** What is known of a text or page besides. */
export interface About {
  /** The record's, or the file's name; null for standard input. */
  readonly id: string | number | null
  /** Whether it is one record of many: whoever reads what is printed has its text. */
  readonly recorded: boolean
  readonly published?: string | null | undefined
  readonly url?: string | null | undefined
  readonly title?: string | null | undefined
}

/** What is written of one text or page, as it stands. */
export interface Printed {
  readonly printed: string
}

/** What the steps below need: from a text, or a page's bytes, to what is printed of it. */
export interface Reader {
  readonly text: (text: string, about: About) => Printed
  /** A string instead says what is wrong with the page. */
  readonly page: (page: Buffer | string, about: About) => Printed | string
}

/** Reads one text, or the bytes of one page, and refuses what is none. @throws InputError */
export async function readInput(
  input: AsyncIterable<Buffer>,
  name: string,
  html: boolean,
): Promise<string | Buffer> {
  const bytes = await readWhole(input, name, html ? longestPage : longestText)
  if (html) return bytes
  const text = decodeUtf8(bytes)
  if (typeof text !== 'string')
    throw new InputError(name, text.line, `byte ${text.offset} is not UTF-8: save it as UTF-8`)
  const wrong = whatIsWrong(text)
  if (wrong) throw new InputError(name, null, wrong)
  return text
}

/** What is printed of what `readInput` has read. @throws InputError */
export function annotateWhole(
  input: string | Buffer,
  name: string,
  { file, url, published }: Arguments,
  reader: Reader,
): Printed {
  const about: About = { id: file ?? null, recorded: false, url, published }
  if (typeof input === 'string') return reader.text(input, about)
  const result = reader.page(input, about)
  if (typeof result === 'string') throw new InputError(name, null, result)
  return result
}

const isPage = 'this is a web page: read it with --html'
const markup = /^\s*<(?:!doctype\s+html|html)\b/i

function whatIsWrong(text: string): string | undefined {
  if (text.trim() === '') return 'this holds no text'
  if (text.includes('\0')) return 'this is no text: it holds zero bytes'
  return markup.test(text) ? isPage : undefined
}

/**
 * What is printed of each record, in their order, one at a time: the next is not read before the last is taken. A line that
 * cannot be read is told to `refuse` instead, and the others go on.
 */
export async function* annotateLines(
  input: AsyncIterable<Buffer>,
  name: string,
  html: boolean,
  reader: Reader,
  refuse: (error: InputError) => void,
): AsyncGenerator<Printed> {
  const longest = html ? longestPage : longestText
  for await (const { number, bytes } of readLines(input, longest)) {
    const result = bytes
      ? annotateLine(bytes, html, reader)
      : `this line is longer than ${megabytes(longest)}: no article is`
    if (typeof result === 'string') refuse(new InputError(name, number, result))
    else if (result) yield result
  }
}

/** Null for an empty line, which is skipped; a string says what is wrong. */
function annotateLine(bytes: Buffer, html: boolean, reader: Reader): Printed | string | null {
  if (bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)) return null
  const record = parseRecord(bytes)
  if (typeof record === 'string') return record
  const { text, ...told } = record
  if (!html && markup.test(text)) return isPage
  const about: About = { ...told, recorded: true }
  try {
    return html ? reader.page(text, about) : reader.text(text, about)
  } catch (error) {
    // A defect of ours that one text in thousands brings out must not cost the others.
    return `the analysis failed (${error instanceof Error ? error.message : error})`
  }
}
