import { wordSet } from '../../../text/word-set.ts'
import {
  determiners,
  possessives,
  prepositions,
  subjectPronouns,
  timeWords,
  weekdays,
  wordClasses,
} from '../lexicon/closed-class-data.ts'
import { alsoNouns, type CueVerb, cueVerbOf, isAdjectival, shapesOf } from '../lexicon/lexicon.ts'
import { isOf } from '../sources/source-noun.ts'
import { isCapital, isFiniteVerb, lowerAt } from './clauses.ts'
import type { Word } from './units.ts'

/** May stand alone as a subject although they also introduce nouns. */
const lonePronouns = wordSet(
  'this that these those some many most others both all few several another her each',
)
const notBeforeGerund = wordSet('of for in from about on against at into to by without')
/** What follows a noun ("the report of", "claims are") and no verb that carries a statement. */
const afterNouns = wordSet(
  'of on about over for from in by was were is are has have had will and against or who which would could may to with',
)

/** Whether a cue form without auxiliaries is a verb here, no noun ("the report") and no adjective ("reported cases"). */
export function isVerbHere(words: readonly Word[], head: number, verb: CueVerb): boolean {
  const word = words[head]
  if (!word) return false
  const previous = words[head - 1]?.lower ?? ''
  const next = words[head + 1]
  // “…,” one said; "one report"
  const isOne = previous === 'one' && (verb.shapes.includes('past') || verb.shapes.includes('s'))
  if (determiners.has(previous) && !lonePronouns.has(previous) && !isOne) return false
  // "more than those reported in May"
  if (previous === 'those' && prepositions.has(words[head - 2]?.lower ?? '')) return false
  // "than, say, ten years ago"
  if (word.lower === 'say' && prepositions.has(previous)) return false
  const afterMark = (words[head - 1]?.quote ?? -1) >= 0
  if (possessives.has(previous) || previous === "'s" || (previous === "'" && !afterMark)) return false
  // "It goes without saying", "Reporting by Ann Cole"
  if (previous === 'without' || (next?.lower === 'by' && alsoNouns.has(word.lower))) return false
  if (verb.shapes.includes('ing') && isCapital(word) && isCapital(words[head - 1])) return false
  // "comments reported by an agency": a participle
  if (
    next?.lower === 'by' &&
    !/^(?:say|add|tell|explain)$/.test(verb.lemma) &&
    verb.shapes.includes('participle')
  )
    return false
  // "men suspected to be smugglers": said of them by somebody
  if (
    next?.lower === 'to' &&
    /^(?:be|have)$/.test(lowerAt(words, head + 2)) &&
    verb.frames.has('of-somebody') &&
    verb.shapes.includes('participle')
  )
    return false
  // "An amber warning was lifted"
  if (
    verb.lemma === 'warn' &&
    word.lower === 'warning' &&
    determiners.has(words[head - 2]?.lower ?? '') &&
    /^(?:is|was|has|had|covering|issued|lifted|remains)$/.test(next?.lower ?? '')
  )
    return false
  if (verb.shapes.includes('ing'))
    return !notBeforeGerund.has(previous) || word.lower === 'saying' || statesAtOnce(next)
  if (alsoNouns.has(word.lower)) return head > 0 && !readsAsNoun(words, head, verb)
  if (!verb.shapes.includes('past')) return head > 0
  // "The mayor took bribes, Berg alleged."
  const closes =
    (next === undefined || /^[.!?]$/.test(next.text)) && !/^(?:as|than|when|if|and|or|not)$/.test(previous)
  if (isAdjectival(word.lower) && !opensStatement(next) && !leadsToThat(words, head) && !closes) return false
  // "the accused man", "of planned strikes": a participle before its noun.
  return (
    !prepositions.has(previous) ||
    previous === 'before' ||
    previous === 'after' ||
    words[head - 2]?.text === '-'
  )
}

function readsAsNoun(words: readonly Word[], head: number, verb: CueVerb): boolean {
  const [before, word, next] = [words[head - 1], words[head], words[head + 1]]
  const previous = before?.lower ?? ''
  if (!before || !word || isCapital(word) || !/[\p{L}\d”"’),%]$/u.test(before.text)) return true
  if (word.lower === 'states' && previous === 'member') return true
  // "Media reports, however, say …", "the main trade disputes - limits on beef", "counter-terrorism"
  if (next?.text === ',' && /^(?:however|meanwhile|though|too)$/.test(lowerAt(words, head + 2))) return true
  if (/^[-–—]$/.test(next?.text ?? '')) return true
  // "Plymouth Live reports": a name that is spelt like an adjective
  const named = isCapital(before) && isCapital(words[head - 2])
  if (prepositions.has(previous) || (isAdjective(previous) && !named)) return true
  // "the agency set up to keep patient records, has"
  const infinitive = words[head - 2]?.lower === 'to' || words[head - 3]?.lower === 'to'
  if (infinitive && verb.classes.has('show') && next?.text === ',') return true
  // "Recent research shows experienced players win"
  if (verb.classes.has('show') && verb.shapes.includes('s') && papers.test(previous)) return false
  // "has taken 40 reports", unlike "Channel 4 reports"
  if (/^\d/.test(previous) && /s$/.test(word.lower) && !isCapital(words[head - 2])) return true
  // "some states", "four of the six reports": many, of which a verb in -s is never said
  if (/s$/.test(word.lower) && many.has(previous)) return true
  // "social media posts that"
  if (verb.lemma === 'post' && previous === 'media') return true
  if (/^(?:recent|new|latest|initial|previous|false|press)$/.test(previous)) return true
  // "Rejecting claims that …"
  if (head === 1 && shapesOf(previous).has('ing') && cueVerbOf(previous)?.classes.has('deny')) return true
  // "resolving disputes", "facing charges"
  if (
    /\p{Ll}ing$/u.test(before.text) &&
    !isCapital(before) &&
    /s$/.test(word.lower) &&
    !/^(?:that|it|he|she|they)$/.test(next?.lower ?? '')
  )
    return true
  if (/^(?:he|she|they|we)$/.test(next?.lower ?? '')) return false
  // "analysis … shows what it costs", "Berg charges that": a name, or a long subject, and then what is shown.
  if (verb.shapes.includes('s') && /^(?:how|what|why|whether)$/.test(next?.lower ?? '')) return false
  // "a set of documents shows that …": the verb of what they are a set of
  if (next?.lower === 'that' && verb.shapes.includes('s') && words[head - 2]?.lower === 'of') return false
  // "released documents that show it was unsafe"
  const objectOf = verb.shapes.includes('s') && !isCapital(before) && shapesOf(previous).has('past')
  if (next?.lower === 'that' && objectOf) return true
  // "a set of Clean Air Act rules that could close it"
  if (next?.lower === 'that' && isFiniteVerb(words, head + 2)) return true
  if (verb.shapes.includes('s') && next?.lower === 'that' && isCapital(before)) return false
  if (
    afterNouns.has(next?.lower ?? '') &&
    !(next?.lower === 'to' && /^(?:plan|hope|promise|pledge|vow|threat|aim|claim)s?$/.test(word.lower))
  )
    return true
  if (!isCapital(next) && shapesOf(next?.lower ?? '').has('past') && next?.lower !== 'that') return true
  // "the Minesweeper challenge adds", unlike "Republicans challenge claims" and "ministers warn talks could end"
  const stated = words[head + 2]?.lower === 'that' || words[head + 2]?.text === ':'
  const acts = shapesOf(next?.lower ?? '').has('s') && (stated || !alsoNouns.has(next?.lower ?? ''))
  if (acts && verb.shapes.includes('base') && isCapital(before) && !before.lower.endsWith('s')) return true
  // "the New York state attorney", "some state officials": the noun, unless a statement follows.
  if (word.lower === 'state') return !/^(?:that|it|he|she|they|there)$/.test(next?.lower ?? '')
  // Number agrees: "critics claim", "Israel claims", but "the kidnapping claim", "arrest reports".
  if (verb.shapes.includes('base') && !verb.shapes.includes('past'))
    return !isPlural(words, head - 1) && !(verb.classes.has('show') && isOfMany(words, head - 1))
  return (
    verb.shapes.includes('s') && !isCapital(before) && /[^s']s$/.test(previous) && !singularEnds.has(previous)
  )
}
const many = wordSet(`some many most several few both all these those ${wordClasses.number}`)
const papers =
  /^(?:research|study|report|survey|poll|paper|analysis|data|evidence|review|census|footage|video)$/
const singularEnds = wordSet('this his its news times states nations politics press')

/** "figures from the ministry [show]", "papers released by the bank": many, with what they are of behind them. */
function isOfMany(words: readonly Word[], at: number): boolean {
  let preposition = at
  while (preposition > at - ofReach && !prepositions.has(words[preposition]?.lower ?? '')) preposition--
  if (!prepositions.has(words[preposition]?.lower ?? '')) return false
  const made = shapesOf(words[preposition - 1]?.lower ?? '').has('participle')
  const noun = words[preposition - (made ? 2 : 1)]?.lower ?? ''
  return isOf(noun, 'paper', 'figure') && (noun === 'data' || /[^s]s$/.test(noun))
}
/** How long the phrase behind the preposition is at most, in words. */
const ofReach = 5

/** "by announcing that …", "before asking: “…”": a gerund that a statement follows is a verb, whatever leads to it. */
const statesAtOnce = (next: Word | undefined): boolean =>
  next !== undefined &&
  (next.lower === 'that' || next.quote >= 0 || /^(?:he|she|they|it|we|him|them)$/.test(next.lower))

/** A participle that may stand before a noun is a verb of its own only where a statement follows. */
const opensStatement = (next: Word | undefined): boolean =>
  next !== undefined &&
  (determiners.has(next.lower) ||
    subjectPronouns.has(next.lower) ||
    (isCapital(next) && !weekdays.has(next.lower)) ||
    /^[“"‘,:]$/.test(next.text) ||
    [
      'that',
      'in',
      'on',
      'as',
      'no',
      'there',
      'how',
      'why',
      'what',
      'whether',
      'to',
      'late',
      'earlier',
    ].includes(next.lower))

/** "alleged during the debate that", "suspected yesterday that": only where and when stand between a verb and its statement. */
function leadsToThat(words: readonly Word[], head: number): boolean {
  const next = lowerAt(words, head + 1)
  if (!(prepositions.has(next) || timeWords.has(next)) || /^(?:of|by|with)$/.test(next)) return false
  for (let i = head + 2; i < head + thatReach; i++) {
    if (lowerAt(words, i) === 'that') return true
    if (isFiniteVerb(words, i) || words[i]?.text === ',') return false
  }
  return false
}
/** How far behind the verb "that" may stand, in words. */
const thatReach = 8

const isAdjective = (lower: string): boolean =>
  /(?:ous|ful|ive|able|ible|ical|al|less|ary|ic)$/.test(lower) &&
  !/(?:official|general|council|journal|hospital|tribunal|capital|rival|public|clinic|republic|critic)$/.test(
    lower,
  )

const pluralWords = wordSet(
  'they we i you people police media data men women who that which some many most others both all few several children those these and majority then also now still often',
)
/** Whether many do something, whose verb is plain: "police", "officials", a name that may be one. */
const isPlural = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  if (!word) return false
  if (subjectPronouns.has(word.lower) && !['he', 'she', 'it', 'this'].includes(word.lower)) return true
  return (
    pluralWords.has(word.lower) ||
    isCapital(word) ||
    /(?:s|[”")’,]|\d)$/.test(word.lower) ||
    word.lower.endsWith('ly')
  )
}

/** Whether the plain form of a verb may stand behind the word: also a body told with its article, "the council [fear]". */
export const takesPlainVerb = (words: readonly Word[], at: number): boolean =>
  isPlural(words, at) ||
  (determiners.has(lowerAt(words, at - 1)) && isOf(lowerAt(words, at), 'body', 'force'))
