import type { Article } from '../text/article.ts'
import type { PackAbout, PackEntity } from './pack-format.ts'

/** Why a file, or a part of one, is not taken. Each has its words in `_locales`. */
export type Refusal =
  | 'kind'
  | 'empty'
  | 'not-utf8'
  | 'too-large'
  | 'front-matter'
  | 'no-article'
  | 'zip-broken'
  | 'zip-bomb'
  | 'zip-path'
  | 'zip-in-zip'
  | 'pack-index'
  | 'pack-newer'
  | 'pack-line'
  | 'pack-fact'
  | 'pack-twice'
  | 'pack-older'
  | 'pack-there'
  | 'there'
  | 'failed'

/** What reading files gives, one after another. */
export type Entry =
  /** An article; a pack's comes with what it tells of whom, which is compiled of the others. */
  | {
      readonly name: string
      /** What its pack calls it. */
      readonly id?: string
      readonly article: Article
      readonly entities: readonly PackEntity[] | null
    }
  /** What follows, up to the file's end, is of this pack. */
  | { readonly name: string; readonly pack: PackAbout }
  /** `stops`: nothing of the file it stands in is taken. */
  | { readonly name: string; readonly refused: Refusal; readonly stops?: boolean }
