import type { SpanType } from '../tagger/tags.ts'

/** What the words around a name say of its type. */
export interface FoundClue {
  readonly type: SpanType
  readonly weight: number
  readonly reason: string
}
