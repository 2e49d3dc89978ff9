import { magic } from '../src/annotate/names/tagger/name-model.ts'
import { tagCount } from '../src/annotate/names/tagger/tags.ts'
import type { Crf } from './crf.ts'
import { pushVarint } from './push-varint.ts'

/** Weights beyond this many logarithms of odds are cut to it. */
const clip = 4
/** Weights below this many units are left out: together they weigh half the file and decide next to nothing. */
const least = 3

/** The bytes that `readNameModel` reads. */
export function writeModel(
  { weights, transitions }: Crf,
  bits: number,
  lists: ReadonlyMap<number, number>,
): Uint8Array {
  const unit = clip / 127
  const head = new DataView(new ArrayBuffer(14 + 4 * transitions.length))
  for (let i = 0; i < magic.length; i++) head.setUint8(i, magic.charCodeAt(i))
  head.setUint8(8, bits)
  head.setUint8(9, tagCount)
  head.setFloat32(10, unit, true)
  transitions.forEach((value, i) => {
    head.setFloat32(14 + 4 * i, value / unit, true)
  })
  const body: number[] = []
  for (let tag = 0; tag < tagCount; tag++) {
    const gaps: number[] = []
    const values: number[] = []
    let last = -1
    for (let row = 0; row < 2 ** bits; row++) {
      const value = Math.max(-127, Math.min(127, Math.round((weights[row * tagCount + tag] ?? 0) / unit)))
      if (Math.abs(value) < least) continue
      gaps.push(row - last - 1)
      values.push(value & 255)
      last = row
    }
    pushVarint(body, gaps.length)
    for (const gap of gaps) pushVarint(body, gap)
    for (const value of values) body.push(value)
  }
  const listed = listedBytes(lists)
  const bytes = new Uint8Array(head.byteLength + body.length + listed.length)
  bytes.set(new Uint8Array(head.buffer))
  bytes.set(body, head.byteLength)
  bytes.set(listed, head.byteLength + body.length)
  return bytes
}

/** The lists as the last part of a model file holds them. */
export function listedBytes(lists: ReadonlyMap<number, number>): readonly number[] {
  const body: number[] = []
  const entries = [...lists].sort(([a], [b]) => a - b)
  pushVarint(body, entries.length)
  let before = 0
  for (const [key] of entries) {
    pushVarint(body, key - before)
    before = key
  }
  for (const [, mask] of entries) for (let byte = 0; byte < 4; byte++) body.push((mask >>> (8 * byte)) & 255)
  return body
}
