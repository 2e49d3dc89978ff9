import { lowerAt } from '../../../language/words/tagged-word.ts'
import { readDateline } from '../../../text/dateline.ts'
import { wordSet } from '../../../text/word-set.ts'
import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
import { phraseClasses } from '../context/phrases.ts'
import { bySentence, type TaggedSpan } from '../tagged-span.ts'
import { findResultLine } from './result-lines.ts'
import { against, before, ofClubs, playing, sportWords } from './sport-data.ts'

const sport = wordSet(sportWords)
const plays = wordSet(playing)
const opposes = wordSet(against)
const belongs = wordSet(ofClubs)
const beforePreposition = new Map(Object.entries(before).map(([word, list]) => [word, wordSet(list)]))

/** A text with so many different words of sport is about sport; some scores ("2-1") and lines of results count like one. */
const leastWords = 4
const mostScores = 2

const score = /^\d{1,3}(?:[-–]\d{1,3})?$/
const scoreLine = /^\d{1,3}[-–]\d{1,3}$/
/** Countries play too, and stay places; so does where it is played. */
const country = classBit('country')
const cities = classBits('city', 'town', 'club', 'region')
const placeWord = classBit('place word')
const where = /^(?:in|near|outside|around|at|to|throughout|across)$/

/** A city that plays is a club: "Leeds beat Norwich", "Dortmund’s coach". Only in texts about sport. */
export function asClubs(contexts: readonly Context[], spans: readonly TaggedSpan[]): readonly TaggedSpan[] {
  const listed = contexts.flatMap(findResultLine)
  if (!isAboutSport(contexts, listed.length)) return spans
  const lines = bySentence(listed)
  const open = spans.filter(
    ({ sentence, from, to }) => !lines.get(sentence)?.some((team) => team.from < to && from < team.to),
  )
  const named = (span: TaggedSpan) => nameOf(contexts, span)
  const clubs = new Set(
    [
      ...listed.filter(({ type }) => type === 'organization'),
      ...open.filter((span) => span.type === 'place' && isTeam(contexts[span.sentence], span)),
    ].map(named),
  )
  return [
    ...listed,
    ...open.map((span): TaggedSpan => {
      const preceding = contexts[span.sentence]?.words[span.from - 1]?.lower ?? ''
      const isClub =
        clubs.has(named(span)) &&
        span.type === 'place' &&
        (isTeam(contexts[span.sentence], span) ||
          (!where.test(preceding) && !isInDateline(contexts[span.sentence], span)))
      return isClub ? { ...span, type: 'organization', reason: 'a city that plays is a club' } : span
    }),
  ].sort((a, b) => a.sentence - b.sentence || a.from - b.from)
}

function isAboutSport(contexts: readonly Context[], results: number): boolean {
  const found = new Set<string>()
  let scores = results
  for (const { words } of contexts)
    for (const { lower } of words) {
      if (sport.has(lower)) found.add(lower)
      if (scoreLine.test(lower)) scores++
    }
  return found.size + Math.min(scores, mostScores) >= leastWords
}

const nameOf = (contexts: readonly Context[], { sentence, from, to }: TaggedSpan): string =>
  contexts[sentence]?.words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ') ?? ''

/** "LONDON 1997-01-11": where it was written. */
const isInDateline = (context: Context | undefined, { from }: TaggedSpan): boolean =>
  readDateline(context?.words ?? [])?.places.some((place) => place.from === from) ?? false

function isTeam(context: Context | undefined, { from, to }: TaggedSpan): boolean {
  if (!context) return false
  const { words, masks } = context
  const mask = masks[from] ?? 0
  if (phraseClasses(context, from, to) & country) return false
  // "Windward Islands" are a land, whoever plays for them.
  if (to - from > 1 ? (masks[to - 1] ?? 0) & placeWord : !(mask & cities)) return false
  const text = (i: number) => words[i]?.text ?? ''
  const lower = (i: number) => lowerAt(words, i)
  const owned = lower(to) === "'s" ? lower(to + 1) : text(to)
  return (
    belongs.has(owned) ||
    plays.has(text(to)) ||
    score.test(text(to)) ||
    opposes.has(lower(from - 1)) ||
    (beforePreposition.get(lower(from - 1))?.has(lower(from - 2)) ?? false)
  )
}
