import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { keepPolicyPack } from '../../src/extension/keep-policy-pack.ts'
import { listBatches, removeBatch } from '../../src/extension/library/batches.ts'
import { compileArticle } from '../../src/extension/library/compile-article.ts'
import { openLibrary } from '../../src/extension/library/library-database.ts'
import { listDocuments } from '../../src/extension/library/list-documents.ts'
import { readModels } from '../../src/read-models.ts'

const models = readModels()
const packOf = (revision: number, title: string, text = 'Leyla Demir is a grain trader from Istanbul.') =>
  JSON.stringify({
    index: { format: 1, title: 'Bodies', revision, author: 'Office' },
    documents: [{ id: 'a', title, text }],
  })

/** A browser whose policy hands a pack, and whose background starts again and again. */
function machine() {
  const held: Record<string, unknown> = {}
  let pack: unknown
  let listeners: ((changes: object, area: string) => void)[] = []
  const storage = {
    local: {
      get: async (key: string) => ({ [key]: held[key] }),
      async set(items: { policyPack: { begun?: object } }) {
        if (cut && !items.policyPack.begun) {
          cut = false
          await new Promise(() => undefined)
        }
        Object.assign(held, items)
      },
      remove: async (key: string) => void delete held[key],
    },
    managed: { get: async () => ({ pack }) },
    onChanged: { addListener: (listener: (typeof listeners)[0]) => listeners.push(listener) },
  } as unknown as Browser['storage']
  let time = 0
  let cut = false
  return {
    /** The background ends before the note of the next pack that it has taken in. */
    cutNext: () => {
      cut = true
    },
    isCut: () => !cut,
    start() {
      listeners = []
      const compile = vi.fn((article, saved) => compileArticle(article, saved, models))
      keepPolicyPack(storage, { compile, now: () => ++time })
      return compile
    },
    set(next: unknown) {
      pack = next
      for (const listener of listeners) listener({}, 'managed')
    },
  }
}
const untilThere = (titles: readonly string[]) =>
  expect.poll(async () => (await listDocuments()).map(({ title }) => title).sort()).toEqual(titles)

beforeEach(async () => {
  const library = await openLibrary()
  for (const store of library.objectStoreNames) await library.clear(store)
  vi.stubGlobal('navigator', { locks: { request: (_: string, __: object, run: () => unknown) => run() } })
})

describe('the pack that an organization hands its machines', () => {
  test('is there once, is replaced by the next, and goes with the policy', async () => {
    const { start, set } = machine()
    set(packOf(1, 'First'))
    start()
    await untilThere(['First'])
    set(packOf(2, 'Second'))
    await untilThere(['Second'])
    set(undefined)
    await untilThere([])
    expect(await (await openLibrary()).count('texts')).toBe(0)
  })

  test('is not read again at each start, and stays out once the reader has taken it out', async () => {
    const { start, set } = machine()
    set(packOf(1, 'First'))
    start()
    await untilThere(['First'])
    const [batch] = await listBatches()
    await removeBatch(batch?.id ?? 0)
    const compile = start()
    set(packOf(1, 'First'))
    set(packOf(2, 'Second'))
    await untilThere(['Second'])
    expect(compile).toHaveBeenCalledTimes(1)
  })

  test.each([
    ['the same pack', packOf(2, 'Second'), ['Second']],
    ['another revision', packOf(3, 'Third'), ['Third']],
    ['another pack', packOf(1, 'Other').replace('Bodies', 'Courts'), ['Other']],
    ['none', undefined, []],
  ])(
    'is known as the policy’s where the background has ended before it told so: then %s',
    async (_, next, titles) => {
      const { start, set, cutNext, isCut } = machine()
      set(packOf(1, 'First').replace('Bodies', 'Ships'))
      start()
      await untilThere(['First'])
      cutNext()
      set(packOf(2, 'Second'))
      await expect.poll(isCut).toBe(true)
      set(next)
      start()
      await untilThere(titles)
      set(undefined)
      await untilThere([])
    },
  )

  test('is left where it is wrong or too large, and the one before stays', async () => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { start, set } = machine()
    set(packOf(1, 'First'))
    start()
    await untilThere(['First'])
    for (const [times, wrong] of [
      '{',
      packOf(2, 'Long', 'x'.repeat(1_000_000)),
      packOf(0, 'Older'),
    ].entries()) {
      set(wrong)
      await expect.poll(() => said.mock.calls.length).toBe(times + 1)
      await untilThere(['First'])
    }
    set(packOf(2, 'Second'))
    await untilThere(['Second'])
    said.mockRestore()
  })
})
