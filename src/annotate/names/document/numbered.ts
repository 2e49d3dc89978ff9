import type { Context } from '../context/context.ts'
import type { TaggedSpan } from '../tagged-span.ts'

/** "ERR-175" is a report, "V-17" a valve ("G-20" is none), "R11bn" and "A$5m" are sums, "#Rise" a hashtag, "Eastern" a part of something, "Jr." of somebody. */
export const isNumbered = ({ words }: Context, { from, to }: TaggedSpan): boolean =>
  /^(?:\p{Lu}{2,5}-\d{2,}|(?!G)\p{Lu}-\d+\p{L}?|#.*|\p{Lu}{0,3}[$£€]?\d[\d.,]*(?:bn|mn?|k|tn)|(?:north|south)?(?:north|south|east|west)ern|[js]r\.?)$/iu.test(
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(''),
  )
