import { type ClaimLabel, paintedLabels } from '../annotate/claims/claim.ts'
import { type EntityType, entityTypes } from '../annotate/mention.ts'
import type { Span } from '../text/span.ts'

/** A group of marks that look alike; also the name of their highlight, after a prefix. */
export type Paint = `entity-${EntityType}` | `claim-${ClaimLabel}`

/** A stretch of the page that opens a card when the pointer rests on it. */
export interface Mark extends Span {
  /** Key of its card in `PageView.cards`. */
  readonly card: string
  /** How it looks where it is painted; null for what is never painted (pronouns). */
  readonly paint: Paint | null
  /** Whether it is its card's first mark in the paragraph. */
  readonly first: boolean
}

/** What the reader wants painted. */
export interface PaintChoice {
  readonly labels: readonly ClaimLabel[]
  readonly types: readonly EntityType[]
  /** Every mention of an entity, not only the first in each paragraph. */
  readonly everyMention: boolean
}

export const defaultPaintChoice: PaintChoice = {
  labels: paintedLabels,
  types: entityTypes,
  everyMention: false,
}

/** Whether a mark is painted under a choice. A mark that is not can still be hovered. */
export function isPainted(mark: Mark, { labels, types, everyMention }: PaintChoice): boolean {
  if (mark.paint === null) return false
  if (labels.some((label) => mark.paint === `claim-${label}`)) return true
  return (everyMention || mark.first) && types.some((type) => mark.paint === `entity-${type}`)
}
