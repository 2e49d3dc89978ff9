import { isComma, isFiniteVerb, lowerAt, type Range } from './clauses.ts'
import { coordinators } from './closed-class-data.ts'
import { contentEnd } from './content-span.ts'
import { contentStart, opensQuote } from './content-start.ts'
import { leftContent } from './fronted-content.ts'
import { cutsOf, findSites, type Site } from './sites.ts'
import { hasWord, isClause, prepositionAfter, quoteWithin, toldRange } from './statement-shape.ts'
import type { Subject } from './subjects.ts'
import type { Word } from './units.ts'
import type { VerbGroup } from './verb-group.ts'

/** Somebody says something: word ranges of one unit. */
export interface Attribution {
  readonly kind: 'verb' | 'according'
  readonly group: VerbGroup | null
  readonly cue: Range
  readonly source: Subject | null
  readonly content: Range
  /** The person or outlet told ("told RIA"). */
  readonly told: Range | null
  /** The content stands before the source. */
  readonly fronted: boolean
  /** The content is what somebody denies, is accused of, is described as: a noun phrase rather than a clause. */
  readonly shape: 'clause' | 'phrase' | 'quotation'
}

/** All attributions of one unit by verbs of saying and "according to", in order. `boundaries` holds the word indexes where a known name begins. */
export function findAttributions(words: readonly Word[], boundaries: ReadonlySet<number>): Attribution[] {
  const sites = findSites(words)
  const cuts = cutsOf(words, sites)
  const found: Attribution[] = []
  sites.forEach((site, index) => {
    const attribution = site.group
      ? byVerb(words, site, site.group, cuts, sites, index, boundaries)
      : byAccording(words, site, cuts)
    if (attribution) found.push(attribution)
  })
  return found
}

function byVerb(
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
  if (group.voice === 'passive') return undefined
  if (!source) return undefined
  if (source.how === 'after')
    return leftContent(words, site, cuts, base) ?? rightContent(words, source.to, site, cuts, base)
  const after = site.to
  if (classes.has('accuse') && !classes.has('mind')) {
    const of = prepositionAfter(words, after, lemma === 'blame' ? ['for', 'on'] : ['of'])
    if (of < 0) return lemma === 'blame' ? phrase(words, after, cuts, base) : undefined
    return phrase(words, lemma === 'blame' ? after : of, cuts, base)
  }
  const particle = /^(?:out|up)$/.test(lowerAt(words, after)) && lemma === 'point' ? after + 1 : after
  const tells = classes.has('tell')
  const start = contentStart(words, particle, tells, boundaries)
  const told = tells && start > particle ? toldRange(words, particle, start) : null
  const toSomeone =
    !tells && lowerAt(words, particle) === 'to' && start > particle
      ? toldRange(words, particle + 1, start)
      : null
  const withTold = { ...base, told: told ?? toSomeone }
  const end = contentEnd(words, start, cuts)
  const quoted = opensQuote(words, start) || quoteWithin(words, start, end)
  const empty = end <= start || !hasWord(words, start, end)
  const next = sites[index + 1]
  if (empty) return leftContent(words, site, cuts, withTold) ?? (next ? undefined : undefined)
  const content = { from: start, to: end }
  if (opensQuote(words, start)) return { ...withTold, content, fronted: false, shape: 'quotation' }
  const that = lowerAt(words, start - 1) === 'that'
  if (classes.has('deny')) return { ...withTold, content, fronted: false, shape: that ? 'clause' : 'phrase' }
  if (classes.has('describe') && lemma !== 'cite' && lemma !== 'view') {
    const as = prepositionAfter(words, particle, ['as'])
    if (as > 0 && as < end)
      return { ...withTold, content: { from: particle, to: end }, fronted: false, shape: 'phrase' }
    if (!classes.has('say') && !classes.has('call')) return undefined
  }
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
  if (classes.has('call') && group.finite)
    return !quoted && ['for', 'on', 'off', 'in', 'up', 'to', 'a', 'an'].includes(lowerAt(words, particle))
      ? undefined
      : { ...withTold, content, fronted: false, shape: 'phrase' }
  if (classes.has('promise') && lowerAt(words, start) === 'to')
    return { ...withTold, content, fronted: false, shape: 'phrase' }
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

/** Take a plain noun for what they say: "announced a deal", "reported losses". */
const sayingNouns = new Set([
  'announce',
  'report',
  'confirm',
  'reveal',
  'disclose',
  'allege',
  'predict',
  'forecast',
  'acknowledge',
  'admit',
  'estimate',
  'suggest',
  'say',
  'put',
  'proclaim',
  'cite',
  'concede',
  'tell',
  'describe',
])

/** "believing the attacker to still be inside" */
const believing = (words: readonly Word[], group: VerbGroup, { from, to }: Range): boolean => {
  if (
    !['believe', 'think', 'fear', 'suspect', 'expect', 'consider', 'presume', 'assume'].includes(
      group.verb.lemma,
    )
  )
    return false
  for (let i = from + 1; i < Math.min(to, from + 10); i++) if (lowerAt(words, i) === 'to') return true
  return false
}

export type Base = Pick<Attribution, 'kind' | 'group' | 'cue' | 'source' | 'told'>

function phrase(
  words: readonly Word[],
  from: number,
  cuts: ReadonlySet<number>,
  base: Base,
): Attribution | undefined {
  const to = contentEnd(words, from, cuts)
  return hasWord(words, from, to)
    ? { ...base, content: { from, to }, fronted: false, shape: 'phrase' }
    : undefined
}

function rightContent(
  words: readonly Word[],
  from: number,
  _site: Site,
  cuts: ReadonlySet<number>,
  base: Base,
): Attribution | undefined {
  let at = from
  for (let i = from; i < Math.min(from + 20, words.length); i++) {
    if (opensQuote(words, i)) {
      at = i
      const to = contentEnd(words, at, cuts)
      return { ...base, content: { from: at, to }, fronted: false, shape: 'quotation' }
    }
  }
  return undefined
}

function byAccording(words: readonly Word[], site: Site, cuts: ReadonlySet<number>): Attribution | undefined {
  const source = site.source
  if (!source) return undefined
  const cue = { from: site.from, to: site.to }
  const base = { kind: 'according' as const, group: null, cue, source, told: null }
  const initial =
    !hasWord(words, 0, site.from) ||
    (isComma(words[site.from - 1]) && !isComma(words[source.to]) === false && site.from < 6)
  let from = source.to
  while (isComma(words[from]) || words[from]?.text === ':') from++
  if (initial) {
    const to = contentEnd(words, from, cuts)
    return hasWord(words, from, to)
      ? { ...base, content: { from, to }, fronted: false, shape: 'clause' }
      : undefined
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
  return hasWord(words, start, end)
    ? { ...base, content: { from: start, to: end }, fronted: true, shape: 'clause' }
    : undefined
}
