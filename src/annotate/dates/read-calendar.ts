import { Chrono, casual } from 'chrono-node/en'
import { type Day, dateOf, two } from './calendar.ts'

/** What an expression itself names; what is left out it does not tell. */
export interface Moment {
  readonly year: number | null
  /** 1–12. */
  readonly month: number | null
  readonly day: number | null
  /** 0 is Sunday. */
  readonly weekday: number | null
  /** `HH:MM`. */
  readonly time: string | null
  /** Minutes east of Greenwich, where the words name a zone. */
  readonly offset: number | null
}

export interface Moments {
  readonly start: Moment
  readonly end: Moment | null
}

/** For expressions that are reckoned from none. */
const noDay: Day = 0

const never = /(?!)/

/**
 * chrono without what reads durations, "two days ago". Those patterns have all numbers and units in them, and each takes milliseconds
 * to compile when it is first tried.
 */
const withoutDurations = new Chrono({
  ...casual,
  parsers: casual.parsers.map((parser) => ({
    pattern: (context) => {
      const pattern = parser.pattern(context)
      return pattern.source.includes('minute') ? never : pattern
    },
    extract: (context, match) => parser.extract(context, match),
  })),
})

/**
 * Reads an expression with chrono (its only use). Null unless the whole expression is one date or one range that the
 * calendar has. Durations are reckoned from `from`, the day it was written; without it none is read.
 */
export function readCalendar(text: string, from?: Day): Moments | null {
  const [year, month, day] = dateOf(from ?? noDay)
    .split('-')
    .map(Number)
  // chrono reckons in the clock's own zone; noon there is the same day in all of them.
  const reference = new Date(year ?? 0, (month ?? 1) - 1, day ?? 1, 12)
  const plain = text.replace(/[–—]/g, '-').replace(/\u00a0/g, ' ')
  const results = (from === undefined ? withoutDurations : casual).parse(plain, reference)
  const [result] = results
  if (!result || results.length > 1 || result.index + result.text.length < plain.length) return null
  return { start: moment(result.start), end: result.end ? moment(result.end) : null }
}

type Components = ReturnType<typeof casual.parse>[number]['start']

function moment(components: Components): Moment {
  const certain = (component: Parameters<Components['get']>[0]) =>
    components.isCertain(component) ? components.get(component) : null
  const hour = certain('hour')
  return {
    year: certain('year'),
    month: certain('month'),
    day: certain('day'),
    weekday: certain('weekday'),
    time: hour === null ? null : `${two(hour)}:${two(certain('minute') ?? 0)}`,
    offset: certain('timezoneOffset'),
  }
}
