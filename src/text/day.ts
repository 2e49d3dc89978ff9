/** The day that a text is or begins with (a time stamp does), `YYYY-MM-DD`; null where it is none. */
export function dayIn(text: string | null | undefined): string | null {
  const day = text?.slice(0, 10) ?? ''
  return isDay(day) ? day : null
}

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
