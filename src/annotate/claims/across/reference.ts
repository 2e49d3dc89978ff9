import type { Candidate } from '../candidate.ts'
import { isTime, lowerAt, type Range } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'

const statementWords =
  'claims?|reports?|accounts?|statements?|assertions?|versions?|authenticity|story|stories|rumou?rs?|theory|theories|suggestions?|news|figures?|numbers?|toll|findings?|narrative|portrayal|characteri[sz]ation|descriptions?'
const accusationWords = 'allegations?|accusations?|charges?|wrongdoing|involvement|responsibility|claims?'
/** Recordings, which only a claim that rests on the recording is answered by. */
const recordingWords = 'videos?|footage|recordings?|images?|photos?|photographs?|clips?|tapes?'
const pointer =
  '(?:(?:both|all|any|either|neither|none) (?:of )?(?:the|this|that|these|those|his|her|their|its)|this|that|these|those|the|his|her|their|its|such|any|all|both|either|neither|each)'
const statement = new RegExp(
  `^(?:${pointer}(?: of)?(?: (?:the|latest|same|two|earlier|initial|first))? ?(?:${statementWords})?|(?:the )?authenticity of (?:the|this|that|these|those) (?:${recordingWords})|${pointer} (?:${recordingWords})|it|which|they|the claims? of responsibility)$`,
)
const accusations = new RegExp(
  `^(?:(?:all |both )?${pointer} )?(?:latest |same |earlier |repeated )?(?:${accusationWords})(?: against (?:him|her|them|it|us))?$`,
)
const pointed = new RegExp(`^(?:${statementWords}|${accusationWords})$`)
const someonesWord = new RegExp(`^(?:${statementWords})$`)

/** Brings in whose claims they are. */
const names = /^(?:made|by|from)$/
/** Ends the noun that points back; what follows tells of it. */
const behind = /^(?:as|because|saying|calling|made|by|from|when|while|before|after|during|,)$/

/** Where a noun that points back ends: "the charges" of "the charges when he appeared in court". */
export function referenceEnd(words: readonly Word[], { from, to }: Range): number {
  let end = from
  while (
    end < to &&
    !(end > from && (behind.test(lowerAt(words, end)) || isTime(words, end) || isThen(words, end)))
  )
    end++
  return end
}
/** "it the same evening" */
export const isThen = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'the' && /^(?:same|next|following)$/.test(lowerAt(words, at + 1))

/** "any such plans", "doing so", "any role": what somebody is accused of, in other words. */
const deeds = /^(?:(?:any|all|no) such \p{L}+|(?:doing|having done) (?:so|that|this|it|anything))$/u
const anyPart =
  /^any (?:direct |active )?(?:role|part|knowledge|connections?|links?|ties|complicity|guilt|misconduct|impropriety)$/

/**
 * Whether a noun phrase only points back, and to what: "this", "the report", "the witnesses' claims"; "these
 * allegations", "any wrongdoing".
 */
export function reference(words: readonly Word[], range: Range): Candidate['pointsBack'] {
  // "denied that account": read as a conjunction, "that" was left out of the content.
  const from = lowerAt(words, range.from - 1) === 'that' ? range.from - 1 : range.from
  const to = referenceEnd(words, { from, to: range.to })
  if (to - from > longest) return null
  // "denied that as many as 80 died", "confirmed that the 29-year-old died": no noun behind it, so a conjunction.
  if (from < range.from && !pointed.test(lowerAt(words, to - 1))) return null
  // "the claim by the rebels that …": what is denied follows.
  for (let i = to; i < range.to && names.test(lowerAt(words, to)); i++)
    if (lowerAt(words, i) === 'that' || lowerAt(words, i) === 'of') return null
  let phrase = ''
  for (let i = from; i < to; i++)
    if (/[\p{L}]/u.test(lowerAt(words, i))) phrase += `${phrase === '' ? '' : ' '}${lowerAt(words, i)}`
  // "the 31-year-old": read as far as a time, and no noun reached.
  if (determiner.test(phrase)) return null
  if (deeds.test(phrase)) return 'accusations'
  if (anyPart.test(phrase)) return 'guilt'
  if (accusations.test(phrase)) return guilt.test(phrase) ? 'guilt' : 'accusations'
  return statement.test(phrase) || isSomeones(words, { from, to }) ? 'statement' : null
}
const determiner = /^(?:the|his|her|their|its|any|such)$/
/** In words. */
const longest = 6

/** "the witnesses' claims", "Baghdad's account", "the two sides' figures". */
function isSomeones(words: readonly Word[], { from, to }: Range): boolean {
  return (
    to - from > 1 && /^(?:'s|')$/.test(lowerAt(words, to - 2)) && someonesWord.test(lowerAt(words, to - 1))
  )
}

const guilt = /\b(?:wrongdoing|involvement|responsibility)\b/

/** What the first words of a reference tell of how far it reaches; offsets play no part. */
export interface Reach {
  /** More than one statement: "the claims", "those figures". */
  readonly many: boolean
  /** Those of everybody who has just spoken: "both accounts", "either claim", "the two sides' claims". */
  readonly everybody: boolean
  /** Whose they are, in lower case: "the witnesses", "baghdad". */
  readonly whose: string | null
  /** It is a recording, not what somebody says. */
  readonly recording: boolean
}

const plural =
  /^(?:(?!(?:is|are|was|were|could|can|has|have|had) )\S+ ){0,5}?(?:these|those|they|all|claims|reports|accounts|statements|assertions|versions|stories|rumou?rs|theories|suggestions|figures|numbers|findings|descriptions|allegations|accusations|charges)(?!\p{L})/u
const everybody = /^(?:both|either|neither|(?:the )?two)(?!\p{L})|^(?:none|all) of the(?!\p{L})/u
const whose = /^(?:the )?((?:\p{L}[\p{L}.-]*)(?: \p{L}[\p{L}.-]*){0,2})(?:'s|s'|') (?:\p{L}+ )?\p{L}+/u
const recorded = new RegExp(`^(?:(?:the )?authenticity of )?${pointer} (?:${recordingWords})(?!\\p{L})`, 'u')

/** Whether a text speaks of a recording. */
export const tellsOfRecording = (text: string): boolean => anyRecording.test(text)
const anyRecording = new RegExp(`(?:^|[^\\p{L}])(?:${recordingWords})(?!\\p{L})`, 'iu')

/** Reads how far a reference reaches, from its text. */
export function reachOf(text: string): Reach {
  const plain = text.slice(0, 80).toLowerCase().replaceAll('’', "'")
  const owner = whose.exec(plain)
  return {
    many: plural.test(plain),
    everybody: everybody.test(plain),
    whose: owner?.[1] ? (plain.slice(owner[1].length).includes("s' ") ? `${owner[1]}s` : owner[1]) : null,
    recording: recorded.test(plain),
  }
}

/** What a play may be called as well: "it was garbage". */
const ofTaste = '(?:nonsense|rubbish|garbage|fantasy)'
/** What is made up, and no matter of taste: "it was wrong" may be said of an act. */
const invented =
  '(?:false|untrue|incorrect|inaccurate|baseless|unfounded|fabricated|not (?:true|correct|accurate)|made up|bogus|fictional|bunk|hogwash|poppycock|balderdash|bullshit|fiction|fake news|disinformation|not a thing|lies|an? (?:\\p{L}+ )?(?:lie|fabrication|hoax|smear|invention|fantasy|fiction|falsehood|myth|forgery|fake))'
const untrue =
  '(?:false|untrue|baseless|wrong|fabricated|unfounded|groundless|inaccurate|incorrect|nonsense|misleading|fake|lies|not true|rubbish|propaganda|(?:politically )?motivated|absurd|ridiculous|outrageous|ludicrous|laughable|slanderous|defamatory|meritless|without (?:merit|foundation|basis)|bogus|spurious|far-fetched|malicious|made up|news to (?:us|me|him|her|them)|fantasy|fiction|an? (?:\\p{L}+ )?(?:distortion|misrepresentation|mischaracteri[sz]ation|travesty|lie|fabrication|hoax|smear|invention|fantasy|fiction|falsehood|myth))'
const calledUntrue = new RegExp(
  `^(?:that )?(?:${pointer}(?: \\p{L}+)? ?|(?:\\p{L}+ )?)(?:${statementWords}|${accusationWords})(?:(?: (?:by|of|from|in|about|that)(?: \\p{L}+){1,10} (?:is|are|was|were)|(?: (?:is|are|was|were)| as)?)(?: \\p{L}+ly)? ${untrue}(?![\\p{L}])| (?:have|has|had) no (?:basis|foundation|merit|truth|substance))`,
  'u',
)
/** What is shown or written may be made up: "the images were fabricated", "this letter is fake". */
const madeUp = new RegExp(
  `^(?:that )?${pointer} (?:\\p{L}+ )?(?:${recordingWords}|screenshots?|documents?|letters?|posts?|messages?|e-?mails?|memos?|quotes?) (?:(?:is|are|was|were|had been|have been|has been) )(?:\\p{L}+ly )?(?:fabricated|fakes?|faked|doctored|manipulated|forged|staged|ai - generated|false|not (?:genuine|authentic|real))(?!\\p{L})`,
  'u',
)
const told = '(?:the|that|this) (?:\\p{L}+ )?(?:story|tale|claim|idea|suggestion|theory|talk)'
const copula = "(?: (?:is|are|was|were)|'s| 's)"
const degree = '(?: (?:all|just|simply|\\p{L}+ly|pure|utter|total|complete|absolute)){0,2}'
const pointedUntrue = new RegExp(
  `^(?:that )?(?:(?:it|this|that|these|those|they|${told})${copula}${degree} ${invented}|(?:(?:that|${told})${copula}|this(?: is|'s| 's))${degree} ${ofTaste}|(?:that|this)${copula} wrong(?= ?[:;—–]))(?![\\p{L}])`,
  'u',
)
/** Somebody calls a paper or a picture a forgery: "said the letter was a forgery", "calls the memo a forgery"; not "said he made forgeries". */
const forged = forgery('(?:is|was|are|were) (?:an? )?')
const calledForged = forgery('(?:(?:is|was|are|were) )?(?:an? )?')
function forgery(joint: string): RegExp {
  return new RegExp(
    `^(?:that )?(?:the|this|that|these|those|his|her|its|their|\\p{L}+'s) (?:\\p{L}+ ){1,3}${joint}(?:\\p{L}+ )?(?:forger(?:y|ies)|fabrications?|deepfakes?)(?!\\p{L})`,
    'u',
  )
}
const charged = /^(?:that )?\p{L}+(?: \p{L}+)? ?(?:allegation|accusation|charge)/u
const protested =
  /^(?:that )?(?:he|she|they|it|his client|her client)(?: \p{L}+)? (?:(?:is|are|was|were) (?:\p{L}+ )?(?:innocent|not guilty)|did nothing wrong|(?:had|has|have) (?:done nothing wrong|nothing to do with))/u

/** "is fake", "was simply not true": what is said of a statement just before it. */
export const isUntrue = (predicate: string): boolean => predicateUntrue.test(predicate.toLowerCase())
const predicateUntrue = new RegExp(`^(?:is|are|was|were)${degree} ${untrue}(?!\\p{L})`, 'u')

const quoteMark = /[“”"]/
const quoteMarks = /[“”"] ?/g

/**
 * Whether a statement's first words call an earlier one untrue ("the report was false", "the claims a lie", "that's fantasy") or
 * protest innocence, and what they point back to; "itself" where they name what is untrue ("the claim that he left is a lie").
 * `calls` where a verb of naming leads to them: that needs no copula.
 */
export function contradicts(inner: string, calls = false): Candidate['pointsBack'] | 'itself' {
  const plain = quoteMark.test(inner) ? inner.replace(quoteMarks, '') : inner
  // "it was not true, as had been claimed, that he had been shot": what is untrue stands behind
  if (aheadUntrue.test(plain)) return 'itself'
  // “That is a lie,” Berg said: words of a quotation are the speaker's.
  if (!/^[“"]/.test(inner) && (pointedUntrue.test(plain) || madeUp.test(plain))) return 'statement'
  if (!calledUntrue.test(plain))
    return (calls ? calledForged : forged).test(plain)
      ? 'itself'
      : protested.test(inner)
        ? 'accusations'
        : null
  if (named.test(plain)) return 'itself'
  return charged.test(inner) ? 'accusations' : 'statement'
}
const aheadUntrue = new RegExp(
  `^(?:that )?it${copula}${degree} (?:${invented}|wrong)(?: , [^,]{1,80} ,)? (?:that|to (?:say|suggest|claim))(?![\\p{L}])`,
  'u',
)
const named = new RegExp(
  `^(?:that )?(?:\\p{L}+ ){0,2}(?:${statementWords}|${accusationWords}) (?:that|of) `,
  'u',
)
