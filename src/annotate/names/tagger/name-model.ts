import { buildGazetteer, type Gazetteer } from '../context/gazetteer.ts'
import { tagCount } from './tags.ts'

/** The trained tagger of names, and the lists it looks words up in. */
export interface NameModel {
  /** Feature hashes are cut to this many bits, the rows of `weights`. */
  readonly bits: number
  /**
   * `2 ** bits` rows of `rowWidth` numbers, each of four weights, the first in the lowest byte; a weight is stored with
   * `bias` added, so that sums carry nothing from byte to byte.
   */
  readonly rows: Int32Array
  /** From tag to tag: `tagCount ** 2`, in units of weights. */
  readonly transitions: Float32Array
  /** One unit of weights in natural logarithms of odds. */
  readonly unit: number
  readonly gazetteer: Gazetteer
  /** Where in the unzipped file the lists begin, in bytes. */
  readonly weightsEnd: number
}

/** Numbers a row: room for 16 tags, and a row never straddles two cache lines. */
export const rowWidth = 4
export const bias = 128

/** The first bytes of a model file. */
export const magic = 'SLNAMES1'

/**
 * Reads a model file, unzipped: magic (8 bytes), then little-endian bits and tag count (uint8 each), unit (float32),
 * transitions (float32 × tags²), the rows, and the lists.
 *
 * Rows: for each tag a count and as many pairs of a gap between row numbers (varint) and a weight (int8), gaps and
 * weights apart, which compresses best. Lists: a count, gaps between sorted keys (varint), masks (uint32).
 */
export function readNameModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = String.fromCharCode(...bytes.subarray(0, magic.length))
  const bits = view.getUint8(8)
  if (found !== magic || view.getUint8(9) !== tagCount) throw new Error('Not a name model of this version.')
  const unit = view.getFloat32(10, true)
  const transitions = new Float32Array(tagCount * tagCount)
  for (let i = 0; i < transitions.length; i++) transitions[i] = view.getFloat32(14 + 4 * i, true)
  let at = 14 + 4 * transitions.length
  const varint = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
    }
  }
  const weights = new Uint8Array(2 ** bits * 4 * rowWidth).fill(bias)
  for (let tag = 0; tag < tagCount; tag++) {
    const count = varint()
    const rows = new Uint32Array(count)
    let row = -1
    for (let i = 0; i < count; i++) rows[i] = row += varint() + 1
    for (let i = 0; i < count; i++) weights[(rows[i] ?? 0) * 4 * rowWidth + tag] = (bytes[at++] ?? 0) + bias
  }
  const weightsEnd = at
  const count = varint()
  const keys = new Uint32Array(count)
  let key = 0
  for (let i = 0; i < count; i++) {
    key += varint()
    keys[i] = key
  }
  const masks = new Uint32Array(count)
  for (let i = 0; i < count; i++) masks[i] = view.getUint32(at + 4 * i, true)
  return {
    bits,
    rows: new Int32Array(weights.buffer),
    transitions,
    unit,
    gazetteer: buildGazetteer(keys, masks),
    weightsEnd,
  }
}
