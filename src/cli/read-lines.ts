/** One line of a stream, without its end. `bytes` is null where it is longer than may be: it was not kept. */
export interface Line {
  /** Counted from 1. */
  readonly number: number
  readonly bytes: Buffer | null
}

const lineFeed = 0x0a

/** The lines of a stream of bytes, in order. Holds at most `longest` bytes of a line, however long it is. */
export async function* readLines(chunks: AsyncIterable<Buffer>, longest: number): AsyncGenerator<Line> {
  let number = 1
  let parts: Buffer[] = []
  let length = 0
  const take = (part: Buffer) => {
    length += part.length
    if (length > longest) parts = []
    else parts.push(part)
  }
  const line = (): Line => ({ number, bytes: length > longest ? null : Buffer.concat(parts) })
  for await (const chunk of chunks) {
    let from = 0
    for (let to = chunk.indexOf(lineFeed); to >= 0; to = chunk.indexOf(lineFeed, from)) {
      take(chunk.subarray(from, to))
      yield line()
      number++
      parts = []
      length = 0
      from = to + 1
    }
    take(chunk.subarray(from))
  }
  if (length > 0) yield line()
}
