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
  /** Where it is its card's first mark: in the whole article, in its paragraph only, or neither. */
  readonly first: 'article' | 'paragraph' | null
  /** Whom it means is open, by what ships: it is painted, but in no kind's hue. */
  readonly open?: true
}

/** Which mentions of a name are painted: the first in the article, the first in each paragraph, or every one. */
export const mentionChoices = ['article', 'paragraph', 'every'] as const

/** What the reader wants painted. */
export interface PaintChoice {
  readonly labels: readonly ClaimLabel[]
  readonly types: readonly EntityType[]
  readonly mentions: (typeof mentionChoices)[number]
}

export const defaultPaintChoice: PaintChoice = {
  labels: paintedLabels,
  types: entityTypes,
  mentions: 'article',
}

/** Whether a mark is painted under a choice. A mark that is not can still be hovered. */
export function isPainted({ paint, first }: Mark, { labels, types, mentions }: PaintChoice): boolean {
  if (paint === null) return false
  if (labels.some((label) => paint === `claim-${label}`)) return true
  const stands = mentions === 'every' || first === 'article' || first === mentions
  return stands && types.some((type) => paint === `entity-${type}`)
}
