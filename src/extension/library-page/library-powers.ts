import type { PackAbout } from '../../intake/pack-format.ts'
import type { ChosenFile } from '../../intake/read-file.ts'
import type { PageView } from '../../view/page-view.ts'
import type { Analysed } from '../calls.ts'
import type { Batch } from '../library/batch.ts'
import type { BroughtIn } from '../library/bring-in.ts'
import type { Pair } from '../library/judge.ts'
import type { StoredJudgement } from '../library/judgement.ts'
import type { Kept } from '../library/keep-document.ts'
import type { Person } from '../library/people-of.ts'
import type { SavedDocument } from '../library/saved-document.ts'

/** What the page shows and does, asked of whoever keeps the library. */
export interface LibraryPowers {
  /** The last saved first. Rejects when the library cannot be opened. */
  list(): Promise<readonly SavedDocument[]>
  /** Null where it is not there any more. */
  open(id: string): Promise<Opened | null>
  /** The people of a document of whom other documents may tell too; null where that could not be told. */
  people(id: string): Promise<readonly Person[] | null>
  /** Says of people that they are one, or that they are not; cards go by it from then on. */
  judge(pairs: readonly Pair[], same: boolean): Promise<void>
  takeBack(pairs: readonly Pair[]): Promise<void>
  /** All that was said of people, the last first. */
  judgements(): Promise<readonly StoredJudgement[]>
  /** Takes a document out with all that it brought, and gives that back. */
  remove(id: string): Promise<Kept | null>
  restore(kept: Kept): Promise<void>
  /** Documents that have all words of a query, the best first; waits until all of them have been read. */
  find(query: string): Promise<readonly string[]>
  /** The words around what was found, by document. */
  excerpts(ids: readonly string[], query: string): Promise<ReadonlyMap<string, string>>
  /** Brings files in; whole, or nothing when `signal` aborts. */
  bringIn(
    files: readonly ChosenFile[],
    told: (done: number, documents: number) => void,
    signal: AbortSignal,
  ): Promise<BroughtIn>
  /** What was brought in, the last first. */
  batches(): Promise<readonly Batch[]>
  removeBatch(id: number): Promise<void>
  /** Brings batches back that were removed while this page is open. */
  restoreBatches(batches: readonly Batch[]): Promise<void>
  /** Documents as a pack, which is a zip archive. */
  exportPack(about: PackAbout, ids: readonly string[]): Promise<Blob>
  /** What a damaged library still holds, as a backup. */
  salvage(): Promise<Salvaged>
  /** Puts what was salvaged in the place of the library: false where that went and could not be written anew. */
  rebuild(from: Salvaged): Promise<boolean>
  storage(): Promise<Storage>
  /** Asks the browser to keep the library when the disk is nearly full. */
  keep(): Promise<void>
}

/** A saved document as it is read: with what is marked in it, or why that could not be told. */
export interface Opened extends Kept {
  readonly view: Pick<PageView, 'marks' | 'cards'> | null
  readonly unread: Unread | null
}

/** `unreachable`: the background did not answer, twice. */
type Unread = Extract<Analysed, { ok: false }>['reason'] | 'unreachable'

export interface Salvaged {
  readonly documents: number
  readonly file: Blob
}

export interface Storage {
  /** Bytes that the extension uses on this device; null where the browser does not tell. */
  readonly used: number | null
  /** Whether the browser promises not to clear it. */
  readonly kept: boolean
}
