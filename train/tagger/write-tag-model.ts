import { magic, rowWidth } from '../../src/language/tagger/tag-model.ts'
import { tagCount } from '../../src/language/tagger/tags.ts'
import { pushVarint } from '../push-varint.ts'
import type { Trained } from './perceptron.ts'

/** Weights beyond this many standard deviations are cut to it. */
const clip = 20
/** Weights below this many of 127 units are left out: they weigh much and decide next to nothing. */
const least = 4

/** The bytes that `readTagModel` reads. */
export function writeTagModel(
  { rows, weights }: Trained,
  vocabulary: ReadonlyMap<number, number>,
): Uint8Array {
  const alive = weights.filter((weight) => weight !== 0)
  const unit =
    (clip * Math.sqrt(alive.reduce((sum, weight) => sum + weight * weight, 0) / alive.length)) / 127
  const units = Int8Array.from(weights, (weight) => {
    const value = Math.max(-127, Math.min(127, Math.round(weight / unit)))
    return Math.abs(value) < least ? 0 : value
  })
  const keys: number[] = []
  const kept: number[] = []
  rows.forEach((row, key) => {
    if (row === 0 || !units.subarray(row * rowWidth, (row + 1) * rowWidth).some((value) => value !== 0))
      return
    keys.push(key)
    kept.push(row)
  })
  const bytes: number[] = [...magic].map((char) => char.charCodeAt(0))
  bytes.push(tagCount)
  const words = [...vocabulary].sort(([a], [b]) => a - b)
  pushRising(
    bytes,
    words.map(([key]) => key),
  )
  for (const [, allowed] of words) pushVarint(bytes, allowed)
  pushRising(bytes, keys)
  for (let tag = 0; tag < tagCount; tag++) {
    const own = kept.flatMap((row, i) => {
      const value = units[row * rowWidth + tag] ?? 0
      return value === 0 ? [] : [{ row: i + 1, value }]
    })
    pushRising(
      bytes,
      own.map(({ row }) => row),
    )
    for (const { value } of own) bytes.push(value & 255)
  }
  return Uint8Array.from(bytes)
}

/** A count, and the gaps between rising numbers. */
function pushRising(bytes: number[], list: readonly number[]): void {
  pushVarint(bytes, list.length)
  list.forEach((value, i) => {
    pushVarint(bytes, value - (list[i - 1] ?? 0))
  })
}
