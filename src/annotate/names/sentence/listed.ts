import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import {
  classBit,
  extendPhrase,
  keyOf,
  longestPhrase,
  lookUp,
  phraseKey,
  startOfPhrase,
} from '../context/gazetteer.ts'
import { phraseClasses } from '../context/phrases.ts'
import { initialisms } from '../document/things-data.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import type { SpanType } from '../tagger/tags.ts'
import { eventEndings, eventRun, namedEvent } from './named-events.ts'

const lists: readonly (readonly [SpanType, number, string])[] = [
  ['event', classBit('event'), 'a list of events holds it'],
  ['organization', classBit('organization'), 'a list of organizations holds it'],
  ['organization', classBit('club'), 'a list of sports teams holds it'],
  ['other', classBit('product'), ''],
  ['place', classBit('country'), 'a list of countries holds it'],
]
/** So many initials an acronym of more letters may leave out. */
const mostLeftOut = 2

/** Names of several words that need no context: listed organizations and events, and runs that an event's word ends. */
export function findListed(context: Context, sentence: number): TaggedSpan[] {
  const found: TaggedSpan[] = []
  for (let from = 0; from < context.words.length; from++) {
    const form = context.words[from]?.form
    if (form === 'lower' || form === 'other') continue
    const span =
      dotted(context, sentence, from) ??
      abbreviated(context, sentence, from) ??
      // "The National" is a newspaper, and no part of "The National Institute of Diabetes (NID)"
      (context.words[from]?.lower === 'the' ? abbreviated(context, sentence, from + 1) : undefined) ??
      spelledOut(context, sentence, from) ??
      withOwner(context, longestListed(context, sentence, from)) ??
      eventRun(context, sentence, from) ??
      namedEvent(context, sentence, from)
    if (!span) continue
    found.push(span)
    from = span.to - 1
  }
  return found
}

const initials = /^(?:\p{Lu}\.){2,6}\p{Lu}?$/u

/** "F.B.I.", where a list has it without its stops; three letters and more, that no thing is called by, behind "the" name a body. */
function dotted({ words, gazetteer }: Context, sentence: number, from: number): TaggedSpan | undefined {
  const text = words[from]?.text ?? ''
  if (!initials.test(text)) return undefined
  const letters = text.replace(/\./g, '')
  const mask = lookUp(gazetteer, keyOf(letters))
  const list = lists.find(([, bit]) => mask & bit)
  if (list) return { sentence, from, to: from + 1, type: list[0], reason: list[2] }
  const isBody =
    letters.length > 2 && words[from - 1]?.lower === 'the' && !noBodies.has(letters.toLowerCase())
  return isBody
    ? {
        sentence,
        from,
        to: from + 1,
        type: 'organization',
        reason: 'it reads like an organization’s initials',
      }
    : undefined
}
const noBodies = new Set(initialisms.split(' '))

function longestListed(
  { words, gazetteer }: Context,
  sentence: number,
  from: number,
): TaggedSpan | undefined {
  let phrase = startOfPhrase
  let longest: TaggedSpan | undefined
  for (let to = from + 1; to <= words.length && to - from <= longestPhrase; to++) {
    const last = words[to - 1]
    phrase = extendPhrase(phrase, last?.lowerHash ?? 0)
    // "Paris 2024"
    const isName = last?.form !== 'lower' && (last?.form !== 'other' || /^\d{4}$/.test(last.text))
    if (to - from < 2 || !isName) continue
    const mask = lookUp(gazetteer, phraseKey(phrase))
    const list = lists.find(([, bit]) => mask & bit)
    if (list) longest = { sentence, from, to, type: list[0], reason: list[2] }
  }
  return longest
}

/** "the Women’s World Cup", where a list has the World Cup. */
function withOwner({ words }: Context, span: TaggedSpan | undefined): TaggedSpan | undefined {
  if (span?.type !== 'event') return span
  const from = span.from - 2
  return words[from + 1]?.lower === "'s" && /^(?:Wom|M)en$/.test(words[from]?.text ?? '')
    ? { ...span, from }
    : span
}

/** "Anti-Corruption Commission (ACC)": capitalised words with their initials in brackets behind them. */
function abbreviated(
  { words, runs, gazetteer }: Context,
  sentence: number,
  from: number,
): TaggedSpan | undefined {
  const end = runs[from]?.end ?? from
  const acronym = words[end + 1]
  if (words[end]?.text !== '(' || words[end + 2]?.text !== ')' || acronym?.form !== 'CAPITALS')
    return undefined
  const initials = words
    .slice(from, end)
    .flatMap(({ form, text }) => (/lower|other/.test(form) ? [] : [text.charAt(0)]))
  if (initials.length < 2 || !abbreviates(acronym.text, initials)) return undefined
  const isCountry = (phraseClasses({ words, gazetteer }, from, end) & classBit('country')) !== 0
  const isEvent = eventEndings.has(lowerAt(words, end - 1))
  return {
    sentence,
    from,
    to: end,
    type: isCountry ? 'place' : isEvent ? 'event' : 'organization',
    reason: `“${acronym.text}” are its initials`,
  }
}

/** "Seri (Social and Economic Research Initiative)": the short name that its initials in brackets explain, and behind it the long one. */
function spelledOut({ words, runs }: Context, sentence: number, from: number): TaggedSpan | undefined {
  const isLong = words[from - 1]?.text === '('
  const start = isLong ? from : from + 2
  const short = words[isLong ? from - 2 : from]
  const run = runs[start]
  if (
    !short ||
    (!isLong && words[from + 1]?.text !== '(') ||
    !run ||
    run.start !== start ||
    words[run.end]?.text !== ')'
  )
    return undefined
  if (short.form === 'lower' || short.form === 'other') return undefined
  const initials = words
    .slice(start, run.end)
    .flatMap(({ form, text }) => (/lower|other/.test(form) ? [] : [text.charAt(0)]))
  if (initials.length < 3 || initials.join('') !== short.text.toUpperCase()) return undefined
  const reason = `“${short.text}” ${isLong ? 'abbreviates it' : 'are its initials'}`
  return isLong
    ? { sentence, from, to: run.end, type: 'organization', reason }
    : { sentence, from, to: from + 1, type: 'organization', reason: 'it abbreviates the name behind it' }
}

/** All initials or, of a long name, all but a few: "National Institute of Diabetes and Digestive and Kidney Diseases (NIDDK)". */
function abbreviates(acronym: string, initials: readonly string[]): boolean {
  const all = initials.join('')
  if (all === acronym) return true
  // "NCCIH and the National Institutes of Health (NIH)"
  if (all.endsWith(acronym) || all.length - acronym.length > mostLeftOut) return false
  if (acronym.charAt(0) !== initials[0] || acronym.length <= mostLeftOut) return false
  let matched = 0
  for (const initial of initials) if (initial === acronym.charAt(matched)) matched++
  return matched === acronym.length
}
