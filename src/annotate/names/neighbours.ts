import type { Context } from './features.ts'
import { classBit } from './gazetteer.ts'
import type { TaggedSpan } from './tagged-span.ts'
import type { SpanType } from './tags.ts'

const country = classBit('country')
const demonym = classBit('demonym')
const bodyWord = classBit('organization word') | classBit('company ending')
/** "an analyst at Bernstein": whoever is one works for somebody. */
const employed =
  /^(?:analysts?|economists?|strategists?|traders?|dealers?|brokers?|engineers?|consultants?|researchers?|fellow|partner|executive) (?:at|with)$/
/** "the MP for Easington" */
const elected = /^(?:mp|mps|mep|msp|tds?|deputy|candidate|representative|senator|councillor) for$/
const origins = /^(?:based|born|bound|area)$/

/** Types a name by the words beside it where these leave no doubt: "an analyst at Bernstein", "the MP for Easington". */
export function typeByNeighbours({ words, masks }: Context, span: TaggedSpan): TaggedSpan {
  const { from, to, type } = span
  const before = `${words[from - 2]?.lower} ${words[from - 1]?.lower}`
  const settled: SpanType | undefined = employed.test(before)
    ? 'organization'
    : elected.test(before) || isOrigin(words, to)
      ? (masks[to - 1] ?? 0) & demonym
        ? 'people'
        : 'place'
      : undefined
  if (!settled || settled === type || type === 'people') return span
  if (settled === 'organization' ? (masks[from] ?? 0) & country : (masks[to - 1] ?? 0) & bodyWord) return span
  const because = isOrigin(words, to)
    ? `“${words[to + 1]?.text}” stands after it`
    : `“${words[from - 2]?.text} ${words[from - 1]?.text}” stands before it`
  return { ...span, type: settled, because }
}

const isOrigin = (words: Context['words'], at: number): boolean =>
  words[at]?.text === '-' && origins.test(words[at + 1]?.text ?? '')

/**
 * Names that their neighbours give away although the tagger passed them by: "the Łódź-born producer" a place, "M. Lathwell"
 * a person.
 */
export function findByNeighbours(
  { words, masks, runs, commons, sentenceCase }: Context,
  sentence: number,
): TaggedSpan[] {
  const found: TaggedSpan[] = []
  for (let from = 0; from < words.length; from++) {
    const run = runs[from]
    if (run?.start !== from || sentenceCase !== 0) continue
    const last = words[run.end - 1]
    if (run.end - from <= 2 && isOrigin(words, run.end) && !((masks[run.end - 1] ?? 0) & demonym))
      found.push({
        sentence,
        from,
        to: run.end,
        type: 'place',
        because: `“${words[run.end + 1]?.text}” stands after it`,
      })
    const initials = words.slice(from, run.end - 1)
    const isInitialled =
      initials.length > 0 && initials.every(({ form, text }) => form === 'Initial' && text.endsWith('.'))
    if (isInitialled && last?.form === 'Capital' && !commons[run.end - 1])
      found.push({ sentence, from, to: run.end, type: 'person', because: 'initials stand before it' })
  }
  return found
}
