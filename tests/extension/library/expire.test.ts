import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { addToBatch, finishBatches } from '../../../src/extension/library/batches.ts'
import { clearLibrary } from '../../../src/extension/library/clear-library.ts'
import { compileArticle } from '../../../src/extension/library/compile-article.ts'
import { expire } from '../../../src/extension/library/expire.ts'
import { expiry } from '../../../src/extension/library/expiry.ts'
import { inBatch } from '../../../src/extension/library/in-batch.ts'
import { judge, listJudgements } from '../../../src/extension/library/judge.ts'
import { keepDocument } from '../../../src/extension/library/keep-document.ts'
import { keepForEver, keptFrom, parseKeeping } from '../../../src/extension/library/keeping.ts'
import { openLibrary } from '../../../src/extension/library/library-database.ts'
import { listDocuments } from '../../../src/extension/library/list-documents.ts'
import { peopleOf } from '../../../src/extension/library/people-of.ts'
import { noKnowledge } from '../../../src/knowledge/knowledge.ts'
import { readModels } from '../../../src/read-models.ts'

const models = readModels()
const day = 24 * 60 * 60 * 1000

beforeEach(clearLibrary)

test('what was saved before goes with all it brought; what came in files and packs stays', async () => {
  const article = (name: string, saved: number) =>
    compileArticle({ title: name, text: `${name} Demir is a trader from Istanbul.` }, saved, models)
  await keepDocument(await article('Leyla', 10))
  await keepDocument(await article('Aylin', 20))
  const pack = { title: 'P', revision: 1, author: null, licence: null, description: null, created: null }
  for (const [id, own] of [pack, null].entries()) {
    await addToBatch([inBatch(await article('Mehmet', 5), id)])
    await finishBatches([{ id, added: 5, documents: 1, pack: own }])
  }
  expect(await expire(20)).toBe(1)
  expect((await listDocuments()).map(({ title }) => title)).toEqual(['Aylin', 'Mehmet', 'Mehmet'])
  const library = await openLibrary()
  const told = await library.getAll('contributions')
  expect(told.map(({ entity }) => entity.name)).not.toContain('Leyla Demir')
  expect(await library.count('texts')).toBe(3)
})

test('what the reader said of two people outlives their documents, and holds when they are saved again', async () => {
  const save = (title: string, saved: number) =>
    compileArticle({ title, text: `Leyla Demir is a trader from ${title}.` }, saved, models)
  const [one, other] = [await save('Istanbul', 10), await save('Izmir', 20)]
  for (const kept of [one, other]) await keepDocument(kept)
  const { id } = one.document
  const [beside] = await peopleOf(id, noKnowledge)
  const them = beside?.others.flatMap(({ persons }) => persons) ?? []
  await judge(
    them.map((person) => [beside!.person, person] as const),
    true,
    30,
  )
  expect(await expire(15)).toBe(1)
  expect(await listJudgements()).toMatchObject([{ persons: expect.anything(), same: true, said: 30 }])
  await keepDocument(one)
  const [again] = await peopleOf(id, noKnowledge)
  expect(again?.others).toMatchObject([{ said: true, together: true }])
})

describe('for how long', () => {
  const since = 1_000 * day
  test('is for ever, unless something else was chosen a day ago', () => {
    expect(keptFrom(keepForEver, since)).toBeNull()
    expect(keptFrom({ for: 'month', since }, since + day - 1)).toBeNull()
    expect(keptFrom({ for: 'month', since }, since + day)).toBe(since + day - 31 * day)
    expect(keptFrom({ for: 'three-years', since: 0 }, 2_000 * day)).toBe(2_000 * day - 1_095 * day)
  })

  test('is for ever where what is stored is broken', () => {
    for (const stored of [
      undefined,
      null,
      7,
      {},
      { for: 'month' },
      { for: 'hour', since: 0 },
      { for: 'year', since: Number.NaN },
    ])
      expect(parseKeeping(stored)).toEqual(keepForEver)
    expect(parseKeeping({ for: 'year', since: 4, more: 1 })).toEqual({ for: 'year', since: 4 })
  })
})

describe('a good time', () => {
  function clocked() {
    let time = 0
    const expire = vi.fn(async () => undefined)
    return { expire, at: (now: number) => (time = now), ...expiry({ expire, now: () => time }) }
  }

  test('is once a day', async () => {
    const { expire, at, look, during } = clocked()
    await look()
    await look()
    expect(expire).toHaveBeenCalledTimes(1)
    at(day - 1)
    await during(async () => undefined)
    expect(expire).toHaveBeenCalledTimes(1)
    at(day)
    await look()
    expect(expire).toHaveBeenCalledTimes(2)
  })

  test('is never in the middle of a reading, but after the last of them', async () => {
    const { expire, look, during } = clocked()
    const [one, other] = [promised(), promised()]
    const readings = [during(() => one.promise), during(() => other.promise)]
    await look()
    one.resolve('one')
    await readings[0]
    expect(expire).not.toHaveBeenCalled()
    other.reject(new Error('lost'))
    await expect(readings[1]).rejects.toThrow('lost')
    expect(expire).toHaveBeenCalledTimes(1)
  })

  test('that fails is tried again the next day', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { expire, at, look } = clocked()
    expire.mockRejectedValueOnce(new Error('closed'))
    await look()
    at(day)
    await look()
    expect(expire).toHaveBeenCalledTimes(2)
    expect(said).toHaveBeenCalledOnce()
    said.mockRestore()
  })
})

/** A promise to be kept, or not, from outside. */
function promised() {
  let resolve: (value: string) => void = () => undefined
  let reject: (error: Error) => void = () => undefined
  const promise = new Promise<string>((keep, leave) => {
    resolve = keep
    reject = leave
  })
  return { promise, resolve, reject }
}
