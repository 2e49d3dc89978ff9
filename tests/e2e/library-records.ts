import type { Tab } from './browser.ts'

const stores = ['documents', 'texts', 'contributions', 'batches'] as const

/** How many records each store of the library has. */
export const records = (own: Tab): Promise<number[]> =>
  own.evaluate(async (names) => {
    const library = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('library')
      request.onsuccess = () => resolve(request.result)
    })
    const transaction = library.transaction(names)
    const counts = names.map((name) => transaction.objectStore(name).count())
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    library.close()
    return counts.map(({ result }) => result)
  }, stores)

/** A pack goes on no further than its n-th record: there the browser ends, or has no room, or the reader presses “Cancel”. */
export const endAt = (own: Tab, record: number, how: 'stuck' | 'full' | 'cancel'): Promise<void> =>
  own.evaluate(
    ([last, kind]) => {
      const { put } = IDBObjectStore.prototype
      let n = 0
      IDBObjectStore.prototype.put = function counted(...args: Parameters<typeof put>) {
        n += 1
        if (kind === 'cancel' && n === last) document.querySelector<HTMLElement>('.working button')?.click()
        if (n < last || kind === 'cancel') return put.apply(this, args)
        document.documentElement.dataset.ended = ''
        if (kind === 'full') throw new DOMException('No room.', 'QuotaExceededError')
        return new Promise(() => undefined) as unknown as IDBRequest<IDBValidKey>
      }
    },
    [record, how] as const,
  )

export const hasEnded = (own: Tab): Promise<boolean> =>
  own.evaluate(() => document.documentElement.dataset.ended !== undefined)

/** Takes away the library, with its database. */
export const removeLibrary = (own: Tab): Promise<void> =>
  own.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('library')
        request.onsuccess = () => resolve()
        request.onerror = () => reject(request.error)
      }),
  )
