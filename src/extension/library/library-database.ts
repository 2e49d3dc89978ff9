import {
  type DBSchema,
  deleteDB,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
  unwrap,
  wrap,
} from 'idb'
import * as v from 'valibot'
import type { KnownEntity } from '../../knowledge/knowledge.ts'
import { isKnownEntity } from '../../knowledge/parse-knowledge.ts'
import type { Batch } from './batch.ts'
import { judgementSchema, type StoredJudgement, storedJudgement } from './judgement.ts'
import { keysOf } from './keys-of.ts'
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

/** Also counts up when `keysOf` gives other keys: what is stored is then written under those. */
const version = 4
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
    async upgrade(made, before, _, transaction) {
      if (before < 1) makeFirst(made)
      if (before < 2) {
        transaction.objectStore('documents').createIndex('batch', 'batch')
        made.createObjectStore('batches', { keyPath: 'id' })
      }
      if (before < 3) {
        const judgements = made.createObjectStore('judgements', { keyPath: 'pair' })
        judgements.createIndex('names', 'names', { multiEntry: true })
      }
      if (before > 0 && hasStores(made)) await renewKeys(transaction)
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

const names = Object.keys(stores) as (keyof typeof stores)[]

const hasStores = ({ objectStoreNames }: LibraryDatabase): boolean =>
  names.every((name) => objectStoreNames.contains(name))

function isWhole(database: LibraryDatabase): boolean {
  if (!hasStores(database)) return false
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

/** Records that are read at a time. */
const some = 500

/** Writes what is stored of names under the keys that this version makes of them. What is broken stays as it is. */
async function renewKeys(
  transaction: IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>,
): Promise<void> {
  const contributions = transaction.objectStore('contributions')
  for (let last: Contribution['order'] | undefined; ; ) {
    const read = await contributions.getAll(last && IDBKeyRange.lowerBound(last, true), some)
    last = read.at(-1)?.order
    if (!last) break
    // Of a large library most stays as it is: to write it all takes minutes.
    const renewed = read.flatMap((one) => {
      if (!isKnownEntity(one.entity)) return []
      const keys = keysOf(one.entity)
      const isSame = one.name === keys.name && String(one.keys) === String(keys.keys)
      return isSame ? [] : { ...one, ...keys }
    })
    await Promise.all(renewed.map((one) => contributions.put(one)))
  }
  const judgements = transaction.objectStore('judgements')
  const said = (await judgements.getAll()).filter((one) => v.is(judgementSchema, one))
  await Promise.all(said.map((one) => judgements.put(storedJudgement(one.persons, one.same, one.said))))
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
