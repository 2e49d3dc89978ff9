import type { Context } from '../context/context.ts'
import { mostFeatures, writeFeatures } from './features.ts'
import { bias, type NameModel, rowWidth } from './name-model.ts'
import { tagCount } from './tags.ts'

/** A name has a capital or stands within so many tokens of one ("bin", "of the"). */
const reach = 2

/** Which tokens may be part of a name; the others cost nothing. */
export function findCandidates({ runs, words }: Context): Uint8Array {
  const found = new Uint8Array(words.length)
  for (let token = 0; token < words.length; token++)
    if (runs[token] || words[token]?.form === 'Initial')
      found.fill(1, Math.max(0, token - reach), token + reach + 1)
  return found
}

/** The first and the third byte of four: each has a neighbour's room to grow into, enough for the sum of 256 bytes. */
const lanes = 0x00ff00ff
const sums = new Int32Array(2 * rowWidth)
const features = new Uint32Array(mostFeatures)

/** The scores of the candidates' tags, row by row, in the model's units. */
export function scoreTokens(
  context: Context,
  { rows, bits }: Pick<NameModel, 'rows' | 'bits'>,
  candidates: Uint8Array,
): Int32Array {
  const scores = new Int32Array(context.words.length * tagCount)
  const shift = 32 - bits
  for (let token = 0; token < candidates.length; token++) {
    if (candidates[token] === 0) continue
    const count = writeFeatures(context, token, features)
    let [a0, a1, b0, b1, c0, c1, d0, d1] = [0, 0, 0, 0, 0, 0, 0, 0]
    for (let feature = 0; feature < count; feature++) {
      const row = ((features[feature] ?? 0) >>> shift) * rowWidth
      const a = rows[row] ?? 0
      const b = rows[row + 1] ?? 0
      const c = rows[row + 2] ?? 0
      const d = rows[row + 3] ?? 0
      a0 = (a0 + (a & lanes)) | 0
      a1 = (a1 + ((a >>> 8) & lanes)) | 0
      b0 = (b0 + (b & lanes)) | 0
      b1 = (b1 + ((b >>> 8) & lanes)) | 0
      c0 = (c0 + (c & lanes)) | 0
      c1 = (c1 + ((c >>> 8) & lanes)) | 0
      d0 = (d0 + (d & lanes)) | 0
      d1 = (d1 + ((d >>> 8) & lanes)) | 0
    }
    sums.set([a0, a1, b0, b1, c0, c1, d0, d1])
    for (let tag = 0; tag < tagCount; tag++) {
      const pair = sums[(tag >> 2) * 2 + (tag & 1)] ?? 0
      scores[token * tagCount + tag] = (tag & 2 ? pair >>> 16 : pair & 0xffff) - bias * count
    }
  }
  return scores
}
