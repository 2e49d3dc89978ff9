import type { Context } from './features.ts'
import { classBit } from './gazetteer.ts'
import { phraseClasses } from './phrases.ts'
import { findResultLine } from './result-lines.ts'
import type { TaggedSpan } from './tagged-span.ts'

const sport = new Set(
  'goal goals striker midfielder defender goalkeeper winger league match matches season club squad fixture penalty semi-final quarter-final semifinal quarterfinal stadium scored scorer scorers playoff playoffs touchdown touchdowns quarterback pitcher innings inning wicket wickets batsman halftime half-time kickoff kick-off relegation premiership derby coach teammate team-mates teammates draw soccer football rugby baseball basketball cricket hockey tennis homer homers homered standings unbeaten nba nfl nhl mlb uefa fifa bundesliga attendance midfield rebounds tries fixtures qualifier'.split(
    ' ',
  ),
)
/** A text with so many different words of sport is about sport; some scores ("2-1") and lines of results count like one. */
const leastWords = 4
const mostScores = 2

const playing =
  /^(?:beat|beats|beaten|defeated|thrashed?|drew|draw|drawn|lost|lose|won|win|signed|sign|faced?|scored?|edged?|crush|crushed|hammer|hammered|down|downed|equali[sz]ed|trailed|trail|concede|conceded|clinched|visit|travel|host|hosted|finished|qualified|advanced?|sack|sacked|moved|went|held|hold|struck|drop|dropped|routed?|stunned?|blanked?|snapped|rallied|relegated|promoted|eliminated|overcame|play|played|are|were|have|had|ended)$/
const against =
  /^(?:beat|beats|beating|defeated|defeating|thrash|thrashed|against|over|v|vs|versus|edge|edged|crush|crushed|hammer|hammered|overcame|host|hosted|hosting|joined|face|faced|facing|down|downed|rout|routed|stun|stunned|manager|coach|captain|striker|midfielder|defender|goalkeeper|winger|leaders|rivals|champions|neighbours|visitors|hosts|strugglers|side|club)$/
/** With the word before them: "lost to Leeds", "drew with Leeds", "joined from Leeds", "home defeat by Leeds". */
const pairs =
  /^(?:(?:lost|lose|losing|loss|travel|travels|trip|visit|moved?|move|moving|sold|loaned|fell|defeat|passed|pass) to|(?:drew|draw|level|drawn|tied|tie|game|match|signed) with|(?:joined|signed|arrived|loan|transfer|bought|came|moved|signing) from|(?:defeat|loss|beaten|sacked|thrashed|held|hammered|eliminated|edged|stunned|signed|owned) by|(?:run|visit|win|victory|once|formerly|manager|coach|captain|owner|president) of|(?:plays?|played|playing|scored|signed|signing|captain|goals?) for|(?:home|away) to)$/
const theirs =
  /^(?:coach|manager|striker|midfielder|defender|goalkeeper|captain|winger|forward|squad|fans|defence|defense|bench|academy|quarterback|pitcher|goal|goals|players|lineup|starter|defeat|victory|win)$/
const score = /^\d{1,3}(?:[-–]\d{1,3})?$/
const scoreLine = /^\d{1,3}[-–]\d{1,3}$/
/** Countries play too, and stay places; so does where it is played. */
const country = classBit('country')
const cities = classBit('city') | classBit('town') | classBit('club') | classBit('region')
const placeWord = classBit('place word')
const where = /^(?:in|near|outside|around|at|to|throughout|across)$/

/** A city that plays is a club: "Leeds beat Norwich", "Dortmund’s coach". Only in texts about sport. */
export function asClubs(contexts: readonly Context[], spans: readonly TaggedSpan[]): readonly TaggedSpan[] {
  const listed = contexts.flatMap(findResultLine)
  if (!isAboutSport(contexts, listed.length)) return spans
  const open = spans.filter(
    ({ sentence, from, to }) =>
      !listed.some((line) => line.sentence === sentence && line.from < to && from < line.to),
  )
  const named = (span: TaggedSpan) => nameOf(contexts, span)
  const clubs = new Set(
    [
      ...listed.filter(({ type }) => type === 'organization'),
      ...open.filter((span) => span.type === 'place' && plays(contexts[span.sentence], span)),
    ].map(named),
  )
  return [
    ...listed,
    ...open.map((span): TaggedSpan => {
      const before = contexts[span.sentence]?.words[span.from - 1]?.lower ?? ''
      const isClub =
        clubs.has(named(span)) &&
        span.type === 'place' &&
        (plays(contexts[span.sentence], span) ||
          (!where.test(before) && !isDateline(contexts[span.sentence], span)))
      return isClub ? { ...span, type: 'organization', because: 'a city that plays is a club' } : span
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

/** "LONDON 1997-01-11", "WIGAN, England": where it was written. */
const isDateline = (context: Context | undefined, { from, to }: TaggedSpan): boolean =>
  from === 0 && /^(?:,|\(|\d{4}-.*|[—–-])$/.test(context?.words[to]?.text ?? '')

function plays(context: Context | undefined, { from, to }: TaggedSpan): boolean {
  if (!context) return false
  const { words, masks } = context
  const mask = masks[from] ?? 0
  if (phraseClasses(context, from, to) & country) return false
  // "Windward Islands" are a land, whoever plays for them.
  if (to - from > 1 ? (masks[to - 1] ?? 0) & placeWord : !(mask & cities)) return false
  const text = (i: number) => words[i]?.text ?? ''
  const lower = (i: number) => words[i]?.lower ?? ''
  const isOwner = lower(to) === "'s" && theirs.test(lower(to + 1))
  return (
    isOwner ||
    playing.test(text(to)) ||
    theirs.test(text(to)) ||
    score.test(text(to)) ||
    against.test(lower(from - 1)) ||
    pairs.test(`${lower(from - 2)} ${lower(from - 1)}`)
  )
}
