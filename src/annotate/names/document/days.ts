import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import { classBits } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'

/** Days and months, and what "Islam" and "Arabic" are. */
const calendar = classBits('calendar', 'language or religion')
/** Days and seasons that every year has; nobody's names, and no events that anybody reports. */
const feasts =
  /^(?:easter|christmas|xmas|ramadan|diwali|hanukkah|passover|lent|eid|thanksgiving|halloween|advent|pentecost|yuletide|hogmanay|holi|vesak|nowruz|purim|ashura|midsummer)$/

/** "Easter", "Sunday", "Islam", "Valentine’s Day": a day is no place and no body, nor is a faith. */
export function isDay({ words, masks }: Context, { from, to, type }: TaggedSpan): boolean {
  // "Eid Al Fitr"
  if (words[from - 1]?.lower === 'eid') return true
  if (to - from > 1) return false
  return type === 'person'
    ? words[to]?.lower === "'s" && words[to + 1]?.text === 'Day'
    : ((masks[from] ?? 0) & calendar) !== 0 ||
        // "an Olympic champion" is called so by the Games
        (type === 'event' && /^(?:para|ol)ympic$/.test(lowerAt(words, from))) ||
        feasts.test(lowerAt(words, from))
}
