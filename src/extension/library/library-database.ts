import { type DBSchema, deleteDB, type IDBPDatabase, openDB, type StoreNames, unwrap, wrap } from 'idb'
import type { KnownEntity } from '../../knowledge/knowledge.ts'
import type { Batch } from './batch.ts'
import type { StoredJudgement } from './judgement.ts'
import { LibraryDamaged } from './library-failure.ts'
import type { SavedDocument } from './saved-document.ts'

/** What one saved document tells of one entity, under the keys that linking uses. */
export interface Contribution {
  /** Newest documents first, then their entities in order: an index that gives the first of many gives the newest. */
  readonly order: [newest: number, document: string, index: number]
  /** `SavedDocument.id` */
  readonly document: string
  /** `keysInDocuments` of the entity. */
  readonly keys: readonly string[]
  /** Its `nameKey`: who share it are merged, or kept apart, together. */
  readonly name: string
  readonly entity: KnownEntity
}

/** The reader's library. Texts stand apart, for lists do without them. */
export interface LibrarySchema extends DBSchema {
  readonly documents: {
    readonly key: string
    readonly value: SavedDocument
    readonly indexes: { readonly saved: number; readonly url: string; readonly batch: number }
  }
  readonly batches: { readonly key: number; readonly value: Batch }
  readonly texts: { readonly key: string; readonly value: string }
  readonly contributions: {
    readonly key: Contribution['order']
    readonly value: Contribution
    readonly indexes: { readonly keys: string; readonly name: string; readonly document: string }
  }
  readonly judgements: {
    readonly key: StoredJudgement['pair']
    readonly value: StoredJudgement
    readonly indexes: { readonly names: string }
  }
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>

/** Of what the reader is told to be kept: it is on the disk before that is said. Chromium alone would leave it to the system. */
export const lasting: IDBTransactionOptions = { durability: 'strict' }

const version = 3
let opening: Promise<LibraryDatabase> | undefined

/** The stores of this version, each with its indexes. */
const stores = {
  documents: ['saved', 'url', 'batch'],
  batches: [],
  texts: [],
  contributions: ['keys', 'name', 'document'],
  judgements: ['names'],
} as const satisfies Record<StoreNames<LibrarySchema>, readonly string[]>

/**
 * The library's database, opened when first needed, once in each script. It steps aside for a newer version of the
 * extension, and is opened again when the browser has closed it.
 *
 * @throws LibraryDamaged where stores or indexes are missing; what the database throws.
 */
export function openLibrary(): Promise<LibraryDatabase> {
  opening ??= open().catch((error) => {
    opening = undefined
    throw error
  })
  return opening
}

async function open(): Promise<LibraryDatabase> {
  const close = () => {
    opening = undefined
    database.close()
  }
  const database = await openDB<LibrarySchema>('library', version, {
    upgrade(made, before, _, transaction) {
      if (before < 1) makeFirst(made)
      if (before < 2) {
        transaction.objectStore('documents').createIndex('batch', 'batch')
        made.createObjectStore('batches', { keyPath: 'id' })
      }
      if (before < 3) {
        const judgements = made.createObjectStore('judgements', { keyPath: 'pair' })
        judgements.createIndex('names', 'names', { multiEntry: true })
      }
    },
    blocking: () => close(),
    terminated: () => {
      opening = undefined
    },
  })
  expectAborts(database)
  if (isWhole(database)) return database
  close()
  throw new LibraryDamaged('The library’s database lacks parts of itself.')
}

function isWhole(database: LibraryDatabase): boolean {
  const names = Object.keys(stores) as (keyof typeof stores)[]
  if (names.some((name) => !database.objectStoreNames.contains(name))) return false
  const transaction = database.transaction(names)
  return names.every((name) => {
    const indexes: readonly string[] = [...transaction.objectStore(name).indexNames]
    return stores[name].every((index) => indexes.includes(index))
  })
}

/**
 * `done` of each transaction fails when that is aborted, as by a disk that is full: of those that only read nobody waits for it.
 * Their requests fail, too, and whoever does wait is still told.
 */
function expectAborts(database: LibraryDatabase): void {
  const bare = unwrap(database)
  const begin = bare.transaction.bind(bare)
  bare.transaction = (...of) => {
    const transaction = begin(...of)
    wrap(transaction).done.catch(() => undefined)
    return transaction
  }
}

function makeFirst(made: LibraryDatabase): void {
  const documents = made.createObjectStore('documents', { keyPath: 'id' })
  documents.createIndex('saved', 'saved')
  documents.createIndex('url', 'url')
  made.createObjectStore('texts')
  const contributions = made.createObjectStore('contributions', { keyPath: 'order' })
  contributions.createIndex('keys', 'keys', { multiEntry: true })
  contributions.createIndex('name', 'name')
  contributions.createIndex('document', 'document')
}

/** The database as it is, whatever it lacks, for what reads what is left of it; it gives way when it is deleted. */
export async function openAsIs(): Promise<LibraryDatabase> {
  const database: LibraryDatabase = await openDB<LibrarySchema>('library', undefined, {
    blocking: () => database.close(),
  })
  expectAborts(database)
  return database
}

/** Deletes the database with all that it holds; whoever has it open gives way. */
export async function deleteLibrary(): Promise<void> {
  const opened = await opening?.catch(() => undefined)
  opened?.close()
  opening = undefined
  await deleteDB('library')
}
