import type { Context } from '../context/context.ts'
import { classBits } from '../context/gazetteer.ts'
import { phraseClasses } from '../context/phrases.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { type SpanType, spanTypes } from '../tagger/tags.ts'
import { apposition } from './appositions.ts'
import type { FoundClue } from './found-clue.ts'
import { wordsOf } from './words-of.ts'

/** What speaks for each type of a name, in votes: one that every mention of it is read so clearly gets one a mention. */
export type Votes = Map<SpanType, number>

/** Odds against a reading (natural logarithms) from which on it has no vote. */
const leastOdds = -3
/** A list that knows the whole name counts like so many mentions. */
const listed = { place: 1, event: 2 }
/** "Mr Long", "Dunn & Bradley": what stands around it leaves no doubt, and counts like so many. */
const certain = 3

const places = classBits('country', 'city', 'region', 'town', 'place')
const others = classBits('organization', 'club', 'medium', 'party', 'given name', 'surname', 'person')
const events = classBits('event')

/** What all mentions of each name, the lists and the words behind it say of its type, by the name as it is written. */
export function gatherEvidence(
  contexts: readonly Context[],
  tagged: readonly TaggedSpan[],
): ReadonlyMap<string, Votes> {
  const found = new Map<string, Votes>()
  for (const span of tagged) {
    const context = contexts[span.sentence]
    if (!context) continue
    const text = wordsOf(contexts, span.sentence, span.from, span.to)
    const known = found.get(text)
    const votes: Votes = known ?? new Map()
    const vote = (type: SpanType, weight: number) => votes.set(type, (votes.get(type) ?? 0) + weight)
    if (!known) {
      found.set(text, votes)
      const classes = phraseClasses(context, span.from, span.to)
      if (classes & places && !(classes & others)) vote('place', listed.place)
      if (classes & events) vote('event', listed.event)
    }
    for (const [type, weight] of readingsOf(span)) vote(type, weight)
    const own = toldType(context, span)
    // "…, president of Carnegie Corporation, a former teacher": who is told of stands further before
    if (own && !(own.type === 'person' && span.reason)) vote(own.type, own.weight)
  }
  return found
}

/** One for the best reading and less for others; what a rule says, which the tagger may not have said, leaves no other. */
function readingsOf({ type, odds, reason, sure }: TaggedSpan): readonly (readonly [SpanType, number])[] {
  // "the Amazon" says nothing of Amazon
  if (sure) return type === 'place' ? [] : [[type, certain]]
  if (!odds || reason || odds[spanTypes.indexOf(type)] !== 0) return [[type, 1]]
  return spanTypes.flatMap((own, i) => {
    const vote = 1 - (odds[i] ?? leastOdds) / leastOdds
    return vote > 0 ? [[own, vote] as const] : []
  })
}

/** What the words behind a name say that it is: "Dhankuta, a town of 30,000 people". */
function toldType(context: Context, { from, to, type }: TaggedSpan): FoundClue | undefined {
  const own = apposition(context, from, to)
  // a place may be called by what it does: "Leeds, the club"
  return own?.type === 'organization' && type === 'place' ? undefined : own
}

/** The type with the most votes, `own` on a tie. */
export function winner(votes: Votes | undefined, own: SpanType): SpanType {
  let best = own
  for (const type of spanTypes) if ((votes?.get(type) ?? 0) > (votes?.get(best) ?? 0)) best = type
  return best
}
