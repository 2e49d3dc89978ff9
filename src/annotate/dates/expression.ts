import type { Span } from '../../text/span.ts'

/** What an expression is made of, and so how it is resolved. */
export const expressionKinds = [
  'time',
  'numeric',
  'day',
  'month',
  'years',
  'year',
  'decade',
  'bareMonth',
  'weekday',
  'ago',
  'shift',
  'relative',
] as const
export type ExpressionKind = (typeof expressionKinds)[number]

/** Words that speak of a date or a time, before it is asked which. */
export interface Expression extends Span {
  readonly kind: ExpressionKind
}

const any = (words: string): string => words.replaceAll(' ', '|')
const shouted = (words: string): string => any(`${words} ${words.toUpperCase()}`)
const weekday = `(?:${shouted('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')})`
const fullMonth = `(?:${shouted('January February March April May June July August September October November December')})`
const month = `(?:${fullMonth}|(?:${any('Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec')})\\b\\.?)`
const gap = '[ \\u00a0]{1,2}'
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d|[.,:]\\d)'
const year = '(?:1\\d|20)\\d\\d(?!\\d|[.,:]\\d)'
const dash = `[ \\u00a0]?[-–—][ \\u00a0]?`
const through = `(?:${gap}(?:to|until|through)${gap}|${dash})`
/** "between 5 and 7 May" is one stretch of time, "on 5 and 7 May" is not. */
const days = `(?:(?<=[Bb]etween${gap}(?:the${gap})?)${day}${gap}and${gap}|${day}${through})?${day}`
const calendarDay = `(?:${weekday},?${gap}(?:the${gap})?)?(?:${days}${gap}(?:of${gap})?${month}|${month}${gap}(?:the${gap})?${day}(?:${through}${day})?(?!${gap}${month}))(?:,?${gap}${year})?`
const part = '(?:morning|afternoon|evening|night)'
const about = `(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[- ])?`
const number =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|many|a few|a couple of|some)'
const unit = '(?:second|minute|hour|day|week|month|year|decade|century|centurie)'
const zone = `(?:${gap}\\(?(?:GMT|UTC|BST|CES?T|EES?T|[ECMP][DS]T|IST|JST)(?:[+-]\\d{1,2}(?::?\\d\\d)?)?\\b)`
const clockLead =
  '(?<=\\b(?:[Aa]t|[Aa]round|[Aa]bout|[Bb]y|[Uu]ntil|[Ff]rom|[Bb]efore|[Aa]fter|[Ss]ince|[Bb]etween|and|to)[ \\u00a0])'
const yearLead = `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Bb]efore|[Aa]fter|[Ff]rom|[Bb]etween|year|to|and|${fullMonth} of|end of|beginning of|start of|middle of|half of|summer of|autumn of|winter of|spring of)[ \\u00a0]|\\()`
const owner = "(?<=\\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Aa]|[’']s)[ \\u00a0])"

const grammar: Readonly<Record<ExpressionKind, string>> = {
  time: [
    `(?:1[0-2]|0?[1-9])(?:[:.][0-5]\\d)?[ \\u00a0]?(?:[ap]\\.m\\.|[ap]m\\b|[AP]\\.M\\.|[AP]M\\b)${zone}?`,
    `(?:[01]?\\d|2[0-3])[:.]?[0-5]\\d(?:${zone}|(?=${gap}(?:hours|local time)))`,
    `${clockLead}(?:[01]?\\d|2[0-3]):[0-5]\\d(?![:.]?\\d)`,
    `${clockLead}(?:noon|midnight)`,
    `(?:1[0-2]|[1-9])${gap}o[’']clock`,
  ].join('|'),
  numeric: `(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}(?:/\\d{1,2}/|\\.\\d{1,2}\\.)(?:19|20)\\d\\d`,
  day: calendarDay,
  month: `${about}${month},?${gap}(?:of${gap})?${year}`,
  years: `(?:(?<=[Bb]etween${gap})${year}${gap}and${gap}${year}|(?<=[Ff]rom${gap})${year}${gap}(?:to|until|through)${gap}${year}|(?<=[( ])${year}[-–](?:${year}|\\d\\d(?![\\d.,-])))`,
  year: [
    `(?:${about}|(?:spring|summer|autumn|winter)${gap}(?:of${gap})?)${yearLead}${year}`,
    `(?:[Ee]arly|[Mm]id|[Ll]ate)[- ]${year}`,
    `(?:spring|summer|autumn|fall|winter)${gap}(?:of${gap})?${year}`,
    `${owner}(?:19|20)\\d\\d(?=${gap}[a-z])`,
  ].join('|'),
  decade: `${about}(?:1\\d|20)\\d0s`,
  bareMonth: [
    `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|(?:end|beginning|start|middle|month) of)[ \\u00a0])${fullMonth}(?!${gap}\\d)`,
    `(?:(?:[Ee]arly|[Mm]id|[Ll]ate)(?:-|${gap}(?:in${gap})?)|(?:[Ll]ast|[Nn]ext|[Tt]his)${gap})${fullMonth}(?!${gap}\\d)`,
  ].join('|'),
  weekday: `(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater)${gap}(?:on${gap})?)?(?:(?:[Ll]ast|[Nn]ext|[Tt]his)${gap})?${weekday}(?:${gap}${part})?(?:${gap}(?:of${gap})?(?:last|next|this)${gap}week)?`,
  ago: `${number}${gap}${unit}s?${gap}ago`,
  shift: `${number}${gap}${unit}s?${gap}(?:earlier|later)|(?:[Tt]he${gap})(?:next|following|previous)${gap}(?:day|week|month|year|morning|night|evening)|(?:[Tt]he|[Aa])${gap}(?:day|week|month|year)${gap}(?:before|earlier|later)(?!${gap}(?:the|a|an|his|her|its)\\b)`,
  relative: `(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate)${gap})?(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Ll]ast${gap}night)(?:${gap}${part})?|(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate)${gap})?(?:[Tt]his|[Ll]ast|[Nn]ext)${gap}(?:week|weekend|month|year|morning|afternoon|evening)|(?<=\\b(?:[Oo]ver|[Aa]t|[Dd]uring)${gap})the${gap}weekend`,
}

const unlessBehind = '(?<![\\w\\u00c0-\\u024f$€£#]|\\d[.,:/–-]|\\w-)'
const unlessBefore = '(?![\\w\\u00c0-\\u024f]|-[\\w])'

/** Without any of these in a sentence, an expression of a kind is not looked for: its pattern may take milliseconds to compile. */
const needs: Readonly<Record<ExpressionKind, RegExp>> = {
  time: /\d|noon|midnight/,
  numeric: /\d[-/.]\d/,
  day: new RegExp(month),
  month: new RegExp(month),
  years: /\d{4}/,
  year: /\d{4}/,
  decade: /\d0s/,
  bareMonth: new RegExp(fullMonth),
  weekday: /day|DAY/,
  ago: /\bago/,
  shift: /earlier|later|before|next|following|previous/,
  relative: /[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Ll]ast|[Tt]his|[Nn]ext|weekend/,
}

/** Where what begins at one place ends; -1 if nothing does. */
type End = (sentence: string, from: number) => number

const endBy = (pattern: string): End => {
  const here = new RegExp(pattern, 'y')
  return (sentence, from) => {
    here.lastIndex = from
    return here.test(sentence) ? here.lastIndex : -1
  }
}

const beginning = endBy(unlessBehind)
const ending = endBy(unlessBefore)
const standing = (pattern: string): End => endBy(`${unlessBehind}(?:${pattern})${unlessBefore}`)

const dayEnd = endBy(calendarDay)
const joined = endBy(through)
const standingDay = standing(calendarDay)

/** A day, or from one to another: one after the other, for a pattern of both takes longer to compile than all else. */
const daysEnd: End = (sentence, from) => {
  if (beginning(sentence, from) < 0) return -1
  const first = dayEnd(sentence, from)
  if (first < 0) return -1
  const next = joined(sentence, first)
  const second = next < 0 ? -1 : dayEnd(sentence, next)
  if (second >= 0 && ending(sentence, second) >= 0) return second
  return ending(sentence, first) >= 0 ? first : standingDay(sentence, from)
}

const kinds = expressionKinds.map((kind) => ({
  kind,
  need: needs[kind],
  end: kind === 'day' ? daysEnd : standing(grammar[kind]),
}))

const capitalOrNot = (words: string): string =>
  words.replace(/\b[a-z]/g, (first) => `[${first.toUpperCase()}${first}]`)
/** What an expression can begin with, digits apart: it is looked for nowhere else. */
const opening = new RegExp(
  `\\b(?:\\d|(?:${weekday}|${fullMonth}|${any('Jan Feb Mar Apr May Jun Jul Aug Sept Sep Oct Nov Dec')}|${any(
    capitalOrNot(
      'early earlier late later mid last next this the a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty several many some spring summer autumn fall winter noon midnight today yesterday tomorrow tonight',
    ),
  )})\\b)`,
  'g',
)

/** A sentence without any of these has no expression; most sentences need no closer look. */
const trigger =
  /\d\d|\d ?[ap]\.?m|day\b|DAY\b|[Tt]omorrow|[Tt]onight|night\b|noon\b|\bago\b|earlier|later\b|before\b|clock|(?:[Ll]ast|[Nn]ext|[Tt]his|the|following|previous) (?:week|month|year|morning|afternoon|evening|night)|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|MARCH|APRIL|MAY|JUNE|JULY|[A-Z]+(?:ARY|BER))/

/** The expressions of one sentence, in order. Linear in its length; offsets count from `offset`. */
export function findExpressions(sentence: string, offset: number): Expression[] {
  if (!trigger.test(sentence)) return []
  const found: Expression[] = []
  const possible = kinds.filter(({ need }) => need.test(sentence))
  for (const { index } of sentence.matchAll(opening)) {
    if (offset + index < (found.at(-1)?.end ?? 0)) continue
    for (const { kind, end: endOf } of possible) {
      const end = endOf(sentence, index)
      if (end < 0) continue
      found.push({ kind, start: offset + index, end: offset + end })
      break
    }
  }
  return found
}
