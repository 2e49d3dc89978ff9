import browser from 'webextension-polyfill'
import type { Article } from '../../text/article.ts'
import type { Analysed, LibraryCalls } from '../calls.ts'
import { finishBatches, listBatches, removeBatch } from '../library/batches.ts'
import { bringIn } from '../library/bring-in.ts'
import { bringingIn, takingBack } from '../library/bringing-in.ts'
import { excerpt } from '../library/excerpt.ts'
import { judge, listJudgements, takeBack } from '../library/judge.ts'
import { type Kept, keepDocument } from '../library/keep-document.ts'
import { deleteLibrary, openLibrary } from '../library/library-database.ts'
import { listDocuments } from '../library/list-documents.ts'
import { packEntries } from '../library/pack-entries.ts'
import { readSaved } from '../library/read-saved.ts'
import { removeDocument } from '../library/remove-document.ts'
import { articleOf } from '../library/saved-document.ts'
import { librarySearch, readForSearch } from '../library/search-library.ts'
import { askTwice, remote } from '../messages.ts'
import { loadSettings } from '../settings.ts'
import type { LibraryPowers } from './library-powers.ts'

const background = remote<LibraryCalls>((message) => browser.runtime.sendMessage(message))

const compileArticle = (article: Article, saved: number) => askTwice(() => background.compile(article, saved))

/** Keeps what is removed from being swept away while this page is open: it takes removals back. */
let keeping: Promise<void> | undefined
const keepRemoved = (): Promise<void> => {
  keeping ??= new Promise((kept) => {
    const untilClosed = () => {
      kept()
      return new Promise<never>(() => undefined)
    }
    void navigator.locks.request(takingBack, { mode: 'shared' }, untilClosed)
  })
  return keeping
}

/** The reader's library, as its page works with it. */
export function libraryPowers(): LibraryPowers {
  const search = librarySearch()
  /** Reading all for the search goes on by itself; each list adds what is new. */
  let reading: Promise<unknown> = Promise.resolve()

  return {
    async list() {
      const documents = await listDocuments()
      reading = reading.then(() => readForSearch(search, documents)).catch(console.error)
      return documents
    },
    async open(id) {
      const saved = await readSaved(id)
      if (!saved) return null
      const analysed = await analysisOf(saved)
      return analysed?.ok
        ? { ...saved, view: analysed.view, unread: null }
        : { ...saved, view: null, unread: analysed?.reason ?? 'unreachable' }
    },
    people: (id) => askTwice(() => background.people(id)).catch(() => null),
    judge: (pairs, same) => judge(pairs, same, Date.now()),
    takeBack,
    judgements: listJudgements,
    async remove(id) {
      const kept = await removeDocument(id)
      search.remove(id)
      return kept
    },
    restore: async (kept) => void (await keepDocument(kept)),
    async find(query) {
      await reading
      return search.find(query)
    },
    async excerpts(ids, query) {
      const library = await openLibrary()
      const { store } = library.transaction('texts')
      const texts = await Promise.all(ids.map((id) => store.get(id)))
      return new Map(ids.map((id, i) => [id, excerpt(texts[i] ?? '', query)]))
    },
    async bringIn(files, told, signal) {
      // What reads files is large, and seldom needed.
      const { readFile } = await import('../../intake/read-file.ts')
      const sources = files.map((file) => ({ name: file.name, entries: () => readFile(file) }))
      return navigator.locks.request(bringingIn, { mode: 'shared' }, () =>
        bringIn(sources, { compile: compileArticle, now: Date.now }, told, signal),
      )
    },
    batches: listBatches,
    async removeBatch(id) {
      await keepRemoved()
      await removeBatch(id)
    },
    restoreBatches: finishBatches,
    async exportPack(about, ids) {
      const [{ packChunks }, { asBlob }] = await Promise.all([
        import('../../intake/write-pack.ts'),
        import('../../intake/lines-zip.ts'),
      ])
      return asBlob(packChunks(about, packEntries(ids)))
    },
    async salvage() {
      const [{ salvage }, { backUp }, { asBlob }, { settingsFile }] = await Promise.all([
        import('../library/salvage.ts'),
        import('../library/backup.ts'),
        import('../../intake/lines-zip.ts'),
        import('../settings-file.ts'),
      ])
      const library = await salvage(compileArticle)
      let documents = 0
      async function* counted() {
        for await (const one of library.documents()) {
          documents += 1
          yield one
        }
      }
      const settings = settingsFile(await loadSettings(browser.storage))
      const file = await asBlob(backUp(settings, { ...library, documents: counted }))
      return { documents, file }
    },
    async rebuild({ file }) {
      const { checkBackup, restore } = await import('../library/restore.ts')
      return navigator.locks.request(bringingIn, async () => {
        // What cannot be read back must not cost what is still there.
        await checkBackup(file)
        await deleteLibrary()
        try {
          await restore(file, () => undefined, Date.now)
          return true
        } catch (error) {
          console.error('Sidelight could not write the library anew:', error)
          return false
        }
      })
    },
    async storage() {
      const { usage = null } = await navigator.storage.estimate()
      return { used: usage, kept: await navigator.storage.persisted() }
    },
    keep: async () => void (await navigator.storage.persist()),
  }
}

/** Null where the background does not answer. */
async function analysisOf({ document, text }: Kept): Promise<Analysed | null> {
  try {
    return await askTwice(() => background.analyse(articleOf(document, text)))
  } catch {
    return { ok: false, reason: 'broken' }
  }
}
