import { lastComma } from '../attributions/according.ts'
import { type Attribution, type Base, type Site, withContent } from '../attributions/attribution.ts'
import { numberWords, prepositions } from '../lexicon/closed-class-data.ts'
import { isIdentified } from '../sources/identity.ts'
import { isOf, isPerson } from '../sources/source-noun.ts'
import { kindInWords } from '../sources/who-is-it.ts'
import { isCapital, isComma, lowerAt, lowerIn, opensQuote, type Range } from '../words/clauses.ts'
import { phraseStop } from '../words/phrase-stop.ts'
import { behindRelative, hasWord, isClause, prepositionAfter } from '../words/statements.ts'
import { type Subject, subjectBefore } from '../words/subjects.ts'
import type { Word } from '../words/units.ts'
import type { VerbGroup } from '../words/verb-group.ts'
import { contentEnd } from './content-span.ts'
import { hears, longestCourt } from './courts.ts'
import { leftContent, quoteEnd, splitContent } from './fronted-content.ts'

/** "accused X of Y", "blamed X for Y", "charged X with Y": the content is Y, of blame all of it. */
export function accusation(
  words: readonly Word[],
  site: Site,
  lemma: string,
  cuts: ReadonlySet<number>,
  base: Base,
): Attribution | undefined {
  const after = site.to
  if (/^(?:of|for|with|in|over)$/.test(lowerAt(words, after))) return undefined
  // "one can hardly blame them" accuses nobody of anything.
  const blamed = lemma === 'blame' ? prepositionAfter(words, after, ['for', 'on']) : 0
  if (blamed < 0) return undefined
  // "blamed a tender for cold-chain transport": a thing does no wrong
  const blames = lemma === 'blame' && lowerAt(words, blamed - 1) === 'for'
  if (blames && isThing(words, { from: after, to: blamed - 1 })) return undefined
  // "are blaming each other for the attack": of neither is said that he did it
  if (
    lemma === 'blame' &&
    /^(?:each other|one another)$/.test(lowerIn(words, { from: after, to: after + 2 }))
  )
    return undefined
  if (lemma === 'blame') return phrase(words, lowerAt(words, after) === 'on' ? after + 1 : after, cuts, base)
  if (lemma === 'charge' && lowerAt(words, after) === 'that') return phrase(words, after + 1, cuts, base)
  if (lemma === 'suspect') {
    const clausal = isClause(words, { from: after, to: contentEnd(words, after, cuts) })
    const from = lowerAt(words, after) === 'that' ? after + 1 : after
    const stated = clausal && phrase(words, from, cuts, base)
    if (stated) return { ...stated, shape: 'clause' }
  }
  const of = prepositionAfter(
    words,
    behindRelative(words, after),
    lemma === 'accuse' || lemma === 'suspect'
      ? ['of']
      : lemma === 'implicate'
        ? ['in']
        : lemma === 'charge'
          ? ['with']
          : ['with', 'for', 'over'],
  )
  return of < 0 ? undefined : phrase(words, of, cuts, base)
}

/** "a tender": named by nothing but a noun that calls neither somebody nor a body. */
const isThing = (words: readonly Word[], { from, to }: Range): boolean =>
  /^an?$/.test(lowerAt(words, from)) &&
  !words.slice(from, to).some(isCapital) &&
  !isPerson(lowerAt(words, to - 1)) &&
  !isOf(lowerAt(words, to - 1), 'body', 'state', 'force')

export const quoteOnly = (classes: ReadonlySet<string>): boolean =>
  classes.has('quote') && !classes.has('show')

/** "show", "find", "list" carry a statement where a paper or a figure does it; a person only "finds that". */
export function documentary(words: readonly Word[], source: Subject, lemma: string): boolean {
  if (['show', 'find', 'estimate', 'reveal', 'determine'].includes(lemma) && source.how === 'before') {
    const kind = kindInWords(words, source)
    return (
      kind === 'document' ||
      kind === 'crowd' ||
      lemma === 'estimate' ||
      (lemma === 'find' && (kind === 'institution' || kind === 'anonymous'))
    )
  }
  return kindInWords(words, source) === 'document'
}

/** Before a second object that is only listed beside the first: "called a meeting of A and the B". */
const listing = /^(?:and|or|nor|,)$/

/** "called the deal a disaster": an object, and what it is called. */
export function namesTwo(words: readonly Word[], { from, to }: Range): boolean {
  const first = lowerAt(words, from)
  if (/^(?:for|on|off|in|up|to|upon|out|back)$|self$|selves$/.test(first)) return false
  if (/^(?:him|her|them|it|us|me|this|that|these|those)$/.test(first)) return to - from > 1
  // "called a meeting to end the strike": who calls something names it first.
  if (/^an?$/.test(first)) return false
  for (let i = from + 1; i < to && !isComma(words[i]); i++)
    if (
      /^(?:a|an|the|one)$/.test(lowerAt(words, i)) &&
      !prepositions.has(lowerAt(words, i - 1)) &&
      !listing.test(lowerAt(words, i - 1))
    )
      return true
  return false
}

/** "believing the attacker to still be inside" */
export const believing = (words: readonly Word[], group: VerbGroup, { from, to }: Range): boolean => {
  if (!group.verb.frames.has('of-somebody')) return false
  for (let i = from + 1; i < Math.min(to, from + 10); i++) if (lowerAt(words, i) === 'to') return true
  return false
}

export function phrase(
  words: readonly Word[],
  from: number,
  cuts: ReadonlySet<number>,
  base: Base,
): Attribution | undefined {
  const to = contentEnd(words, from, cuts)
  return hasWord(words, from, to) ? withContent(base, 'phrase', { from, to }, false) : undefined
}

/** "was accused by X of Y", "has been described as Y", "was told by X that Y". */
export function byPassive(
  words: readonly Word[],
  site: Site,
  group: VerbGroup,
  cuts: ReadonlySet<number>,
  base: Base,
): Attribution | undefined {
  const { classes, frames, lemma } = group.verb
  const after = site.source ? site.source.to : site.to
  if (lemma === 'accuse' && site.source) {
    const told = lowerAt(words, after) === 'of' ? phrase(words, after + 1, cuts, base) : undefined
    // "that has been accused by officials of hacking banks denied it"
    if (!told || !/^(?:who|which|that)$/.test(lowerAt(words, site.from - 1))) return told
    const to = Math.min(told.content.to, phraseStop(words, after + 1, site.from))
    return { ...told, content: { from: told.content.from, to } }
  }
  // "is often described as", "were praised as": a view that nobody is told to hold
  if (classes.has('describe') && !classes.has('say') && site.source && lowerAt(words, after) === 'as')
    return phrase(words, after + 1, cuts, base)
  if ((frames.has('passive') || classes.has('judge')) && site.source) return underPassive(words, site, base)
  if ((classes.has('call') || classes.has('describe')) && site.source) {
    if (opensQuote(words, site.to))
      return withContent(base, 'phrase', { from: site.to, to: quoteEnd(words, site.to) }, false)
  }
  // "She was convinced that": what she thinks, whoever brought her to it
  if (classes.has('tell') && lowerAt(words, after) === 'that' && (site.source || !frames.has('persuades')))
    return phrase(words, after + 1, cuts, base)
  if (lemma !== 'tell' || site.source) return undefined
  // "The jury was told Berg held the card"
  const clausal =
    !isComma(words[after]) && isClause(words, { from: after, to: contentEnd(words, after, cuts) })
  if (clausal && hears(lowerAt(words, site.from - 1))) return phrase(words, after, cuts, base)
  return asCourtWasTold(words, site, cuts, base)
}

/** "The pole, the court was told, stood in a gateway": a court and no more between commas, or at the end. */
function asCourtWasTold(
  words: readonly Word[],
  site: Site,
  cuts: ReadonlySet<number>,
  base: Base,
): Attribution | undefined {
  const next = words[site.to]
  const alone = !next || isComma(next) || /^[.!?]$/.test(next.text)
  const edge = lastComma(words, site.from) + 1
  const court = edge > 0 && site.from - edge <= longestCourt && hears(lowerAt(words, site.from - 1))
  if (!alone || !court) return undefined
  const around = { ...site, edge }
  const split = splitContent(words, around, site.to, cuts, base)
  if (split) return split
  const left = leftContent(words, around, cuts, base)
  if (!left || !leadsUp.test(lowerAt(words, left.content.from))) return left
  // "When they raised it, the court was told, the nurse left": what stands behind
  const to = contentEnd(words, site.to + 1, cuts)
  return hasWord(words, site.to + 1, to)
    ? withContent(base, 'clause', { from: site.to + 1, to }, false)
    : undefined
}
const leadsUp = /^(?:when|after|before|while|if|because|as|although|though|once|since|unless)$/

/** "The plan was first reported by the Post": the subject is what is passed on. */
function underPassive(words: readonly Word[], site: Site, base: Base): Attribution | undefined {
  const subject = subjectBefore(words, site.from)
  const kind = site.source && kindInWords(words, site.source)
  if (subject?.how !== 'before' || !kind || kind === 'pronoun' || !isIdentified(kind)) return undefined
  return withContent(base, 'phrase', subject, true)
}

/** How far into what a figure is put at its number may stand, in words: "at more than five". */
const countReach = 4
export const countsFrom = (words: readonly Word[], at: number): boolean =>
  words.slice(at, at + countReach).some(({ lower }) => /\d/.test(lower) || numberWords.has(lower))
