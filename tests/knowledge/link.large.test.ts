import { expect, test } from 'vitest'
import type { KnownEntity } from '../../src/knowledge/knowledge.ts'
import { link } from '../../src/knowledge/link.ts'
import { entitiesOf } from '../annotate/marked.ts'
import { cpuTime } from '../timing/cpu-time.ts'

const known = (name: string): KnownEntity => ({
  id: `person:${name}`,
  type: 'person',
  name,
  aliases: [name],
  roles: [],
  facts: [],
})

test('knowledge of many stays quick: time does not grow with what the page does not name', () => {
  const page = entitiesOf('[p Oskar Lind] smiled.')
  /** Milliseconds, the least of three, with the index of the knowledge made before. */
  const linking = (others: number) => {
    const many = Array.from({ length: others }, (_, i) => known(`Given${i} Surname${i}`))
    const among = { documents: [], entities: [known('Oskar Lind'), ...many] }
    expect(link(page, among)[0]?.background).toHaveLength(1)
    const times = [1, 2, 3].map(() =>
      cpuTime(() => {
        for (let i = 0; i < 100; i++) link(page, among)
      }),
    )
    return Math.min(...times)
  }
  linking(100)
  // what takes less says nothing on a machine that is busy with something else
  const noise = 10
  expect(linking(30_000)).toBeLessThan(4 * Math.max(noise, linking(1000)))
})
