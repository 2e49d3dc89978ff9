/** What came of a file that was read back. `dropped`: keys that no setting has. */
export type Restored =
  | { readonly what: 'settings'; readonly dropped: readonly string[] }
  | { readonly what: 'backup'; readonly documents: number; readonly dropped: readonly string[] }
  /** Nothing was changed. `key`: the setting that holds what it cannot. */
  | { readonly refused: 'not-one' | 'newer' | 'broken' | 'wrong'; readonly key: string }

/** What can be done with all that Sidelight keeps. */
export interface DataPowers {
  /** What the library holds; null where it cannot be read. */
  count(): Promise<{ readonly documents: number; readonly packs: number } | null>
  /** The library and the settings. */
  backUp(): Promise<Blob>
  exportSettings(): Promise<Blob>
  /** Reads either back. @throws what the database throws */
  restore(file: Blob): Promise<Restored>
  deleteAll(): Promise<void>
}
