import { wordSet } from '../../../text/word-set.ts'
import { type Attribution, withContent } from '../attributions/attribution.ts'
import { quoteEnd } from '../content/fronted-content.ts'
import { be } from '../lexicon/closed-class-data.ts'
import { opinionWords } from '../lexicon/opinion-words-data.ts'
import { isIdentified } from '../sources/identity.ts'
import { headOf } from '../sources/noun-phrase.ts'
import { isMany, isSomebody } from '../sources/source-noun.ts'
import { kindInWords } from '../sources/who-is-it.ts'
import { isAdverb, isFiniteVerb, lowerAt, opensQuote } from '../words/clauses.ts'
import { subjectBefore } from '../words/subjects.ts'
import type { Word } from '../words/units.ts'

/**
 * "Berg, who runs the shop, was furious: “They never asked us.”", "Her deputy was not so sure: “…”": somebody is or seems something, and
 * the colon brings in the words that show it.
 */
export function colonSpeech(words: readonly Word[]): Attribution | undefined {
  const from = words.findIndex(
    (word, i) => word.quote >= 0 && opensQuote(words, i) && words[i - 1]?.text === ':',
  )
  if (from < leastBefore || words.slice(0, from).some(({ quote }) => quote >= 0)) return undefined
  let verb = from - 2
  while (verb > 0 && !isMood(words, verb)) verb--
  // an adjective of mind, and no more: "was met by a banner: “…”"
  let mood = verb + 1
  while (mood < from - 2 && (isAdverb(lowerAt(words, mood)) || degree.test(lowerAt(words, mood)))) mood++
  if (verb <= 0 || mood !== from - 2 || !minds.has(lowerAt(words, mood))) return undefined
  const source = subjectBefore(words, verb)
  if (source?.how !== 'before') return undefined
  const kind = kindInWords(words, source)
  const head = words[headOf(words, source)]?.lower ?? ''
  const speaks =
    kind === 'pronoun'
      ? /^(?:he|she|they)$/.test(head)
      : isSomebody(head) || isMany(head) || kind === 'person'
  if (!speaks && (kind === 'pronoun' || kind === 'document' || !isIdentified(kind))) return undefined
  const cue = { from: verb, to: from - 1 }
  const base = { kind: 'according' as const, group: null, cue, source, told: null }
  return withContent(base, 'quotation', { from, to: quoteEnd(words, from) }, false)
}

/** The least words before the quotation: somebody, a verb, a mood and the colon. */
const leastBefore = 4
const degree = /^(?:not|so|less|more|equally|very|as|too|quite)$/
/** What somebody is whose words show it. */
const minds = wordSet(
  `${opinionWords.feelings} adamant blunt brief candid categorical cautious clear combative conciliatory cynical defiant direct dismissive downbeat
  emphatic forgiving forthright frank philosophical phlegmatic positive realistic resigned sanguine scathing sure unapologetic unconvinced
  unequivocal unimpressed unmoved unrepentant upbeat withering`,
)

const moods = /^(?:seem|sound|look|appear|feel|remain)(?:s|ed)?$|^felt$/
const isMood = (words: readonly Word[], at: number): boolean =>
  moods.test(lowerAt(words, at)) || (be.has(lowerAt(words, at)) && isFiniteVerb(words, at))
