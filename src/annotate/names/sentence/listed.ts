import type { Context } from '../context/context.ts'
import {
  classBit,
  extendPhrase,
  longestPhrase,
  lookUp,
  phraseKey,
  startOfPhrase,
} from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import type { SpanType } from '../tagger/tags.ts'
import { firstWords, lastWords } from './heads-data.ts'

const lists: readonly (readonly [SpanType, number, string])[] = [
  ['event', classBit('event'), 'a list of events holds it'],
  ['organization', classBit('organization'), 'a list of organizations holds it'],
  ['organization', classBit('club'), 'a list of sports teams holds it'],
  ['other', classBit('product'), ''],
  ['place', classBit('country'), 'a list of countries holds it'],
]
const eventEndings = new Set(lastWords.event.split(' '))
/** So many initials an acronym of more letters may leave out. */
const mostLeftOut = 2
const eventBeginnings = new Set(firstWords.event.split(' '))

/** Names of several words that need no context: listed organizations and events, and runs that an event's word ends. */
export function findListed(context: Context, sentence: number): TaggedSpan[] {
  const found: TaggedSpan[] = []
  for (let from = 0; from < context.words.length; from++) {
    const form = context.words[from]?.form
    if (form === 'lower' || form === 'other') continue
    const span =
      abbreviated(context, sentence, from) ??
      // "The National" is a newspaper, and no part of "The National Institute of Diabetes (NID)"
      (context.words[from]?.lower === 'the' ? abbreviated(context, sentence, from + 1) : undefined) ??
      spelledOut(context, sentence, from) ??
      longestListed(context, sentence, from) ??
      eventRun(context, sentence, from) ??
      namedEvent(context, sentence, from)
    if (!span) continue
    found.push(span)
    from = span.to - 1
  }
  return found
}

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
    if (to - from < 2 || last?.form === 'lower' || last?.form === 'other') continue
    const mask = lookUp(gazetteer, phraseKey(phrase))
    const list = lists.find(([, bit]) => mask & bit)
    if (list) longest = { sentence, from, to, type: list[0], because: list[2] }
  }
  return longest
}

/** "Hurricane Ida", "Second Libyan War", "Winter Olympics". */
function eventRun(
  { words, runs, sentenceCase }: Context,
  sentence: number,
  from: number,
): TaggedSpan | undefined {
  const run = runs[from]
  if (!run || sentenceCase !== 0) return undefined
  let start = run.start
  while (
    start < run.end &&
    /^(?:the|a|an|and|of|in|on|at|for|this|that|his|her|its|their|our|my|after|before|during|since)$/.test(
      words[start]?.lower ?? '',
    )
  )
    start++
  const [first, last] = [words[start], words[run.end - 1]]
  // "the Rio Olympics and the World Cup" are two; "a Trade War" is any
  const isTwo = words.slice(start, run.end).some(({ lower }, i) => lower === 'the' && i > 0)
  if (isTwo || /^an?$/.test(words[start - 1]?.lower ?? '')) return undefined
  if (start !== from || run.end - start < 2 || run.end - start > longestPhrase || !first || !last)
    return undefined
  // "Holm Commission of Inquiry" is who inquires
  if (
    words
      .slice(start, run.end)
      .some(({ lower }) => /^(?:commission|committee|board|court|office)$/.test(lower))
  )
    return undefined
  const word = eventBeginnings.has(first.lower) ? first : eventEndings.has(last.lower) ? last : undefined
  return (
    word && {
      sentence,
      from,
      to: run.end,
      type: 'event',
      because: `“${word.text}” is a word of events’ names`,
    }
  )
}

/** "Paley Honors gala", "Camp Strava event", "CinemaCon". */
function namedEvent(
  { words, masks, runs, sentenceCase }: Context,
  sentence: number,
  from: number,
): TaggedSpan | undefined {
  const run = runs[from]
  const first = words[from]
  if (!run || !first || sentenceCase !== 0) return undefined
  if (first.text.endsWith('Con') && convention.test(first.text))
    return {
      sentence,
      from,
      to: from + 1,
      type: 'event',
      because: `“${first.text}” ends like a convention’s name`,
    }
  const head = words[run.end]
  if (run.start !== from || run.end - from < 2 || run.end - from > 4 || !head || !gathering.test(head.text))
    return undefined
  // "the White House event" is one of the White House, "a Los Angeles festival" one of the city
  if (masks.subarray(from, run.end).some((mask) => mask & (landOrBody | personal))) return undefined
  if (
    words
      .slice(from, run.end)
      .some(({ text }) => text === "'s" || text === "'" || /^(?:of|and|for|the)$/i.test(text))
  )
    return undefined
  return { sentence, from, to: run.end, type: 'event', because: `“${head.text}” stands after it` }
}
const convention = /^\p{Lu}\p{L}*\p{Ll}Con$/u
const gathering =
  /^(?:gala|festival|tournament|ceremony|expo|fair|summit|awards|championships?|marathon|event)$/
const landOrBody =
  classBit('country') |
  classBit('region') |
  classBit('city') |
  classBit('organization') |
  classBit('organization word') |
  classBit('demonym') |
  classBit('place word') |
  classBit('medium') |
  classBit('calendar')
const personal = classBit('given name')

/** "Anti-Corruption Commission (ACC)": capitalised words with their initials in brackets behind them. */
function abbreviated({ words, runs }: Context, sentence: number, from: number): TaggedSpan | undefined {
  const end = runs[from]?.end ?? from
  const acronym = words[end + 1]
  if (words[end]?.text !== '(' || words[end + 2]?.text !== ')' || acronym?.form !== 'CAPITALS')
    return undefined
  const initials = words
    .slice(from, end)
    .flatMap(({ form, text }) => (/lower|other/.test(form) ? [] : [text.charAt(0)]))
  if (initials.length < 2 || !abbreviates(acronym.text, initials)) return undefined
  return { sentence, from, to: end, type: 'organization', because: `“${acronym.text}” are its initials` }
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
  const because = `“${short.text}” ${isLong ? 'abbreviates it' : 'are its initials'}`
  return isLong
    ? { sentence, from, to: run.end, type: 'organization', because }
    : { sentence, from, to: from + 1, type: 'organization', because: 'it abbreviates the name behind it' }
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
