import { lowerAt } from '../../../language/words/tagged-word.ts'
import { isFamily, roleNoun } from '../../roles/role-noun.ts'
import type { Context } from '../context/context.ts'
import { classBit } from '../context/gazetteer.ts'
import { isInside } from '../sentence/inside.ts'
import type { SpanType } from '../tagger/tags.ts'
import { apposition } from './appositions.ts'
import { headOf, isCounterpart, isEither, isTelling, nounBeforeOf } from './clue-words.ts'
import { clues } from './clues-data.ts'
import type { FoundClue } from './found-clue.ts'
import { textOf } from './words-of.ts'

/** So many words behind a name, and before it, are looked at. */
const reach = 9
const farthest = 6

/** All clues to the type of a name at some tokens of a sentence, which was read as of `type`, or passed by. */
export function cluesOf(context: Context, from: number, to: number, type?: SpanType): FoundClue[] {
  const { words } = context
  const found: FoundClue[] = []
  // "and Leith have gone" may go on with another sentence, "Ann and Leith have gone" not
  const last = /^(?:and|or|,)$/.test(lowerAt(words, from - 1))
    ? words[from - 2]?.form === 'lower'
      ? ''
      : 'and'
    : lowerAt(words, from - 1)
  const after = textOf(words, to, to + reach)
  for (const clue of clues) {
    if (clue.from && !(type && clue.from.includes(type))) continue
    const told = clue.after.exec(after)?.[0]
    if (told !== undefined && !clue.notBehind?.test(last))
      found.push({ type: clue.type, weight: clue.weight, reason: `${quoted(told)} stands after it` })
  }
  for (const own of [
    nounBefore(context, from, to, type),
    ofBefore(context, from),
    called(context, from),
    type === 'person' ? inside(context, from, to) : undefined,
  ])
    if (own) found.push(own)
  // "Meanwhile, a team of them left"
  const told = type || !adverb.test(lowerAt(words, from)) ? apposition(context, from, to) : undefined
  if (told) found.push(told)
  return found
}

const adverb =
  /ly$|^(?:meanwhile|likewise|moreover|however|today|yesterday|tomorrow|earlier|later|instead|nevertheless|nonetheless|furthermore|also|then|now|still|once|indeed|overall|elsewhere|afterwards?|besides|hence|thus|therefore|overnight|online|abroad|sometimes|perhaps|maybe|here|there|we|you|they|this|that|these|those)$/

const quoted = (told: string): string => `“${told.trim().replace(/^, |[ ,.]+$/g, '')}”`

/** "the blog X", "phone maker X", "The operator, X, denied", "her brother, X," */
function nounBefore(
  { words, masks }: Context,
  from: number,
  to: number,
  read: SpanType | undefined,
): FoundClue | undefined {
  const isSet = words[from - 1]?.text === ','
  const at = isSet ? from - 2 : from - 1
  const noun = words[at]
  if (!noun) return undefined
  const reason = `“${noun.text}” stands before it`
  // "Prime Minister Ana Berg"
  if (!isSet && noun.form === 'Capital' && read && roleNoun(noun.lower)?.type === 'person')
    return { type: 'person', weight: 2, reason }
  if (noun.form !== 'lower') return undefined
  const first = startOfNouns(words, at)
  const lead = lowerAt(words, first)
  if (isSet) {
    if (
      !/^(?:[,.;:)-]|of)$/.test(words[to]?.text ?? '.') ||
      !/^(?:the|an?|its|his|her|their|my|our)$/.test(lead)
    )
      return undefined
    if (isEither(noun.lower) && lead === 'the') return { type: 'organization', weight: 1, reason }
    if (isCounterpart(noun.lower) && !/^(?:his|her|their|my|our)$/.test(lead))
      return lead === 'its' ? { type: 'organization', weight: 2, reason } : undefined
    const type = typeOfNoun(noun.lower)
    if (type === 'person') return { type, weight: 2, reason }
    // "he told the paper, Ann Lee, a nurse": whoever is told something is nobody's apposition
    const isFree =
      !words[first - 1] || /^(?:[,;:(]|\d+|when|that|and|but|because|where)$/.test(lowerAt(words, first - 1))
    return isFree && (type === 'organization' || type === 'place') ? { type, weight: 2, reason } : undefined
  }
  // "its rival Gorsewell"
  if (lead === 'its' && (isCounterpart(noun.lower) || noun.lower === 'owner'))
    return { type: 'organization', weight: 2, reason }
  const isKin = isFamily(noun.lower) && /^(?:his|her|their|my|our|its)$/.test(lead)
  // "their boss Ann Lindley", "her son Kavi"
  if (isKin || (read && to - from > 1 && roleNoun(noun.lower)?.type === 'person' && !isEither(noun.lower)))
    return isTelling(lowerAt(words, first - 1)) ? undefined : { type: 'person', weight: 2, reason }
  if (noun.lower === 'the' && isThing(words, from, to, read)) return { type: 'other', weight: 3, reason }
  const own = nounBeforeOf(noun.lower)
  if (!own) return undefined
  if (/^(?:film|policy|decision|peace|documentary|dress|match)$/.test(lowerAt(words, at - 1)))
    return undefined
  if (isTelling(lowerAt(words, first - 1))) return undefined
  const isBare = at - first < 2 && /^(?:the|this|that|his|her|their|our|my)$/.test(lead)
  const next = words[to]
  // "the company Smith founded"
  if (
    own === 'loose' &&
    isBare &&
    next?.form === 'lower' &&
    !/^(?:in|and|or|at|on|to|for|from|by)$/.test(next.lower)
  )
    return undefined
  if ((masks[from] ?? 0) & classBit('calendar')) return undefined
  // "the auditors Hale Brandt"
  const isFirm = noun.lower.endsWith('s') && own === 'organization' && to - from > 1
  return { type: own === 'loose' ? 'organization' : own, weight: isFirm ? 3 : 2, reason }
}

/** "the John Radcliffe", "the Santa Quitéria", "the Satyagraha": with an article, and nothing that goes on, a thing's name. */
const isThing = (words: Context['words'], from: number, to: number, read: SpanType | undefined): boolean => {
  const isSaint = /^(?:san|santa|santo|sao|sint|saint)$/.test(lowerAt(words, from))
  const after = words[to]
  const isClosed =
    !after || /^(?:[,.;:?!)]|was|is|has|had|and|in|on|at|to|by|with|for|when|where)$/.test(after.lower)
  return to - from < 3 && (read === 'person' || isSaint) && isClosed && !/s$/.test(lowerAt(words, to - 1))
}

/** Where the noun phrase begins whose last word stands at `at`: its article, or its first word. */
function startOfNouns(words: Context['words'], at: number): number {
  let first = at
  while (first > 0 && at - first < farthest) {
    const { form, lower, text } = words[first - 1] ?? {}
    if (/^(?:the|an?|this|that|its|his|her|their|our|my|some)$/.test(lower ?? '')) return first - 1
    if (
      form !== 'lower' &&
      form !== 'Capital' &&
      form !== 'CAPITALS' &&
      text !== '-' &&
      !/^\d/.test(text ?? '')
    )
      break
    if (/^(?:of|in|at|on|for|to|by|and|or|with|from|as|is|was|said|has|had)$/.test(lower ?? '')) break
    first--
  }
  return first
}

/** "the town of X", "shares in X", "residents of X" */
function ofBefore({ words }: Context, from: number): FoundClue | undefined {
  const at = words[from - 1]?.lower === 'the' ? from - 2 : from - 1
  const preposition = lowerAt(words, at)
  if (!/^(?:of|in|from|for|at|with|by|to)$/.test(preposition)) return toldAs(words, from)
  const noun = lowerAt(words, at - 1)
  const phrase = `${noun} ${preposition}`
  const reason = `“${phrase}” stands before it`
  if (placesOf.test(phrase)) return { type: 'place', weight: 2, reason }
  // "at the premiere of Cold Spoon"
  if (worksOf.test(phrase)) return { type: 'other', weight: 2, reason }
  if (
    bodiesOf.test(phrase) ||
    /^(?:chief executive|managing director|sole director) of$/.test(`${words[at - 2]?.lower} ${phrase}`)
  )
    return { type: 'organization', weight: 2, reason }
  return undefined
}
const placesOf =
  /^(?:towns?|villages?|city|cities|hamlets?|suburbs?|municipality|province|governorate|neighbou?rhoods?|outskirts|residents|streets|inhabitants|suburbs|north|south|east|west|northeast|northwest|southeast|southwest|mayor(?:ess)?|lord mayor|sheriff|king|queen|sultan|emir|bishop|archbishop|diocese|archdiocese|duke|duchess|earl|countess|baron|baroness|port|bay) of$|^(?:trips?|visits?|journey|road|flights?|ferry|train|bus|drive) to$|^(?:km|kilomet(?:er|re)s|miles) from$|^(?:bound|headed|heading) for$/
const worksOf =
  /^(?:premiere|set|episodes?|seasons?|finale|adaptation|remake|reruns?|soundtrack|screening|trailer|sequel) (?:of|to|for)$/
const bodiesOf =
  /^(?:shareholders?|subsidiary|takeover|bankruptcy|insolvency|customers|nationali[sz]ation|privati[sz]ation|relaunch|ceo|editor|spokes(?:wo)?man|spokesperson) (?:of|for)$|^(?:analysts?|economists?|strategists?|brokers?|buyers?|clerks?|traders?|bankers?|interns?|trainees?|apprentices?|accountants?|programmers?|consultants?|researchers?|solicitors?|engineers?|employees|managers?|developers|designers|scientists|executives|bosses|colleagues) at$|^(?:audited|manufactured|insured|underwritten|operated) by$|^(?:reporter|correspondent|columnist|spokes(?:wo)?man|spokesperson) (?:for|at)$|^(?:research|strategy|communications|marketing|trading|operations) at$|^(?:email|interview) (?:from|with|to)$|^(?:works|worked|working) for$|^worked at$|^(?:shares?|stakes?|shareholders?|investors?|stock) in$|^(?:formerly|previously|late) (?:of|at)$/

/** "a strike in Tal Qasr": nobody is in somebody, but trust and the like. */
function inside({ words }: Context, from: number, to: number): FoundClue | undefined {
  return isInside(words, from) && words[to]?.lower !== "'s"
    ? { type: 'place', weight: 1, reason: '“in” stands before it' }
    : undefined
}
/** "told the Island Echo he had left": no person and no place goes with an article. */
function toldAs(words: Context['words'], from: number): FoundClue | undefined {
  const isTold = words[from - 1]?.lower === 'the' && /^(?:told|tells|telling)$/.test(lowerAt(words, from - 2))
  return isTold
    ? { type: 'organization', weight: 2, reason: `“${words[from - 2]?.text} the” stands before it` }
    : undefined
}

/** "a company called X", "a village named X", "formerly known as X" */
function called({ words }: Context, from: number): FoundClue | undefined {
  // "a device called the Halden Leaf"
  const end = words[from - 1]?.lower === 'the' ? from - 1 : from
  const isAs = words[end - 1]?.lower === 'as'
  const at = isAs ? end - 2 : end - 1
  const verb = lowerAt(words, at)
  if (
    !(
      isAs
        ? /^(?:known|rebranded|trading|registered|incorporated)$/
        : /^(?:called|named|renamed|dubbed|became)$/
    ).test(verb)
  )
    return undefined
  // "the company that became Altria"
  if (verb === 'became' && !/^(?:that|which|later|then)$/.test(lowerAt(words, at - 1))) return undefined
  const reason = `“${textOf(words, at, from)}” stands before it`
  for (let i = at - 1; i >= 0 && at - i <= farthest + 2; i--) {
    const { lower = '', form } = words[i] ?? {}
    if (/^(?:he|she|who|whom|him|hers?|his|man|woman|boy|girl)$/.test(lower)) return undefined
    if (form !== 'lower') continue
    const type = typeOfNoun(lower)
    if (type === 'person' && !isEither(lower)) return undefined
    if (type && type !== 'event')
      return { type: type === 'person' ? 'organization' : type, weight: 2, reason }
  }
  const isFormer = words.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'which')
  const weight = /^(?:formerly|previously|now|then|later)$/.test(lowerAt(words, at - 1)) ? 2 : 1
  return isAs || isFormer || verb === 'renamed' ? { type: 'organization', weight, reason } : undefined
}

/** What a noun in lower case, singular or plural, calls. */
function typeOfNoun(noun: string): SpanType | undefined {
  const single = noun.replace(/s$/, '')
  return headOf(noun) ?? headOf(single) ?? roleNoun(noun)?.type ?? roleNoun(single)?.type
}
