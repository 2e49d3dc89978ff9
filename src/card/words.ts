/** Looks a message up in the reader's language: `browser.i18n.getMessage`, or a table in tests. */
export type Words = (key: string, ...substitutions: string[]) => string

/** The tag of the language that the words are in. */
export const languageOf = (words: Words): string => words('language') || 'en'

/** Which way the words run; what is quoted runs its own way. */
export const directionOf = (words: Words): 'ltr' | 'rtl' => (words('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr')

export const numberInWords = (words: Words, number: number): string =>
  new Intl.NumberFormat(languageOf(words)).format(number)

/** A message that depends on a number: `key_one`, `key_other` and whatever else the language of the words needs. */
export function counted(words: Words, key: string, count: number): string {
  const form = new Intl.PluralRules(languageOf(words)).select(count)
  const number = numberInWords(words, count)
  return words(`${key}_${form}`, number) || words(`${key}_other`, number)
}

/** A message for one value of a union: message names take no hyphens. */
export const wordFor = (words: Words, key: string, value: string, ...substitutions: string[]): string =>
  words(`${key}_${value.replaceAll('-', '_')}`, ...substitutions)

/** Joins things that are told in a row: "A, B and C". */
export const listFormat = (words: Words): Intl.ListFormat =>
  new Intl.ListFormat(languageOf(words), { type: 'conjunction' })

/** A day, `YYYY-MM-DD`, as it is written in the language of the words; "undated" for none, and nothing is guessed. */
export function dayInWords(words: Words, day: string | null): string {
  if (day === null) return words('undated')
  const date = new Date(`${day}T00:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(date.getTime())) return day
  const format = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(languageOf(words), format).format(date)
}

/** The day of a time, in milliseconds since 1970, where the reader is: `YYYY-MM-DD`. */
export function localDay(time: number): string {
  const offset = new Date(time).getTimezoneOffset() * 60_000
  return new Date(time - offset).toISOString().slice(0, 10)
}
