import type { Context } from '../context/context.ts'
import { classBits } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'

const event = classBits('event', 'event word')

/** "ERR-175" is a report, "V-17" a valve ("G-20" is none), "R11bn" and "A$5m" are sums, "#Rise" a hashtag, "Eastern" a part of something, "Jr." of somebody. */
export const isNumbered = ({ words, masks }: Context, { from, to, type }: TaggedSpan): boolean =>
  // "the Orro 7" is a model
  (type === 'event' &&
    /^\d$/.test(words[to - 1]?.text ?? '') &&
    !masks.subarray(from, to).some((mask) => mask & event)) ||
  /^(?:\p{Lu}{2,5}-\d{2,}|(?!G)\p{Lu}-\d+\p{L}?|#.*|\p{Lu}{0,3}[$£€]?\d[\d.,]*(?:bn|mn?|k|tn)|(?:north|south)?(?:north|south|east|west)ern|[js]r\.?)$/iu.test(
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(''),
  )
