import { compileArticle } from '../../src/extension/library/compile-article.ts'
import type { Kept } from '../../src/extension/library/keep-document.ts'
import { readModels } from '../../src/read-models.ts'
import type { Article } from '../../src/text/article.ts'
import type { Tab } from './browser.ts'

/** Articles as saving them would keep them, one a second. */
export async function keptArticles(articles: readonly Article[]): Promise<Kept[]> {
  const models = readModels()
  return Promise.all(articles.map((article, index) => compileArticle(article, 1000 * (index + 1), models)))
}

/** Puts documents into the library, in a page of the extension; the library must have been opened before. */
export const fillLibrary = (own: Tab, documents: readonly Kept[]): Promise<void> =>
  own.evaluate(async (all) => {
    const library = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('library')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const transaction = library.transaction(['documents', 'texts', 'contributions'], 'readwrite')
    for (const { document, text, contributions } of all) {
      transaction.objectStore('documents').put(document)
      transaction.objectStore('texts').put(text, document.id)
      for (const one of contributions) transaction.objectStore('contributions').put(one)
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve
      transaction.onabort = () => reject(transaction.error)
    })
    library.close()
  }, documents)
