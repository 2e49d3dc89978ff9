import { letterPattern } from '../../../text/letter-pattern.ts'
import { isThen } from '../across/reference.ts'
import { be, coordinators, determiners, prepositions } from '../lexicon/closed-class-data.ts'
import type { CueVerb } from '../lexicon/lexicon.ts'
import { shapesOf } from '../lexicon/lexicon.ts'
import { wrongIn } from '../lexicon/wrongdoing.ts'
import { afterAdverbs, isComma, isFiniteVerb, isWord, lowerAt, type Range, textAt } from '../words/clauses.ts'
import { isClause } from '../words/statements.ts'
import type { Word } from '../words/units.ts'
import { type Attribution, type Base, type Site, withContent } from './attribution.ts'

/**
 * Whether a verb of denying turns down a wish, keeps something from somebody or sends something away, and denies no statement:
 * "rejected the demand", "denied him bail", "dismissed the cabinet". `inner`: how what it takes begins, in lower case.
 */
export function turnsDown(
  words: readonly Word[],
  { shape, content, cue }: Attribution,
  { lemma, frames }: CueVerb,
  inner: string,
): boolean {
  // "Residents contradicted him"
  if (lemma === 'contradict' && /^(?:him|her|them)(?: [,.;]|$)/.test(inner)) return false
  // "rejected that deal": no conjunction
  const wished = wishes.test(inner)
  if (
    (shape === 'phrase' || (wished && cue.to === content.from - 1 && lowerAt(words, cue.to) === 'that')) &&
    frames.has('turns-down') &&
    (!(disputable.test(object(inner)) || calledFalse(words, content)) || wished)
  )
    return true
  if (lemma !== 'deny') return false
  if (
    shape === 'phrase' &&
    !deniable.test(inner) &&
    !isClause(words, content) &&
    !wrongIn(words, { from: content.from, to: content.from + 2 })
  )
    return true
  // "denied the man entry", "denied the appeal by two sprinters"
  return (
    /^(?:him|her|them(?! ?[.,;]?$)|us|me|entry|access|permission|bail|visas?|parole|asylum)\b/.test(inner) ||
    rights.test(lowerAt(words, content.to - 1)) ||
    (requests.test(inner) && !isStated(words, content)) ||
    (givesNothing(words, content) && !isStated(words, content))
  )
}

const isStated = (words: readonly Word[], { from, to }: Range): boolean => {
  for (let i = from; i < to; i++) if (isFiniteVerb(words, i)) return true
  return false
}

/** What is turned down and says nothing of what is: "rejected a demand that Japan apologise", "rejected that deal". */
const wishes = letterPattern`^(?:(?:an?|the|that|this|those|these|his|her|its|their|any|all) )?(?:(?!(?:claims?|reports?|suggestions?|allegations?|accusations?|assertions?|rumou?rs?|speculation|fears|concerns|criticisms?|idea|notion|view)(?!\p{L}))\p{L}+(?: '(?:s)?)? ){0,2}(?:demands?|requests?|bids?|appeals?|petitions?|motions?|offers?|proposals?|plans?|deals?|positions?|calls?|pleas?|applications?|bills?|laws?|treat(?:y|ies)|agreements?)(?!\p{L})`

/** What a verb takes, without what tells when or why: "dismissed the cabinet, amid reports of theft" dismisses no report. */
const object = (inner: string): string =>
  inner.split(/ (?:,|amid|over|after|following|during|despite) /)[0] ?? ''

const disputable =
  /^(?:this|that|it|them)$|\b(?:claims?|allegations?|accusations?|charges?|reports?|suggestions?|assertions?|rumou?rs?|criticisms?|what|(?:idea|notion|view)(?= (?:that|of)\b)|findings|version|account|that|statement|comments?|remarks?|story|speculation|concerns|fears|accusing|conclusions?|figures?|numbers?|toll|information|articles?|videos?)\b/

/** "dismissed the video as a fake", and not "the ultimatum as a rant" */
const calledFalse = (words: readonly Word[], { from, to }: Range): boolean => {
  const as = words.findIndex(({ lower }, i) => lower === 'as' && i > from && i < to)
  return as > 0 && belittles(words, as + 1)
}

/** "denied the rebels a safe haven": a noun phrase and at once another. */
function givesNothing(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = from + 1; i < Math.min(to, from + 4); i++) {
    if (!/^(?:an?|the|any)$/.test(lowerAt(words, i)) || isThen(words, i)) continue
    const before = lowerAt(words, i - 1)
    const joined = [prepositions, determiners, coordinators].some((one) => one.has(before))
    return (
      !joined &&
      !isFiniteVerb(words, i - 1) &&
      shapesOf(before).size === 0 &&
      // "denied altering the notes"
      !/^\p{L}{2,}ing$/u.test(before) &&
      isWord(words[i - 1])
    )
  }
  return false
}

/** What people ask for. */
const requests =
  /^(?:(?:an?|the|his|her|its|their) )?(?:appeals?|requests?|applications?|petitions?|motions?|bids?|leave|licen[cs]es?|permits?) (?:by|for|to|filed)\b/u
/** What people are denied. */
const rights = /^(?:entry|access|permission|bail|visas?|parole|asylum|loans?|treatment)$/

/** What is denied in the sense of a denial: acts, things said, and whatever a determiner names; not rights to people. */
const deniable = letterPattern`^(?:\p{L}+ing|ever|there|he|she|they|we|an?|the|any|all|every|this|that|these|those|it|his|her|their|its|both|some|most|much|such|no|[“"'‘])(?![\p{L}’'])|\b(?:responsibility|involvement|knowledge|wrongdoing|liability|guilt|links?|ties|claims?|allegations?|accusations?|charges?|reports?|rumou?rs?|suggestions?|assertions?|speculation|collusion|complicity|participation|charges|accounts?|plans?|violations?|misconduct|fraud|abuse|existence|wrong-doing|killing|murder|impropriety|membership|affiliation|connections?|contacts?|intent|intentions?)\b`

/** ", a charge Iran denies", "…, which the ministry rejected": what stands before is denied. */
export function denialOfTheAbove(
  words: readonly Word[],
  site: Site,
  cue: Range,
  base: Base,
): Attribution | undefined {
  const { source } = site
  if (!source) return undefined
  if (/^(?:which|that)$/.test(lowerAt(words, source.from - 1))) return withContent(base, 'back', cue, true)
  // A subject that was read too far holds the charge near its end.
  for (let i = Math.max(source.from, source.to - 6); i < source.to - 1; i++) {
    const opens = i < source.from + 4 || /^(?:a|an|the|something)$/.test(lowerAt(words, i - 1))
    if (opens && chargeNouns.test(lowerAt(words, i)))
      return { ...base, source: { ...source, from: i + 1 }, content: cue, fronted: true, shape: 'back' }
  }
  return chargeNouns.test(lowerAt(words, source.from - 1)) ? withContent(base, 'back', cue, true) : undefined
}
const chargeNouns =
  /^(?:charge|claim|allegation|accusation|assertion|suggestion|report|account|version|statement|figure|number|total|theory|narrative|claims|charges|allegations|accusations|reports|accounts|versions|figures|something)$/

/** Where the words of whoever speaks begin behind ", which", ", a figure that" or ", something"; 0 where nothing is told of what stands before. */
export function aboveOf(words: readonly Word[], from: number): number {
  if (lowerAt(words, from) === 'something' && isComma(words[from - 1])) return from + 1
  if (!/^(?:which|that)$/.test(lowerAt(words, from - 1))) return 0
  const behindNoun = chargeNouns.test(lowerAt(words, from - 2))
  return behindNoun || (isComma(words[from - 2]) && lowerAt(words, from - 1) === 'which') ? from : 0
}

/** "denied that it had lost the base before acknowledging a retreat", "denied any role in a message on its site": what is denied ends before. */
export function withoutOwning(words: readonly Word[], { group, shape }: Attribution, content: Range): Range {
  if (!group?.verb.classes.has('deny') || shape === 'quotation') return content
  for (let i = content.from + 1; i < content.to; i++) {
    const owns =
      /^(?:before|while)$/.test(lowerAt(words, i)) && owning.test(lowerAt(words, afterAdverbs(words, i + 1)))
    // "denies troops crossed as envoy is summoned", in a headline
    const meanwhile =
      lowerAt(words, i) === 'as' &&
      !determiners.has(lowerAt(words, i + 1)) &&
      !/^(?:he|she|it|they|we|if|though|many|much|well)$/.test(lowerAt(words, i + 1)) &&
      /^(?:is|are)$/.test(lowerAt(words, i + 2)) &&
      !/^[.!?]$/.test(textAt(words, words.length - 1))
    // "that a fee has been agreed and the player is understood to be leaving": of nobody's denial
    const another =
      /^(?:and|but)$/.test(lowerAt(words, i)) &&
      determiners.has(lowerAt(words, i + 1)) &&
      words
        .slice(i + 2, i + 7)
        .some(
          ({ lower }, j) =>
            /^(?:understood|believed|reported|rumou?red|thought)$/.test(lower) &&
            (be.has(lowerAt(words, i + 1 + j)) || be.has(lowerAt(words, i + j))),
        )
    // "denied that the wall had cracked, even as it gave way", "…, after reports that it had"
    const beside =
      isComma(words[i]) &&
      (/^(?:after|amid|despite)$/.test(lowerAt(words, i + 1)) ||
        (lowerAt(words, i + 1) === 'even' && lowerAt(words, i + 2) === 'as'))
    if (
      meanwhile ||
      beside ||
      another ||
      owns ||
      (isPlaceOfSaying(words, i) && !saying.test(lowerAt(words, content.from)))
    )
      return { from: content.from, to: i }
  }
  return content
}
const owning = /^(?:acknowledging|admitting|conceding|confirming|accepting)$/
/** "denied lying in a letter": where it was said is a part of what is denied. */
const saying = /^(?:lying|saying|making|claiming|misleading|writing|telling|sending|using|stating|posting)$/
/** "in a statement", "in a message posted on Telegram" */
const isPlaceOfSaying = (words: readonly Word[], at: number): boolean =>
  /^(?:in|on)$/.test(lowerAt(words, at)) &&
  /^an?$/.test(lowerAt(words, at + 1)) &&
  [at + 2, at + 3, at + 4].some(
    (i) => venues.test(lowerAt(words, i)) && words.slice(at + 2, i).every((word) => isWord(word)),
  )
const venues = /^(?:statement|message|post|tweet|letter|e-?mail|interview|video|press)$/

/** How far behind "as" what is dismissed may stand, in words. */
const shiftReach = 9
/**
 * "dismissed as baseless reports that …": a long object stands behind what it is called. Where it begins; 0 where none is found,
 * -1 where the verb has its object beside it.
 */
export function objectBehindAs(words: readonly Word[], after: number): number {
  if (lowerAt(words, after) !== 'as') return -1
  for (let i = after + 2; i < Math.min(after + shiftReach, words.length); i++) {
    const tells = telling.test(lowerAt(words, i + 1))
    const that = lowerAt(words, i + (tells ? 2 : 1)) === 'that'
    if ((tells ? writing : statementNoun).test(lowerAt(words, i)) && that) return i + (tells ? 3 : 2)
    if (statementNoun.test(lowerAt(words, i)) && /^(?:of|about|by)$/.test(lowerAt(words, i + 1)))
      return determiners.has(lowerAt(words, i - 1)) ? i - 1 : i
  }
  return 0
}
const telling = /^(?:saying|claiming|alleging|suggesting|stating)$/
const writing =
  /^(?:reports?|posts?|articles?|story|stories|videos?|messages?|letters?|e-?mails?|tweets?|images?|recordings?|documents?|leaflets?)$/
const statementNoun =
  /^(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|speculation|charges?|assertions?)$/

/** "as “pure invention”", "“wishful thinking”": what somebody calls what he does not believe. */
export function belittles(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + belittleReach; i++) if (unbelieved.test(lowerAt(words, i))) return true
  return false
}
const belittleReach = 7
const unbelieved =
  /^(?:false|untrue|baseless|unfounded|groundless|fabricat(?:ed|ion)|inventions?|invented|fictions?|fantas(?:y|ies)|nonsense|rubbish|lies?|smears?|hoax|wishful|absurd|ridiculous|laughable|preposterous|speculation|exaggerat(?:ed|ion)|misleading|wrong|incorrect|inaccurate|propaganda|myth|garbage|bogus|fakes?|forger(?:y|ies)|hearsay|gossip|motivated|defamatory|meritless|ludicrous)$/
