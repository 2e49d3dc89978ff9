import { type Attribution, withContent } from './attribution.ts'
import { isAdverb, isComma, isFiniteVerb, lowerAt } from './clauses.ts'
import { coordinators, timeWords } from './closed-class-data.ts'
import { contentEnd } from './content-span.ts'
import type { Site } from './site.ts'
import { hasWord } from './statement-shape.ts'
import type { Word } from './units.ts'

/** "According to X, …"; "…, according to X"; "The deal, according to X, was signed". */
export function byAccording(
  words: readonly Word[],
  site: Site,
  cuts: ReadonlySet<number>,
): Attribution | undefined {
  const source = site.source
  if (!source) return undefined
  const cue = { from: site.from, to: site.to }
  const base = { kind: 'according' as const, group: null, cue, source, told: null }
  const initial = !hasWord(words, 0, site.from) || opensOnly(words, site.from)
  let from = source.to
  // "in Berg's view": the noun behind the owner is skipped, too.
  if (/^(?:in|by)$/.test(lowerAt(words, site.from))) {
    while (/^(?:'s|own)$/.test(lowerAt(words, from))) from++
    if (!isComma(words[from])) from++
  }
  while (isComma(words[from]) || words[from]?.text === ':') from++
  if (initial) {
    const to = contentEnd(words, from, cuts)
    // "According to the filing:", and the next paragraph quotes it
    if (!hasWord(words, from, to) && words.at(-1)?.text === ':') return withContent(base, 'ahead', cue, false)
    return hasWord(words, from, to) ? withContent(base, 'clause', { from, to }, false) : undefined
  }
  let start = 0
  for (const cut of cuts) if (cut < site.from - 1 && cut > start) start = cut
  while (start < site.from && (coordinators.has(lowerAt(words, start)) || isComma(words[start]))) start++
  let end = site.from
  if (isComma(words[end - 1])) end--
  // Interposed: "The deal, according to X, was signed".
  const resumes =
    isComma(words[source.to]) &&
    from < words.length &&
    !coordinators.has(lowerAt(words, from)) &&
    isFiniteVerb(words, from)
  if (resumes) end = contentEnd(words, from, cuts)
  return hasWord(words, start, end) ? withContent(base, 'clause', { from: start, to: end }, true) : undefined
}

/** Whether only a conjunction or an adverb stands before: "But according to …", "Meanwhile, according to …". */
const opensOnly = (words: readonly Word[], to: number): boolean => {
  for (let i = 0; i < to; i++) {
    const lower = lowerAt(words, i)
    if (
      !(
        isComma(words[i]) ||
        coordinators.has(lower) ||
        isAdverb(lower) ||
        timeWords.has(lower) ||
        lower === 'on'
      )
    )
      return false
  }
  return true
}
