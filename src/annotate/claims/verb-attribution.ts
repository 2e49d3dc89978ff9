import type { Attribution, Base } from './attribution.ts'
import { isComma, isFiniteVerb, isWord, lowerAt, type Range, textAt } from './clauses.ts'
import { coordinators } from './closed-class-data.ts'
import {
  accusation,
  believing,
  documentary,
  namesTwo,
  phrase,
  quoteOnly,
  rightContent,
  sayingNouns,
} from './content-kinds.ts'
import { contentEnd } from './content-span.ts'
import { contentStart, opensQuote } from './content-start.ts'
import { denialOfTheAbove } from './denial-above.ts'
import { asAside, leftContent, quoteEnd } from './fronted-content.ts'
import { shapesOf } from './lexicon.ts'
import { judges } from './opinions.ts'
import type { Site } from './sites.ts'
import { hasWord, isClause, prepositionAfter, quoteWithin, toldRange } from './statement-shape.ts'
import type { Word } from './units.ts'
import type { VerbGroup } from './verb-group.ts'

/** What a verb of saying attributes to its subject, if its content can be found. */
export function byVerb(
  words: readonly Word[],
  site: Site,
  group: VerbGroup,
  cuts: ReadonlySet<number>,
  sites: readonly Site[],
  index: number,
  boundaries: ReadonlySet<number>,
): Attribution | undefined {
  const { classes, lemma } = group.verb
  const source = site.source
  const cue = { from: site.from, to: site.to }
  const base = { kind: 'verb' as const, group, cue, source, told: null }
  if (group.voice === 'passive') return byPassive(words, site, group, cuts, base)
  if (!source) return undefined
  if (source.how === 'after')
    return leftContent(words, site, cuts, base) ?? rightContent(words, source.to, site, cuts, base)
  const after = site.to
  if (classes.has('accuse') && !classes.has('mind')) return accusation(words, site, lemma, cuts, base)
  if (lemma === 'put' && lowerAt(words, after) === 'it' && lowerAt(words, source.from - 1) === 'as')
    return asAside(words, { ...site, to: after + 1 }, cuts, base)
  if (lemma === 'put') {
    const at = prepositionAfter(words, after, ['at'])
    return at > 0 && /\d|hundred|thousand|dozen|million/.test(textAt(words, at) + textAt(words, at + 1))
      ? phrase(words, after, cuts, base)
      : undefined
  }
  if (lemma === 'express' || lemma === 'voice') {
    const that = prepositionAfter(words, after, ['that'])
    return that > 0 && that <= after + 5 ? phrase(words, that, cuts, base) : undefined
  }
  if (lemma === 'point' && lowerAt(words, after) !== 'out') return undefined
  const particle = lemma === 'point' ? after + 1 : after
  const tells = classes.has('tell')
  const start = contentStart(words, particle, tells, boundaries)
  const told = tells && start > particle ? toldRange(words, particle, start) : null
  const toSomeone =
    !tells && lowerAt(words, particle) === 'to' && start > particle
      ? toldRange(words, particle + 1, start)
      : null
  const withTold = { ...base, told: told ?? toSomeone }
  const fitted = lowerAt(words, source.from - 1) === 'as' && classes.has('say')
  if (fitted && (isComma(words[particle]) || !hasWord(words, particle, words.length)))
    return asAside(words, { ...site, to: particle }, cuts, withTold)
  if (leadsOn(words, site)) {
    const before = leftContent(words, site, cuts, base)
    if (before) return before
  }
  const end = contentEnd(words, start, cuts)
  // Set between commas in the middle of its content: "All of this, he said, could be undone".
  const parenthetic = isComma(words[site.to]) && isComma(words[site.edge - 1]) && source.how === 'before'
  if (parenthetic && isFiniteVerb(words, site.to + 1)) {
    const before = leftContent(words, site, cuts, base)
    if (before)
      return { ...before, content: { from: before.content.from, to: contentEnd(words, site.to + 1, cuts) } }
  }
  const quoted = opensQuote(words, start) || quoteWithin(words, start, end)
  const behindComma = isComma(words[start - 1])
  const closedBefore = isComma(words[site.edge - 1]) || (words[site.edge - 1]?.quote ?? -1) >= 0
  const goesOn = closedBefore && shapesOf(lowerAt(words, start)).has('ing') && words[start]?.quote === -1
  const aside = behindComma && (asides.test(lowerAt(words, start)) || goesOn)
  const empty = aside || end <= start || !hasWord(words, start, end)
  const next = sites[index + 1]
  if (empty && lowerAt(words, source.from - 1) === 'as')
    return leftContent(words, { ...site, edge: source.from - 1 }, cuts, withTold)
  if (
    empty &&
    /^[:,]$/.test(textAt(words, words.length - 1)) &&
    (classes.has('say') || classes.has('quote') || tells)
  )
    return { ...withTold, content: cue, fronted: false, shape: 'ahead' }
  if (classes.has('deny') && empty) return denialOfTheAbove(words, site, cue, base)
  if (empty) return leftContent(words, site, cuts, withTold) ?? (next ? undefined : undefined)
  if (opensQuote(words, start) && isComma(words[start - 1]) && (words[site.edge - 1]?.quote ?? -1) >= 0) {
    const around = leftContent(words, site, cuts, withTold)
    if (around) return around
  }
  const content = { from: start, to: end }
  if (opensQuote(words, start)) {
    const close = quoteEnd(words, start)
    const stops =
      close >= words.length ||
      /^[,.;]$/.test(textAt(words, close)) ||
      coordinators.has(lowerAt(words, close)) ||
      /^[,.?!]$/.test(textAt(words, close - 2))
    return {
      ...withTold,
      content: { from: start, to: stops ? Math.min(end, close) : end },
      fronted: false,
      shape: 'quotation',
    }
  }
  const that = lowerAt(words, start - 1) === 'that'
  if (lowerAt(words, start) === 'to' && !that && !classes.has('promise') && lemma !== 'claim')
    return undefined
  if (classes.has('show') && !classes.has('say') && !that && !documentary(words, source, lemma))
    return undefined
  if (!classes.has('say') && !that && quoteOnly(classes) && !quoted) return undefined
  if ((lemma === 'agree' || writing.has(lemma)) && !that && !quoted) return undefined
  if (classes.has('deny')) return { ...withTold, content, fronted: false, shape: that ? 'clause' : 'phrase' }
  if (classes.has('rule') && (that || start > site.to + 1))
    return that ? { ...withTold, content, fronted: false, shape: 'clause' } : undefined
  if (classes.has('describe') && lemma !== 'cite' && lemma !== 'view') {
    const as = prepositionAfter(words, particle, ['as'])
    if (as > 0 && as < end) {
      const from = as === particle + 1 ? as : particle
      return { ...withTold, content: { from, to: end }, fronted: false, shape: 'phrase' }
    }
    if (!classes.has('say') && !classes.has('call') && !classes.has('judge')) return undefined
  }
  if (classes.has('call'))
    return quoted || namesTwo(words, content)
      ? { ...withTold, content, fronted: false, shape: 'phrase' }
      : undefined
  if (classes.has('show') && !classes.has('say') && !that && lemma !== 'read' && !isClause(words, content))
    return { ...withTold, content, fronted: false, shape: 'phrase' }
  if (classes.has('promise') && lowerAt(words, start) === 'to')
    return { ...withTold, content, fronted: false, shape: 'phrase' }
  if (classes.has('stance') && quotedWords(words, content) >= leastQuoted && !classes.has('say'))
    return { ...withTold, content, fronted: false, shape: 'phrase' }
  if (
    /^(?:ask|wonder|question|inquire|debate)$/.test(lemma) &&
    /^(?:whether|if|how|why|what)$/.test(lowerAt(words, start))
  )
    return { ...withTold, content, fronted: false, shape: 'phrase' }
  if (classes.has('judge') && !that && judges(words, source, content))
    return { ...withTold, content, fronted: false, shape: 'phrase' }
  const clausal = that || isClause(words, content)
  if (clausal) {
    const plain =
      classes.has('say') ||
      tells ||
      classes.has('show') ||
      classes.has('confirm') ||
      classes.has('allege') ||
      classes.has('mind') ||
      classes.has('accuse')
    return plain ? { ...withTold, content, fronted: false, shape: 'clause' } : undefined
  }
  if (lemma === 'threaten' && lowerAt(words, start) === 'to')
    return { ...withTold, content, fronted: false, shape: 'phrase' }
  if (classes.has('mind') && lemma !== 'hope' && lowerAt(words, start) !== 'to')
    return believing(words, group, content)
      ? { ...withTold, content, fronted: false, shape: 'phrase' }
      : undefined
  if (lemma === 'claim' && /^(?:responsibility|credit|victory|to)$/.test(lowerAt(words, start)))
    return { ...withTold, content, fronted: false, shape: 'phrase' }
  if (
    classes.has('say') ||
    tells ||
    classes.has('confirm') ||
    classes.has('allege') ||
    classes.has('quote')
  ) {
    if (quoted || (lowerAt(words, start) === 'to' && lemma === 'claim') || sayingNouns.has(lemma))
      return { ...withTold, content, fronted: false, shape: 'phrase' }
  }
  return undefined
}

/** Behind a comma they bring in what the article adds. */
const asides = /^(?:although|though|while|because|whereas|but|and|which|who)$/

/** Write, post: of things as often as of statements. */
const writing = new Set(['write', 'post', 'tweet', 'blog', 'quote'])

/** “…,” she said as they left; "…, he said, and …": what follows is told by the article, the content stands before. */
function leadsOn(words: readonly Word[], site: Site): boolean {
  const before = words[site.edge - 1]
  if (!before || !(before.quote >= 0 || isComma(before)) || site.source?.how !== 'before') return false
  const next = lowerAt(words, isComma(words[site.to]) ? site.to + 1 : site.to)
  return (
    /^(?:as|while|when|before|after|and|but|who|which)$/.test(next) &&
    (before.quote >= 0 || isComma(words[site.to]))
  )
}

/** Fewer words in quotation marks are a term rather than what somebody said. */
const leastQuoted = 3
const quotedWords = (words: readonly Word[], { from, to }: Range): number => {
  let count = 0
  for (let i = from; i < to; i++) if ((words[i]?.quote ?? -1) >= 0 && isWord(words[i])) count++
  return count
}

/** "was accused by X of Y", "has been described as Y", "was told by X that Y". */
function byPassive(
  words: readonly Word[],
  site: Site,
  group: VerbGroup,
  cuts: ReadonlySet<number>,
  base: Base,
): Attribution | undefined {
  const { classes, lemma } = group.verb
  const after = site.source ? site.source.to : site.to
  if (lemma === 'accuse' && site.source)
    return lowerAt(words, after) === 'of' ? phrase(words, after + 1, cuts, base) : undefined
  if (classes.has('describe') && !classes.has('say') && lowerAt(words, site.to) === 'as')
    return phrase(words, site.to + 1, cuts, base)
  if (classes.has('tell') && lowerAt(words, after) === 'that') return phrase(words, after + 1, cuts, base)
  return undefined
}
