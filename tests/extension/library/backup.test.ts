import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test } from 'vitest'
import { backUp, wholeLibrary } from '../../../src/extension/library/backup.ts'
import { listBatches } from '../../../src/extension/library/batches.ts'
import { bringIn } from '../../../src/extension/library/bring-in.ts'
import { clearLibrary } from '../../../src/extension/library/clear-library.ts'
import { compileArticle } from '../../../src/extension/library/compile-article.ts'
import { keepDocument } from '../../../src/extension/library/keep-document.ts'
import { openLibrary } from '../../../src/extension/library/library-database.ts'
import { removeDocument } from '../../../src/extension/library/remove-document.ts'
import { restore } from '../../../src/extension/library/restore.ts'
import { asBlob, linesZip } from '../../../src/intake/lines-zip.ts'
import { readModels } from '../../../src/read-models.ts'
import type { Article } from '../../../src/text/article.ts'
import { sweepAll } from './sweep-all.ts'

const models = readModels()
const trader: Article = {
  title: 'Trader',
  url: 'https://news.example/trader',
  text: 'Leyla Demir is a grain trader from Istanbul.',
}
const chair: Article = { title: 'Chair', text: 'Leyla Demir is the chair of the Black Sea Growers.' }
const baker: Article = { title: 'Baker', text: 'Tomas Reyes is a baker in Lima.' }
const about = (revision: number) => ({
  title: 'Growers',
  revision,
  author: null,
  licence: null,
  description: null,
  created: null,
})

let time = 1_000
const now = () => time++
const compile = (article: Article, saved: number) => compileArticle(article, saved, models)
const save = async (article: Article) => keepDocument(await compile(article, now()))
const bring = (article: Article, revision?: number) =>
  bringIn(
    [
      {
        name: 'a',
        async *entries() {
          if (revision !== undefined) yield { name: 'a', pack: about(revision) }
          yield { name: 'b', article, entities: null }
        },
      },
    ],
    { compile, now },
    () => undefined,
    new AbortController().signal,
  )
const settings = { format: 1, settings: { theme: 'dark' } }
const backedUp = async () => asBlob(backUp(settings, await wholeLibrary()))
const put = (file: Blob) => restore(file, (given) => given, now)
const everything = async () => {
  const library = await openLibrary()
  const stores = ['documents', 'texts', 'contributions', 'batches'] as const
  return Object.fromEntries(
    await Promise.all(stores.map(async (store) => [store, await library.getAll(store)])),
  )
}
/** A backup with other parts. */
async function fileOf(index: unknown, ...lines: readonly unknown[]): Promise<Blob> {
  const zip = linesZip()
  for (const [name, all] of [['backup.json', [index]] as const, ['library-1.jsonl', lines] as const]) {
    const file = zip.open(name)
    for (const line of all) file.add(JSON.stringify(line))
    file.end()
  }
  zip.end()
  return new Blob(zip.taken())
}

beforeEach(clearLibrary)

describe('a backup', () => {
  test('puts back all there was, as it was, and the same once more', async () => {
    await save(trader)
    await bring(chair)
    await bring(baker, 2)
    const [before, file] = [await everything(), await backedUp()]
    expect(before.documents).toHaveLength(3)
    await clearLibrary()
    expect(await put(file)).toEqual({ settings, documents: 3 })
    expect(await everything()).toEqual(before)
    await put(file)
    expect(await everything()).toEqual(before)
  })

  test('leaves what is there: newer revisions of packs, and what was saved since', async () => {
    const { id } = await save(trader)
    await bring(baker, 1)
    const file = await backedUp()
    await bring(chair, 2)
    await save(baker)
    const there = (await listBatches()).map((batch) => batch.pack?.revision)
    await removeDocument(id)
    await put(file)
    expect((await listBatches()).map((batch) => batch.pack?.revision)).toEqual(there)
    expect(there).toEqual([2])
    const library = await openLibrary()
    expect(await library.get('documents', id)).toMatchObject({ title: 'Trader', batch: null })
    expect(await library.count('documents')).toBe(4) // of revision 1 until it is swept
    await sweepAll()
    expect(await library.count('documents')).toBe(3)
  })

  test('that ends anywhere, or was changed, leaves the library as it was', async () => {
    await save(trader)
    const [line] = await lineOf(trader)
    await clearLibrary()
    await save(baker)
    const before = await everything()
    const index = { format: 1, settings, batches: [] }
    const whole = new Uint8Array(await (await fileOf(index, line)).arrayBuffer())
    const quote = { ...line.entities[0]?.facts[0], quote: 'Leyla Demir is a spy.', line: 'spy' }
    const wrong: readonly (readonly [string, Blob])[] = [
      ['not-one', new Blob(['PK not quite'])],
      ['broken', new Blob([whole.subarray(0, whole.length - 40)])],
      ['broken', new Blob([whole.subarray(0, 200)])],
      ['not-one', await fileOf({ format: 1 }, line)],
      ['newer', await fileOf({ ...index, format: 2 }, line)],
      ['broken', await fileOf(index, line, { ...line, text: 'Another text.' })],
      ['broken', await fileOf(index, line, { ...line, document: { ...line.document, url: 'javascript:1' } })],
      ['broken', await fileOf(index, line, { ...line, entities: [{ ...line.entities[0], facts: [quote] }] })],
      ['broken', await fileOf(index, line, null)],
    ]
    for (const [fault, file] of wrong) {
      await expect(put(file), fault).rejects.toMatchObject({ fault })
      expect(await everything()).toEqual(before)
    }
    await expect(
      restore(
        await fileOf(index, line),
        () => {
          throw new Error('settings')
        },
        now,
      ),
    ).rejects.toThrow('settings')
    expect(await everything()).toEqual(before)
  })
})

/** What a backup says of an article. */
async function lineOf(article: Article) {
  const { document, text, contributions } = await compile(article, 1)
  return [{ document, text, entities: contributions.map(({ entity }) => entity) }] as const
}
