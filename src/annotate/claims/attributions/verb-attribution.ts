import { isFalse } from '../across/untrue.ts'
import { behindVerb } from '../content/behind-verb.ts'
import { accusation, byPassive, countsFrom, phrase } from '../content/content-kinds.ts'
import { contentEnd, relativeEnd } from '../content/content-span.ts'
import { contentStart } from '../content/content-start.ts'
import { hears } from '../content/courts.ts'
import {
  asAside,
  leftContent,
  nearestClause,
  quotedBefore,
  quoteEnd,
  splitContent,
} from '../content/fronted-content.ts'
import { coordinators, subjectPronouns } from '../lexicon/closed-class-data.ts'
import { cueVerbOf, shapesOf } from '../lexicon/lexicon.ts'
import { isMany } from '../sources/source-noun.ts'
import { kindInWords } from '../sources/who-is-it.ts'
import {
  afterAdverbs,
  hasVerb,
  isComma,
  isFiniteVerb,
  isWord,
  lowerAt,
  lowerIn,
  opensQuote,
  textAt,
} from '../words/clauses.ts'
import { opensPhrase } from '../words/segments.ts'
import { hasWord, prepositionAfter, quoteWithin, statementEnd, toldRange } from '../words/statements.ts'
import type { Word } from '../words/units.ts'
import type { VerbGroup } from '../words/verb-group.ts'
import { type Attribution, type Site, withContent } from './attribution.ts'
import { aboveOf, belittles, denialOfTheAbove, objectBehindAs } from './denials.ts'
import { isAside, leadsOn } from './leads-on.ts'
import { opinionStart, speaksAbout } from './may-attribute.ts'
import { onCondition } from './told-how.ts'

/** What a verb of saying attributes to its subject, if its content can be found. */
export function byVerb(
  words: readonly Word[],
  site: Site,
  group: VerbGroup,
  cuts: ReadonlySet<number>,
  names: ReadonlySet<number>,
): Attribution | undefined {
  const { classes, lemma } = group.verb
  const source = site.source
  const cue = { from: site.from, to: site.to }
  const base = { kind: 'verb' as const, group, cue, source, told: null }
  if (group.voice === 'passive') return byPassive(words, site, group, cuts, base)
  if (!source) return undefined
  // "writes up what everybody said, and": what they said is told of, and not told
  if (
    allOf.test(lowerAt(words, source.from - 1)) &&
    /^(?:[,.;]|and|or|but|at|to|in)$/.test(lowerAt(words, site.to))
  )
    return undefined
  if (source.how === 'after')
    return splitContent(words, site, source.to, cuts, base) ?? leftContent(words, site, cuts, base)
  const after = site.to
  // "He was correcting reports which said that …": what they say is not so
  if (source.how === 'relative' && setsRight.test(lowerAt(words, source.from))) return undefined
  // "Dam leaked for years, MPs told": they were told so
  if (
    lemma === 'tell' &&
    after === words.length &&
    source.to === site.from &&
    (isMany(lowerAt(words, source.to - 1)) || hears(lowerAt(words, source.to - 1)))
  )
    return undefined
  const spoken = quotedBefore(words, site, cuts, base)
  if (spoken) return spoken
  if (classes.has('accuse')) return accusation(words, site, lemma, cuts, base)
  if (lemma === 'put' && lowerAt(words, after) === 'it' && lowerAt(words, source.from - 1) === 'as')
    return asAside(words, { ...site, to: after + 1 }, cuts, base)
  if (lemma === 'put') {
    const at = prepositionAfter(words, after, ['at'])
    return at > 0 && countsFrom(words, at) ? phrase(words, after, cuts, base) : undefined
  }
  if (lemma === 'express' || lemma === 'voice') {
    const that = prepositionAfter(words, after, ['that'])
    if (that > 0 && that <= after + 5) return phrase(words, that, cuts, base)
    const over = prepositionAfter(words, after, ['about', 'over', 'for', 'in', 'at', 'with'])
    return over > 0 && over <= after + 5 && feeling.test(lowerAt(words, over - 2))
      ? phrase(words, after, cuts, base)
      : undefined
  }
  if (lemma === 'point' && lowerAt(words, after) !== 'out') return undefined
  const particle = lemma === 'point' ? after + 1 : after
  const object = afterAdverbs(words, after)
  const about = speaksAbout(group.verb, lowerAt(words, object))
    ? opinionStart(words, source, group.verb, object)
    : -1
  if (about > 0) {
    // "argued for the government that the law was invalid": on whose behalf.
    const that = prepositionAfter(words, about, ['that'])
    const argued = phrase(words, that > 0 ? that : about, cuts, base)
    return argued && that > 0 ? { ...argued, shape: 'clause' } : argued
  }
  // "Neighbours had complained about the noise": of what, and no more
  if (
    about < 0 &&
    group.verb.frames.has('grumbles') &&
    speaksAbout(group.verb, lowerAt(words, object)) &&
    !/^(?:how|what|being|having)$/.test(lowerAt(words, object + 1))
  )
    return undefined
  const tells = classes.has('tell')
  // "called that “speculation”": of what was said before
  const calledThat =
    classes.has('call') && lowerAt(words, particle) === 'that' && opensQuote(words, particle + 1)
  const start = calledThat ? particle : contentStart(words, particle, tells, names)
  // "the 95 percent that epidemiologists say is needed": what is, stands before, as part of another clause
  const taken = lowerAt(words, source.from) === 'that' && /[^s]s$/.test(lowerAt(words, source.to - 1))
  if (taken && isWord(words[source.from - 1]) && isFiniteVerb(words, start)) return undefined
  // "asked that he be told": a request
  if (lemma === 'ask' && lowerAt(words, start - 1) === 'that') return undefined
  // "An official, briefing reporters on background, said …": the other verb tells it
  if (!group.finite && isComma(words[start - 1]) && cueVerbOf(lowerAt(words, start))?.classes.has('say'))
    return undefined
  const told = tells && start > particle ? toldRange(words, particle, start) : null
  const toSomeone =
    !tells && lowerAt(words, particle) === 'to' && start > particle
      ? toldRange(words, particle + 1, start)
      : null
  const addressee = told ?? toSomeone
  const withTold = addressee ? { ...base, told: addressee } : base
  const fitted = lowerAt(words, source.from - 1) === 'as' && classes.has('say')
  if (fitted && (isComma(words[particle]) || !hasWord(words, particle, words.length)))
    return asAside(words, { ...site, to: particle }, cuts, withTold)
  const behindTold = told ? told.to : site.to
  // "It was not, she said; a test was negative."
  const closed = textAt(words, behindTold) === ';' && isComma(words[site.edge - 1])
  if (closed || leadsOn(words, site, behindTold)) {
    const before = leftContent(words, site, cuts, withTold)
    if (before) return before
  }
  // "…, an officer told AP on condition of anonymity as he was not allowed to speak"
  const condition = isComma(words[site.edge - 1]) && onCondition(words, site.to)
  const fronted = condition ? leftContent(words, site, cuts, withTold) : undefined
  if (fronted) return fronted
  // "…, an assertion his brother rejected as baseless"
  const above =
    classes.has('deny') && lowerAt(words, after) === 'as' && denialOfTheAbove(words, site, cue, base)
  if (above) return above
  // ", a claim his lawyer described as “pure invention”", ", something he calls “wishful thinking”"
  const named = (classes.has('call') || classes.has('describe')) && denialOfTheAbove(words, site, cue, base)
  if (named && belittles(words, after)) return named
  const shifted = classes.has('deny') ? objectBehindAs(words, after) : -1
  if (shifted === 0) return undefined
  if (shifted > 0) {
    const shape = lowerAt(words, shifted - 1) === 'that' ? 'clause' : 'phrase'
    return withContent(base, shape, { from: shifted, to: contentEnd(words, shifted, cuts) }, false)
  }
  // "dispute that, saying at least 20 died", "A spokesman denied that."
  const alone = isComma(words[after + 1]) || /^(?:[.!?;:]?|and|but|as)$/.test(textAt(words, after + 1))
  // "never confirmed it, and when she was asked …"
  const pointed = classes.has('confirm') && /^(?:it|this|that)$/.test(lowerAt(words, after))
  if (((classes.has('deny') && lowerAt(words, after) === 'that') || pointed) && alone)
    return withContent(base, 'phrase', { from: after, to: after + 1 }, false)
  const end = statementEnd(words, start, cuts, group.verb)
  const around = source.how === 'before' ? splitContent(words, site, behindTold, cuts, withTold) : undefined
  if (around) return around
  const quoted = opensQuote(words, start) || quoteWithin(words, start, end)
  const aside = isAside(words, site, start)
  const empty = aside || end <= start || !hasWord(words, start, end)
  if (empty && lowerAt(words, source.from - 1) === 'as')
    return nearestClause(words, leftContent(words, { ...site, edge: source.from - 1 }, cuts, withTold))
  if (
    empty &&
    /^[:,]$/.test(textAt(words, words.length - 1)) &&
    (classes.has('say') || classes.has('quote') || tells)
  )
    return withContent(withTold, 'ahead', cue, false)
  if (classes.has('deny') && empty) return denialOfTheAbove(words, site, cue, base)
  // "The men opened fire, and the police responded": with no words
  if (
    empty &&
    group.verb.frames.has('deed') &&
    (words[site.edge - 2]?.quote ?? -1) < 0 &&
    words[site.edge - 1]?.quote === -1
  )
    return undefined
  if (empty) return leftContent(words, site, cuts, withTold)
  if (opensQuote(words, start) && isComma(words[start - 1]) && (words[site.edge - 1]?.quote ?? -1) >= 0) {
    const before = leftContent(words, site, cuts, withTold)
    if (before) return before
  }
  // "Prices will rise, Kall said: “…”": both are his; the quotation is read apart.
  const ownWords =
    group.finite && source.how === 'before' && words[site.to]?.text === ':' && opensQuote(words, start)
  if (ownWords && isComma(words[site.edge - 1])) {
    const before = hasVerb(words, { from: 0, to: site.edge }) && leftContent(words, site, cuts, withTold)
    if (before) return before
  }
  // "…, the firm said in posts on its site": where it said so
  if (
    !shapesOf(lowerAt(words, start)).has('ing') &&
    /^(?:in|on|at|via)$/.test(lowerAt(words, site.to)) &&
    isComma(words[site.edge - 1])
  ) {
    const before = !hasVerb(words, { from: start, to: end }) && leftContent(words, site, cuts, withTold)
    if (before) return before
  }
  // "a video, which two broadcasters said they could not verify": no statement without what "which" stands for
  const relative = isComma(words[source.from - 2]) ? lowerAt(words, source.from - 1) : ''
  // "…, which police said was incorrect", "…, a figure that they said was exaggerated", "…, which he denies doing"
  const of = aboveOf(words, source.from)
  const untrue = of > 0 && classes.has('say') && isFalse(lowerIn(words, { from: start, to: end }))
  const denied = relative === 'which' && classes.has('deny') && lowerAt(words, start) === 'doing'
  if (untrue || denied) return withContent({ ...base, source: { ...source, from: of } }, 'back', cue, true)
  if (/^(?:which|whom)$/.test(relative) && !classes.has('call') && opensPhrase(words, start)) return undefined
  // "had been saying that since she was at school": what, stands before
  const points =
    lowerAt(words, start - 1) === 'that' &&
    /^(?:since|when|because)$/.test(lowerAt(words, start)) &&
    subjectPronouns.has(lowerAt(words, start + 1))
  if (points && !words.slice(start, end).some(isComma)) return undefined
  const content = { from: start, to: /^(?:who|which)$/.test(relative) ? relativeEnd(words, start, end) : end }
  if (opensQuote(words, start)) {
    // "the plaintiffs had shown “a likelihood” of success": no words of theirs
    if (classes.has('show') && !classes.has('confirm') && kindInWords(words, source) !== 'document')
      return undefined
    const close = quoteEnd(words, start)
    const stops =
      // "posts claiming “hundreds dead” stem from …"
      (!group.finite && source.to === site.from && !hasVerb(words, { from: 0, to: source.to })) ||
      close >= words.length ||
      /^[,.;]$/.test(textAt(words, close)) ||
      coordinators.has(lowerAt(words, close)) ||
      /^(?:as|while|when|before|after|during)$/.test(lowerAt(words, close)) ||
      /^[,.?!]$/.test(textAt(words, close - 2))
    return withContent(withTold, 'quotation', { from: start, to: stops ? Math.min(end, close) : end }, false)
  }
  return behindVerb(words, source, group, { content, after: particle, quoted }, withTold)
}

const setsRight = /^(?:correcting|denying|rebutting|refuting|dismissing|rejecting|disputing|debunking)$/

/** "taking everything the hackers [said] at face value" */
const allOf = /^(?:what|everything|all|anything|nothing|much|whatever)$/

/** Are expressed of something, unlike thanks and condolences. */
const feeling =
  /^(?:concern|doubt|reservation|misgiving|skepticism|scepticism|confidence|support|opposition|outrage|frustration|fear|hope|alarm|anger|disappointment|dismay|interest|worr|unease|optimism|pessimism|satisfaction|displeasure)(?:s|y|ies)?$/
