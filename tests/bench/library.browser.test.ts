import { expect, test } from 'vitest'
import type { Entity } from '../../src/annotate/entity.ts'
import { contributionsOf } from '../../src/extension/library/contributions.ts'
import { openLibrary } from '../../src/extension/library/library-database.ts'
import { lookUp } from '../../src/extension/library/look-up.ts'
import type { SavedDocument } from '../../src/extension/library/saved-document.ts'
import { joinKnowledge } from '../../src/knowledge/join-knowledge.ts'
import { noKnowledge } from '../../src/knowledge/knowledge.ts'
import { link } from '../../src/knowledge/link.ts'
import { entitiesOf } from '../annotate/marked.ts'

// What it costs to link an article against the reader's library: as a ratio of a large one to a small one, in one run.
// `npm run bench:library` prints it; VITE_LIBRARY_ENTITIES=1000000 tries a larger one.

const [small, large] = [100, Number(import.meta.env.VITE_LIBRARY_ENTITIES ?? 10_000)]
const entitiesEach = 50
const rounds = 9

const name = (n: number) => `Anna Marlow${n}`

/** An article that names forty people, half of whom the library knows. */
const page: readonly Entity[] = entitiesOf(
  Array.from({ length: 40 }, (_, n) => `[p ${name(n % 2 ? n : n + 50_000_000)}] came.`).join(' '),
)

async function add(from: number, to: number): Promise<void> {
  const library = await openLibrary()
  const transaction = library.transaction(['documents', 'contributions'], 'readwrite', {
    durability: 'relaxed',
  })
  for (let n = from; n < to; n += entitiesEach) {
    const id = n.toString(16).padStart(64, '0')
    const document: SavedDocument = {
      id,
      title: `Document ${n}`,
      url: `https://news.example/${n}`,
      publisher: null,
      published: null,
      lang: 'en',
      saved: n,
      size: 1000,
    }
    const entities = Array.from({ length: entitiesEach }, (_, i) => {
      const own = name(n + i)
      const fact = {
        kind: 'role',
        line: 'mayor',
        quote: `${own} is mayor.`,
        document: id,
        published: null,
        label: null,
      } as const
      return { id: own, type: 'person', name: own, aliases: [own], roles: ['mayor'], facts: [fact] } as const
    })
    void transaction.objectStore('documents').put(document)
    for (const one of contributionsOf(document, { documents: [], entities }))
      void transaction.objectStore('contributions').put(one)
  }
  await transaction.done
}

/** The least of some rounds, in milliseconds: what disturbs a measure only makes it longer. */
async function linkTime(): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    const linked = link(page, joinKnowledge(page, noKnowledge, await lookUp(page, null)))
    times.push(performance.now() - start)
    expect(linked.filter(({ background }) => background.length === 1)).toHaveLength(20)
  }
  return Math.min(...times)
}

test('linking against a large library costs what it costs against a small one', async () => {
  await add(0, small)
  const before = await linkTime()
  for (let n = small; n < large; n += 10_000) await add(n, Math.min(n + 10_000, large))
  const after = await linkTime()
  console.log(
    `${small} entities: ${before.toFixed(1)} ms; ${large}: ${after.toFixed(1)} ms; ratio ${(after / before).toFixed(2)}`,
  )
  expect(after / before).toBeLessThanOrEqual(2)
}, 1_800_000)
