import { type LetterPattern, letterPattern } from '../../../text/letter-pattern.ts'
import type { Candidate } from '../candidate.ts'
import { accusationWords, isDocumentNoun, pointer, statementWords } from './reference.ts'

/** What a play may be called as well: "it was garbage". */
const ofTaste = '(?:nonsense|rubbish|garbage|fantasy)'
/** What is made up, and no matter of taste: "it was wrong" may be said of an act. */
const invented =
  '(?:false|untrue|incorrect|inaccurate|erroneous|mistaken|in error|baseless|unfounded|fabricated|not (?:true|correct|accurate)|made up|bogus|fictional|bunk|hogwash|poppycock|balderdash|bullshit|fiction|fake news|disinformation|not a thing|lies|an? (?:\\p{L}+ )?(?:lie|fabrication|hoax|smear|invention|fantasy|fiction|falsehood|myth|forgery|fake))'
const untrue =
  '(?:false|untrue|baseless|wrong|erroneous|mistaken|fabricated|invention|pure invention|unfounded|groundless|inaccurate|incorrect|nonsense|misleading|fake|lies|not true|rubbish|propaganda|(?:politically )?motivated|absurd|ridiculous|outrageous|ludicrous|laughable|slanderous|defamatory|meritless|without (?:merit|foundation|basis)|bogus|spurious|far-fetched|made up|news to (?:us|me|him|her|them)|fantasy|fiction|an? (?:\\p{L}+ )?(?:distortion|misrepresentation|mischaracteri[sz]ation|travesty|lie|fabrication|hoax|smear|invention|fantasy|fiction|falsehood|myth))'
const calledUntrue = letterPattern`^(?:that )?(?:${pointer}(?: \p{L}+)? ?|(?:\p{L}+ )?)(?:${statementWords}|${accusationWords})(?:(?: (?:by|of|from|in|on|about|that|made|saying|claiming|alleging|suggesting)(?: [\p{L}\d'.,-]+){1,14}? (?:is|are|was|were)(?: not| all| simply)?|(?: (?:is|are|was|were)| as)?)(?: \p{L}+ly)? ${untrue}(?![\p{L}])| (?:have|has|had) no (?:basis|foundation|merit|truth|substance))`
/** What is shown or written may be made up: "the images were fabricated", "this letter is fake", "called the letter a forgery". */
const madeUp = documentCalled('(?: (?:is|are|was|were|had been|have been|has been))')
const calledMadeUp = documentCalled('(?:(?: as| (?:is|are|was|were)))?')
function documentCalled(joint: string): LetterPattern {
  return letterPattern`^(?:that )?${pointer} (?:\p{L}+ )?((?!(?:as|is|are|was|were|an?) )\p{L}+)${joint} (?:\p{L}+ly )?(?:an? )?(?:\p{L}+ )?(?:fabricated|fabrications?|fakes?|faked|doctored|manipulated|forged|forger(?:y|ies)|hoax|bogus|deepfakes?|staged|ai - generated|made (?:with|by|using) (?:ai|artificial intelligence)|false|not (?:genuine|authentic|real))(?!\p{L})`
}
const saysMadeUp = (plain: string, calls: boolean): boolean =>
  isDocumentNoun((calls ? calledMadeUp : madeUp).exec(plain)?.[1] ?? '')
const told = '(?:the|that|this) (?:\\p{L}+ )?(?:story|tale|claim|idea|suggestion|theory|talk)'
const copula = "(?: (?:is|are|was|were)|'s| 's)"
const degree = '(?: (?:all|just|simply|\\p{L}+ly|pure|utter|total|complete|absolute)){0,2}'
/** “false alarm” is no “false”. */
const ends =
  '(?! (?!(?:and|but|or|nor|to|that|because|as|at|in|on|when|for|from|by|if|so|he|she|they|it|i|we)(?!\\p{L}))\\p{L})'
const pointedUntrue = letterPattern`^(?:that )?(?:(?:it|this|that|these|those|they|${told})(?:${copula}${degree} ${invented}${ends}| (?:never (?:happened|occurred|took place)|(?:did|had|has)(?: not| ?n't) (?:happen|happened|occur|occurred|take place))${ends}| (?:is|are|was|were) ?n't (?:true|correct|accurate|right)${ends})|(?:(?:that|${told})${copula}|this(?: is|'s| 's))${degree} ${ofTaste}|(?:that|this)${copula} wrong(?= ?[:;—–]))(?![\p{L}])`
/** "described that as inaccurate", "called this a lie" */
const calledSo = letterPattern`^(?:it|this|that|these|those)(?: as)?${degree} (?:${invented}|${ofTaste}|speculation|wrong|misleading|exaggerated|an exaggeration)${ends}(?!\p{L})`
/** Somebody calls a paper or a picture a forgery: "said the letter was a forgery", "calls the memo a forgery"; not "said he made forgeries". */
const forged = forgery('(?:is|was|are|were) (?:an? )?')
const calledForged = forgery('(?:(?:is|was|are|were) )?(?:an? )?')
function forgery(joint: string): LetterPattern {
  return letterPattern`^(?:that )?(?:the|this|that|these|those|his|her|its|their|\p{L}+'s) (?:\p{L}+ ){1,3}${joint}(?:\p{L}+ )?(?:forger(?:y|ies)|fabrications?|deepfakes?)(?!\p{L})`
}
const charged = letterPattern`^(?:that )?\p{L}+(?: \p{L}+)? ?(?:allegation|accusation|charge)`
const protested = letterPattern`^(?:that )?(?:he|she|they|it|his client|her client)(?: \p{L}+)? (?:(?:is|are|was|were) (?:\p{L}+ )?(?:innocent|not guilty)|did nothing wrong|(?:had|has|have) (?:done nothing wrong|nothing to do with))`

/** "was incorrect", "is simply not true", with nothing behind it: what ", which police said" leads to. */
export const isFalse = (predicate: string): boolean => predicateFalse.test(predicate)
const predicateFalse = letterPattern`^(?:is|are|was|were)(?:${degree} (?:${invented}|wrong|misleading|exaggerated|inflated)|(?: (?:far|much|\p{L}+ly))? too (?:high|low)| ?n't (?:true|correct|accurate|right))[.,;]?$`

/** "is fake", "was simply not true": what is said of a statement just before it. */
export const isUntrue = (predicate: string): boolean => predicateUntrue.test(predicate.toLowerCase())
const predicateUntrue = letterPattern`^(?:is|are|was|were)${degree} ${untrue}(?!\p{L})`

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
  if (
    unrecognised.test(plain) ||
    pointedUntrue.test(plain) ||
    (calls && calledSo.test(plain)) ||
    saysMadeUp(plain, calls)
  )
    return 'statement'
  if (!calledUntrue.test(plain))
    return (calls ? calledForged : forged).test(plain)
      ? 'itself'
      : protested.test(inner)
        ? 'accusations'
        : null
  if (named.test(plain)) return 'itself'
  return charged.test(inner) ? 'accusations' : 'statement'
}
/** "did not recognise that figure": of what was said before */
const unrecognised = letterPattern`^(?:that )?(?:it|he|she|they|we|i|the \p{L}+) (?:do|does|did)(?: not| ?n't) recogni[sz]e (?:the|this|that|these|those|such|any of (?:the|this|that|these|those)) (?:\p{L}+ )?(?:figures?|numbers?|claims?|allegations?|accusations?|descriptions?|characteri[sz]ations?|picture|portrayal|accounts?|versions?)(?!\p{L})`
const aheadUntrue = letterPattern`^(?:that )?it${copula}${degree} (?:${invented}|wrong)(?: , [^,]{1,80} ,)? (?:that|to (?:say|suggest|claim))(?![\p{L}])`
const named = letterPattern`^(?:that )?(?:\p{L}+ ){0,2}(?:${statementWords}|${accusationWords})(?: (?:by|from|in|on)(?: \p{L}+){1,4})? (?:that|of) `
