import { expect, test } from 'vitest'
import { inSlices } from '../../src/page/in-slices.ts'
import { atOnce, type Sliced, sift } from '../../src/text/slices.ts'

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
