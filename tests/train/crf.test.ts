import { describe, expect, test } from 'vitest'
import { beginOf, insideOf, mayFollow, outside, tagCount as T } from '../../src/annotate/names/tagger/tags.ts'
import { averageOf } from '../../train/average-of.ts'
import { type Corpus, trainCrf } from '../../train/crf.ts'
import { addPairs, exponentiate, makeLattice, runBackward, runForward } from '../../train/marginals.ts'
import { randomFrom, shuffle } from '../../train/random.ts'

describe('sums over all tag sequences', () => {
  const length = 3
  const random = randomFrom(7)
  const scores = Float64Array.from({ length: length * T }, () => 4 * random() - 2)
  const transitions = Float64Array.from({ length: T * T }, (_, cell) =>
    mayFollow(Math.floor(cell / T), cell % T) ? 2 * random() - 1 : -1e4,
  )

  /** Each sequence with its weight, one by one. */
  function* sequences(): Generator<readonly [tags: readonly number[], weight: number]> {
    const all = Array.from({ length: T }, (_, tag) => tag)
    for (const a of all)
      for (const b of all)
        for (const c of all) {
          const steps = (transitions[a * T + b] ?? 0) + (transitions[b * T + c] ?? 0)
          const own = [a, b, c].reduce((sum, tag, i) => sum + (scores[i * T + tag] ?? 0), 0)
          yield [[a, b, c], mayFollow(outside, a) ? Math.exp(steps + own) : 0]
        }
  }
  const weights = [...sequences()]
  const partition = weights.reduce((sum, [, weight]) => sum + weight, 0)

  const lattice = makeLattice(length)
  lattice.scores.set(scores)
  lattice.jumps.set(transitions.map(Math.exp))
  const logarithm = exponentiate(lattice.scores, length) + runForward(lattice, length)
  runBackward(lattice, length)

  test('are told without telling each', () => {
    expect(logarithm).toBeCloseTo(Math.log(partition), 9)
  })

  test.each([1, 2])('and so is how probable each pair of tags is at token %d', (token) => {
    const pairs = new Float64Array(T * T)
    addPairs(lattice, token, -2, pairs)
    const expected = new Float64Array(T * T)
    for (const [tags, weight] of weights) {
      const cell = (tags[token - 1] ?? 0) * T + (tags[token] ?? 0)
      expected[cell] = (expected[cell] ?? 0) - (2 * weight) / partition
    }
    pairs.forEach((value, cell) => {
      expect(value).toBeCloseTo(expected[cell] ?? 0, 9)
    })
  })
})

describe('a field that has learnt', () => {
  const [begin, inside] = [beginOf('person'), insideOf('person')]
  /** Row 1 stands for a first name, 2 for a surname, 3 for other words. */
  const sentences = [
    { rows: [1, 2, 3], tags: [begin, inside, outside] },
    { rows: [3, 3, 1], tags: [outside, outside, begin] },
    { rows: [3, 1, 2], tags: [outside, begin, inside] },
  ]
  const corpus: Corpus = {
    rows: Uint32Array.from(sentences.flatMap(({ rows }) => rows)),
    starts: Float64Array.from({ length: 10 }, (_, i) => i),
    tags: Uint8Array.from(sentences.flatMap(({ tags }) => tags)),
    sentences: Uint32Array.of(0, 3, 6, 9),
    weights: Float32Array.of(1, 1, 1),
  }
  const told: string[] = []
  const { weights, transitions } = trainCrf(
    corpus,
    { bits: 2, epochs: 30, rate: 0.5, seed: 1, hidden: 0, unknown: 0 },
    (line) => told.push(line),
  )
  const bestOf = (row: number) => {
    const own = [...weights.subarray(row * T, (row + 1) * T)]
    return own.indexOf(Math.max(...own))
  }

  test('gives each feature the tag that goes with it', () => {
    expect([1, 2, 3].map(bestOf)).toEqual([begin, inside, outside])
  })

  test('has less to learn from epoch to epoch', () => {
    const losses = told.map((line) => Number(line.split(' ').at(-1)))
    expect(losses).toHaveLength(30)
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 10)
  })

  test('never lets the inside of a name follow what it cannot', () => {
    transitions.forEach((value, cell) => {
      const may = mayFollow(Math.floor(cell / T), cell % T)
      if (may) expect(Math.abs(value)).toBeLessThan(10)
      else expect(value).toBe(-1e4)
    })
  })
})

test('the average of models is that of their weights', () => {
  const model = (...values: number[]) => ({
    weights: Float32Array.from(values),
    transitions: Float32Array.from(values, (value) => -value),
  })
  expect(averageOf([model(1, 2), model(3, 6), model(5, 1)])).toEqual(model(3, 3))
  expect(() => averageOf([])).toThrow('no model')
})

test('the same seed gives the same numbers, another one others, all from 0 to 1', () => {
  const draw = (seed: number) => Array.from({ length: 1000 }, randomFrom(seed))
  expect(draw(3)).toEqual(draw(3))
  expect(draw(3)).not.toEqual(draw(4))
  expect(Math.min(...draw(3))).toBeGreaterThanOrEqual(0)
  expect(Math.max(...draw(3))).toBeLessThan(1)
  expect(draw(3).reduce((sum, value) => sum + value, 0) / 1000).toBeCloseTo(0.5, 1)
})

test('shuffling keeps each, and brings each to each place', () => {
  const random = randomFrom(1)
  const places = Array.from({ length: 4 }, () => new Set<number>())
  for (let round = 0; round < 200; round++) {
    const order = Uint32Array.of(0, 1, 2, 3)
    shuffle(order, random)
    expect([...order].sort()).toEqual([0, 1, 2, 3])
    for (const [place, value] of order.entries()) places[place]?.add(value)
  }
  expect(places.map(({ size }) => size)).toEqual([4, 4, 4, 4])
})
