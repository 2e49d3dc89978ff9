import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { addToBatch, finishBatches } from '../../../src/extension/library/batches.ts'
import { bringingIn, takingBack } from '../../../src/extension/library/bringing-in.ts'
import { clearLibrary } from '../../../src/extension/library/clear-library.ts'
import { inBatch } from '../../../src/extension/library/in-batch.ts'
import { openLibrary } from '../../../src/extension/library/library-database.ts'
import { savedDocument } from '../../../src/extension/library/saved-document.ts'
import { sweepUp } from '../../../src/extension/library/sweep-up.ts'

/** Locks that somebody else holds; each that is asked for is told. */
const held = new Set<string>()
let asked: (name: string) => void = () => undefined

beforeEach(async () => {
  await clearLibrary()
  held.clear()
  asked = () => undefined
  vi.stubGlobal('navigator', {
    locks: {
      request: async (name: string, _: object, task: (lock: object | null) => unknown) => {
        asked(name)
        return task(held.has(name) ? null : {})
      },
    },
  })
  for (const batch of [1, 2]) {
    const documents = Array.from({ length: 450 }, async (_, n) => {
      const text = `Number ${n}.`
      return inBatch({ document: await savedDocument({ text }, 1), text, contributions: [] }, batch)
    })
    await addToBatch(await Promise.all(documents))
  }
  await finishBatches([{ id: 2, added: 1, documents: 450, pack: null }])
})

const count = async () => (await openLibrary()).count('documents')

test('what is of no batch is swept away, and nothing else', async () => {
  await sweepUp()
  expect(await count()).toBe(450)
})

test('what was removed stays while it may be taken back', async () => {
  held.add(takingBack)
  await sweepUp()
  expect(await count()).toBe(900)
})

test('who brings something in meanwhile does not wait for all of it', async () => {
  let steps = 0
  asked = (name) => {
    if (name === bringingIn && ++steps === 2) held.add(bringingIn)
  }
  await sweepUp()
  expect(await count()).toBe(700)
})
