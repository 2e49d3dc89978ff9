import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import { classBit, classBits, longestPhrase } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { bodyEnd } from './head-words.ts'
import { firstWords, foreignFirstWords, lastPairs, lastWords } from './heads-data.ts'

/** The last words of events' names. */
export const eventEndings: ReadonlySet<string> = new Set(lastWords.event.split(' '))
const eventPairs = new Set(lastPairs.event.split(','))
const eventBeginnings = new Set(`${firstWords.event} ${foreignFirstWords.event}`.split(' '))

const leads = new Set(
  'the a an and of in on at for this that his her its their our my after before during since'.split(' '),
)

/** "Hurricane Ida", "Second Libyan War", "Winter Olympics". */
export function eventRun(
  { words, runs, sentenceCase }: Context,
  sentence: number,
  from: number,
): TaggedSpan | undefined {
  const run = runs[from]
  if (!run || sentenceCase !== 0) return undefined
  let start = run.start
  while (start < run.end && leads.has(lowerAt(words, start))) start++
  // Asked first: a run of thousands of initials would else be looked through from each of them.
  if (start !== from) return undefined
  // "the Met Gala and ComicCon" are two
  let joint = start + 1
  while (joint < run.end && words[joint]?.lower !== 'and') joint++
  const end = joint < run.end && eventEndings.has(lowerAt(words, joint - 1)) ? joint : run.end
  const [first, last] = [words[start], words[end - 1]]
  // "the Rio Olympics and the World Cup" are two; "a Trade War" is any
  const isTwo = words.slice(start, end).some(({ lower }, i) => lower === 'the' && i > 0)
  const isStaged = trophies.test(last?.lower ?? '') && stages.test(lowerAt(words, end))
  if (isTwo || (!isStaged && /^an?$/.test(lowerAt(words, start - 1)))) return undefined
  if (end - start < 2 || end - start > longestPhrase || !first || !last) return undefined
  // "Holm Commission of Inquiry" is who inquires
  if (
    words.slice(start, end).some(({ lower }) => /^(?:commission|committee|board|court|office)$/.test(lower))
  )
    return undefined
  const isBegun =
    eventBeginnings.has(first.lower) &&
    !bodyEnd.test(last.lower) &&
    (words[from + 1]?.lower === 'of' || !/^(?:battle|siege)$/.test(first.lower))
  const isEnded =
    eventEndings.has(last.lower) ||
    isStaged ||
    (end - start > 2 && eventPairs.has(`${words[end - 2]?.lower} ${last.lower}`))
  const word = isBegun ? first : isEnded ? last : undefined
  // "the Women’s World Cup"
  const owner =
    words[from - 1]?.lower === "'s" && /^(?:wo)?men$/.test(lowerAt(words, from - 2)) ? from - 2 : from
  return (
    word && {
      sentence,
      from: owner,
      to: end,
      type: 'event',
      reason: `“${word.text}” is a word of events’ names`,
    }
  )
}

/** What is won stands for the contest before a stage of it: "their Ranji Trophy semi-final". */
const trophies = /^(?:trophy|shield|vase|stakes|hurdle|handicap)$/
const stages =
  /^(?:tie|semi|semi-finals?|quarter|quarter-finals?|finals?|match|matches|game|games|clash|replay|fixture|campaign|holders?|winners?|champions?)$/

/** "Paley Honors gala", "Camp Strava event", "CinemaCon". */
export function namedEvent(
  { words, masks, runs, sentenceCase }: Context,
  sentence: number,
  from: number,
): TaggedSpan | undefined {
  const run = runs[from]
  const first = words[from]
  if (!run || !first || sentenceCase !== 0) return undefined
  const length = edition.test(first.text)
    ? 1
    : dated.has(first.lower) && /^(?:19|20)\d\d$/.test(words[from + 1]?.text ?? '')
      ? 2
      : 0
  if (length > 0)
    return {
      sentence,
      from,
      to: from + length,
      type: 'event',
      reason: `“${first.text}” begins an event’s name`,
    }
  if (first.text.endsWith('Con') && convention.test(first.text))
    return {
      sentence,
      from,
      to: from + 1,
      type: 'event',
      reason: `“${first.text}” ends like a convention’s name`,
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
  return { sentence, from, to: run.end, type: 'event', reason: `“${head.text}” stands after it` }
}
const edition = /^(?:COP\d{1,2}|(?:Euro|Expo)-?20\d\d)$/
const dated = new Set(['euro', 'expo', 'copa'])
const convention = /^\p{Lu}\p{L}*\p{Ll}Con$/u
const gathering =
  /^(?:gala|festival|tournament|ceremony|expo|fair|summit|conclave|convention|biennale|regatta|carnival|hackathon|airshow|awards|championships?|marathon|event|rally)$/
const landOrBody = classBits(
  'country',
  'region',
  'city',
  'organization',
  'organization word',
  'demonym',
  'place word',
  'medium',
  'calendar',
)
const personal = classBit('given name')
