import { isMark, type Word } from '../../annotate/roles/words.ts'
import { endOfClause } from './clause-end.ts'
import type { Subject } from './subject.ts'
import { readVerbPhrase, tellsEvent, type VerbPhrase } from './verb-phrase.ts'

/** Something that a clause says of its subject: from the first word of its verb to `last`, the last of its clause. */
export interface Predicate extends VerbPhrase {
  readonly last: number
}

/** How long what stands between subject and verb may be, in words: ", the press attache of Turkey’s embassy in Washington DC," */
const longestAside = 18
/** Verbs of one subject that follow each other: "was born …, studied … and became …" */
const mostVerbs = 4

/** All that a sentence says of a subject: after it, after an aside, in a relative clause, and verb after verb. */
export function predicatesOf(words: readonly Word[], subject: Subject): Predicate[] {
  const found: Predicate[] = []
  const read = (start: number) => {
    let at = start
    for (let count = 0; count < mostVerbs; count++) {
      const verb = readVerbPhrase(words, at)
      const last = verb && endOfClause(words, verb.main)
      // "was convicted … and sentenced": the auxiliary holds for both
      const passive =
        verb?.passive || (verb?.first === verb?.main && found.at(-1)?.passive === true && count > 0)
      if (!verb || last === undefined || found.some(({ main }) => main === verb.main)) return
      found.push({ ...verb, passive, last })
      const next = nextVerb(words, last)
      if (next === undefined) return
      at = next
    }
  }
  const after = subject.last + 1
  const aside = asideAfter(words, after)
  if (aside) {
    if (aside.relative !== undefined) read(aside.relative)
    const participle = after + 1
    if (
      words[after]?.text === ',' &&
      tellsEvent(words, asPassive(participle)) &&
      words[participle + 1]?.text !== ','
    ) {
      // "Lumos, founded in 2009 by two students,"
      const last = endOfClause(words, participle)
      if (last !== undefined && last < aside.end) found.push({ ...asPassive(participle), last })
    }
    read(aside.end)
  } else read(after)
  return found
}

const asPassive = (at: number): VerbPhrase => ({ first: at, main: at, passive: true, hedged: false })

/** Where the aside after a subject ends, and where the verb of its relative clause stands: ", who had fled," */
function asideAfter(
  words: readonly Word[],
  at: number,
): { readonly end: number; readonly relative?: number } | undefined {
  const open = words[at]?.text
  if (open === '(') {
    const close = words.findIndex(({ text }, i) => i > at && i < at + longestAside && text === ')')
    return close < 0 ? undefined : (asideAfter(words, close + 1) ?? { end: close + 1 })
  }
  const relative = /^(?:who|which)$/.test(words[open === ',' ? at + 1 : at]?.lower ?? '')
    ? { relative: open === ',' ? at + 2 : at + 1 }
    : {}
  if (open !== ',') return 'relative' in relative ? { end: words.length, ...relative } : undefined
  for (let i = at + 1; i < words.length && i <= at + longestAside; i++) {
    if (words[i]?.text !== ',') continue
    const verb = readVerbPhrase(words, i + 1)
    if (verb && verbLike(words[verb.main])) return { end: i + 1, ...relative }
  }
  return 'relative' in relative ? { end: words.length, ...relative } : undefined
}

/** Whether a word has the shape of a verb that tells; nouns and articles after a comma begin another thing of a list. */
const verbLike = (word: Word | undefined): boolean =>
  word !== undefined &&
  !isMark(word) &&
  !/^(?:the|a|an|and|or|but|who|which|his|her|its|their|of|to|in|at|with)$/.test(word.lower)

/** Where the next verb of the same subject begins: "and was …", ", and later …", "who had …" after what it is. */
function nextVerb(words: readonly Word[], last: number): number | undefined {
  let at = last + 1
  if (words[at]?.lower === 'who') return at + 1
  if (words[at]?.text === ',') at++
  if (words[at]?.lower === 'who' && at === last + 2) return undefined
  return /^(?:and|but)$/.test(words[at]?.lower ?? '') ? at + 1 : undefined
}
