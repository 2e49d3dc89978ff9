import { contradicts } from '../across/untrue.ts'
import { type Attribution, type Base, withContent } from '../attributions/attribution.ts'
import { textOf } from '../attributions/attribution-labels.ts'
import { opinionStart } from '../attributions/may-attribute.ts'
import { coordinators, determiners, prepositions, subjectPronouns } from '../lexicon/closed-class-data.ts'
import { alsoNouns, type CueVerb, cueVerbOf } from '../lexicon/lexicon.ts'
import type { CueClass } from '../lexicon/verbs-data.ts'
import { isCapital, isComma, isFiniteVerb, isWord, lowerAt, type Range } from '../words/clauses.ts'
import { ownEnd } from '../words/phrase-stop.ts'
import { isClause, prepositionAfter } from '../words/statements.ts'
import type { Subject } from '../words/subjects.ts'
import type { Word } from '../words/units.ts'
import type { VerbGroup } from '../words/verb-group.ts'
import { believing, documentary, namesTwo, quoteOnly } from './content-kinds.ts'

interface Behind {
  readonly content: Range
  /** Where the verb ends, its particle included. */
  readonly after: number
  readonly quoted: boolean
}

/** Take a clause for what they say. */
const clausal: readonly CueClass[] = ['say', 'tell', 'show', 'confirm', 'allege', 'mind', 'accuse']
/** Take quoted words, or a noun that names a statement. */
const nominal: readonly CueClass[] = ['say', 'tell', 'confirm', 'allege', 'quote']

/** What follows a verb of saying, where it is no quotation as a whole; undefined where it states nothing. */
export function behindVerb(
  words: readonly Word[],
  source: Subject,
  group: VerbGroup,
  { content, after, quoted }: Behind,
  base: Base,
): Attribution | undefined {
  const { classes, frames, lemma } = group.verb
  const { from, to } = content
  const clause: Attribution = withContent(base, 'clause', content, false)
  const phrase: Attribution = { ...clause, shape: 'phrase' }
  const object: Attribution = quoted ? phrase : { ...phrase, content: { from, to: ownEnd(words, content) } }
  const first = lowerAt(words, from)
  const that = lowerAt(words, from - 1) === 'that'
  if (first === 'to' && !that && !classes.has('promise') && lemma !== 'claim') return undefined
  // "tells the inquiry of the night before the fire"
  if (lemma === 'tell' && !that && !quoted && /^(?:of|about|before|after|during)$/.test(first))
    return undefined
  // "never told them what they wanted": whom it was kept from
  if (
    lemma === 'tell' &&
    !that &&
    !quoted &&
    asking.test(first) &&
    /^(?:him|her|them|us|me)$/.test(lowerAt(words, from - 1)) &&
    words.slice(source.to, from).some(({ lower }) => /^(?:not|never)$|n't$/.test(lower))
  )
    return undefined
  // "is warning parents not to give it": whom, and what not to do
  if (/^(?:warn|caution)$/.test(lemma) && !that && !quoted && forbids(words, content)) return undefined
  if (frames.has('asks') && /^(?:whether|if|how|why|what|who)$/.test(first)) return phrase
  if (looksLikeSaying(words, group.verb, content)) return undefined
  // "said it over and over", "said enough": nothing is stated.
  if (lemma === 'say' && !that && !quoted && /^(?:it|so|enough)$/.test(first) && goesNowhere(words, from + 1))
    return undefined
  // "the things people say about your shop": what, stands elsewhere.
  if (lemma === 'say' && !that && !quoted && first === 'about' && determiners.has(lowerAt(words, from + 1)))
    return undefined
  const shows = classes.has('show') && !classes.has('confirm')
  if (shows && !that && !documentary(words, source, lemma)) return undefined
  if (classes.has('confirm') && !that && (coordinators.has(first) || (!quoted && appointed(words, content))))
    return undefined
  if (!classes.has('say') && !that && quoteOnly(classes) && !quoted) return undefined
  // "A video posted on social media by the group showed …": where it stands, no words of it
  if (frames.has('writes') && !that && (!quoted || postedBy(words, content))) return undefined
  if (lemma === 'add' && !that && !quoted && (adding.test(first) || !opensClause(words, content)))
    return undefined
  // "suggested another line of inquiry": a proposal
  if (lemma === 'suggest' && !that && /^(?:another|other|alternative|different)$/.test(first))
    return undefined
  if (frames.has('recalls') && !that && !subjectPronouns.has(first)) return undefined
  if (lemma === 'agree' && !that && !quoted && !opensClause(words, content)) return undefined
  // "rejected that argument in a ruling": no conjunction
  const noun = that && alsoNouns.has(first) && prepositions.has(lowerAt(words, from + 1))
  if (
    that &&
    /^(?:reject|dismiss|refute|rebut|repudiate|dispute)$/.test(lemma) &&
    (noun || !isClause(words, content))
  )
    return {
      ...phrase,
      content: { from: from - 1, to: noun && lowerAt(words, from + 1) !== 'of' ? from + 1 : to },
    }
  if (classes.has('deny')) {
    const stated = that ? -1 : statedAt(words, content)
    return that ? clause : stated > 0 ? { ...clause, content: { from: stated, to } } : phrase
  }
  if (classes.has('rule')) return that && lemma !== 'learn' ? clause : undefined
  // "described how the ferry had listed"
  if (lemma === 'describe' && first === 'how')
    return isClause(words, { from: from + 1, to })
      ? { ...clause, content: { from: from + 1, to } }
      : undefined
  if (classes.has('describe') && lemma !== 'cite' && lemma !== 'view') {
    const as = prepositionAfter(words, after, ['as'])
    if (as > 0 && as < to) return { ...phrase, content: { from: as === after + 1 ? as : after, to } }
    if (!classes.has('say') && !classes.has('call') && !classes.has('judge') && !classes.has('stance'))
      return undefined
  }
  if (classes.has('call')) {
    const what = lowerAt(words, source.from - 1) === 'what'
    // "called the allegation false": an adjective names it as well as a noun where it is about what was said.
    const untrue = contradicts(textOf(words, content), true) !== null
    return what || quoted || untrue || namesTwo(words, content) ? phrase : undefined
  }
  if (classes.has('show') && !that && lemma !== 'read' && !isClause(words, content)) return object
  // "Officials said the donors pledged a sum": what officials say, and no statement of the donors'
  const told = cueVerbOf(lowerAt(words, source.from - 1))?.classes.has('say') === true
  if (classes.has('promise') && (first === 'to' || (frames.has('firm') && determiners.has(first))))
    return told && first !== 'to' ? undefined : phrase
  if (classes.has('stance') && quotedWords(words, content) >= leastQuoted && !classes.has('say'))
    return phrase
  const opinion = that || quoted ? -1 : opinionStart(words, source, group.verb, after)
  if (opinion >= 0 && opinion < to) return { ...phrase, content: { from: opinion, to } }
  // "three had cried at the play and that six had won"
  if (frames.has('aloud') && (that ? coordinators.has(lowerAt(words, from - 2)) : prepositions.has(first)))
    return undefined
  if ((frames.has('firm') || frames.has('aloud')) && that) return clause
  if (that || isClause(words, content)) return clausal.some((one) => classes.has(one)) ? clause : undefined
  if (classes.has('mind') && lemma !== 'hope' && first !== 'to')
    return believing(words, group, content) ? phrase : undefined
  // "a woman who claimed to be her daughter": whom she was taken for
  if (lemma === 'claim' && source.how === 'relative' && first === 'to' && lowerAt(words, from + 1) === 'be')
    return undefined
  // "She admitted no wrongdoing."
  if (lemma === 'admit' && !that && /^(?:no|nothing|neither)$/.test(first)) return undefined
  if (lemma === 'claim' && /^(?:responsibility|credit|to)$/.test(first)) return phrase
  return nominal.some((one) => classes.has(one)) && (quoted || frames.has('noun')) ? object : undefined
}

const asking = /^(?:what|who|why|how|where|when|whether)$/

/** "an ex-manager's claim | that he mimed", "reports by local media | that he had left": where what is denied begins; or -1. */
function statedAt(words: readonly Word[], { from, to }: Range): number {
  let named = false
  for (let i = from; i < Math.min(to - 1, from + longestClaim); i++) {
    const lower = lowerAt(words, i)
    // "a report that says he has resigned"
    if (lower === 'that' && named)
      return /^(?:says|said|claims|claimed|alleges|alleged)$/.test(lowerAt(words, i + 1)) ? i + 2 : i + 1
    if (isComma(words[i]) || (isFiniteVerb(words, i) && !alsoNouns.has(lower))) return -1
    named ||= claimNoun.test(lower)
  }
  return -1
}
/** How far in "that" may stand, in words: "a claim by hospital porters in Leeds that". */
const longestClaim = 9
const claimNoun =
  /^(?:claims?|reports?|allegations?|accusations?|suggestions?|assertions?|rumou?rs?|speculation|charges?|stor(?:y|ies)|idea|notion|theory|insinuations?|contentions?)$/

/** How many words somebody who is warned is called by at most. */
const warnedWords = 5
function forbids(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = from + 1; i < Math.min(to, from + warnedWords); i++)
    if (lowerAt(words, i) === 'not') return lowerAt(words, i + 1) === 'to'
  return false
}

/** Behind "it" they tell how it was said. */
const goesNowhere = (words: readonly Word[], at: number): boolean =>
  !isWord(words[at]) ||
  prepositions.has(lowerAt(words, at)) ||
  coordinators.has(lowerAt(words, at)) ||
  /^(?:again|twice|first|best|all|when|because|aloud|loudly|softly|quietly|loud|once|often)$/.test(
    lowerAt(words, at),
  )

const postedBy = (words: readonly Word[], { from, to }: Range): boolean => {
  if (!prepositions.has(lowerAt(words, from))) return false
  for (let i = from; i < to && (words[i]?.quote ?? -1) < 0; i++) if (isFiniteVerb(words, i)) return true
  return false
}

/** "agreed it was over": a subject with its verb, while "agreed to a deal" states nothing. */
const opensClause = (words: readonly Word[], content: Range): boolean => {
  const first = lowerAt(words, content.from)
  const subject = subjectPronouns.has(first) || determiners.has(first) || isCapital(words[content.from])
  return subject && isClause(words, content)
}

/** Confirmed in an office or by a higher court: nothing is said to be true. */
const office =
  /^(?:nominations?|appointments?|nominees?|picks?|choices?|candidates?|elections?|judges?|him|her|them|secretary|director|sentences?|convictions?|decisions?|rulings?|orders?|bookings?|reservations?|theory|hypothesis|suspicions?|fears)$/
/** How far behind "confirmed" its object is looked for, in words. */
const objectReach = 5
const appointed = (words: readonly Word[], { from, to }: Range): boolean => {
  for (let i = from; i < Math.min(to, from + objectReach); i++)
    if (office.test(lowerAt(words, i))) return true
  return false
}

/** "added a second goal": a thing is added. */
const adding = /^(?:an?|another|two|three|four|five|six|more|his|her|their|its|\d.*)$/

/** Fewer words in quotation marks are a term rather than what somebody said. */
const leastQuoted = 2
const quotedWords = (words: readonly Word[], { from, to }: Range): number => {
  let count = 0
  for (let i = from; i < to; i++) if ((words[i]?.quote ?? -1) >= 0 && isWord(words[i])) count++
  return count
}

/** How long the noun phrase behind the verb is at most, in words. */
const longestObject = 5

/** "claimed 14 lives", "claimed a third title": a verb of saying that tells what was taken or won, not what was said. */
function looksLikeSaying(words: readonly Word[], { not }: CueVerb, { from, to }: Range): boolean {
  if (not.size === 0 || lowerAt(words, from - 1) === 'that' || subjectPronouns.has(lowerAt(words, from)))
    return false
  for (let i = from; i < Math.min(to, from + longestObject); i++) {
    const lower = lowerAt(words, i)
    // "claimed victory was stolen": said of it.
    if (not.has(lower)) return !/^(?:is|are|was|were|has|have|had|will|would)$/.test(lowerAt(words, i + 1))
    // "said the club had little money": a clause
    if (isFiniteVerb(words, i)) return false
    if (isComma(words[i]) || prepositions.has(lower) || (words[i]?.quote ?? -1) >= 0) return false
  }
  return false
}
