import { readFileSync } from 'node:fs'

/** A library as a version of the extension has stored it, with all that its database holds. */
export interface StoredLibrary {
  readonly version: number
  readonly stores: Readonly<Record<string, Store>>
}

interface Store {
  readonly keyPath: string | null
  /** Each is called as its path. */
  readonly indexes: Readonly<Record<string, { readonly multiEntry: boolean }>>
  /** Each value, and its key where the value does not hold it. */
  readonly records: readonly (readonly [value: unknown, key?: IDBValidKey])[]
}

/** What the version of each number has stored of the same articles. The last is of the version that there is. */
export const storedLibraries: readonly StoredLibrary[] = [1, 2, 3, 4].map((version) =>
  JSON.parse(readFileSync(`tests/extension/library/stored/version-${version}.json`, 'utf8')),
)

/** Puts a stored library in place of the one that there is. Runs in a page, too. */
export async function putStored({ version, stores }: StoredLibrary): Promise<void> {
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  await done(indexedDB.deleteDatabase('library'))
  const opening = indexedDB.open('library', version)
  opening.onupgradeneeded = () => {
    for (const [name, { keyPath, indexes, records }] of Object.entries(stores)) {
      const store = opening.result.createObjectStore(name, { keyPath })
      for (const [index, how] of Object.entries(indexes)) store.createIndex(index, index, how)
      for (const record of records) store.put(...record)
    }
  }
  ;(await done(opening)).close()
}
