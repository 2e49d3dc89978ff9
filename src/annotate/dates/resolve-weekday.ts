import { type Day, dateOf, mondayOf, weekdayOf } from './calendar.ts'
import type { Tense } from './tense.ts'

const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/**
 * Which Monday is meant, `YYYY-MM-DD`: in what was the latest up to the day of publication, in what will be the next after
 * it. Null where two are possible: "next Friday" said on a Wednesday is in two days to some, in nine to others.
 */
export function resolveWeekday(text: string, published: Day, tense: () => Tense | null): string | null {
  const words = text.toLowerCase().split(/[ \u00a0]+/)
  const wanted = words.map((word) => names.indexOf(word)).find((index) => index >= 0) ?? 0
  const ofWeek = /(last|next|this)[ \u00a0]week$/i.exec(text)?.[1]?.toLowerCase()
  if (ofWeek) return weekdayOfWeek(wanted, published, ofWeek)
  const back = (weekdayOf(published) - wanted + 7) % 7
  const past = published - back
  const next = past + 7
  switch (words.find((word) => word === 'last' || word === 'next' || word === 'this')) {
    case 'last': {
      const latest = back === 0 ? past - 7 : past
      return latest < mondayOf(published) ? dateOf(latest) : null
    }
    case 'next':
      return next > mondayOf(published) + 6 ? dateOf(next) : null
    case 'this': {
      const own = mondayOf(published) + ((wanted + 6) % 7)
      return wanted !== 0 && weekdayOf(published) !== 0 ? dateOf(own) : null
    }
    default: {
      const told = tense()
      if (told === 'past') return dateOf(past)
      // "Will meet on Monday", said on a Monday, may be later that day.
      return told === 'future' && back !== 0 ? dateOf(next) : null
    }
  }
}

/** Weeks begin on Monday to some and on Sunday to others; where that matters, nothing is told. */
function weekdayOfWeek(wanted: number, published: Day, week: string): string | null {
  if (wanted === 0 || weekdayOf(published) === 0) return null
  const shift = week === 'last' ? -7 : week === 'next' ? 7 : 0
  return dateOf(mondayOf(published) + ((wanted + 6) % 7) + shift)
}
