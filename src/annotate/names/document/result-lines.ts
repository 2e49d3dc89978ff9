import type { Context } from '../context/context.ts'
import { classBit } from '../context/gazetteer.ts'
import { phraseClasses } from '../context/phrases.ts'
import type { TaggedSpan } from '../tagged-span.ts'

const figure = /^(?:\d[\d.,:/½-]*|[.½-])$/
const score = /^\d{1,3}[-–]\d{1,3}$/
const versus = /^(?:AT|v|vs|versus)$/
const country = classBit('country')
/** A line of a table has so many figures behind a team. */
const leastFigures = 3

/**
 * The teams of a line of results ("Aston Villa 2 Newcastle 2", "Grimsby Town 2-1 Burnley"), of a table ("Liverpool 22 12 6 4") or of a schedule
 * ("MILWAUKEE AT CHARLOTTE"), which no verb tells apart from their cities. Only for texts about sport.
 */
export function findResultLine(context: Context, sentence: number): TaggedSpan[] {
  const { words, runs } = context
  // "FA Cup third round: Grimsby Town 2-1 Burnley"
  const begin = words.findIndex(({ text }) => text === ':') + 1
  const first = runs[begin]
  if (first?.start !== begin) return []
  const team = (from: number, to: number): TaggedSpan => ({
    sentence,
    from,
    to,
    type: phraseClasses(context, from, to) & country ? 'place' : 'organization',
    reason: 'it stands in a line of results',
  })
  const isFigure = (i: number) => figure.test(words[i]?.text ?? '')
  const middle = first.end
  const second = runs[middle + 1]
  if (second?.start === middle + 1) {
    const isDivided = isFigure(middle) && isFigure(second.end)
    const isScore = isDivided || score.test(words[middle]?.text ?? '')
    const rest = second.end + (isDivided ? 1 : 0)
    const ends = rest === words.length || words[rest]?.text === '('
    if (ends && (isScore || versus.test(words[middle]?.text ?? '')))
      return [team(begin, middle), team(second.start, second.end)]
  }
  for (let i = middle; i < words.length; i++) if (!isFigure(i)) return []
  return words.length - middle >= leastFigures ? [team(begin, middle)] : []
}
