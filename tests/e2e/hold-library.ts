import type { Tab } from './browser.ts'

/**
 * Keeps everybody waiting who looks into the library, from another page of the extension, until what is returned is called: no
 * analysis ends meanwhile. The library must have been opened before.
 */
export async function holdLibrary(own: Tab): Promise<() => Promise<void>> {
  await own.evaluate(async () => {
    const page = globalThis as unknown as { release(): void }
    const library = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('library')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const transaction = library.transaction([...library.objectStoreNames], 'readwrite')
    let held = true
    page.release = () => {
      held = false
    }
    transaction.oncomplete = () => library.close()
    // A transaction lasts as long as it is asked for something.
    const hold = () => {
      if (held) transaction.objectStore('documents').count().onsuccess = hold
    }
    hold()
  })
  return () => own.evaluate(() => (globalThis as unknown as { release(): void }).release())
}
