import { type Day, dateOf, mondayOf, monthOf, two, weekdayOf, yearText } from './calendar.ts'
import type { DatePrecision, When } from './date-mention.ts'
import { readCalendar } from './read-calendar.ts'
import type { Tense } from './tense.ts'

/** "two days ago": as exact as its unit. A number that is none ("a few", "about three") leaves it open. */
export function resolveAgo(text: string, published: Day | null): When {
  const unit = text.match(/(second|minute|hour|day|week|month|year|decade|centur)/)?.[1] ?? 'day'
  const precision = precisionOf(unit)
  const open: When = { value: null, precision }
  if (published === null || /few|several|many|some|couple|decade|centur|hour|minute|second/.test(text))
    return open
  // chrono lets 31 March minus a month run over; the middle of a month never does.
  const { year, month } = monthOf(published)
  const middle = Date.UTC(year, month - 1, 15) / 86_400_000
  const from = unit === 'day' || unit === 'week' ? published : middle
  const start = readCalendar(asDigits(text), from)?.start
  if (start?.year == null) return open
  switch (unit) {
    case 'day':
      return { value: dateOf(published - daysBetween(from, start)), precision }
    case 'week':
      return { value: weekOf(from - daysBetween(from, start)), precision }
    case 'month':
      return start.month === null ? open : { value: `${yearText(start.year)}-${two(start.month)}`, precision }
    default:
      return { value: yearText(start.year), precision }
  }
}

const daysBetween = (
  from: Day,
  { year, month, day }: { year: number | null; month: number | null; day: number | null },
) => from - Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1) / 86_400_000

const tens = { fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50 } as const

/** chrono counts in words up to twelve. */
const asDigits = (text: string): string =>
  Object.entries(tens).reduce(
    (words, [word, number]) => words.replace(new RegExp(`^${word}`, 'i'), `${number}`),
    text,
  )

const precisionOf = (unit: string): DatePrecision =>
  unit === 'day' || unit === 'week'
    ? 'day'
    : unit === 'month'
      ? 'month'
      : unit === 'year' || unit === 'decade' || unit === 'centur'
        ? 'year'
        : 'time'

/** A week as its days, from Monday to Sunday. */
const weekOf = (day: Day): string => `${dateOf(mondayOf(day))}/${dateOf(mondayOf(day) + 6)}`

/** "yesterday", "last month", "this week", "the weekend". */
export function resolveRelative(text: string, published: Day | null, tense: () => Tense | null): When {
  const words = text.toLowerCase().replace(/^(?:earlier|later|early|late) /, '')
  const [first = '', second = ''] = words.split(/[ \u00a0]+/)
  const precision = second === 'year' || second === 'month' ? second : 'day'
  if (published === null) return { value: null, precision }
  const shift = first === 'last' ? -1 : first === 'next' ? 1 : 0
  const { year, month } = monthOf(published)
  const value = () => {
    switch (second) {
      case 'year':
        return yearText(year + shift)
      case 'month': {
        const count = year * 12 + month - 1 + shift
        return `${yearText(Math.floor(count / 12))}-${two((count % 12) + 1)}`
      }
      case 'week':
        // On a Sunday nobody can tell which week is "this": it ends there, or begins.
        return weekdayOf(published) === 0 ? null : weekOf(published + 7 * shift)
      case 'weekend':
        return weekend(first, published, tense)
      default:
        return dateOfDay(first, second, words === text.toLowerCase(), published, tense)
    }
  }
  return { value: value(), precision }
}

function dateOfDay(first: string, second: string, plain: boolean, published: Day, tense: () => Tense | null) {
  if (first === 'yesterday' || (first === 'last' && second === 'night')) return dateOf(published - 1)
  if (first === 'tomorrow') return dateOf(published + 1)
  if (first === 'last' || first === 'next') return null
  // "Today" in a sentence of the present is these days, not this day.
  return first === 'today' && plain && tense() === null ? null : dateOf(published)
}

/** The Saturday and the Sunday; said at a weekend, "last weekend" is the one before. */
function weekend(word: string, published: Day, tense: () => Tense | null): string | null {
  const own = mondayOf(published) + 5
  const during = published >= own
  const told = word === 'last' ? 'past' : word === 'next' ? 'future' : tense()
  if (told === null || word === 'next') return null
  const saturday = told === 'past' ? (during && word !== 'last' ? own : own - 7) : own
  return `${dateOf(saturday)}/${dateOf(saturday + 1)}`
}
