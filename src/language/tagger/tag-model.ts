import { tagCount } from './tags.ts'

/** The trained tagger of parts of speech: the features that tell something, each with a row of weights. */
export interface TagModel {
  /** An open-addressing table, at most half full: a feature's key plus one, or 0. */
  readonly keys: Int32Array
  /** The row of the key in the same slot. */
  readonly rows: Int32Array
  /** Rows of `rowWidth` weights, one a tag. Row 0 is that of all features that tell nothing. */
  readonly weights: Int8Array
}

/** A feature's key is so many of its hash's first bits. */
export const keyBits = 24
/** Numbers a row: a weight a tag, and a row never straddles two cache lines. */
export const rowWidth = 32

/** The first bytes of a model file. */
export const magic = 'SLTAGS01'

/** Where the weights of a feature begin. */
export function rowOf({ keys, rows }: TagModel, feature: number): number {
  const key = (feature >>> (32 - keyBits)) + 1
  const last = keys.length - 1
  for (let slot = key & last; ; slot = (slot + 1) & last) {
    const found = keys[slot]
    if (found === key) return (rows[slot] ?? 0) * rowWidth
    if (found === 0) return 0
  }
}

/**
 * Reads a model file, unzipped: magic (8 bytes), tag count (uint8), a count of features and the gaps between their sorted keys
 * (varint), then for each tag a count and as many gaps between row numbers (varint) and, apart, as many weights (int8).
 */
export function readTagModel(bytes: Uint8Array): TagModel {
  const found = String.fromCharCode(...bytes.subarray(0, magic.length))
  if (found !== magic || bytes[8] !== tagCount)
    throw new Error('Not a model of parts of speech of this version.')
  let at = 9
  const varint = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
    }
  }
  const count = varint()
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, count * 2)))
  const keys = new Int32Array(size)
  const rows = new Int32Array(size)
  let key = 0
  for (let row = 1; row <= count; row++) {
    key += varint()
    let slot = (key + 1) & (size - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = key + 1
    rows[slot] = row
  }
  const weights = new Int8Array((count + 1) * rowWidth)
  for (let tag = 0; tag < tagCount; tag++) {
    const own = new Uint32Array(varint())
    let row = 0
    for (let i = 0; i < own.length; i++) own[i] = row += varint()
    for (const each of own) weights[each * rowWidth + tag] = bytes[at++] ?? 0
  }
  return { keys, rows, weights }
}
