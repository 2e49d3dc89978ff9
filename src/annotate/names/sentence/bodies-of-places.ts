import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
import { phraseClasses } from '../context/phrases.ts'
import type { TaggedSpan } from '../tagged-span.ts'

/** What "of" a place is a body: "Government of Canada", "House of Keys" is none. */
const headsOf =
  /^(?:government|parliament|bank|university|embassy|police|senate|treasury|legislature|judiciary|consulate|ministry)$/
const land = classBits('country', 'region', 'city')
const country = classBit('country')
/** Before a country these name a part of it, or somebody of it: "New Zealand", "South Korea", "Team Canada". */
const ownPart = classBits(
  'demonym',
  'calendar',
  'title',
  'given name',
  'place word',
  'country',
  'city',
  'region',
)
const noBody =
  /^(?:new|great|old|greater|lower|upper|inner|outer|mainland|rural|north|south|east|west|northern|southern|eastern|western|central|miss|mr|mrs|team|air|mother|god|visit|invest|made|brand|from|in|to|via|and|or|but|when|while|if|as|for|with|since|after|before|because|although|meanwhile|today|yesterday)$/

/** What a country has a body for that is called by both: "Environment Canada", "Cycling Ireland". */
const concerns =
  /^(?:environment|health|statistics|parks|elections|transport|tourism|sport|swim|swimming|cycling|athletics|cricket|rugby|football|basketball|tennis|hockey|netball|surfing|sailing|skills|screen|film|creative|judo|fencing|archery|squash|badminton|boxing|wrestling|equestrian|canoe|snowsport|snow|ski|curling|lacrosse|handball|volleyball|softball|baseball|golf|diving|paralympics|innovation|research|water|ports|heritage|gymnastics|rowing|triathlon|skate|housing|infrastructure|medicines|universities|volunteering)$/

/**
 * Bodies that end in a place: "Government of Canada", and a firm with the country of its branch, "Indeed Canada", where the
 * text writes the firm's word with a capital also inside a sentence.
 */
export function bodiesOfPlaces(context: Context, spans: readonly TaggedSpan[]): readonly TaggedSpan[] {
  const { words, masks, commons, spelling, sentenceCase } = context
  if (sentenceCase !== 0) return spans
  return spans.map((span) => {
    // "Indeed Canada", read as a body already
    if (span.type === 'organization' && branchOf({ ...span, from: span.to - 1 }) === span.from)
      return { ...span, sure: true }
    if (span.type !== 'place' || !(phraseClasses(context, span.from, span.to) & land)) return span
    const from = headOf(span.from) ?? branchOf(span)
    if (from === undefined || spans.some((own) => own !== span && own.from < span.from && from < own.to))
      return span
    const reason = `“${words[from]?.text}” stands before the place`
    return { ...span, from, type: 'organization' as const, reason, sure: true }
  })

  function headOf(place: number): number | undefined {
    const of = words[place - 1]?.lower === 'the' ? place - 2 : place - 1
    const head = words[of - 1]
    if (words[of]?.lower !== 'of' || head?.form !== 'Capital' || !headsOf.test(head.lower)) return undefined
    return of - 1
  }

  function branchOf({ from, to }: TaggedSpan): number | undefined {
    const before = words[from - 1]
    if (!before || (before.form !== 'Capital' && before.form !== 'CAPITALS')) return undefined
    const isConcern = concerns.test(before.lower)
    if (!(phraseClasses(context, from, to) & (isConcern ? land : country)) || noBody.test(before.lower))
      return undefined
    if ((masks[from - 1] ?? 0) & ownPart || words[from - 2]?.form === 'Capital') return undefined
    if (isConcern) return from - 1
    const written = spelling(before)
    const isName = commons[from - 1]
      ? (written?.capitalInside ?? 0) > 0 && written?.lower === 0
      : from > 1 || before.form === 'CAPITALS'
    return isName ? from - 1 : undefined
  }
}
