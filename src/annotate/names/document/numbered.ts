import { lowerAt } from '../../../language/words/tagged-word.ts'
import { letterPatternAnyCase } from '../../../text/letter-pattern.ts'
import type { Context } from '../context/context.ts'
import { classBits } from '../context/gazetteer.ts'
import { isNumeral } from '../sentence/name-parts.ts'
import type { TaggedSpan } from '../tagged-span.ts'

const event = classBits('event', 'event word')
const prizes = /^(?:awards|oscars|grammys|emmys|baftas|tonys|globes)$/
const counted =
  /^(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|multiple|numerous|wins?|won|winning)$/

const numbered = letterPatternAnyCase`^(?:\p{Lu}{2,5}-\d{2,}|(?!MI-|TV-)\p{Lu}{2,5}-\d|(?!G)\p{Lu}-\d+\p{L}?|#.*|\p{Lu}{0,3}[$£€]?\d[\d.,]*(?:bn|mn?|k|tn)|(?:k?sh|rs|rm|rp|kes|ngn|php|zar|usd|eur|gbp)\d[\d.,]*|(?:north|south)?(?:north|south|east|west)ern|[js]r\.?)$`

/** "ERR-175" is a report, "V-17" a valve ("G-20" is none), "R11bn" "Sh80" and "A$5m" are sums, "#Rise" a hashtag, "Eastern" a part of something, "Jr." of somebody. */
export const isNumbered = ({ words, masks, commons }: Context, { from, to, type }: TaggedSpan): boolean =>
  // "nine ODIs" are many
  (to - from === 1 && /^\p{Lu}{2,}s$/u.test(words[from]?.text ?? '')) ||
  // "two Emmy Awards", "has won Grammys" are prizes
  (type === 'event' && prizes.test(lowerAt(words, to - 1)) && counted.test(lowerAt(words, from - 1))) ||
  // "Paper II"
  (to - from === 2 && type !== 'person' && commons[from] === 1 && isNumeral(words[from + 1])) ||
  // "the Orro 7" is a model
  (type === 'event' &&
    /^\d$/.test(words[to - 1]?.text ?? '') &&
    !masks.subarray(from, to).some((mask) => mask & event)) ||
  numbered.test(
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(''),
  )
