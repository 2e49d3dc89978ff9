import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { listBatches, removeBatch } from '../../../src/extension/library/batches.ts'
import { bringIn } from '../../../src/extension/library/bring-in.ts'
import { compileArticle } from '../../../src/extension/library/compile-article.ts'
import { keepDocument } from '../../../src/extension/library/keep-document.ts'
import { openLibrary } from '../../../src/extension/library/library-database.ts'
import { removeDocument } from '../../../src/extension/library/remove-document.ts'
import { readModels } from '../../../src/read-models.ts'
import type { Article } from '../../../src/text/article.ts'
import { sweepAll } from './sweep-all.ts'

// Three pages of the extension that save, remove, bring in and take out at the same time, in any order.

const models = readModels()
const articles = ['trader', 'baker', 'sailor'].map(
  (trade): Article => ({ title: trade, text: `Leyla Demir is a ${trade} from Istanbul.` }),
)
const compile = (article: Article, saved: number) => compileArticle(article, saved, models)

beforeEach(async () => {
  const library = await openLibrary()
  for (const store of library.objectStoreNames) await library.clear(store)
})

const acts = ['save', 'remove', 'bring in', 'take out'] as const
interface Act {
  readonly act: (typeof acts)[number]
  readonly which: number
}

async function run({ act, which }: Act): Promise<void> {
  const article = articles[which]
  if (!article) throw new Error('no such article')
  if (act === 'save') await keepDocument(await compile(article, 1))
  else if (act === 'remove') await removeDocument((await compile(article, 1)).document.id)
  else if (act === 'bring in') {
    const pack = {
      title: `Pack ${which}`,
      revision: 1,
      author: null,
      licence: null,
      description: null,
      created: null,
    }
    const source = {
      name: 'pack',
      async *entries() {
        yield { name: 'pack', pack }
        for (const one of articles) yield { name: one.title ?? '', article: one, entities: null }
      },
    }
    await bringIn([source], { compile, now: () => 1 + which }, () => undefined, new AbortController().signal)
  } else
    for (const { id, pack } of await listBatches()) if (pack?.title === `Pack ${which}`) await removeBatch(id)
}

/** What is there of each document, once what no batch holds has been swept. */
async function leftOver(): Promise<{
  documents: string[]
  texts: string[]
  tellers: string[]
  batches: number[]
}> {
  await sweepAll()
  const library = await openLibrary()
  const told = await library.getAll('contributions')
  return {
    documents: (await library.getAllKeys('documents')).sort(),
    texts: (await library.getAllKeys('texts')).sort(),
    tellers: [...new Set(told.map(({ document }) => document))].sort(),
    batches: (await library.getAllKeys('batches')).sort(),
  }
}

test('whatever three pages do at once, each document is there whole or not at all, and none twice', async () => {
  const act = fc.record({ act: fc.constantFrom(...acts), which: fc.nat(articles.length - 1) })
  const page = fc.array(act, { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(fc.tuple(page, page, page), async (pages) => {
      await Promise.all(
        pages.map(async (own) => {
          for (const one of own) await run(one)
        }),
      )
      const left = await leftOver()
      expect(left.texts).toEqual(left.documents)
      expect(left.tellers).toEqual(left.documents)
      const ofBatches = left.documents.filter((id) => id.includes('-'))
      expect(ofBatches).toHaveLength(left.batches.length * articles.length)
      const titles = (await listBatches()).map(({ pack }) => pack?.title)
      expect(new Set(titles).size).toBe(titles.length)
    }),
    { numRuns: 25 },
  )
})
