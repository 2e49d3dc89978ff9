import { abbreviations, coordinators } from '../lexicon/closed-class-data.ts'
import { isComma, isHardStop, lowerAt, type Range, textAt } from '../words/clauses.ts'
import { opensPhrase } from '../words/segments.ts'
import type { Word } from '../words/units.ts'

/** The end of a content that begins at `from`: the sentence's end without its stop, or the first `cuts`. */
export function contentEnd(words: readonly Word[], from: number, cuts: ReadonlySet<number>): number {
  let i = from
  let open = 0
  for (; i < words.length; i++) {
    if (i > from && cuts.has(i)) break
    // "(she says it is safe) …": what brackets hold ends with them
    open += bracketAt(words, i)
    if (open < 0) break
    if (
      i > from &&
      words[i]?.text === ':' &&
      words[i]?.quote === -1 &&
      (words[i + 1]?.quote ?? -1) >= 0 &&
      lowerAt(words, i - 1) !== 'including'
    )
      break
    if (i > from && isHardStop(words[i]) && words[i]?.text === ';' && words[i]?.quote === -1) break
  }
  while (i > from && /^[.,;:—–-]$/.test(textAt(words, i - 1)) && (words[i - 1]?.quote ?? -1) === -1) i--
  return i
}

/** "Lund, who police say is 30, fled": where a relative clause closes, at a comma behind which nothing of it goes on. */
export function relativeEnd(words: readonly Word[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const next = lowerAt(words, i + 1)
    const goesOn = opensPhrase(words, i + 1) || coordinators.has(next) || leadsOn.test(next)
    if (isComma(words[i]) && (words[i]?.quote ?? -1) < 0 && !goesOn) return i
  }
  return to
}
const leadsOn = /^(?:\d|(?:who|which|whose|where|when|after|before|while|as)$)|ing$/

/** 1 for a bracket that opens, -1 for one that closes; "a)" counts what follows. */
export function bracketAt(words: readonly Word[], at: number): number {
  const text = textAt(words, at)
  if (text === '(') return 1
  return text === ')' && !/^(?:\p{L}|\d\d?|[ivx]+)$/u.test(textAt(words, at - 1)) ? -1 : 0
}

const mark = /^(?:[“”"«»„‘’'‹›`]|''|``)$/u

/** Cuts marks that do not belong to the statement, and the quotation marks around all of it. */
export function contentSpan(
  words: readonly Word[],
  { from, to }: Range,
): { readonly start: number; readonly end: number } | undefined {
  let [a, b] = [from, to]
  while (a < b && /^[,:;.—–-]$/.test(textAt(words, a))) a++
  while (b > a && /^[,:;—–-]$/.test(textAt(words, b - 1))) b--
  const sameQuote = words[a]?.quote === words[b - 1]?.quote && (words[a]?.quote ?? -1) >= 0
  if (sameQuote) {
    while (a < b && mark.test(textAt(words, a))) a++
    while (b > a && mark.test(textAt(words, b - 1))) b--
    while (b > a && /^[,.]$/.test(textAt(words, b - 1))) b--
  } else if (
    mark.test(textAt(words, a)) &&
    mark.test(textAt(words, b - 1)) &&
    (words[b - 1]?.quote ?? -1) >= 0
  ) {
    a++
    b--
    while (b > a && /^[,.]$/.test(textAt(words, b - 1))) b--
  } else if (
    (words[a]?.quote ?? -1) >= 0 &&
    (words[a]?.quote === words[to]?.quote || b === words.length) &&
    mark.test(textAt(words, a)) &&
    // "rejects ‘scam’ charge": it closes inside
    (words.slice(a, b).findLast(({ text }) => /[\p{L}\d]/u.test(text))?.quote ?? -1) >= 0
  ) {
    a++
  }
  while (b > a + 1 && (textAt(words, b - 1) === '.' || dangling.test(lowerAt(words, b - 1)))) b--
  const [first, last] = [words[a], words[b - 1]]
  if (!first || !last || a >= b || !words.slice(a, b).some(({ lower }) => /\p{L}/u.test(lower)))
    return undefined
  const glued = /[\p{Ll}\d)]\.$/u.test(last.text) && !abbreviations.has(last.lower)
  // "alleges 'dirty tricks'": the mark that was read as the plural's
  const closes = sameQuote && /s['’]$/.test(last.text) && (words[to]?.quote ?? -1) !== last.quote
  const end = glued || closes ? last.end - 1 : last.end
  return { start: first.start, end }
}

/** Lead on to what is cut off. */
const dangling = /^(?:and|or|but)$/
