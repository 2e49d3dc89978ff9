import { InputError } from './input-error.ts'
import { megabytes } from './limits.ts'

/** All bytes of a stream. @throws InputError where there are more than `longest`; the rest is then not read. */
export async function readWhole(
  chunks: AsyncIterable<Buffer>,
  name: string,
  longest: number,
): Promise<Buffer> {
  const parts: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > longest)
      throw new InputError(name, null, `this is larger than ${megabytes(longest)}: no article is`)
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}
