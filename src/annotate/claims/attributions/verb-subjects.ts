import { determiners, have, prepositions, subjectPronouns } from '../lexicon/closed-class-data.ts'
import { shapesOf } from '../lexicon/lexicon.ts'
import { sourceNoun } from '../sources/source-noun.ts'
import { isTimeSpan } from '../sources/time-span.ts'
import {
  isCapital,
  isComma,
  isFiniteVerb,
  isHyphen,
  isWord,
  lowerAt,
  type Range,
  textAt,
} from '../words/clauses.ts'
import { statementBefore } from '../words/statements.ts'
import { mainSubject, type Subject, subjectAfter, subjectBefore } from '../words/subjects.ts'
import type { Word } from '../words/units.ts'
import type { VerbGroup } from '../words/verb-group.ts'
import { citedEnd } from './passed-on.ts'

/** Who speaks behind the verb that stands behind what is said: "…, said Berg". `left` is where the verb begins with its adverbs. */
export function invertedSubject(words: readonly Word[], group: VerbGroup, left: number): Subject | undefined {
  const afterStop = left === 0 || isComma(words[left - 1]) || (words[left - 1]?.quote ?? -1) >= 0
  const next = lowerAt(words, group.head + 1)
  const inverts = group.verb.frames.has('inverts') && group.from === group.head && group.finite
  if (!inverts || !afterStop || left === 0 || next === 'that') return undefined
  const after = subjectAfter(words, group.head)
  if (!after) return undefined
  const quoteBefore = (words[left - 1]?.quote ?? -1) >= 0 || (words[left - 2]?.quote ?? -1) >= 0
  const opens =
    isCapital(words[group.head + 1]) || determiners.has(next) || subjectPronouns.has(next) || quoteBefore
  // "It had, say prosecutors, been carried"
  const inGroup = isComma(words[after.to]) && isComma(words[left - 1]) && have.has(lowerAt(words, left - 2))
  const resumed = inGroup || (isComma(words[after.to]) && isFiniteVerb(words, after.to + 1))
  const whole = isWholePhrase(words, after)
  // "Berg, whose lawyer called it “a joke”, said he …": quoted words inside what names the speaker
  const quoteFirst = quoteBefore && (whole || (words[0]?.quote ?? -1) >= 0 || hasFiniteBefore(words, left))
  // "Not so, said Berg."
  const ends = after.to === words.length || /^[.!?]$/.test(textAt(words, after.to))
  const replies = ends && group.verb.lemma === 'say' && left <= shortReply
  // "It was an accident, said witness Tom Reed.": "said residents feared the worst" begins so as well, and goes on.
  const told = isComma(words[after.to]) && /^(?:who|which)$/.test(lowerAt(words, after.to + 1))
  const called = (ends || resumed || told) && callsSomebody(words, after)
  // "A nurse told her that it was malaria, said Jovia Kem."
  const isName = words.slice(after.from, after.to).every((word) => word.name?.type === 'person')
  const closes = ends && isName && isComma(words[left - 1]) && hasFiniteBefore(words, left)
  const states = quoteFirst || resumed || (whole && (replies || closes || statementBefore(words, left)))
  return ((opens || called) && states) || isForced(words, left, after) ? after : undefined
}

/**
 * "The machines were still dark, said shopkeepers.", "Rents have doubled, say tenants, and …", "…, says an editor who saw both": behind
 * a clause and its comma, with nothing behind it that could be said, whoever stands there speaks.
 */
function isForced(words: readonly Word[], left: number, { from, to }: Range): boolean {
  if (!isComma(words[left - 1]) || (words[left - 1]?.quote ?? -1) >= 0) return false
  if (!hasFiniteBefore(words, left) || !statementBefore(words, left)) return false
  if (told.test(lowerAt(words, from)) || isFiniteVerb(words, from)) return false
  const tells = words.slice(from, to).some(({ lower }) => lower === 'who')
  if (tells) return true
  const joined = isComma(words[to]) && /^(?:and|but|as|while|who)$/.test(lowerAt(words, to + 1))
  return (
    isWholePhrase(words, { from, to }) && (joined || to === words.length || /^[.!?]$/.test(textAt(words, to)))
  )
}
/** What is said, and nobody who says it. */
const told =
  /^(?:nothing|no|yes|so|sorry|little|otherwise|goodbye|thanks|hello|much|more|enough|as|it|this|that|these|those|there)$/

/** Whether somebody is named, or called what speaks, there: "sources close to the talks", "engineer Ann Berg", "police". */
const callsSomebody = (words: readonly Word[], { from, to }: Range): boolean => {
  for (let i = from; i < to; i++)
    if (sourceNoun(lowerAt(words, i)) || (i > from && isCapital(words[i]))) return true
  return false
}

/** How long "Not so," is at most, in words with its comma. */
const shortReply = 4

/** Not "said Chinese firms are", "said the plans for the year", "said the clerk locked the doors": what follows is what is said. */
const isWholePhrase = (words: readonly Word[], { to }: Range): boolean =>
  !(goesOnToVerb(words, to) || determiners.has(lowerAt(words, to - 1)) || determiners.has(lowerAt(words, to)))

/** "said the rise in prices should end": a verb before the next mark or clause, which what stands before it is the subject of. */
function goesOnToVerb(words: readonly Word[], from: number): boolean {
  for (let i = from; i < words.length; i++) {
    // "said Berg in a note he has withdrawn": a clause that tells of the note
    if (isFiniteVerb(words, i)) return !opensRelative(words, from, i)
    if (isComma(words[i]) || !isWord(words[i]) || clauseOpener.test(lowerAt(words, i))) return false
  }
  return false
}
/** "a note [he has] withdrawn", "a statement [Reuters has] seen": whether a noun stands before the subject of the verb. */
const opensRelative = (words: readonly Word[], from: number, verb: number): boolean =>
  verb - 2 >= from &&
  (subjectPronouns.has(lowerAt(words, verb - 1)) || isCapital(words[verb - 1])) &&
  /^\p{Ll}+$/u.test(textAt(words, verb - 2)) &&
  !prepositions.has(lowerAt(words, verb - 2)) &&
  !determiners.has(lowerAt(words, verb - 2))
const clauseOpener =
  /^(?:who|whom|whose|which|that|what|when|where|while|after|before|as|if|because|since|until|once|although|though|but|and)$/

/** Whether the sentence states something of its own before: a verb outside quotation marks and relative clauses. */
function hasFiniteBefore(words: readonly Word[], to: number): boolean {
  for (let i = 0; i < to; i++) {
    if (/^who(?:se|m)?$|^which$/.test(lowerAt(words, i))) return false
    if ((words[i]?.quote ?? -1) < 0 && isFiniteVerb(words, i)) return true
  }
  return false
}

/** How long "citing incidents from the 1970s" between its commas may be, in words. */
const asideReach = 14

/** Who says something so far, and by which verb. */
interface Said {
  readonly group: VerbGroup | null
  readonly source: object | null
  readonly to: number
}

/**
 * A participle behind a comma that belongs to what is said: "officials said it went off twice, indicating that …", where what
 * is said tells so, and "the evidence, citing two incidents, was irrelevant", where the clause goes on.
 */
export function isAside(
  words: readonly Word[],
  { verb, from, head }: VerbGroup,
  before: readonly Said[],
): boolean {
  // "reported, citing two sources, that …": whom it cites is part of how it is said
  if (verb.lemma === 'cite' && citedEnd(words, before.at(-1)?.to ?? head) > head) return true
  if (from !== head || !verb.shapes.includes('ing') || !isComma(words[from - 1])) return false
  const told = before.some(({ group, source }) => source !== null && group?.verb.classes.has('say'))
  if (!told) return false
  // what happened does it as often as somebody
  if (verb.frames.has('evident')) return true
  if (verb.lemma !== 'cite') return false
  for (let i = head + 2; i < Math.min(words.length, head + asideReach); i++)
    if (isComma(words[i])) return isFiniteVerb(words, i + 1)
  return false
}

/** Of "Berg, who left, issued a statement calling it a lie" the one who issued it. */
export function actorBefore(words: readonly Word[], verb: number): Subject | undefined {
  const found = subjectBefore(words, verb)
  // "spent most of 2023 saying so", "spent his career saying so"
  const spent = found && /^(?:spen[dt]s?|spending)$/.test(lowerAt(words, found.from - 1))
  if (found && (spent || isTimeSpan(words, found))) return mainSubject(words, found.from)
  const acts =
    found &&
    isComma(words[found.from - 1]) &&
    shapesOf(lowerAt(words, found.from)).has('past') &&
    (determiners.has(lowerAt(words, found.from + 1)) || prepositions.has(lowerAt(words, found.from + 1)))
  if (acts) return subjectBefore(words, found.from)
  // "Lawyers for Berg filed papers saying …": whoever filed them
  for (let i = found ? found.from + 1 : verb; found && i < found.to; i++) {
    const before = lowerAt(words, i - 1)
    if (/^(?:who|which|that|whose)$/.test(before)) break
    const past =
      isFiniteVerb(words, i) || (shapesOf(lowerAt(words, i)).has('past') && lowerAt(words, i + 1) !== 'by')
    const free = !determiners.has(before) && !prepositions.has(before) && !isHyphen(words, i - 1)
    if (past && free && !isCapital(words[i])) return subjectBefore(words, i)
  }
  return found
}
