import type { Span } from '../../text/span.ts'
import type { TextSelectors } from '../../text/text-selectors.ts'
import type { PageView } from '../page-view.ts'

/** What a reader takes along of an article: what the popup shows of it. Nothing else goes into an export. */
export type ExportedReading = Pick<PageView, 'summary' | 'cards'>

/** A reading without what the reader has hidden. */
export function withoutHidden(
  { summary, cards }: ExportedReading,
  hidden: readonly string[],
): ExportedReading {
  const shown = ({ card }: { readonly card: string }) => !hidden.includes(card)
  return {
    summary: {
      ...summary,
      claims: summary.claims
        .map((group) => ({ ...group, claims: group.claims.filter(shown) }))
        .filter(({ claims }) => claims.length > 0),
      cast: summary.cast.filter(shown),
    },
    cards: Object.fromEntries(Object.entries(cards).filter(([card]) => shown({ card }))),
  }
}

/** Describes places of the article for tools that look for them in its source. */
export type Describe = (places: readonly Span[]) => readonly TextSelectors[]

/** Looks a message up, as the popup does. */
export type ExportWords = (key: string, ...values: string[]) => string

/** A message for one value of a union: message names take no hyphens. */
export const wordOf = (words: ExportWords, key: string, value: string, ...substitutions: string[]): string =>
  words(`${key}_${value.replaceAll('-', '_')}`, ...substitutions)
