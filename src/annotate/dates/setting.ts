import { letterPattern } from '../../text/letter-pattern.ts'
import type { Expression } from './expression.ts'
import type { Setting } from './resolve.ts'
import { type Tense, tenseAround } from './tense.ts'

/** "until Monday", "for Monday": said of what was to come, be it over by now or not. */
const ahead = /\b(?:until|till|by|before|from|for|starting|beginning|through|ahead of|pending) (?:the )?$/i
const since = /\bsince (?:the )?$/i
/** "Monday's vote", "the Monday vote", "the May vote": the verb tells of something else. */
const owns = /^['’]s\b/
const named = /\b[Tt]he $/
const noun = letterPattern`^ (?!(?:in|at|on|to|and|or|when|after|before|that|by|as|of|with|for|he|she|they|it|we|was|is|were|had)\b)\p{Ll}`

/** "about three years ago" */
const roughly = /\b(?:about|around|some|roughly|nearly|almost|over|than|least|up to|well over|only) $/i

/** "21 August the same year", "March of next year", "Friday that week": of a year that other words give. */
const ofAnother =
  /^,? (?:(?:of|in) )?(?:that|(?:the )?(?:same|next|following|previous|last)) (?:year|month|week)\b/

/** Around an expression, all in its sentence. */
interface Around {
  readonly words: string
  readonly before: string
  readonly after: string
  /** Whether it stands in a quotation: whose "yesterday" that is, the text does not tell. */
  readonly quoted: boolean
  /** Whether it stands in the dateline, and tells the day that the report was written. */
  readonly inDateline: boolean
  /** Years that the sentence, and for a day without a year the one before, gives in full. */
  readonly years: readonly string[]
}

/** What an expression is reckoned from. */
export function settingOf(
  { kind }: Expression,
  { words, before, after, quoted, inDateline, years }: Around,
  published: string | null,
): Setting {
  const partial = kind === 'weekday' || kind === 'bareMonth' || (kind === 'day' && !/\d{4}/.test(words))
  // "In 2003 he was freed; on Monday …" may be a Monday of then.
  const elsewhere = partial && years.some((year) => year !== published?.slice(0, 4))
  // "The July 15 coup" is any year's.
  const event = kind === 'day' && named.test(before) && noun.test(after)
  const open =
    quoted || elsewhere || event || ofAnother.test(after) || (kind === 'ago' && roughly.test(before))
  return {
    published: open ? null : published,
    tense: () => (inDateline ? 'past' : tenseOf(before, after, named.test(before) && noun.test(after))),
  }
}

function tenseOf(before: string, after: string, attributive: boolean): Tense | null {
  if (since.test(before)) return 'past'
  const tense = tenseAround(before, after)
  if (tense === 'past' && ahead.test(before)) return null
  if (tense === 'future' && (attributive || owns.test(after))) return null
  return tense
}
