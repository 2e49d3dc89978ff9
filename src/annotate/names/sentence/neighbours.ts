import { lowerAt } from '../../../language/words/tagged-word.ts'
import { isFamily } from '../../roles/role-noun.ts'
import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import type { SpanType } from '../tagger/tags.ts'
import { isInside } from './inside.ts'
import { tellsMajority } from './majority-peoples.ts'
import { isOrigin } from './origins.ts'

const country = classBit('country')
const demonym = classBit('demonym')
const bodyWord = classBits('organization word', 'company ending')
/** "an analyst at Bernstein": whoever is one works for somebody. */
const employed =
  /^(?:analysts?|economists?|strategists?|traders?|dealers?|brokers?|engineers?|consultants?|researchers?|fellow|partner|executive) (?:at|with)$/
/** "the MP for Easington" */
const elected = /^(?:mp|mps|mep|msp|tds?|deputy|candidate|representative|senator|councillor) for$/

/** Types a name by the words beside it where these leave no doubt: "an analyst at Bernstein", "the MP for Easington". */
export function typeByNeighbours({ words, masks }: Context, span: TaggedSpan): TaggedSpan {
  const { from, to, type } = span
  const before = `${words[from - 2]?.lower} ${words[from - 1]?.lower}`
  // the company goes without an article
  if (words[from]?.lower === 'amazon' && words[from - 1]?.lower === 'the' && isForest(words, to))
    return { ...span, type: 'place', reason: '“the” stands before it', sure: true }
  // "her partner Jordan, a scaffolder"
  if (
    to - from === 1 &&
    type !== 'person' &&
    isKin(words, from) &&
    (masks[from] ?? 0) & classBit('given name')
  )
    return { ...span, type: 'person', reason: `“${before}” stands before it`, sure: true }
  // "the mainly Black Little Burgundy", of which the tagger read all or the end
  if (to - from > 1 && tellsMajority({ words, masks }, from))
    return {
      ...span,
      from: from + 1,
      type: 'place',
      reason: `“${words[from - 1]?.text} ${words[from]?.text}” stands before it`,
    }
  if (type !== 'place' && tellsMajority({ words, masks }, from - 1))
    return { ...span, type: 'place', reason: `“${before}” stands before it` }
  // "from Accrington, Lancs"
  if (type === 'organization' && to - from === 1 && !masks[from] && isBehindPlace(words, masks, from))
    return { ...span, type: 'place', reason: `“${words[from - 2]?.text},” stands before it` }
  // "Kieron Agyapong, 22, of Kensal Rise"
  if (type === 'organization' && isHome(words, from) && !((masks[to - 1] ?? 0) & bodyWord))
    return { ...span, type: 'place', reason: 'it tells where somebody is from' }
  // "Lower Paxton", read as somebody
  if (type === 'person' && to - from > 1 && /^(?:upper|lower)$/.test(lowerAt(words, from)))
    return { ...span, type: 'place', reason: `“${words[from]?.text}” begins it` }
  // "a barn in Tarnhow", but "shares in Hanul"
  if (
    type === 'organization' &&
    to - from === 1 &&
    !masks[from] &&
    words[from]?.form === 'Capital' &&
    words[to]?.lower !== "'s" &&
    (words[from - 1]?.lower === 'near' || isInside(words, from))
  )
    return { ...span, type: 'place', reason: `“${words[from - 1]?.text}” stands before it` }
  // "school in Duarte, California", beside Sofía Duarte
  if (
    (type === 'person' || type === 'place') &&
    to - from === 1 &&
    /^(?:in|near|from)$/.test(lowerAt(words, from - 1)) &&
    words[to]?.text === ',' &&
    (masks[to + 1] ?? 0) & classBit('region') &&
    /^[,.;)]$/.test(words[to + 2]?.text ?? '.')
  )
    return { ...span, type: 'place', reason: `“, ${words[to + 1]?.text}” stands behind it`, sure: true }
  // "Princess Marie-Odile of Lusatia"
  if (
    words[from - 1]?.lower === 'of' &&
    (type === 'organization' || type === 'person') &&
    isRealm(words, from - 2)
  )
    return { ...span, type: 'place', reason: 'a prince’s title and name stand before it' }
  // "Mr Berg of Rathdrum, Idaho"
  if (
    type === 'organization' &&
    !((masks[from] ?? 0) & (bodyWord | classBit('organization'))) &&
    /^(?:of|in|near|from)$/.test(lowerAt(words, from - 1)) &&
    words[to]?.text === ',' &&
    (masks[to + 1] ?? 0) & (country | classBit('region'))
  )
    return { ...span, type: 'place', reason: `“, ${words[to + 1]?.text}” stands behind it` }
  const settled: SpanType | undefined = employed.test(before)
    ? 'organization'
    : elected.test(before) || isOrigin(words, to)
      ? (masks[to - 1] ?? 0) & demonym
        ? 'people'
        : 'place'
      : type === 'person' && to - from === 1 && isHeaded(words, to)
        ? 'organization'
        : undefined
  if (!settled || settled === type || type === 'people') return span
  if (settled === 'organization' ? (masks[from] ?? 0) & country : (masks[to - 1] ?? 0) & bodyWord) return span
  const reason = isOrigin(words, to)
    ? `“${words[to + 1]?.text}” stands after it`
    : `“${words[from - 2]?.text} ${words[from - 1]?.text}” stands before it`
  return { ...span, type: settled, reason }
}

const isKin = (words: Context['words'], from: number): boolean =>
  /^(?:his|her|my|their|our)$/.test(lowerAt(words, from - 2)) &&
  (isFamily(lowerAt(words, from - 1)) ||
    /^(?:partner|fiancee?|boyfriend|girlfriend|friend|mate|boss)$/.test(lowerAt(words, from - 1)))

/** Whether somebody's age, or name, and that he is of or from somewhere, stands before. */
const isHome = (words: Context['words'], from: number): boolean =>
  /^(?:of|from)$/.test(lowerAt(words, from - 1)) &&
  words[from - 2]?.text === ',' &&
  ((/^\d{1,2}$/.test(words[from - 3]?.text ?? '') && words[from - 4]?.text === ',') ||
    // "Ann Moss, from Tarnhow,"
    (words[from - 1]?.lower === 'from' &&
      words[from - 3]?.form === 'Capital' &&
      words[from - 4]?.form === 'Capital'))

const isBehindPlace = (words: Context['words'], masks: Int32Array, from: number): boolean =>
  words[from - 1]?.text === ',' &&
  ((masks[from - 2] ?? 0) & classBits('city', 'town')) !== 0 &&
  /^(?:from|in|of|near|at)$/.test(lowerAt(words, from - 3))

/** Whether a prince's name ends here, in a few words with capitals. */
function isRealm(words: Context['words'], last: number): boolean {
  let at = last
  while (
    last - at < 4 &&
    (words[at]?.form === 'Capital' || words[at]?.text === '-' || words[at]?.form === 'other')
  )
    at--
  return (
    /^(?:princess|prince|king|queen|duke|duchess|emperor|empress|archduke)$/.test(lowerAt(words, at + 1)) &&
    at + 1 < last
  )
}

/** Whether "the Amazon" is the forest or river: "the Amazon founder", "the Amazon store" are the company's. */
const isForest = (words: Context['words'], at: number): boolean =>
  words[at]?.form !== 'Capital' &&
  !/^(?:founder|co-founder|boss|chief|chairman|ceo|owner|executives?|workers?|employees?|staff|drivers?|warehouses?|facility|deal|deliver(?:y|ies)|stock|shares?|app|store|website|page|listing|account|order|package|gift|series|show|brand|logo|device|subsidiary|unit|vans?|trucks?|union|spokes\p{L}+)$/u.test(
    lowerAt(words, at),
  )

/** "Hawks head Major-Gen Naidoo", "Anglo chief executive Moss": a lone word before an office and its holder is a body. */
const isHeaded = (words: Context['words'], at: number): boolean => {
  const office = words[at]?.text ?? ''
  const next = words[at + 1]
  const holder = next?.lower === 'executive' || next?.lower === 'officer' ? words[at + 2] : next
  return (
    /^(?:head|boss|chief|chairman|chairwoman|ceo|CEO|spokesman|spokeswoman|spokesperson|founder|co-founder|director|analyst|economist|president|editor|reporter|executive)$/.test(
      office,
    ) &&
    (holder?.form === 'Capital' || holder?.form === 'CAPITALS')
  )
}
