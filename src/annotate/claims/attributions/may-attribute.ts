import { wordSet } from '../../../text/word-set.ts'
import { prepositions, weekdays } from '../lexicon/closed-class-data.ts'
import type { CueVerb } from '../lexicon/lexicon.ts'
import { alsoNouns } from '../lexicon/lexicon.ts'
import { isIdentified } from '../sources/identity.ts'
import { kindInWords } from '../sources/who-is-it.ts'
import { afterAdverbs, isComma, isWord, lowerAt, textAt } from '../words/clauses.ts'
import { prepositionAfter } from '../words/statements.ts'
import type { Subject } from '../words/subjects.ts'
import type { Word } from '../words/units.ts'
import type { VerbGroup } from '../words/verb-group.ts'

/** Classes whose verbs do other things as often as they speak: only what follows tells. */
const weak = wordSet('stance describe judge rule')

/** Whether the verb only gives an opinion: then it neither ends what somebody else says nor passes its subject on. */
export const isWeak = ({ verb }: VerbGroup): boolean => [...verb.classes].every((one) => weak.has(one))

/** Whether the verb may carry an attribution at all, before its subject is looked for. */
export function mayAttribute(words: readonly Word[], group: VerbGroup): boolean {
  if (isWeak(group) && !spokenOf(words, group)) return false
  if (
    (group.infinitive && !isPurpose(words, group)) ||
    isOrder(words, group) ||
    isNounOrAdjective(words, group)
  )
    return false
  // "the results reported here", "events reported for the drug": a participle of its noun.
  if (group.from === group.head && /^(?:here|herein|below|above)$/.test(lowerAt(words, group.head + 1)))
    return false
  if (group.verb.notBefore.has(lowerAt(words, group.head + 1))) return false
  // "a laboratory that reports directly to the board"
  const straight = /^direct(?:ly)?$/.test(lowerAt(words, group.head + 1))
  if (group.verb.lemma === 'report' && straight && lowerAt(words, group.head + 2) === 'to') return false
  if (/^(?:or|nor)$/.test(lowerAt(words, group.from - 1)) && /^confirm/.test(lowerAt(words, group.from - 2)))
    return false
  // "papers cited the guard as saying": it is the guard who says so
  if (group.verb.lemma === 'cite' && saysBehind(words, group.head + 1)) return false
  // "a demand that it admit the attack": what is asked of somebody
  const asked = group.from === group.head && lowerAt(words, group.head) === group.verb.lemma
  if (asked && /^(?:he|she|it)$/.test(lowerAt(words, group.from - 1)) && !group.verb.shapes.includes('past'))
    return false
  // "went so far as to", "talks were continuing": they say something only where a quotation stands beside them
  if (courses.test(group.verb.lemma) && !isBesideQuotation(words, group)) return false
  if (group.modal && (group.verb.frames.has('deed') || !/^(?:would|will|'ll)$/.test(group.modal)))
    return false
  return true
}

/** How far behind "cited" its "as saying" may stand, in words. */
const citedReach = 12
const saysBehind = (words: readonly Word[], from: number): boolean => {
  for (let i = from; i < from + citedReach && !isComma(words[i]); i++)
    if (lowerAt(words, i) === 'as' && lowerAt(words, i + 1) === 'saying') return true
  return false
}

/** Tell of any course of things. */
const courses = /^(?:go|continue|begin|end|finish|open)$/

/** How far before the verb what is quoted may end, in words and marks: “…”, Ann Berg went on. */
const nearQuotation = 5

/** "He went on: “…”", "“…,” she went on." */
function isBesideQuotation(words: readonly Word[], { from, head }: VerbGroup): boolean {
  const behind = lowerAt(words, head + 1) === 'on' ? head + 2 : head + 1
  if (/^[:,“"‘]$/.test(textAt(words, behind))) return true
  // "the “talks” were continuing"
  if (from < head) return false
  const ends = behind >= words.length || /^[.]$/.test(textAt(words, behind))
  return ends && words.slice(Math.max(0, from - nearQuotation), from).some(({ quote }) => quote >= 0)
}

/** "took to Twitter to say", "made an address on Monday to tell": what somebody does it for is to say it. */
const isPurpose = (words: readonly Word[], { from, verb }: VerbGroup): boolean =>
  verb.frames.has('on-purpose') &&
  (occasion.test(lowerAt(words, from - 1)) || weekdays.has(lowerAt(words, from - 1)))
/** Stand before "to say" where it is said. */
const occasion =
  /^(?:called|phoned|rang|wrote|emailed|forward|twitter|facebook|instagram|television|tv|radio|air|media|address|statement|conference|interview|letter|video|message|appearance|stage|speech|post|home|back|online)$/

/** "To set a limit, add one of …", "If you need it, report …": the reader is told what to do. */
const isOrder = (words: readonly Word[], { from, head, verb }: VerbGroup): boolean =>
  from === head &&
  verb.lemma !== 'say' &&
  lowerAt(words, head) === verb.lemma &&
  lowerAt(words, from - 1) === ',' &&
  /^(?:to|if|when|for|once|after|before)$/.test(lowerAt(words, 0))

/**
 * "Media reports say": a noun, and the next word the verb; "seven suspected pirates", "police say suspected pirates": an
 * adjective, behind its number or what is said of them.
 */
const isNounOrAdjective = (words: readonly Word[], { from, head }: VerbGroup): boolean => {
  if (from !== head) return false
  const lower = lowerAt(words, head)
  return (
    (/^(?:reports|accounts|posts|claims)$/.test(lower) && isQuoting(words, head + 1)) ||
    (alsoNouns.has(lower) &&
      /^(?:sa(?:ys?|id)|suggests?|indicates?|claim|alleges?|quotes?|cites?)$/.test(
        lowerAt(words, afterAdverbs(words, head + 1)),
      )) ||
    (lower === 'suspected' &&
      /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|sa(?:ys?|id)|that)$/.test(
        lowerAt(words, head - 1),
      ))
  )
}

/** "Media reports quoting the officials say": a participle, and behind it the verb. */
function isQuoting(words: readonly Word[], at: number): boolean {
  if (!/^(?:quoting|citing)$/.test(lowerAt(words, at))) return false
  for (let i = at + 1; i < Math.min(words.length, at + quotedReach) && !isComma(words[i]); i++)
    if (/^(?:sa(?:ys?|id)|suggest(?:ed|s)?|indicate[ds]?|claim(?:ed|s)?)$/.test(lowerAt(words, i)))
      return true
  return false
}
/** How many words behind "quoting" the verb may stand. */
const quotedReach = 12

function spokenOf(words: readonly Word[], { verb, head, voice }: VerbGroup): boolean {
  const { classes } = verb
  const next = lowerAt(words, head + 1)
  if (speaksAbout(verb, lowerAt(words, afterAdverbs(words, head + 1)))) return true
  if (classes.has('rule') && (next === 'that' || head + 2 >= words.length)) return true
  if (classes.has('stance') && quotesAhead(words, head)) return true
  if (classes.has('describe') && (next === 'how' || prepositionAfter(words, head + 1, ['as']) > 0))
    return true
  if (classes.has('judge') && voice === 'passive') return agentAhead(words, head + 1)
  const object = isWord(words[head + 1]) && !noObject.test(next)
  return classes.has('judge') && object
}

/** "was widely praised by": who says so follows. */
const agentAhead = (words: readonly Word[], from: number): boolean =>
  lowerAt(words, from) === 'by' || lowerAt(words, from + 1) === 'by'

const noObject =
  /^(?:to|that|and|or|but|by|when|while|as|if|because|so|of|in|on|at|for|from|after|before|against|into|over)$/

/** Whether a quotation opens within reach behind the word. */
const quotesAhead = (words: readonly Word[], at: number): boolean => {
  for (let i = at + 1; i < Math.min(at + 25, words.length); i++) if ((words[i]?.quote ?? -1) >= 0) return true
  return false
}

/** No object: what an opinion is about follows only behind one of its own ("bragged about"). */
const noThing = /^(?:to|that|and|or|but|by|when|while|as|if|because|so|also)$/

/** Whether the verb speaks of what follows it: "railed against the bill". */
export const speaksAbout = ({ about }: CueVerb, next: string): boolean => about.has(next)

/** Bring in why somebody is praised or blamed. */
const reasons = ['for', 'over']

/** Where the thing begins that somebody gives an opinion on: "praised the deal", "bragged about the deal"; or -1. */
export function opinionStart(words: readonly Word[], source: Subject, verb: CueVerb, after: number): number {
  const next = lowerAt(words, after)
  const about = speaksAbout(verb, next)
  if (
    !about &&
    !(verb.classes.has('judge') && isWord(words[after]) && !noThing.test(next) && !prepositions.has(next))
  )
    return -1
  const kind = kindInWords(words, source)
  const told = kind === 'pronoun' || isIdentified(kind) || prepositionAfter(words, after, reasons) >= 0
  if (!told) return -1
  return about ? after + 1 : after
}
