import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { backUp } from '../../../src/extension/library/backup.ts'
import { listBatches } from '../../../src/extension/library/batches.ts'
import { compileArticle } from '../../../src/extension/library/compile-article.ts'
import type { Kept } from '../../../src/extension/library/keep-document.ts'
import { deleteLibrary, openAsIs, openLibrary } from '../../../src/extension/library/library-database.ts'
import { failureOf } from '../../../src/extension/library/library-failure.ts'
import { listDocuments } from '../../../src/extension/library/list-documents.ts'
import { checkBackup, restore } from '../../../src/extension/library/restore.ts'
import { salvage } from '../../../src/extension/library/salvage.ts'
import { asBlob } from '../../../src/intake/lines-zip.ts'
import { readModels } from '../../../src/read-models.ts'
import type { Article } from '../../../src/text/article.ts'

const models = readModels()
const compile = vi.fn((article: Article, saved: number) => compileArticle(article, saved, models))
const trader: Article = { title: 'Trader', text: 'Leyla Demir is a grain trader from Istanbul.' }
const chair: Article = { title: 'Chair', text: 'Leyla Demir is the chair of the Black Sea Growers.' }
const about = { title: 'Growers', revision: 1, author: null, licence: null, description: null, created: null }

type StoreName = 'documents' | 'texts' | 'contributions' | 'batches' | 'judgements'

/** A database of this version with some of its stores alone, which have no indexes. */
async function damaged(names: readonly StoreName[], fill: (put: Put) => void): Promise<void> {
  await deleteLibrary()
  const { version } = await openLibrary()
  await deleteLibrary()
  const request = indexedDB.open('library', version)
  const keyPaths = { documents: 'id', texts: null, contributions: 'order', batches: 'id', judgements: 'pair' }
  request.onupgradeneeded = () => {
    for (const name of names) request.result.createObjectStore(name, { keyPath: keyPaths[name] })
  }
  await new Promise((resolve) => {
    request.onsuccess = resolve
  })
  const transaction = request.result.transaction([...names], 'readwrite')
  fill((name, value, key) => void (names.includes(name) && transaction.objectStore(name).put(value, key)))
  await new Promise((resolve) => {
    transaction.oncomplete = resolve
  })
  request.result.close()
}
type Put = (name: StoreName, value: unknown, key?: string) => void

const putKept = (put: Put, { document, text, contributions }: Kept) => {
  put('documents', document)
  put('texts', text, document.id)
  for (const one of contributions) put('contributions', one)
}

async function salvaged(): Promise<Kept[]> {
  const found: Kept[] = []
  for await (const one of (await salvage(compile)).documents()) found.push(one)
  return found
}

beforeEach(async () => {
  await deleteLibrary()
  compile.mockClear()
})

test('a library that lacks a store or an index is not written to', async () => {
  await damaged(['documents', 'texts'], () => undefined)
  const error = await openLibrary().catch((reason: unknown) => reason)
  expect(failureOf(error)).toBe('damaged')
  await damaged(['documents', 'texts', 'contributions', 'batches', 'judgements'], () => undefined)
  await expect(openLibrary()).rejects.toThrow('lacks parts')
})

test('what can be read of it is read; what it told is found again where that is lost', async () => {
  const [one, two] = [await compile(trader, 1), await compile(chair, 2)]
  await damaged(['documents', 'texts'], (put) => {
    putKept(put, one)
    putKept(put, two)
    put('documents', { ...one.document, id: 'x' })
    put('texts', trader.text, 'x')
    put('documents', { ...one.document, id: 'a'.repeat(64) })
    put('documents', { ...one.document, id: 'b'.repeat(64) })
    put('texts', 'Cut.', 'b'.repeat(64))
  })
  compile.mockClear()
  expect((await salvaged()).sort((a, b) => a.document.saved - b.document.saved)).toEqual([one, two])
  expect(compile).toHaveBeenCalledTimes(2)
})

test('a document that cannot be compiled anew is there all the same', async () => {
  const one = await compile(trader, 1)
  await damaged(['documents', 'texts'], (put) => putKept(put, one))
  compile.mockRejectedValueOnce(new Error('The background did not answer.'))
  expect(await salvaged()).toEqual([{ ...one, contributions: [] }])
})

test('what stands there is taken as it is, and what no backup would take is left', async () => {
  const one = await compile(trader, 1)
  const [first] = one.contributions
  const fact = { ...first!.entity.facts[0]!, line: 'spy', quote: 'a spy' }
  const wrong = { ...first!, order: [-1, one.document.id, 9], entity: { ...first!.entity, facts: [fact] } }
  await damaged(['documents', 'texts', 'contributions'], (put) => {
    putKept(put, one)
    put('contributions', wrong)
  })
  compile.mockClear()
  expect(await salvaged()).toEqual([one])
  expect(compile).not.toHaveBeenCalled()
})

test('a document of a batch is there where its batch is, or where no batch can be read', async () => {
  const one = await compile(trader, 1)
  const id = `${one.document.id}-7`
  const of = { ...one.document, id, batch: 7 }
  const whole = { id: 7, added: 1, documents: 1, pack: about }
  await damaged(['documents', 'texts', 'batches'], (put) => {
    putKept(put, { ...one, document: of })
    put('batches', whole)
    put('batches', { id: 'x' })
  })
  expect((await salvaged()).map(({ document }) => document)).toEqual([of])
  expect((await salvage(compile)).batches).toEqual([whole])
  await damaged(['documents', 'texts', 'batches'], (put) => {
    putKept(put, { ...one, document: of })
    put('batches', { id: 7, pack: 'unreadable' })
  })
  expect((await salvaged()).map(({ document }) => document)).toEqual([one.document])
  await damaged(['documents', 'texts', 'batches'], (put) => putKept(put, { ...one, document: of }))
  expect(await salvaged()).toEqual([])
  await damaged(['documents', 'texts'], (put) => putKept(put, { ...one, document: of }))
  expect((await salvaged()).map(({ document }) => document)).toEqual([one.document])
})

test('a pack is there with the documents that can be read, and gone where none can', async () => {
  const one = await compile(trader, 1)
  const id = `${one.document.id}-7`
  await damaged(['documents', 'texts', 'batches'], (put) => {
    putKept(put, { ...one, document: { ...one.document, id, batch: 7 } })
    put('batches', { id: 7, added: 1, documents: 3, pack: about })
    put('batches', { id: 8, added: 2, documents: 5, pack: { ...about, title: 'Courts' } })
  })
  const file = await asBlob(backUp({}, await salvage(compile)))
  await deleteLibrary()
  await restore(file, (given) => given, Date.now)
  expect(await listBatches()).toEqual([{ id: 7, added: 1, documents: 1, pack: about }])
})

test('what was salvaged is a library again', async () => {
  const [one, two] = [await compile(trader, 1), await compile(chair, 2)]
  await damaged(['documents', 'texts'], (put) => {
    putKept(put, one)
    putKept(put, two)
  })
  const file = await asBlob(backUp({}, await salvage(compile)))
  await expect(checkBackup(file)).resolves.toBeUndefined()
  await expect(checkBackup(file.slice(0, file.size - 40))).rejects.toThrow('broken')
  await deleteLibrary()
  await restore(file, (given) => given, Date.now)
  expect((await listDocuments()).map(({ title }) => title)).toEqual(['Chair', 'Trader'])
  const library = await openLibrary()
  expect((await library.getAll('contributions')).length).toBe(
    one.contributions.length + two.contributions.length,
  )
})

test('nothing is salvaged of what cannot be opened', async () => {
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Internal error.', 'UnknownError')
  })
  await expect(openAsIs()).rejects.toThrow('Internal error')
  expect(await salvaged()).toEqual([])
  open.mockRestore()
})
