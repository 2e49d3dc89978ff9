import { letterPattern } from '../../../text/letter-pattern.ts'
import { wordClasses } from '../lexicon/closed-class-data.ts'
import { groupStart } from '../polarity/verb-polarity.ts'
import { hasVerb, isComma, isFiniteVerb, lowerAt, lowerIn, type Range } from '../words/clauses.ts'
import { clauseAround } from '../words/hedged-clauses.ts'
import type { Word } from '../words/units.ts'

/**
 * "Rumours that he had left the club were denied": where the verb of the sentence stands, whose subject the cue begins, behind the
 * verb of what is rumoured; the end of the sentence, where there is none.
 */
export function mainVerbBehind(words: readonly Word[], cue: number, from: number): number {
  if (cue >= longestNoun || lowerAt(words, from - 1) !== 'that') return words.length
  let verbs = 0
  for (let i = from; i < words.length; i++) {
    if (isComma(words[i]) && verbs > 0) {
      const behind = asideEnd(words, i)
      return isFiniteVerb(words, behind) ? behind : words.length
    }
    if (clauseOpener.test(lowerAt(words, i))) return words.length
    if (verbs > 0 && turnsOut.test(lowerIn(words, { from: i, to: i + turnReach }))) return i
    if (!isFiniteVerb(words, i) || isFiniteVerb(words, i - 1)) continue
    verbs++
    if (verbs === 2) return i
  }
  return words.length
}
/** "proved unfounded", "appear to be baseless" */
const turnsOut = letterPattern`^(?:appear|seem|prove|turn)(?:s|d|ed)? (?:out )?(?:to be |to have been )?(?:\p{L}+ly )?(?:${wordClasses.untrue?.replaceAll(' ', '|') ?? ''}|true|correct|exaggerated)(?!\p{L})`
/** In words. */
const turnReach = 6
const clauseOpener =
  /^(?:and|but|or|who|which|that|what|when|where|while|because|if|as|after|before|how|whether)$/

/** "Claims that it was withdrawn, shared widely this month, | have been debunked": where what is claimed ends. */
export function beforeAside(words: readonly Word[], verb: number): number {
  if (!isComma(words[verb - 1])) return verb
  const opens = words.findLastIndex((word, i) => i < verb - 1 && isComma(word))
  return opens > 0 && asideEnd(words, opens) === verb ? opens : verb
}

/** Behind ", shared widely this month,": where it goes on; -1, where no such aside begins at the comma. */
function asideEnd(words: readonly Word[], comma: number): number {
  if (!/^(?:which|\p{L}+ed|made|seen)$/u.test(lowerAt(words, comma + 1))) return -1
  const end = words.findIndex((word, i) => i > comma + 1 && isComma(word))
  return end < 0 ? -1 : end + 1
}

/** "Rumours that he had left the club | were denied", "Articles alleging that he stole | have been dismissed as false": what they say. */
export function ofStatement(words: readonly Word[], verb: number): Range | undefined {
  const that = words.findIndex(({ lower }, i) => lower === 'that' && i < longestNoun)
  if (that < 1 || hasVerb(words, { from: 0, to: that - 1 })) return undefined
  const before = lowerAt(words, that - 1)
  if (!telling.test(before) && !words.slice(0, that).some(({ lower }) => hearsay.test(lower)))
    return undefined
  const start = groupStart(words, verb)
  const main = mainVerbBehind(words, that - 1, that + 1)
  // "The tale that he won it twice has been debunked": a verb of the lexicon's or another
  const plain = main >= words.length && !words.slice(that + 1, start).some((word) => isComma(word))
  if (!plain && (main > verb || verb - main > longestGroup)) return undefined
  return { from: that + 1, to: plain ? start : beforeAside(words, main) }
}
/** How far into the sentence "that" may stand behind "Recent rumours on social media", in words. */
const longestNoun = 8
/** How many words may stand between the beginning of a verb group and its participle. */
const longestGroup = 3
const hearsay =
  /^(?:claims?|charges?|allegations?|assertions?|accusations?|reports?|accounts?|figures?|rumou?rs?|suggestions?|speculation|gossip|tales?|news|word|talk|theory|theories|idea|notion|stor(?:y|ies)|information|posts?|messages?)$/
const telling = /^(?:alleging|claiming|saying|suggesting|stating|reporting|asserting)$/

/** "The cause is disputed: …", "how many died: …", "…, with the army saying …": what is open, and not what each says. */
export function beforeVersions(words: readonly Word[], cue: number, { from, to }: Range): Range {
  for (let i = cue; i < to; i++)
    if (words[i]?.text === ':' || (isComma(words[i]) && lowerAt(words, i + 1) === 'with'))
      return { from, to: i }
  return { from, to }
}

/** "City could pay, it was reported last week": the clause that ends at a comma, if there is one. */
export function clauseBefore(words: readonly Word[], comma: number): Range | undefined {
  if (!isComma(words[comma])) return undefined
  let verb = comma - 1
  while (verb >= 0 && !isFiniteVerb(words, verb) && !isComma(words[verb])) verb--
  return isFiniteVerb(words, verb)
    ? { from: clauseAround(words, { from: verb, to: verb + 1 }).from, to: comma }
    : undefined
}
