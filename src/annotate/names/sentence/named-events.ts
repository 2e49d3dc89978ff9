import { lowerAt } from '../../../language/words/tagged-word.ts'
import { letterPattern } from '../../../text/letter-pattern.ts'
import type { Context } from '../context/context.ts'
import { classBit, classBits, longestPhrase } from '../context/gazetteer.ts'
import type { Word } from '../context/word.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { headOf } from './conventional-events.ts'
import { bodyEnd, inBodies } from './head-words.ts'
import {
  definiteEvents,
  firstWords,
  foreignFirstWords,
  heldEvents,
  lastPairs,
  lastWords,
} from './heads-data.ts'

/** The last words of events' names. */
export const eventEndings: ReadonlySet<string> = new Set(lastWords.event.split(' '))
const eventPairs = new Set(lastPairs.event.split(','))
const definite = new Set(definiteEvents.split(' '))
const held = new Set(heldEvents.split(' '))
const eventBeginnings = new Set(`${firstWords.event} ${foreignFirstWords.event}`.split(' '))

const leads = new Set(
  'the a an and of in on at for this that his her its their our my after before during since'.split(' '),
)

/** "Hurricane Ida", "Second Libyan War", "Winter Olympics". */
export function eventRun(
  { words, masks, runs, sentenceCase }: Context,
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
  if (words.slice(start, end - 1).some(({ lower }) => inBodies.test(lower)) && last.lower !== 'commission')
    return undefined
  const isDefinite =
    (words[start - 1]?.text === 'the' || (start === 1 && words[0]?.text === 'The')) &&
    (definite.has(last.lower) ||
      headOf(last.lower) !== undefined ||
      (held.has(last.lower) &&
        /^(?:at|during)$/.test(lowerAt(words, start - 2)) &&
        /^(?:in|on|this|last|next)$/.test(words[end]?.text ?? '')))
  const isBegun =
    eventBeginnings.has(first.lower) &&
    !bodyEnd.test(last.lower) &&
    !isSpeaker(words[start], masks[end]) &&
    (words[from + 1]?.lower === 'of' || !/^(?:battle|siege)$/.test(first.lower))
  const isEnded =
    eventEndings.has(last.lower) ||
    isStaged ||
    isDefinite ||
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

/** "Storm Reid said": a storm that speaks is somebody. */
const isSpeaker = (first: Word | undefined, behind = 0): boolean =>
  first?.lower === 'storm' && (behind & classBit('saying')) !== 0

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
  // "the Oscars", and no "three Oscars"
  const isStagedPrize = first.lower === 'oscars' && words[from - 1]?.lower === 'the'
  const length =
    isStagedPrize || edition.test(first.text)
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
  // "the White House event" is one of the White House, "a Los Angeles festival" one of the city; "the Tim Cole Memorial
  // tournament" is whole without him
  const not = memorial.test(lowerAt(words, run.end - 1)) ? landOrBody : landOrBody | personal
  if (masks.subarray(from, run.end).some((mask) => mask & not)) return undefined
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
const convention = letterPattern`^\p{Lu}\p{L}*\p{Ll}Con$`
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
const memorial = /^(?:memorial|classic|invitational|challenge)$/
