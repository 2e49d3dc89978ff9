import type { Context } from './features.ts'
import { classBit } from './gazetteer.ts'
import type { TaggedSpan } from './tagged-span.ts'

const sport = new Set(
  'goal goals striker midfielder defender goalkeeper winger league match matches season club squad fixture penalty semi-final quarter-final semifinal quarterfinal stadium scored scorer playoff playoffs touchdown quarterback pitcher innings inning wicket wickets batsman halftime half-time kickoff kick-off relegation premiership derby coach teammate team-mates teammates draw'.split(
    ' ',
  ),
)
/** A text with so many different words of sport is about sport. */
const leastWords = 4

const playing =
  /^(?:beat|beats|beaten|defeated|thrashed|drew|lost|won|signed|sign|faced|face|scored|edged|crushed|hammered|equali[sz]ed|trailed|trail|conceded|clinched|visit|host|hosted|finished|qualified|advanced)$/
const against =
  /^(?:beat|beats|defeated|thrashed|against|over|v|vs|versus|edged|crushed|hammered|overcame|hosted|joined|faced|face)$/
const theirs =
  /^(?:coach|manager|striker|midfielder|defender|goalkeeper|captain|winger|forward|squad|fans|defence|defense|bench|academy|quarterback|pitcher|goal|goals|players|lineup)$/
const score = /^\d{1,3}(?:[-–]\d{1,3})?$/
/** Countries play too, and stay places. */
const cities = classBit('city') | classBit('town') | classBit('club') | classBit('region')
const country = classBit('country')

/** A city that plays is a club: "Leeds beat Norwich", "Dortmund’s coach". Only in texts about sport. */
export function asClubs(contexts: readonly Context[], spans: readonly TaggedSpan[]): readonly TaggedSpan[] {
  const found = new Set<string>()
  for (const { words } of contexts) for (const { lower } of words) if (sport.has(lower)) found.add(lower)
  if (found.size < leastWords) return spans
  return spans.map((span): TaggedSpan => {
    const context = contexts[span.sentence]
    return context && span.type === 'place' && plays(context, span)
      ? { ...span, type: 'organization', because: 'a city that plays is a club' }
      : span
  })
}

function plays({ words, masks }: Context, { from, to }: TaggedSpan): boolean {
  const mask = masks[from] ?? 0
  if (to - from > 1 || (mask & cities) === 0 || (mask & country) !== 0) return false
  const text = (i: number) => words[i]?.text ?? ''
  const lower = (i: number) => words[i]?.lower ?? ''
  const isOwner = lower(to) === "'s" && theirs.test(lower(to + 1))
  return (
    isOwner ||
    playing.test(text(to)) ||
    theirs.test(text(to)) ||
    score.test(text(to)) ||
    against.test(lower(from - 1))
  )
}
