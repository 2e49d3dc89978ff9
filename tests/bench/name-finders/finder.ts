/** A name with its type as PER, ORG, LOC or EVENT; offsets in UTF-16 units. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly type: string
}
export type Finder = (text: string) => readonly Found[]
