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
  const readCount = (): number => {
    const [count = 0] = rising(1)
    return count
  }
  /** Numbers by the gaps between them, which are at least `step`. */
  const rising = (count: number, step = 0): Uint32Array => {
    const numbers = new Uint32Array(count)
    at = readRising(bytes, at, step, numbers)
    return numbers
  }
  const weights = new Uint8Array(2 ** bits * 4 * rowWidth).fill(bias)
  for (let tag = 0; tag < tagCount; tag++) {
    const rows = rising(readCount(), 1)
    addWeights(bytes, at, rows, weights.subarray(tag))
    at += rows.length
  }
  const weightsEnd = at
  const keys = rising(readCount())
  const masks = new Uint32Array(keys.length)
  for (let i = 0; i < masks.length; i++) masks[i] = view.getUint32(at + 4 * i, true)
  return {
    bits,
    rows: new Int32Array(weights.buffer),
    transitions,
    unit,
    gazetteer: buildGazetteer(keys, masks),
    weightsEnd,
  }
}

// Half a million numbers are read before a background that had slept has its first marks: loops of their own are soon compiled.

/** Fills `numbers` from the gaps between them (varint each, `step` less), and returns where the gaps end. */
function readRising(bytes: Uint8Array, from: number, step: number, numbers: Uint32Array): number {
  let at = from
  let number = -step
  for (let i = 0; i < numbers.length; i++) {
    let byte = bytes[at++] ?? 0
    let gap = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0
      gap |= (byte & 127) << shift
    }
    number += (gap >>> 0) + step
    numbers[i] = number
  }
  return at
}

/** Puts a tag's weights into its rows. */
function addWeights(bytes: Uint8Array, from: number, rows: Uint32Array, weights: Uint8Array) {
  for (let i = 0; i < rows.length; i++) weights[(rows[i] ?? 0) * 4 * rowWidth] = (bytes[from + i] ?? 0) + bias
}
