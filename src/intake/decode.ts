/** Bytes as text; null for what is not UTF-8. Quotations are word for word, so nothing is put in place of what was there. */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** How much of a page is looked through for its encoding, as browsers do; in bytes. */
const head = 1024

/** The text of a stored page, in the encoding that it declares where it is not UTF-8; else in that of the old web. */
export function decodePage(bytes: Uint8Array<ArrayBuffer>): string {
  const text = decodeText(bytes)
  if (text !== null) return text
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, head))
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ?? ''
  try {
    return new TextDecoder(declared).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
