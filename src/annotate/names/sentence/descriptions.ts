import { lowerAt } from '../../../language/words/tagged-word.ts'
import { letterPattern } from '../../../text/letter-pattern.ts'
import type { EntityType } from '../../mention.ts'
import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
import { phraseClasses } from '../context/phrases.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { bodies, happenings } from './bodies-data.ts'

/** Nouns by their first word, each as its words. */
const nouns = new Map<string, { readonly words: readonly string[]; readonly type: EntityType }[]>()
for (const [list, type] of [
  [bodies, 'organization'],
  [happenings, 'event'],
] as const)
  for (const noun of list.split(',')) {
    const words = noun.split(' ')
    const first = words[0] ?? ''
    nouns.set(first, [...(nouns.get(first) ?? []), { words, type }])
  }

/** "Indian Navy", "Israeli Air Force": with capitals, what is so named by its country alone. */
const forces = /^(?:navy|army|air force|coast guard|special forces|foreign ministry|armed forces|red cross)$/
const isForce = (words: Context['words'], at: number, own: readonly string[]): boolean =>
  forces.test(own.join(' ')) &&
  own.every((word, i) => words[at + i]?.form === 'Capital' && words[at + i]?.lower === word)

const demonym = classBit('demonym')
/**
 * What may follow. Any other word could go on with the noun: in "army officer", "police station" and "government
 * spending" nobody names a body.
 */
const follows = letterPattern`^(?:said|says|say|told|will|would|can|could|may|might|must|should|has|have|had|is|are|was|were|be|been|began|took|made|gave|came|went|did|does|do|not|also|and|or|but|nor|in|on|at|of|to|for|from|by|with|over|under|after|before|during|since|until|against|about|as|than|into|through|near|when|where|which|who|that|if|while|because|later|earlier|yesterday|today|now|then|\p{Ll}+ed|[’'‘]s?|\P{L}.*|\p{Lu}.*)$`

/**
 * Bodies and events that are named by a description of several words, a demonym and a noun: "Russian foreign ministry",
 * "Syrian civil war". The noun is in lower case; with capitals the tagger finds it.
 */
export function findDescriptions(context: Context, sentence: number): TaggedSpan[] {
  const { words, masks } = context
  const found: TaggedSpan[] = []
  for (let from = 0; from + 1 < words.length; from++) {
    if (words[from]?.form !== 'Capital' || ((masks[from] ?? 0) & demonym) === 0) continue
    if (words[from - 1]?.text === '-' || words[from - 1]?.lower === 'and') continue
    const fitting = (nouns.get(lowerAt(words, from + 1)) ?? []).filter(
      ({ words: own }) =>
        own.every((word, i) => words[from + 1 + i]?.text === word) || isForce(words, from + 1, own),
    )
    const longest = fitting.sort((a, b) => b.words.length - a.words.length)[0]
    if (!longest) continue
    const to = from + 1 + longest.words.length
    const after = words[to]
    if (after && (!follows.test(after.text) || after.text === '-')) continue
    found.push(described(words, { sentence, from, to, type: longest.type }))
  }
  return found
}

const described = (words: Context['words'], span: TaggedSpan): TaggedSpan => {
  const text = words
    .slice(span.from, span.to)
    .map((word) => word.text)
    .join(' ')
  return {
    ...span,
    reason: `“${text}” names ${span.type === 'event' ? 'an event' : 'a body'} by describing it`,
  }
}

/** What a place makes the name of a court: "Durban high court". Divided by commas. */
const courts =
  'high court,supreme court,crown court,district court,county court,regional court,magistrates court,magistrate court,appeal court,federal court,labour court,family court,city council,county council,town council'
/** What a country or a state makes the name of an event: "United States presidential election", "Iowa caucuses". */
const votes = [
  ...happenings.split(',').filter((noun) => noun.includes(' election')),
  ...['caucuses', 'caucus', 'primary'],
  ...['by - election', 'by - elections', 'byelection', 'byelections'],
]
const state = classBits('region', 'country')
const land = state | classBits('city', 'town')
const byPlace = [...courts.split(','), ...votes].map((noun) => ({
  noun: noun.split(' '),
  isVote: votes.includes(noun),
}))

/** Courts and votes that are named by their place and a noun in lower case, "Durban high court". */
export function findByPlace(context: Context, sentence: number): TaggedSpan[] {
  const { words, masks, runs } = context
  const found: TaggedSpan[] = []
  for (let at = 1; at < words.length; at++) {
    const run = runs[at - 1]
    if (run?.end !== at) continue
    const own = byPlace.find(({ noun }) => noun.every((word, i) => words[at + i]?.text === word))
    if (!own) continue
    let from = at
    while (from > run.start && words[from - 1]?.lower !== 'the') from--
    const [to, next] = [at + own.noun.length, words[at + own.noun.length]]
    // "the Iowa Republican caucuses"
    const end = own.isVote && parties.test(lowerAt(words, at - 1)) ? at - 1 : at
    const classes = end - from === 1 ? (masks[from] ?? 0) : phraseClasses(context, from, end)
    const isSeat = /^by/.test(own.noun[0] ?? '')
    if (isSeat && !isConstituency(context, from, at)) continue
    if (!isSeat && !(classes & (own.isVote ? state : land))) continue
    if (!isSeat && own.isVote && next && !follows.test(next.text)) continue
    // "a Kent primary" is a school
    if (/^(?:primary|caucus)$/.test(own.noun[0] ?? '') && words[from - 1]?.lower !== 'the') continue
    found.push(described(words, { sentence, from, to, type: own.isVote ? 'event' : 'organization' }))
  }
  return found
}

/** "Runcorn", "Batley and Spen" before a by-election: no party's, and none of any day. */
function isConstituency({ words, masks, commons }: Context, from: number, to: number): boolean {
  const isNone = (i: number) =>
    words[i]?.lower !== 'and' &&
    (words[i]?.form !== 'Capital' || parties.test(lowerAt(words, i)) || (masks[i] ?? 0) & noSeat)
  for (let i = from; i < to; i++) if (isNone(i)) return false
  return !/^(?:an?|any|another|,)$/.test(lowerAt(words, from - 1)) && (from > 0 || !commons[from])
}
const parties = /^(?:conservative|labour|tory|liberal|green|reform|national|republican|democratic|gop)$/
const noSeat = classBits('party', 'organization', 'demonym', 'calendar', 'title')
