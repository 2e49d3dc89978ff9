import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { EntityType } from '../../mention.ts'
import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
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
const follows =
  /^(?:said|says|say|told|will|would|can|could|may|might|must|should|has|have|had|is|are|was|were|be|been|began|took|made|gave|came|went|did|does|do|not|also|and|or|but|nor|in|on|at|of|to|for|from|by|with|over|under|after|before|during|since|until|against|about|as|than|into|through|near|when|where|which|who|that|if|while|because|later|earlier|yesterday|today|now|then|\p{Ll}+ed|[’'‘]s?|\P{L}.*|\p{Lu}.*)$/u

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
    const reason = `“${words[from]?.text} ${longest.words.join(' ')}” names ${longest.type === 'event' ? 'an event' : 'a body'} by describing it`
    found.push({ sentence, from, to, type: longest.type, reason })
  }
  return found
}

/** What a place makes the name of a court: "Durban high court". Divided by commas. */
const courts =
  'high court,supreme court,crown court,district court,county court,regional court,magistrates court,magistrate court,appeal court,federal court,labour court,family court,city council,county council,town council'
    .split(',')
    .map((court) => court.split(' '))
const land = classBits('city', 'town', 'region', 'country')

/** Courts and councils that are named by their place and a noun in lower case, "Durban high court". */
export function findCourts({ words, masks }: Context, sentence: number): TaggedSpan[] {
  const found: TaggedSpan[] = []
  for (let from = 0; from + 2 < words.length; from++) {
    if (words[from]?.form !== 'Capital' || !((masks[from] ?? 0) & land)) continue
    const court = courts.find((own) => own.every((word, i) => words[from + 1 + i]?.text === word))
    if (!court || words[from - 1]?.form === 'Capital') continue
    const reason = `“${words[from]?.text} ${court.join(' ')}” names a body by describing it`
    found.push({ sentence, from, to: from + 1 + court.length, type: 'organization', reason })
  }
  return found
}
