import { languageOf, type Words } from '../src/card/words.ts'

/** `2016-12-19T19:05`: what follows is the zone. */
const toMinutes = 16

/** An ISO date, time or range of two, as exact as it is, in the language of the words: "Dec 2016", "12 – 18 Dec 2016". */
export function whenInWords(words: Words, value: string): string {
  const [from = '', to] = value.split('/')
  const { length } = from
  const format = new Intl.DateTimeFormat(languageOf(words), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(length > 4 && { month: 'short' }),
    ...(length > 7 && { day: 'numeric' }),
    ...(length > 10 && { hour: 'numeric', minute: '2-digit' }),
  } as const)
  // A clock's time is shown as it was written, so it is read and written in one zone.
  const date = (text: string) => new Date(text.length > 10 ? `${text.slice(0, toMinutes)}Z` : text)
  if (to) return format.formatRange(date(from), date(to))
  const zone = from.slice(toMinutes).replace('Z', '')
  return `${format.format(date(from))}${length > toMinutes ? ` UTC${zone}` : ''}`
}
