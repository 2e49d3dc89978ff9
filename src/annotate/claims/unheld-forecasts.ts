import type { Attribution } from './attribution.ts'
import { hasVerb, isComma, isFiniteVerb, lowerAt } from './clauses.ts'
import { opinionWords } from './opinion-words-data.ts'
import type { SourceKind } from './sources/identity.ts'
import { headOf } from './sources/noun-phrase.ts'
import { isOf } from './sources/source-noun.ts'
import type { Word } from './units.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const guesses = set(opinionWords.guesses)
const warnings = set(opinionWords.warnings)

/** How far into what is said its verb is looked for, in words. */
const reach = 25

/**
 * Whether what people nobody knows are reported to say is a guess, or tells what will or could be, which nobody could confirm
 * yet: "fans speculate that", "experts warn that it could". What officials say will be done is told by those who do it, and
 * a study that says what may be the case tells of what is.
 */
export function isForecast(
  words: readonly Word[],
  { group, content, source }: Attribution,
  kind: SourceKind,
): boolean {
  const lemma = group?.verb.lemma ?? ''
  if (guesses.has(lemma)) return true
  const figures = source !== null && isOf(lowerAt(words, headOf(words, source)), 'figure', 'paper', 'rumour')
  if (!warnings.has(lemma) && (kind !== 'crowd' || figures)) return false
  let at = content.from
  // "if it rains, the dam could break"
  if (/^(?:if|unless|without|once|when)$/.test(lowerAt(words, at)))
    while (at < content.to && !isComma(words[at])) at++
  for (let i = at; i < Math.min(content.to, at + reach); i++) {
    const lower = lowerAt(words, i)
    if (/^(?:will|would|could|may|might|'ll|won't|wouldn't)$/.test(lower))
      return lowerAt(words, i + 1) !== 'have' && !hasVerb(words, { from: at, to: i })
    if (/^(?:that|who|which|because)$/.test(lower) && i > at) return false
    if (isFiniteVerb(words, i))
      return /^(?:likely|unlikely|bound|set|going|about)$/.test(lowerAt(words, i + 1))
  }
  return false
}
