import { expect, test } from 'vitest'
import { readNameModel } from '../../src/annotate/names/tagger/name-model.ts'
import { tagCount as nameTags } from '../../src/annotate/names/tagger/tags.ts'
import { keyBits, lookUp, readTagModel, rowWidth } from '../../src/language/tagger/tag-model.ts'
import { tagCount } from '../../src/language/tagger/tags.ts'
import { pushVarint } from '../../train/push-varint.ts'
import { writeTagModel } from '../../train/tagger/write-tag-model.ts'
import { writeModel } from '../../train/write-model.ts'

test.each([
  [0, [0]],
  [127, [127]],
  [128, [128, 1]],
  [300, [172, 2]],
  [0xffffffff, [255, 255, 255, 255, 15]],
])('%d as a varint', (value, expected) => {
  const bytes: number[] = []
  pushVarint(bytes, value)
  expect(bytes).toEqual(expected)
})

test('a model of names is read as it was written, in units', () => {
  const unit = 4 / 127
  const weights = new Float32Array(8 * nameTags)
  // of row 2: a weight, one too small to keep, one too large, a negative one
  weights.set([10 * unit, 2 * unit, 9, -5 * unit], 2 * nameTags)
  weights[7 * nameTags + 1] = 3 * unit
  const transitions = new Float32Array(nameTags ** 2).map((_, cell) => (cell % 5) * unit)
  const lists = new Map([
    [900_000, 2],
    [70, 0x80000001],
  ])
  const model = readNameModel(writeModel({ weights, transitions }, 3, lists))
  const row = (index: number) =>
    [...new Uint8Array(model.rows.buffer).subarray(index * 16, index * 16 + nameTags)].map(
      (byte) => byte - 128,
    )
  expect(model.bits).toBe(3)
  expect(model.unit).toBeCloseTo(unit, 6)
  expect(row(2).slice(0, 5)).toEqual([10, 0, 127, -5, 0])
  expect(row(7).slice(0, 3)).toEqual([0, 3, 0])
  expect(row(3)).toEqual(row(0))
  model.transitions.forEach((value, cell) => {
    expect(value).toBeCloseTo(cell % 5, 4)
  })
})

test('a model of parts of speech is read as it was written', () => {
  const rows = new Int32Array(2 ** keyBits)
  rows[5] = 1
  rows[900] = 2
  rows[70_000] = 3
  const weights = new Float64Array(4 * rowWidth)
  weights[rowWidth] = 1
  weights[rowWidth + tagCount - 1] = -2
  // too small to keep, and all that its row has
  weights[2 * rowWidth] = 0.01
  weights[3 * rowWidth + 4] = 1
  const model = readTagModel(
    writeTagModel(
      { rows, weights, changes: new Uint32Array() },
      new Map([
        [8, 5],
        [3, 1 << 29],
      ]),
    ),
  )
  const hashOf = (key: number) => (key << (32 - keyBits)) >>> 0
  const weightsOf = (key: number) => {
    const row = lookUp(model.features, hashOf(key))
    return row === 0 ? null : [...model.weights.subarray(row * rowWidth, row * rowWidth + tagCount)]
  }
  const first = weightsOf(5) ?? []
  expect(first[0]).toBeGreaterThan(0)
  expect(first.at(-1)).toBe(-2 * (first[0] ?? 0))
  expect(weightsOf(900)).toBeNull()
  expect(weightsOf(70_000)?.map(Math.sign).indexOf(1)).toBe(4)
  expect([3, 8, 5].map((key) => lookUp(model.vocabulary, hashOf(key)))).toEqual([1 << 29, 5, 0])
})

test('files of another kind are refused', () => {
  expect(() => readNameModel(new Uint8Array(40))).toThrow('Not a name model')
  expect(() => readTagModel(new Uint8Array(40))).toThrow('Not a model')
})
