import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { compileArticle } from '../../../src/extension/library/compile-article.ts'
import { type Kept, keepDocument } from '../../../src/extension/library/keep-document.ts'
import { openLibrary } from '../../../src/extension/library/library-database.ts'
import { lookUp } from '../../../src/extension/library/look-up.ts'
import { removeDocument } from '../../../src/extension/library/remove-document.ts'
import { keysOnPage } from '../../../src/knowledge/link/name-keys.ts'
import { readModels } from '../../../src/read-models.ts'
import { entitiesOf } from '../../annotate/marked.ts'

const models = readModels()
const page = entitiesOf('[p Leyla Demir] met [p Sergei Lavrov] in [l Istanbul].').flatMap(keysOnPage)

const harbour = {
  text: 'Harbour opens\nLeyla Demir is a grain trader from Istanbul. She smiled.',
  title: 'Harbour opens',
  url: 'https://news.example/harbour#comments',
  published: '2020-05-02',
  publisher: 'The Harbour Courier',
}
const chair = {
  text: 'Leyla Demir is the chair of the Black Sea Growers.',
  url: 'https://news.example/chair',
}

const compiled = (article: typeof harbour | typeof chair, saved: number): Promise<Kept> =>
  compileArticle(article, saved, models)

/** Lines that the library tells of the page's entities, with their documents' titles. */
async function told(ownUrl: string | null = null): Promise<string[]> {
  const { parts } = await lookUp(page, ownUrl)
  return parts.flatMap(({ documents, entities }) =>
    entities.flatMap(({ facts }) => facts.map(({ line }) => `${documents[0]?.title}: ${line}`)),
  )
}

const counts = async () => {
  const library = await openLibrary()
  const stores = ['documents', 'texts', 'contributions'] as const
  return Promise.all(stores.map((store) => library.count(store)))
}

beforeEach(async () => {
  const library = await openLibrary()
  const stores = ['documents', 'texts', 'contributions'] as const
  for (const store of stores) await library.clear(store)
})

describe('a document in the library', () => {
  test('tells pages of whom it speaks, the newest first', async () => {
    await keepDocument(await compiled(harbour, 1))
    await keepDocument(await compiled(chair, 2))
    expect(await told()).toEqual([
      'Leyla Demir is the chair of the Black Sea Growers.: chair of the Black Sea Growers',
      'Harbour opens: a grain trader from Istanbul',
    ])
  })

  test('of another language tells of nobody: what it says would be quoted as English', async () => {
    const german = `Die Vertreter von sechs Ländern sind am Dienstag eingetroffen, um über den Ausbau des Hafens zu sprechen, und die
Gespräche sollen bis Freitag dauern. „Leyla Demir is a grain trader from Istanbul“, hieß es dort in der Einladung. Die Landwirte in der
Umgebung warten seit dem Herbst darauf, dass sich die Preise für Getreide wieder erholen und dass die Schiffe fahren.`
    const { document, contributions } = await compiled({ ...chair, text: german }, 1)
    expect(document.size).toBeGreaterThan(0)
    expect(contributions).toEqual([])
    expect((await compiled({ ...chair, text: german.split('\n')[1] ?? '' }, 1)).contributions).not.toEqual([])
  })

  test('is there once for an address and a text, as it was first saved', async () => {
    const first = await keepDocument(await compiled(harbour, 1))
    const again = { ...harbour, url: 'https://news.example/harbour', title: 'Another title' }
    expect(await keepDocument(await compiled(again, 2))).toEqual(first)
    expect(first).toMatchObject({ url: 'https://news.example/harbour', saved: 1, title: 'Harbour opens' })
    expect((await counts())[0]).toBe(1)
    await keepDocument(await compiled({ ...harbour, text: `${harbour.text} It rained.` }, 3))
    expect((await counts())[0]).toBe(2)
  })

  test('is there once where two save it at the same time', async () => {
    const both = [await compiled(harbour, 1), await compiled(harbour, 2)]
    const saved = await Promise.all(both.map(keepDocument))
    expect(saved.map((document) => document.saved)).toEqual([1, 1])
    expect((await counts())[0]).toBe(1)
  })

  test('goes with all that it brought, and comes back as it was', async () => {
    const kept = await compiled(harbour, 1)
    await keepDocument(kept)
    const full = await counts()
    expect(full.every((count) => count > 0)).toBe(true)
    const removed = await removeDocument(kept.document.id)
    expect(await counts()).toEqual([0, 0, 0])
    expect(await told()).toEqual([])
    expect(removed).toEqual(kept)
    if (removed) await keepDocument(removed)
    expect(await counts()).toEqual(full)
    expect(await told()).toEqual(['Harbour opens: a grain trader from Istanbul'])
    expect(await removeDocument('0'.repeat(64))).toBeNull()
  })

  test('is there whole or not at all', async () => {
    const kept = await compiled(harbour, 1)
    const [one] = kept.contributions
    await expect(keepDocument({ ...kept, contributions: [one!, one!] })).rejects.toThrow()
    expect(await counts()).toEqual([0, 0, 0])
    const unstorable = { ...one!, entity: { ...one!.entity, name: (() => 'x') as unknown as string } }
    await expect(keepDocument({ ...kept, contributions: [one!, unstorable] })).rejects.toThrow()
    expect(await counts()).toEqual([0, 0, 0])
  })

  test('says nothing to the page that it was saved from', async () => {
    await keepDocument(await compiled(harbour, 1))
    expect(await told('https://news.example/harbour#top')).toEqual([])
    expect(await told('https://news.example/another')).not.toEqual([])
  })
})

describe('a name that many documents speak of', () => {
  test('is told of from the newest', async () => {
    const kept = await compiled(harbour, 1)
    for (let n = 1; n <= 80; n++) {
      const id = String(n).padStart(64, '0')
      const contributions = kept.contributions.map((one) => ({
        ...one,
        document: id,
        order: [-n, id, one.order[2]] satisfies typeof one.order,
      }))
      await keepDocument({
        ...kept,
        document: { ...kept.document, id, title: `${n}`, saved: n },
        contributions,
      })
    }
    const titles = (await lookUp(page, null)).parts.flatMap(({ documents }) =>
      documents.map(({ title }) => title),
    )
    expect(titles).toEqual(Array.from({ length: 60 }, (_, i) => `${80 - i}`))
  })
})

test('what is read for a page does not grow with the library', async () => {
  await keepDocument(await compiled(harbour, 1))
  const small = await reading(() => lookUp(page, null))
  const library = await openLibrary()
  const [one] = (await compiled(harbour, 1)).contributions
  const transaction = library.transaction('contributions', 'readwrite')
  for (let n = 0; n < 2000; n++)
    void transaction.store.put({
      ...one!,
      order: [-2, `other ${n}`, 0],
      keys: [`surname ${n}`],
      name: `person:${n}`,
    })
  await transaction.done
  const large = await reading(() => lookUp(page, null))
  expect(small.records).toBeGreaterThan(0)
  expect(large).toEqual(small)
})

test('the database steps aside for a newer version, and is opened again after', async () => {
  await keepDocument(await compiled(harbour, 1))
  const before = await openLibrary()
  const closed = vi.spyOn(before, 'close')
  // What a newer version of the extension does first; cancelled, so that this one can go on.
  const request = indexedDB.open('library', 99)
  request.onupgradeneeded = () => request.transaction?.abort()
  await new Promise((resolve) => {
    request.onerror = resolve
  })
  expect(closed).toHaveBeenCalled()
  expect(await told()).not.toEqual([])
})

/** How many requests a task makes of indexes, and how many records they give. */
async function reading(task: () => Promise<unknown>): Promise<{ requests: number; records: number }> {
  const asked = vi.spyOn(IDBIndex.prototype, 'getAll')
  await task()
  const requests = asked.mock.results.map(({ value }) => value as IDBRequest<unknown[]>)
  asked.mockRestore()
  return { requests: requests.length, records: requests.reduce((sum, { result }) => sum + result.length, 0) }
}

test('a transaction that is broken off is told to those who wait for it, and is no error of anybody else', async () => {
  const unheard = vi.fn()
  process.on('unhandledRejection', unheard)
  const library = await openLibrary()
  for (const waits of [false, true]) {
    const { store, done } = library.transaction('documents')
    const reading = store.getAll()
    store.transaction.abort()
    await expect(reading).rejects.toThrow(/abort/i)
    if (waits) await expect(done).rejects.toThrow(/abort/i)
  }
  await new Promise((resolve) => setTimeout(resolve))
  process.off('unhandledRejection', unheard)
  expect(unheard).not.toHaveBeenCalled()
})
