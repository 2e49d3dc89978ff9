/** Days since 1 January 1970: what dates are reckoned in, far from clocks and time zones. */
export type Day = number

const length = 86_400_000

/** `YYYY-MM-DD` as a day. */
export const dayOf = (date: string): Day => Date.parse(`${date}T00:00:00Z`) / length

/** `YYYY-MM-DD` of a day. */
export const dateOf = (day: Day): string => new Date(day * length).toISOString().slice(0, 10)

/** 0 is Sunday. The first day of the count was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7

/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => day - ((weekdayOf(day) + 6) % 7)

/** The year and the month (1–12) of a day. */
export function monthOf(day: Day): { readonly year: number; readonly month: number } {
  const [year, month] = dateOf(day).split('-').map(Number)
  return { year: year ?? 0, month: month ?? 0 }
}

/** `YYYY-MM-DD` of a day that the calendar has; null for 30 February. */
export function dateFrom(year: number, month: number, day: number): string | null {
  const date = `${yearText(year)}-${two(month)}-${two(day)}`
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null
}

export const yearText = (year: number): string => String(year).padStart(4, '0')
export const two = (number: number): string => String(number).padStart(2, '0')
