import { expect, test } from 'vitest'
import { inSlices } from '../../src/page/in-slices.ts'
import { atOnce, eachInSlices, inTurns, mapSentences, type Sliced, sift } from '../../src/text/slices.ts'

/** Work of some steps, each as long as a slice or longer. */
function* longWork(steps: number, done: string[]): Sliced<string> {
  for (let step = 1; step <= steps; step++) {
    const end = performance.now() + 15
    while (performance.now() < end);
    done.push(`step ${step}`)
    yield
  }
  return 'result'
}

test('tasks of others come in between, and the pauses are told', async () => {
  const done: string[] = []
  const pauses: number[] = []
  const work = inSlices(longWork(3, done), (pause) => pauses.push(pause))
  setImmediate(() => done.push('another task'))
  expect(await work).toBe('result')
  expect(done.indexOf('another task')).toBeLessThan(done.indexOf('step 3'))
  expect(pauses).toHaveLength(3)
})

test('at once is at once', () => {
  expect(atOnce(longWork(2, []))).toBe('result')
})

test('what is sifted in slices is what a filter leaves', () => {
  const numbers = Array.from({ length: 2001 }, (_, n) => n)
  const work = sift(numbers, (n) => n % 3 === 0)
  let pieces = 1
  let step = work.next()
  for (; !step.done; step = work.next()) pieces++
  expect(step.value).toEqual(numbers.filter((n) => n % 3 === 0))
  expect(pieces).toBeGreaterThan(2)
})

/** After how many steps the work is laid down each time. */
function rests<Result>(work: Sliced<Result>, steps: readonly unknown[]): number[] {
  const found: number[] = []
  for (let step = work.next(); !step.done; step = work.next()) found.push(steps.length)
  return found
}

test('places to rest come after each 500 nodes, each 500 sifted, each 10 sentences', () => {
  const numbers = Array.from({ length: 1001 }, (_, n) => n)
  const seen: number[] = []
  expect(
    rests(
      eachInSlices(numbers, (n) => seen.push(n)),
      seen,
    ),
  ).toEqual([499, 999])
  expect(seen).toEqual(numbers)
  const sifted: number[] = []
  expect(
    rests(
      sift(numbers, (n) => sifted.push(n) > 0),
      sifted,
    ),
  ).toEqual([500, 1000])
  const mapped: number[] = []
  const work = mapSentences(numbers.slice(0, 25), (n, index) => mapped.push(n + index))
  expect(rests(work, mapped)).toEqual([10, 20])
  expect(mapped).toEqual(numbers.slice(0, 25).map((n) => 2 * n))
})

test('work rests where a slice is over, and not before', async () => {
  let time = 0
  const rested: number[] = []
  function* steps(): Sliced<string> {
    for (const cost of [4, 5, 1, 10, 3]) {
      time += cost
      yield
    }
    return 'result'
  }
  const rest = async () => (time += 100)
  expect(await inTurns(steps(), { now: () => time, rest, slice: 10 }, (pause) => rested.push(pause))).toBe(
    'result',
  )
  expect(rested).toEqual([100, 100])
})
