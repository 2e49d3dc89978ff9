import { letterPattern, letterPatternAnyCase } from '../../../text/letter-pattern.ts'
import type { Candidate } from '../candidate.ts'
import { prepositions } from '../lexicon/closed-class-data.ts'
import { isOf } from '../sources/source-noun.ts'
import { isTime, isWord, lowerAt, type Range } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'

export const statementWords =
  'claims?|reports?|accounts?|statements?|assertions?|versions?|authenticity|story|stories|rumou?rs?|speculation|theory|theories|suggestions?|news|information|articles?|blogs?|tales?|gossip|sum|figures?|numbers?|toll|findings?|narrative|portrayal|characteri[sz]ation|descriptions?|recollections?'
export const accusationWords =
  'allegations?|accusations?|charges?|wrongdoing|involvement|responsibility|claims?'
/** Recordings, which only a claim that rests on the recording is answered by. */
const recordingWords = 'videos?|footage|recordings?|images?|photos?|photographs?|clips?|tapes?'
/** What is shown or written, but for what tells somebody's words ("the report"). */
export const isDocumentNoun = (lower: string): boolean =>
  recorded.test(lower) ||
  (isOf(lower, 'paper') && !pointedNoun.test(lower)) ||
  /^(?:quotes?|chats?)$/.test(lower)
const recorded = new RegExp(`^(?:${recordingWords})$`)
export const pointer =
  '(?:(?:both|all|any|either|neither|none) (?:of )?(?:the|this|that|these|those|his|her|their|its)|this|that|these|those|the|his|her|their|its|such|any|all|both|either|neither|each)'
const statement = new RegExp(
  `^(?:${pointer}(?: of)?(?: (?:the|latest|same|two|earlier|initial|first))? ?(?:${statementWords})?(?: of events)?|(?:the )?authenticity of (?:the|this|that|these|those) (?:${recordingWords})|${pointer} (?:${recordingWords})|it|which|they|them|everything|the claims? of responsibility)$`,
)
const accusations = new RegExp(
  `^(?:(?:(?:all |both )?${pointer} )?(?:latest |same |earlier |repeated )?(?:${accusationWords})(?: against (?:him|her|them|it|us))?|(?:every word|all|any) of (?:it|this|that))$`,
)
const pointedNoun = new RegExp(`^(?:${statementWords})$`)
const pointed = new RegExp(`^(?:${statementWords}|${accusationWords})$`)

/** Brings in whose claims they are. */
const names = /^(?:made|by|from)$/
/** Ends the noun that points back; what follows tells of it. */
const behind =
  /^(?:as|because|saying|calling|made|by|from|when|while|before|after|during|amid|through|via|within|,)$/
/** Ends a pronoun that points back: "denied it in court". */
const behindPronoun = /^(?:in|on|at|to|with|for|until|without|under|again|but|and)$/
/** Where something is said: "dismissed the suggestion at a press conference", "rejected the charge to reporters". */
const occasions =
  /^(?:statement|message|post|posts|tweet|letter|e-?mail|interview|video|conference|briefing|hearing|meeting|court|parliament|reporters|facebook|twitter|telegram|instagram|television|radio|tv|x)$/
/** How far behind its preposition the occasion may stand, in words: "at a hastily called press conference". */
const occasionReach = 6

/** Whether at `at` it begins to be told where or to whom something is said. */
export function isOccasion(words: readonly Word[], at: number): boolean {
  if (!/^(?:in|on|at|to|during)$/.test(lowerAt(words, at))) return false
  for (let i = at + 1; i < at + occasionReach && isWord(words[i]); i++) {
    if (occasions.test(lowerAt(words, i))) return true
    if (prepositions.has(lowerAt(words, i))) return false
  }
  return false
}

/** Where a noun that points back ends: "the charges" of "the charges when he appeared in court". */
export function referenceEnd(words: readonly Word[], { from, to }: Range): number {
  let end = from
  while (end < to && !(end > from && endsReference(words, from, end))) end++
  return end
}

export const pronouns = /^(?:it|this|that|these|those|them)$/

const endsReference = (words: readonly Word[], from: number, at: number): boolean => {
  const lower = lowerAt(words, at)
  const pronoun = at === from + 1 && pronouns.test(lowerAt(words, from))
  return (
    behind.test(lower) ||
    isTime(words, at) ||
    isThen(words, at) ||
    isOccasion(words, at) ||
    (pronoun && behindPronoun.test(lower))
  )
}
/** "it the same evening" */
export const isThen = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'the' && /^(?:same|next|following)$/.test(lowerAt(words, at + 1))

/** "any such plans", "doing so", "any role": what somebody is accused of, in other words. */
const deeds = letterPattern`^(?:(?:any|all|no) such \p{L}+|(?:doing|having done) (?:so|that|this|it|anything))$`

/**
 * Whether a noun phrase only points back, and to what: "this", "the report", "the witnesses' claims"; "these
 * allegations", "any wrongdoing".
 */
export function reference(words: readonly Word[], range: Range): Candidate['pointsBack'] {
  // "denied that account": read as a conjunction, "that" was left out of the content.
  const from = lowerAt(words, range.from - 1) === 'that' ? range.from - 1 : range.from
  const to = referenceEnd(words, { from, to: range.to })
  // "denied that as many as 80 died", "confirmed that the 29-year-old died": no noun behind it, so a conjunction.
  if (from < range.from && !pointed.test(lowerAt(words, to - 1)) && lowerAt(words, to - 1) !== 'events')
    return null
  // "the claim by the rebels that …": what is denied follows.
  for (let i = to; i < range.to && names.test(lowerAt(words, to)); i++)
    if (lowerAt(words, i) === 'that' || lowerAt(words, i) === 'of') return null
  let phrase = ''
  for (let i = from; i < to; i++)
    if (/[\p{L}]/u.test(lowerAt(words, i))) phrase += `${phrase === '' ? '' : ' '}${lowerAt(words, i)}`
  if (deeds.test(phrase)) return 'statement'
  if (accusations.test(phrase)) return guilt.test(phrase) ? 'guilt' : 'accusations'
  return statement.test(phrase) || isSomeones(words, { from, to }) ? 'statement' : null
}

/** "the witnesses' claims", "Baghdad's account", "the two sides' figures". */
function isSomeones(words: readonly Word[], { from, to }: Range): boolean {
  return to - from > 1 && /^(?:'s|')$/.test(lowerAt(words, to - 2)) && pointed.test(lowerAt(words, to - 1))
}

const guilt = /\b(?:wrongdoing|involvement|responsibility)\b/

/** "the dossier", "those messages": a paper, shown or written. */
export const isDocument = (words: readonly Word[], { from, to }: Range): boolean =>
  to - from > 1 &&
  to - from <= 3 &&
  points.test(lowerAt(words, from)) &&
  isDocumentNoun(lowerAt(words, to - 1))
const points = new RegExp(`^${pointer}$`)

/** What the first words of a reference tell of how far it reaches; offsets play no part. */
export interface Reach {
  /** More than one statement: "the claims", "those figures". */
  readonly many: boolean
  /** Those of everybody who has just spoken: "both accounts", "either claim", "the two sides' claims". */
  readonly everybody: boolean
  /** Whose they are, in lower case: "the witnesses", "baghdad". */
  readonly whose: string | null
  /** The recording or paper that it is, and not what somebody says, in the singular: "letter". */
  readonly document: string | null
}

const plural = letterPattern`^(?:(?!(?:is|are|was|were|could|can|has|have|had) )\S+ ){0,5}?(?:these|those|they|all|everything|speculation|claims|reports|accounts|statements|assertions|versions|stories|rumou?rs|theories|suggestions|figures|numbers|findings|descriptions|allegations|accusations|charges)(?!\p{L})`
const everybody = letterPattern`^(?:both|either|neither|(?:the )?two)(?!\p{L})|^(?:none|all) of the(?!\p{L})`
const whose = letterPattern`^(?:the )?(?!(?:it|that|this|there|what|he|she)')((?:\p{L}[\p{L}.-]*)(?: \p{L}[\p{L}.-]*){0,2})(?:'s|s'|') (?:\p{L}+ )?\p{L}+`
/** "claims made in the report" */
const madeIn = letterPattern`^(?:that )?(?:the )?(?:claims?|allegations?|accusations?|assertions?) made (?:in|by) (?:the |an? )?((?:\p{L}[\p{L}.-]*)(?: \p{L}[\p{L}.-]*){0,1}?)(?= (?:is|are|was|were|had|have)(?!\p{L})|[,.]|$)`
const documented = letterPattern`^(?:that )?(?:(?:the )?authenticity of )?${pointer} (\p{L}+)(?: (\p{L}+))?`

/** Whether a text speaks of a document: of a recording also by another word for one. */
export const tellsOf = (text: string, document: string): boolean =>
  recorded.test(document) ? anyRecording.test(text) : text.toLowerCase().includes(document)
const anyRecording = letterPatternAnyCase`(?:^|[^\p{L}])(?:${recordingWords})(?!\p{L})`

/** Reads how far a reference reaches, from its text. */
export function reachOf(text: string): Reach {
  const plain = text.slice(0, 80).toLowerCase().replaceAll('’', "'")
  const owner = whose.exec(plain) ?? madeIn.exec(plain)
  return {
    many: plural.test(plain),
    everybody: everybody.test(plain),
    whose: owner?.[1] ? (plain.slice(owner[1].length).includes("s' ") ? `${owner[1]}s` : owner[1]) : null,
    document: documented.exec(plain)?.slice(1).find(isDocumentNoun)?.replace(/s$/, '') ?? null,
  }
}
