import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { KnownEntity } from '../../knowledge/knowledge.ts'
import type { Batch } from './batch.ts'
import type { StoredJudgement } from './judgement.ts'
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

const version = 3
let opening: Promise<LibraryDatabase> | undefined

/**
 * The library's database, opened when first needed, once in each script. It steps aside for a newer version of the
 * extension, and is opened again when the browser has closed it.
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
  return database
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
