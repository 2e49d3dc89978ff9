import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { takingTurns } from '../../src/extension/taking-turns.ts'
import { recognise, recognising } from '../../src/knowledge/recognise.ts'
import { readModels } from '../../src/read-models.ts'

const models = readModels()
const folder = 'tests/pages/finder'
const texts = readdirSync(folder).filter((file) => file.endsWith('.txt'))
const stories = texts.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n')
const short = stories.slice(0, 5000)

test('while a very long text is analysed, other articles wait for a small part of that time', async () => {
  const long = stories.repeat(4)
  const began = performance.now()
  let total = 0
  const analysing = takingTurns(recognising({ text: long }, models)).finally(() => {
    total = performance.now() - began
  })
  const waits: number[] = []
  while (total === 0) {
    const asked = performance.now()
    await takingTurns(recognising({ text: short }, models))
    waits.push(performance.now() - asked)
    // The next one comes when the long one has had its turn.
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect((await analysing).entities.length).toBeGreaterThan(0)
  const median = waits.toSorted((a, b) => a - b)[waits.length >> 1] ?? Number.NaN
  expect(median / total).toBeLessThan(0.1)
  expect(Math.max(...waits) / total).toBeLessThan(0.4)
})

test('what is analysed in turns is what is analysed at once', async () => {
  const [one, other] = await Promise.all(
    [short, stories.slice(5000, 12_000)].map((text) => takingTurns(recognising({ text }, models))),
  )
  expect(one).toEqual(recognise({ text: short }, models))
  expect(other).toEqual(recognise({ text: stories.slice(5000, 12_000) }, models))
})
