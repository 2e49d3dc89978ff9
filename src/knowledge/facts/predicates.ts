import { isMark, type Word } from '../../annotate/roles/words.ts'
import { endOfClause } from './clause-end.ts'
import { isSaying, type Subject } from './subject.ts'
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
      if (!verb || last === undefined || found.some(({ main }) => main === verb.main)) return
      // "was convicted … and sentenced": the auxiliary holds for both
      const passive = verb.passive || (verb.bare && count > 0 && found.at(-1)?.passive === true)
      found.push({ ...verb, passive, last })
      // "said the army fired and destroyed …": the next verb is the army's
      if (!isVerb(words, verb) || isSaying(words[verb.main])) return
      const next = nextVerb(words, verb.main, last)
      if (next === undefined) return
      at = next
    }
  }
  const opening = openingParticiple(words, subject)
  if (opening) found.push(opening)
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
    if (!subject.asideOnly) read(aside.end)
  } else if (!subject.asideOnly) read(after)
  return found
}

/** "Born in Osaka in 1960, Watanabe …": what opens a sentence is said of its subject. */
function openingParticiple(words: readonly Word[], { first }: Subject): Predicate | undefined {
  if (first < 3 || words[first - 1]?.text !== ',' || !tellsEvent(words, asPassive(0))) return undefined
  const last = endOfClause(words, 0)
  return last === first - 2 ? { ...asPassive(0), last } : undefined
}

const asPassive = (at: number): VerbPhrase => ({
  first: at,
  main: at,
  bare: true,
  passive: true,
  hedged: false,
})

/** Whether what was read as a verb is one; after a name it may be any word: "the Kandahar operation". */
const isVerb = (words: readonly Word[], verb: VerbPhrase): boolean =>
  !verb.bare ||
  tellsEvent(words, verb) ||
  /(?:ed|^is|^said|^told|^made|^came|^went|^met)$/.test(words[verb.main]?.lower ?? '')

/** Where the aside after a subject ends, and where the verb of its relative clause stands: ", who had fled," */
function asideAfter(
  words: readonly Word[],
  at: number,
): { readonly end: number; readonly relative?: number } | undefined {
  const open = words[at]?.text
  if (open && /^\(.*\)$/.test(open)) return asideAfter(words, at + 1) ?? { end: at + 1 } // "(45)" is one token
  if (open === '(') {
    const close = words.findIndex(({ text }, i) => i > at && i < at + longestAside && text === ')')
    return close < 0 ? undefined : (asideAfter(words, close + 1) ?? { end: close + 1 })
  }
  let relative: { readonly relative?: number } = /^(?:who|which)$/.test(
    words[open === ',' ? at + 1 : at]?.lower ?? '',
  )
    ? { relative: open === ',' ? at + 2 : at + 1 }
    : {}
  if (open === ',' && relative.relative === undefined) {
    const who = plainAsideEnd(words, at + 1)
    if (who !== undefined) relative = { relative: who + 1 }
  }
  if (open !== ',') return 'relative' in relative ? { end: words.length, ...relative } : undefined
  for (let i = at + 1; i < words.length && i <= at + longestAside; i++) {
    if (words[i]?.text !== ',') continue
    const verb = readVerbPhrase(words, i + 1)
    if (verb && verbLike(words[verb.main])) return { end: i + 1, ...relative }
  }
  return 'relative' in relative ? { end: words.length, ...relative } : undefined
}

/** The "who" of an aside that names nobody else: ", a Green who served as minister," */
function plainAsideEnd(words: readonly Word[], at: number): number | undefined {
  if (!/^(?:a|an|the)$/.test(words[at]?.lower ?? '')) return undefined
  for (let i = at + 1; i < at + 7; i++) {
    const word = words[i]
    if (!word || isMark(word) || /^(?:of|in|at|with|from|by|for|to|and|that|which)$/.test(word.lower))
      return undefined
    if (word.lower === 'who') return i
  }
  return undefined
}

/** Whether a word has the shape of a verb that tells; nouns and articles after a comma begin another thing of a list. */
const verbLike = (word: Word | undefined): boolean =>
  word !== undefined &&
  !isMark(word) &&
  !/^(?:the|a|an|and|or|but|who|which|his|her|its|their|of|to|in|at|with)$/.test(word.lower)

/** Where the next verb of the same subject begins: "and was …", ", and later …", or "who had …" after "is a diplomat". */
function nextVerb(words: readonly Word[], main: number, last: number): number | undefined {
  const after = words[last + 1]
  if (after?.lower === 'who') {
    const copula = [main, main - 1].find((at) => /^(?:is|was|been)$/.test(words[at]?.lower ?? ''))
    return copula !== undefined && plainAsideEnd(words, copula + 1) === last + 1 ? last + 2 : undefined
  }
  if (after?.text === ',' && isInChain(words, last + 2)) return last + 2
  const joint = after?.text === ',' ? last + 2 : last + 1
  return /^(?:and|but)$/.test(words[joint]?.lower ?? '') ? joint + 1 : undefined
}

/** Whether a verb after a comma is one of several, the last after "and": "was born …, studied … and married …". */
function isInChain(words: readonly Word[], at: number): boolean {
  const verb = readVerbPhrase(words, at)
  if (!verb?.bare || !tellsEvent(words, verb)) return false
  const last = endOfClause(words, verb.main)
  return last !== undefined && words[last + 1]?.lower === 'and'
}
