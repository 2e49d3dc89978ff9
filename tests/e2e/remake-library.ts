import type { Tab } from './browser.ts'

/** A store: its key's path, and its indexes, each called as its path. */
interface Shape {
  readonly keyPath: string | null
  readonly indexes?: readonly string[]
}

/** Makes the library's database anew with other stores, which hold what they held. */
export const remakeLibrary = (own: Tab, shapes: Readonly<Record<string, Shape>>): Promise<void> =>
  own.evaluate(async (stores) => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const before = await done(indexedDB.open('library'))
    const held: [string, unknown[], IDBValidKey[]][] = []
    for (const [name] of stores) {
      const store = before.transaction(name).objectStore(name)
      held.push([name, ...(await Promise.all([done(store.getAll()), done(store.getAllKeys())]))])
    }
    before.close()
    await done(indexedDB.deleteDatabase('library'))
    const opening = indexedDB.open('library', before.version)
    opening.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes = [] }] of stores) {
        const store = opening.result.createObjectStore(name, { keyPath })
        for (const index of indexes) store.createIndex(index, index, { multiEntry: index === 'keys' })
      }
    }
    const made = await done(opening)
    const writing = made.transaction(
      stores.map(([name]) => name),
      'readwrite',
    )
    for (const [name, values, keys] of held)
      for (const [i, value] of values.entries())
        writing.objectStore(name).put(value, name === 'texts' ? keys[i] : undefined)
    await new Promise((resolve) => {
      writing.oncomplete = resolve
    })
    made.close()
  }, Object.entries(shapes))
