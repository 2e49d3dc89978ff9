import { readDateline } from '../../text/dateline.ts'
import type { Document, Sentence } from '../../text/document.ts'
import { atOnce, mapSentences, type Sliced } from '../../text/slices.ts'
import { contains, overlaps, type Span } from '../../text/span.ts'
import { spansWithin } from '../../text/spans-within.ts'
import type { Mention } from '../mention.ts'
import type { DateMention } from './date-mention.ts'
import { type Expression, findExpressions } from './expression.ts'
import { isDate } from './is-date.ts'
import { joinDates } from './join-dates.ts'
import { resolve } from './resolve.ts'
import { settingOf } from './setting.ts'

/**
 * The dates and times of a document, in reading order, resolved against the day it was published, `YYYY-MM-DD`. What the text
 * does not tell stays open: a relative date without that day or in a quotation, and where past and future both fit. Linear
 * in the document's length.
 */
export const findDates = (
  document: Document,
  names: readonly Mention[],
  published: string | null,
): DateMention[] => atOnce(findingDates(document, names, published))

/** The same, in slices. */
export function* findingDates(
  { text, sentences, quotations }: Document,
  names: readonly Mention[],
  published: string | null,
): Sliced<DateMention[]> {
  const namesWithin = spansWithin(names)
  const quotesWithin = spansWithin(quotations)
  const persons = new Set(
    names.flatMap(({ type, start, end }) => (type === 'person' ? text.slice(start, end).split(/\s+/) : [])),
  )
  let last: Place | undefined
  const found = yield* mapSentences(sentences, (sentence) => {
    const expressions = findExpressions(text.slice(sentence.start, sentence.end), sentence.start)
    const years = expressions.flatMap(({ start, end }) => text.slice(start, end).match(/\b\d{4}\b/g) ?? [])
    const place: Place = {
      sentence,
      datelineEnd: expressions.length > 0 ? endOfDateline(sentence) : 0,
      years,
      before: last?.sentence.paragraph === sentence.paragraph ? last.years : [],
    }
    last = place
    if (expressions.length === 0) return []
    const [near, quotes] = [namesWithin(sentence), quotesWithin(sentence)]
    const dates = expressions
      .filter((expression) => !isPartOfName(expression, text, near, persons))
      .flatMap((expression) => readDate(expression, text, place, quotes, published) ?? [])
    return joinDates(dates, text)
  })
  return found.flat()
}

/** UTF-16 units on either side that may tell what an expression means; a sentence without end has no more. */
const around = 300

interface Place {
  readonly sentence: Sentence
  readonly datelineEnd: number
  /** Years that the sentence gives in full, and the one before it in its paragraph. */
  readonly years: readonly string[]
  readonly before: readonly string[]
}

function readDate(
  expression: Expression,
  text: string,
  { sentence, datelineEnd, years, before: yearsBefore }: Place,
  quotes: readonly Span[],
  published: string | null,
): DateMention | null {
  const { start, end, kind } = expression
  const words = text.slice(start, end)
  const before = text.slice(Math.max(sentence.start, start - around), start)
  const after = text.slice(end, Math.min(sentence.end, end + around))
  if (!isDate(expression, words, before, after)) return null
  const quoted = quotes.some((quote) => contains(quote, expression))
  const context = {
    words,
    before,
    after,
    quoted,
    inDateline: end <= datelineEnd,
    years: kind === 'weekday' ? years : [...years, ...yearsBefore],
  }
  const when = resolve(words, expression, settingOf(expression, context, published))
  return when && { start, end, ...when }
}

/** 0 where the sentence begins with none. */
function endOfDateline({ tokens }: Sentence): number {
  const dateline = readDateline(tokens)
  return (dateline && tokens[dateline.length - 1]?.end) ?? 0
}

/** "Tuesday Weld", "April Jones", and "in May" where a May is spoken of. */
function isPartOfName(
  expression: Expression,
  text: string,
  names: readonly Mention[],
  persons: ReadonlySet<string>,
): boolean {
  const words = text.slice(expression.start, expression.end)
  const dated = expression.kind === 'time' || /\d{4}/.test(words)
  if (!dated && names.some((name) => overlaps(name, expression))) return true
  return expression.kind === 'bareMonth' && persons.has(words.split(/[- ]/).at(-1) ?? '')
}
