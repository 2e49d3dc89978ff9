import { isUtf8 } from 'node:buffer'

/** Where bytes stop being UTF-8: the offset of the first wrong byte, and its line, counted from 1. */
export interface NotUtf8 {
  readonly offset: number
  readonly line: number
}

/**
 * Bytes as text, without a byte order mark; never with replacement characters in place of what was there. Quotations are
 * shown word for word, so a text that cannot be decoded in full is none.
 */
export function decodeUtf8(bytes: Buffer): string | NotUtf8 {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes)
  // Decoding puts U+FFFD where a byte is wrong, so encoding again differs there first.
  const again = Buffer.from(bytes.toString('utf8'), 'utf8')
  let offset = 0
  while (bytes[offset] === again[offset]) offset++
  return { offset, line: 1 + bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length }
}
