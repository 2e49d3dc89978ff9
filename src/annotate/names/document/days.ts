import type { Context } from '../context/context.ts'
import { classBit } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'

/** Days and months, and what "Islam" and "Arabic" are. */
const calendar = classBit('calendar') | classBit('language or religion')
/** Days and seasons that every year has; nobody's names, and no events that anybody reports. */
const feasts =
  /^(?:easter|christmas|xmas|ramadan|diwali|hanukkah|passover|lent|eid|thanksgiving|halloween|advent|pentecost|yuletide|hogmanay|holi|vesak|nowruz|purim|ashura|midsummer)$/

/** "Easter", "Sunday", "Islam": a day is no place and no body, nor is a faith. */
export const isDay = ({ words, masks }: Context, { from, to, type }: TaggedSpan): boolean =>
  type !== 'person' &&
  to - from === 1 &&
  (((masks[from] ?? 0) & calendar) !== 0 || feasts.test(words[from]?.lower ?? ''))
