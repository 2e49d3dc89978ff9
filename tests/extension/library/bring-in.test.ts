import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test } from 'vitest'
import { finishBatches, listBatches, removeBatch } from '../../../src/extension/library/batches.ts'
import { type BroughtIn, bringIn, type Source } from '../../../src/extension/library/bring-in.ts'
import { compileArticle } from '../../../src/extension/library/compile-article.ts'
import { keepDocument } from '../../../src/extension/library/keep-document.ts'
import { openLibrary } from '../../../src/extension/library/library-database.ts'
import { listDocuments } from '../../../src/extension/library/list-documents.ts'
import { lookUp } from '../../../src/extension/library/look-up.ts'
import { packEntries } from '../../../src/extension/library/pack-entries.ts'
import { removeDocument } from '../../../src/extension/library/remove-document.ts'
import type { Entry } from '../../../src/intake/entry.ts'
import { asBlob } from '../../../src/intake/lines-zip.ts'
import type { PackAbout } from '../../../src/intake/pack-format.ts'
import { readFile } from '../../../src/intake/read-file.ts'
import { packChunks } from '../../../src/intake/write-pack.ts'
import { keysOnPage } from '../../../src/knowledge/link/name-keys.ts'
import { readModels } from '../../../src/read-models.ts'
import type { Article } from '../../../src/text/article.ts'
import { entitiesOf } from '../../annotate/marked.ts'
import { sweepAll } from './sweep-all.ts'

const models = readModels()
const page = entitiesOf('[p Leyla Demir] met [p Sergei Lavrov] in [l Istanbul].').flatMap(keysOnPage)
const trader: Article = { title: 'Trader', text: 'Leyla Demir is a grain trader from Istanbul.' }
const chair: Article = { title: 'Chair', text: 'Leyla Demir is the chair of the Black Sea Growers.' }
const about = (revision: number, title = 'Bodies'): PackAbout => ({
  title,
  revision,
  author: 'Office',
  licence: null,
  description: null,
  created: null,
})

const source = (name: string, ...entries: readonly (Article | PackAbout | Entry)[]): Source => ({
  name,
  async *entries() {
    for (const entry of entries) {
      if ('name' in entry) yield entry
      else if ('text' in entry) yield { name: `${name}: ${entry.title}`, article: entry, entities: null }
      else yield { name, pack: entry }
    }
  },
})
let time = 1
const bring = (
  sources: readonly Source[],
  told: (done: number, documents: number) => void = () => undefined,
  signal = new AbortController().signal,
): Promise<BroughtIn> => {
  const compile = (article: Article, saved: number) => compileArticle(article, saved, models)
  return bringIn(sources, { compile, now: () => time++ }, told, signal)
}
const titles = async () => (await listDocuments()).map(({ title }) => title)
const told = async () =>
  (await lookUp(page, null)).parts.flatMap(({ entities }) =>
    entities.flatMap(({ facts }) => facts.map(({ line }) => line)),
  )
const counts = async () => {
  const library = await openLibrary()
  return Promise.all(
    (['documents', 'texts', 'contributions', 'batches'] as const).map((one) => library.count(one)),
  )
}

beforeEach(async () => {
  const library = await openLibrary()
  for (const store of ['documents', 'texts', 'contributions', 'batches'] as const) await library.clear(store)
})

describe('files', () => {
  test('are there together, tell cards, and go again', async () => {
    const done = await bring([source('a.txt', trader), source('b.txt', chair)])
    expect(done).toMatchObject({ documents: 2, refused: [] })
    expect((await titles()).sort()).toEqual(['Chair', 'Trader'])
    expect((await told()).sort()).toEqual(['a grain trader from Istanbul', 'chair of the Black Sea Growers'])
    for (const batch of done.batches) await removeBatch(batch)
    expect([await titles(), await told()]).toEqual([[], []])
    await sweepAll()
    expect(await counts()).toEqual([0, 0, 0, 0])
  })

  test('that are there already are told and not taken twice', async () => {
    await keepDocument(await compileArticle(trader, 1, models))
    const again = await bring([source('a.txt', trader), source('b.txt', chair), source('c.txt', chair)])
    expect(again.refused.map(({ name, why }) => [name, why])).toEqual([
      ['a.txt: Trader', 'there'],
      ['c.txt: Chair', 'there'],
    ])
    expect((await bring([source('b.txt', chair)])).documents).toBe(0)
    expect(await titles()).toHaveLength(2)
    expect((await listBatches()).length).toBe(1)
  })

  test('of which one is refused do not cost the others', async () => {
    const broken = source('x.zip', trader, { name: 'x.zip', refused: 'zip-broken', stops: true })
    const done = await bring([broken, source('b.txt', chair)])
    expect(done).toMatchObject({ documents: 2, refused: [{ name: 'x.zip', why: 'zip-broken' }] })
  })
})

describe('an import that ends on the way', () => {
  const many = Array.from({ length: 120 }, (_, n) => ({ title: `${n}`, text: `Number ${n}.` }))

  test.each([0, 1, 2, 30, 49, 50, 51, 99, 100, 119])(
    'leaves the library as it was, cancelled at %i',
    async (at) => {
      await bring([source('p.zip', about(1), trader)])
      const before = [await counts(), await titles(), await told()]
      const work = new AbortController()
      const cancel = (_: number, documents: number) => {
        if (documents >= at) work.abort()
      }
      const files = [source('p.zip', about(2), ...many.slice(0, 60)), source('all.zip', ...many.slice(60))]
      await expect(bring(files, cancel, work.signal)).rejects.toThrow(/abort/i)
      expect([await counts(), await titles(), await told()]).toEqual(before)
    },
  )

  test('killed, leaves nothing that anybody sees, and the next sweep takes the rest', async () => {
    await bring([source('a.txt', chair)])
    const before = await counts()
    await new Promise<void>((stuck) => void bring([{ name: 'stuck', entries: () => forever(many, stuck) }]))
    expect((await counts())[0]).toBeGreaterThan(before[0]!)
    expect(await titles()).toEqual(['Chair'])
    expect(await told()).toEqual(['chair of the Black Sea Growers'])
    await sweepAll()
    expect(await counts()).toEqual(before)
  })
})

/** Never goes on: the page has been closed. */
async function* forever(articles: readonly Article[], stuck: () => void): AsyncGenerator<Entry> {
  for (const article of articles) yield { name: 'x', article, entities: null }
  stuck()
  await new Promise(() => undefined)
}

describe('a pack', () => {
  test('gives place to its newer revision, not to an older one, and not to another pack', async () => {
    await bring([source('1.zip', about(1), trader)])
    await bring([source('2.zip', about(2), chair), source('o.zip', about(1, 'Others'), trader)])
    expect((await titles()).sort()).toEqual(['Chair', 'Trader'])
    for (const [revision, why] of [
      [1, 'pack-older'],
      [2, 'pack-there'],
    ] as const) {
      const again = await bring([source('n.zip', about(revision), trader)])
      expect(again).toMatchObject({ documents: 0, refused: [{ why }] })
    }
    await sweepAll()
    expect((await counts())[0]).toBe(2)
  })

  test('may hold what another holds: it tells it once, and still when the other is gone', async () => {
    const [first] = (await bring([source('1.zip', about(1), trader)])).batches
    await bring([source('2.zip', about(1, 'Others'), trader)])
    expect(await told()).toEqual(['a grain trader from Istanbul'])
    await removeBatch(first!)
    await sweepAll()
    expect(await told()).toEqual(['a grain trader from Istanbul'])
  })

  test('comes back whole when its removal is taken back', async () => {
    await bring([source('1.zip', about(1), trader)])
    const [batch] = await listBatches()
    await removeBatch(batch!.id)
    expect(await titles()).toEqual([])
    await finishBatches([batch!])
    expect(await told()).toEqual(['a grain trader from Istanbul'])
  })

  test('is the source of what it tells', async () => {
    await bring([source('1.zip', about(1), trader)])
    const [told] = (await lookUp(page, null)).parts
    expect(told?.documents.map(({ title }) => title)).toEqual(['Trader'])
    const ids = told?.entities.flatMap(({ facts }) => facts.map(({ document }) => document))
    expect([...new Set(ids)]).toEqual(told?.documents.map(({ id }) => id))
  })

  test('with one thing wrong is not taken at all', async () => {
    const done = await bring([
      source('1.zip', about(1), trader, { name: '1.zip', refused: 'pack-line', stops: true }),
      source('b.txt', chair),
    ])
    expect(done).toMatchObject({ documents: 1, refused: [{ why: 'pack-line' }] })
    expect(await titles()).toEqual(['Chair'])
    expect((await counts())[0]).toBe(1)
  })

  test('that was exported is the same where it is added', async () => {
    await bring([source('a.txt', trader), source('b.txt', chair)])
    const [before, all] = [await told(), await listDocuments()]
    const write = async () => {
      const blob = await asBlob(packChunks(about(3), packEntries(all.map(({ id }) => id))))
      return new Uint8Array(await blob.arrayBuffer())
    }
    const bytes = await write()
    expect(await write()).toEqual(bytes)
    for (const { id } of all) await removeDocument(id)
    const name = 'p.zip'
    const file = { name, entries: () => readFile({ name, size: bytes.length, bytes: async () => bytes }) }
    expect(await bring([file])).toMatchObject({ documents: 2, refused: [] })
    expect((await told()).sort()).toEqual(before.sort())
    expect((await listDocuments()).map(({ title }) => title).sort()).toEqual(['Chair', 'Trader'])
  })
})
