import type { Span } from '../../text/span.ts'

/** How exactly an expression tells when. */
export type DatePrecision = 'year' | 'month' | 'day' | 'time'

/** A date or a time that a text gives, without the words that lead up to it ("on", "since"). */
export interface DateMention extends Span {
  /**
   * ISO 8601: `2016`, `2016-12`, `2016-12-19`, `2016-12-19T19:05` (local where it stands, with `Z` or `+03:00` only where the
   * text names the zone), or two of them for a range, `2016-12-12/2016-12-18`. Null where the text does not tell which.
   */
  readonly value: string | null
  readonly precision: DatePrecision
}

/** What an expression says of when. */
export type When = Pick<DateMention, 'value' | 'precision'>
