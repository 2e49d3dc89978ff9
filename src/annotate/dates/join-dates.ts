import type { Span } from '../../text/span.ts'
import type { DateMention } from './date-mention.ts'

const together = /^(?:,? (?:local time,? )?(?:(?:at|around|about|on) )?(?:the )?)$/
const until = /^(?: (?:to|until|through) (?:the )?| ?[-–—] ?)$/
const from = /(?:^|[ (])[Ff]rom (?:the )?$/
const between = /(?:^|[ (])[Bb]etween (?:the )?$/
/** UTF-16 units before a range that hold the word it begins with. */
const lead = 13

/**
 * Puts together what one expression says in parts: a day and its time ("at 7:05 p.m. on Monday"), the two ends of a range. A
 * time by itself is of the one day that its sentence names, in the same clause, and open otherwise.
 */
export function joinDates(dates: readonly DateMention[], text: string): DateMention[] {
  const joined: DateMention[] = []
  for (const date of dates) {
    const last = joined.at(-1)
    const whole = last && (join(last, date, text) ?? rangeOf(last, date, text))
    if (whole) joined[joined.length - 1] = whole
    else joined.push(date)
  }
  const [day, another] = joined.filter(({ precision }) => precision === 'day')
  return joined.map((date) => {
    if (!isBareTime(date)) return date
    const near =
      day &&
      !another &&
      !clauseEnds.test(text.slice(Math.min(day.end, date.end), Math.max(day.start, date.start)))
    return { ...date, value: near ? at(day.value, date) : null }
  })
}

const clauseEnds = /[,;:()—“”]|\b(?:and|as|but|when|while|who|which|that|before|after|until)\b/

const isBareTime = ({ precision, value }: DateMention): boolean =>
  precision === 'time' && (value?.startsWith('T') ?? false)
const isRange = (value: string): boolean => value.includes('/')
const at = (day: string | null, time: DateMention): string | null =>
  day && !isRange(day) ? day + time.value : null

function join(a: DateMention, b: DateMention, text: string): DateMention | null {
  const [day, time] = isBareTime(b) ? [a, b] : [b, a]
  if (!isBareTime(time) || day.precision !== 'day' || !together.test(text.slice(a.end, b.start))) return null
  return { start: a.start, end: b.end, value: at(day.value, time), precision: 'time' }
}

/** Two ends as one; not where they come in the wrong order. */
function rangeOf(a: DateMention, b: DateMention, text: string): DateMention | null {
  const [before, middle] = [text.slice(Math.max(0, a.start - lead), a.start), text.slice(a.end, b.start)]
  const led = until.test(middle)
    ? from.test(before) || /[-–—]/.test(middle)
    : middle === ' and ' && between.test(before)
  if (!led || a.precision !== b.precision || a.precision === 'time') return null
  const span: Span = { start: a.start, end: b.end }
  if (a.value === null || b.value === null) return { ...span, value: null, precision: a.precision }
  return a.value < b.value && !isRange(a.value + b.value)
    ? { ...span, value: `${a.value}/${b.value}`, precision: a.precision }
    : null
}
