import { dateFrom, dayOf, monthOf, two, weekdayOf, yearText } from './calendar.ts'
import type { When } from './date-mention.ts'
import type { Expression, ExpressionKind } from './expression.ts'
import { type Moment, type Moments, readCalendar } from './read-calendar.ts'
import { resolveAgo, resolveRelative } from './resolve-relative.ts'
import { resolveWeekday } from './resolve-weekday.ts'
import type { Tense } from './tense.ts'

/** What an expression is reckoned from. */
export interface Setting {
  /** The day of publication, `YYYY-MM-DD`; null where relative expressions cannot be told. */
  readonly published: string | null
  /** Whether the clause tells of what was or what will be. Asked only where it decides. */
  readonly tense: () => Tense | null
}

/** Null: these words are no date after all. */
type Resolver = (text: string, setting: Setting) => When | null

const resolvers: Readonly<Record<ExpressionKind, Resolver>> = {
  time: resolveTime,
  numeric: resolveNumeric,
  day: resolveDay,
  month: (text) => {
    const start = readCalendar(text.replace(/^(?:early|mid|late)[- ]/i, ''))?.start
    return start?.month && start.year
      ? { value: monthText(start.year, start.month), precision: 'month' }
      : null
  },
  years: (text) => {
    const [first = '', last = ''] = text.match(/\d+/g) ?? []
    const end = last.length === 2 ? `${first.slice(0, 2)}${last}` : last
    return end > first ? { value: `${first}/${end}`, precision: 'year' } : null
  },
  year: (text) => ({ value: text.match(/\d{4}/)?.[0] ?? null, precision: 'year' }),
  decade: (text) => {
    const decade = text.match(/\d{3}(?=0s)/)?.[0]
    // "The 1900s" may be ten years or a hundred.
    const value = decade && !decade.endsWith('0') ? `${decade}0/${decade}9` : null
    return { value, precision: 'year' }
  },
  bareMonth: resolveBareMonth,
  weekday: (text, { published, tense }) => ({
    value: published && resolveWeekday(text, dayOf(published), tense),
    precision: 'day',
  }),
  ago: (text, { published }) => resolveAgo(text, published === null ? null : dayOf(published)),
  shift: (text) => ({
    value: null,
    precision: /month/.test(text)
      ? 'month'
      : /year|decade|centur/.test(text)
        ? 'year'
        : /hour|minute|second/.test(text)
          ? 'time'
          : 'day',
  }),
  relative: (text, { published, tense }) =>
    resolveRelative(text, published === null ? null : dayOf(published), tense),
}

/** What an expression says of when; null where it turns out to be no date (30 February). */
export const resolve = (text: string, { kind }: Pick<Expression, 'kind'>, setting: Setting): When | null =>
  resolvers[kind](text, setting)

/** A time by itself: the day is for others to tell. `value` is `THH:MM`, with the zone that the words name. */
function resolveTime(text: string): When | null {
  const words = text.replace(/^(\d\d)(\d\d)\b/, '$1:$2')
  const start = readCalendar(words)?.start
  if (!start?.time) return null
  // Nine o'clock may be morning or evening.
  if (/clock$/.test(text)) return { value: null, precision: 'time' }
  const { offset } = start
  const sign = (offset ?? 0) < 0 ? '-' : '+'
  const [hours, minutes] = [Math.floor(Math.abs(offset ?? 0) / 60), Math.abs(offset ?? 0) % 60]
  const zone = offset === null ? '' : offset === 0 ? 'Z' : `${sign}${two(hours)}:${two(minutes)}`
  return { value: `T${start.time}${zone}`, precision: 'time' }
}

function resolveNumeric(text: string): When | null {
  const [a = 0, b = 0, c = 0] = text.split(/[-/.]/).map(Number)
  if (a > 999) return whole(dateFrom(a, b, c))
  const [dayFirst, monthFirst] = [dateFrom(c, b, a), dateFrom(c, a, b)]
  // 3/4/2016 is a day in April or in March, by where it was written.
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return { value: null, precision: 'day' }
  return whole(dayFirst ?? monthFirst)
}

const whole = (value: string | null): When | null => (value === null ? null : { value, precision: 'day' })

const leapYear = 2000
const withoutYear = ({ start, end }: Moments): Moments => ({
  start: { ...start, year: null },
  end: end && { ...end, year: null },
})

function resolveDay(text: string, setting: Setting): When | null {
  const dated = /\d{4}/.test(text)
  // Of the days without a year, the calendar must not refuse 29 February.
  const read = readCalendar(text.replace(/^the /i, '') + (dated ? '' : `, ${leapYear}`))
  if (!read) return null
  const { start, end } = dated ? read : withoutYear(read)
  const overNewYear = end !== null && (end.month ?? 12) < (start.month ?? 1)
  const year = end?.year ?? start.year ?? yearByTense(overNewYear ? end : start, setting)
  if (year === null) return { value: null, precision: 'day' }
  const first = asDate(start, start.year ?? (overNewYear ? year - 1 : year))
  const last = end && asDate({ ...end, month: end.month ?? start.month }, year)
  if (!first || (end && !last)) return null
  if (last && last <= first) return { value: null, precision: 'day' }
  // "Tuesday, 19 December 2016" was a Monday: one of the two is wrong, and nobody can tell which.
  if (start.weekday !== null && weekdayOf(dayOf(first)) !== start.weekday)
    return { value: null, precision: 'day' }
  return { value: last ? `${first}/${last}` : first, precision: 'day' }
}

const asDate = ({ month, day }: Moment, year: number): string | null =>
  month && day ? dateFrom(year, month, day) : null

/** The year of a day that is given without: the last one that was, or the next that comes. */
function yearByTense(moment: Moment, { published, tense }: Setting): number | null {
  const told = published && tense()
  if (!(published && told)) return null
  const { year } = monthOf(dayOf(published))
  const here = asDate(moment, year)
  if (told === 'past') return here !== null && here <= published ? year : year - 1
  return here !== null && here >= published ? year : year + 1
}

const monthText = (year: number, month: number): string => `${yearText(year)}-${two(month)}`

const months = 'january february march april may june july august september october november december'.split(
  ' ',
)

function resolveBareMonth(text: string, { published, tense }: Setting): When | null {
  const month = months.indexOf(text.match(/[A-Z][A-Za-z]+$/)?.[0].toLowerCase() ?? '') + 1
  if (month === 0) return null
  const unresolved: When = { value: null, precision: 'month' }
  if (!published) return unresolved
  const now = monthOf(dayOf(published))
  const word = text.match(/^(?:last|next|this)/i)?.[0].toLowerCase()
  if (word === 'this' || (word && now.month === month))
    // "Last December", said in December, may be this one.
    return word === 'this' && now.month === month
      ? { value: monthText(now.year, month), precision: 'month' }
      : unresolved
  const told = word === 'last' ? 'past' : word === 'next' ? 'future' : tense()
  if (told === null) return unresolved
  const year =
    told === 'past'
      ? month <= now.month
        ? now.year
        : now.year - 1
      : month >= now.month
        ? now.year
        : now.year + 1
  return { value: monthText(year, month), precision: 'month' }
}
