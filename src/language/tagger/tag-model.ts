import { tagCount } from './tags.ts'

/** The trained tagger of parts of speech. */
export interface TagModel {
  /** The features that tell something: each has a row of weights. */
  readonly features: Table
  /** Rows of `rowWidth` weights, one a tag. Row 0 is that of all features that tell nothing. */
  readonly weights: Int8Array
  /** The tags that each word of the vocabulary may have, as bits; by the key of its hash. */
  readonly vocabulary: Table
}

/** An open-addressing table, at most half full. */
export interface Table {
  /** A key plus one, or 0. */
  readonly keys: Int32Array
  readonly values: Int32Array
}

/** A key is so many of a hash's first bits. */
export const keyBits = 24
export const keyOf = (hash: number): number => hash >>> (32 - keyBits)
/** Numbers a row: a weight a tag, and a row never straddles two cache lines. */
export const rowWidth = 32

/** The first bytes of a model file. */
export const magic = 'SLTAGS02'

/** The value of a hash's key, or 0. */
export function lookUp({ keys, values }: Table, hash: number): number {
  const key = keyOf(hash) + 1
  const last = keys.length - 1
  for (let slot = key & last; ; slot = (slot + 1) & last) {
    const found = keys[slot]
    if (found === key) return values[slot] ?? 0
    if (found === 0) return 0
  }
}

function buildTable(keys: ArrayLike<number>, valueAt: (index: number) => number): Table {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length * 2)))
  const table = { keys: new Int32Array(size), values: new Int32Array(size) }
  for (let i = 0; i < keys.length; i++) {
    const key = (keys[i] ?? 0) + 1
    let slot = key & (size - 1)
    while (table.keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    table.keys[slot] = key
    table.values[slot] = valueAt(i)
  }
  return table
}

/**
 * Reads a model file, unzipped: magic (8 bytes), tag count (uint8); the vocabulary: a count, the gaps between its sorted keys
 * (varint) and, apart, each word's tags (varint); the features: a count and the gaps between their sorted keys; then for each
 * tag a count and as many gaps between row numbers (varint) and, apart, as many weights (int8).
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
  const rising = (): Uint32Array => {
    const list = new Uint32Array(varint())
    let last = 0
    for (let i = 0; i < list.length; i++) list[i] = last += varint()
    return list
  }
  const words = rising()
  const allowed = Uint32Array.from(words, varint)
  const features = rising()
  const weights = new Int8Array((features.length + 1) * rowWidth)
  for (let tag = 0; tag < tagCount; tag++)
    for (const row of rising()) weights[row * rowWidth + tag] = bytes[at++] ?? 0
  return {
    features: buildTable(features, (i) => i + 1),
    weights,
    vocabulary: buildTable(words, (i) => allowed[i] ?? 0),
  }
}
