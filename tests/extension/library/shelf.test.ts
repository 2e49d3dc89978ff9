import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openLibrary } from '../../../src/extension/library/library-database.ts'
import { failureOf } from '../../../src/extension/library/library-failure.ts'
import { shelf } from '../../../src/extension/library/shelf.ts'
import { readModels } from '../../../src/read-models.ts'

const page = 'https://news.example/harbour?page=1#comments'
const article = {
  text: 'Harbour opens\nLeyla Demir is a grain trader from Istanbul. She smiled.',
  title: 'Harbour opens',
  url: 'https://news.example/harbour',
  published: '2020-05-02',
  modified: '2020-05-03',
  publisher: 'The Harbour Courier',
  lang: 'en-GB',
}

/** The shelf of one tab, whose page tells `found`. */
function shelfOf(found: unknown, tab: { incognito?: boolean; url?: string } = {}) {
  const { standing, save, remove } = shelf({
    tab: async () => ({ url: page, incognito: false, ...tab }) as never,
    article: async () => found,
    models: async () => readModels(),
    now: () => 42,
  })
  return {
    standing: () => standing({}, 1),
    save: () => save({}, 1),
    remove: (id: string) => remove({}, id),
  }
}

const everything = async () => {
  const library = await openLibrary()
  return {
    documents: await library.getAll('documents'),
    texts: await library.getAll('texts'),
    contributions: await library.getAll('contributions'),
  }
}
const nothing = { documents: [], texts: [], contributions: [] }

beforeEach(async () => {
  const library = await openLibrary()
  for (const store of ['documents', 'texts', 'contributions'] as const) await library.clear(store)
  vi.restoreAllMocks()
})

describe('the article of a page', () => {
  test('is saved with all that its page says of it, once, and removed with all it brought', async () => {
    const shelf = shelfOf(article)
    expect(await shelf.standing()).toEqual({ state: 'not-saved', earlier: null })
    const saved = await shelf.save()
    const { documents, texts, contributions } = await everything()
    const { text, ...told } = article
    expect(documents).toEqual([
      { ...told, id: expect.any(String), saved: 42, batch: null, size: text.length },
    ])
    expect(texts).toEqual([text])
    expect(contributions.length).toBeGreaterThan(0)
    expect(saved).toEqual({ state: 'saved', id: documents[0]?.id, saved: 42 })
    expect(await shelf.standing()).toEqual(saved)
    await shelf.save()
    expect((await everything()).documents).toHaveLength(1)
    expect(await shelf.remove(documents[0]?.id ?? '')).toEqual({ state: 'not-saved', earlier: null })
    expect(await everything()).toEqual(nothing)
  })

  test('is another one when its text has changed, and the earlier one is told', async () => {
    await shelfOf(article).save()
    const changed = shelfOf({ ...article, text: `${article.text} It rained.` })
    expect(await changed.standing()).toEqual({ state: 'not-saved', earlier: 42 })
  })

  test.each([
    ['its own', 'https://news.example/a', 'https://www.news.example/a', 'https://news.example/a'],
    ['of a part of its site', 'https://news.example/a', 'https://m.news.example/b', 'https://news.example/a'],
    ['of another site', 'https://elsewhere.example/a', 'https://news.example/b#c', 'https://news.example/b'],
    ['that ends alike', 'https://news.example/a', 'https://bad-news.example/b', 'https://bad-news.example/b'],
    ['that is none', 'javascript:alert(1)', 'https://news.example/b', 'https://news.example/b'],
  ])('is kept under an address of its own site; it gives one %s', async (_, given, at, kept) => {
    await shelfOf({ ...article, url: given }, { url: at }).save()
    expect((await everything()).documents[0]?.url).toBe(kept)
  })

  test('stays out of the library in a private window', async () => {
    const shelf = shelfOf(article, { incognito: true })
    expect(await shelf.standing()).toEqual({ state: 'private' })
    expect(await shelf.save()).toEqual({ state: 'private' })
    expect(await everything()).toEqual(nothing)
  })

  test.each([
    ['nothing is read', null],
    ['nobody answers', undefined],
  ])('cannot be saved where %s', async (_, found) => {
    expect(await shelfOf(found).save()).toEqual({ state: 'failed', reason: 'no-article' })
    expect(await shelfOf(found).standing()).toEqual({ state: 'failed', reason: 'no-article' })
  })

  test('is refused where it is none', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(await shelfOf({ text: 7, __proto__: { text: 'x' } }).save()).toMatchObject({ state: 'failed' })
    expect(await everything()).toEqual(nothing)
  })

  test('is not half there when there is no room', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    expect(await shelfOf(article).save()).toEqual({ state: 'failed', reason: 'full' })
    expect(await everything()).toEqual(nothing)
  })
})

test('errors of the database are told by what can be done about them', () => {
  expect(failureOf(new DOMException('', 'QuotaExceededError'))).toBe('full')
  expect(failureOf(new DOMException('', 'VersionError'))).toBe('newer')
  expect(failureOf(new DOMException('', 'UnknownError'))).toBe('broken')
  expect(failureOf(new DOMException('The connection is closing.', 'InvalidStateError'))).toBe('broken')
  const refused = 'A mutation operation was attempted on a database that did not allow mutations.'
  expect(failureOf(new DOMException(refused, 'InvalidStateError'), true)).toBe('private')
  // So Firefox says on a full disk, too.
  expect(failureOf(new DOMException(refused, 'InvalidStateError'), false)).toBe('broken')
  expect(failureOf('what?')).toBe('broken')
})
