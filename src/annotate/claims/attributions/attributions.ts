import { contradicts } from '../across/untrue.ts'
import { cutsOf } from '../content/cuts.ts'
import { quoteEnd } from '../content/fronted-content.ts'
import { colonSpeech } from '../quotations/colon-speech.ts'
import { labelledSpeech } from '../quotations/labelled-speech.ts'
import { isComma, lowerAt, opensQuote, type Range } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'
import { byAccording } from './according.ts'
import type { Attribution } from './attribution.ts'
import { textOf } from './attribution-labels.ts'
import { nounAttributions } from './noun-attributions.ts'
import { findSites } from './sites.ts'
import { byVerb } from './verb-attribution.ts'

/**
 * All attributions of one unit by verbs of saying and "according to", in order. `names` holds the offsets where a known name
 * begins; `opens` says that the article begins with it.
 */
export function findAttributions(
  words: readonly Word[],
  names: ReadonlySet<number>,
  doubts: readonly number[],
  opens: boolean,
): Attribution[] {
  const labelled = labelledSpeech(words, opens)
  if (labelled) return [labelled]
  const sites = findSites(words)
  const shown = sites.length === 0 ? colonSpeech(words) : undefined
  if (shown) return [shown]
  const cuts = cutsOf(words, sites)
  for (const doubt of doubts) cuts.add(doubt)
  const found: Attribution[] = []
  for (const site of sites) {
    const attribution = site.group
      ? byVerb(words, site, site.group, cuts, names)
      : byAccording(words, site, cuts)
    if (attribution) found.push(attribution)
  }
  const told = passedOnInQuotes(found).flatMap((one) => alsoDenied(words, one))
  const spoken = told.filter((one) => !isPaper(words, one) || told.length === 1)
  const all = [...spoken, ...nounAttributions(words, cuts)]
  if (all.length === 0) return all
  all.push(...all.flatMap((one) => quotedBehind(words, one, all) ?? []))
  return all.filter((one) => !isOpinion(one) || !all.some((other) => other !== one && frames(one, other)))
}

/** "Lacerda said Epstein told her: “…”": she says so, and what he said; undone, it would be his. */
function passedOnInQuotes(found: readonly Attribution[]): Attribution[] {
  const inner = found.find(
    (one) =>
      one.shape === 'quotation' && one.source?.how === 'before' && found.some((other) => holds(other, one)),
  )
  if (!inner) return [...found]
  return found.flatMap((one) => {
    if (one === inner) return []
    return holds(one, inner) ? { ...one, content: { from: one.content.from, to: inner.content.to } } : one
  })
}

/** "said it had struck a store and that reports of deaths were false": what is denied besides is a statement of its own. */
function alsoDenied(words: readonly Word[], one: Attribution): Attribution[] {
  const { content, group, shape } = one
  if (shape !== 'clause' || !group?.verb.classes.has('say')) return [one]
  const parts: Range[] = []
  let from = content.from
  for (let i = from + 1; i < content.to; i++)
    if (lowerAt(words, i) === 'and' && lowerAt(words, i + 1) === 'that') {
      parts.push({ from, to: isComma(words[i - 1]) ? i - 1 : i })
      from = i + 2
    }
  parts.push({ from, to: content.to })
  // "and that he had nothing to do with it": whoever says so may be another
  const isDenied = (part: Range): boolean =>
    !/^(?:accusations|null)$/.test(String(contradicts(textOf(words, part))))
  return parts.slice(1).some(isDenied) ? parts.map((part) => ({ ...one, content: part })) : [one]
}

/** Whether what one says begins with the other, who speaks in it. */
const holds = (outer: Attribution, inner: Attribution): boolean =>
  outer.shape === 'clause' &&
  !outer.fronted &&
  outer.group?.verb.classes.has('say') === true &&
  outer.content.from === inner.source?.from &&
  outer.content.to <= inner.content.from

/** "Costa told the council that the tunnel was unsafe: “We knew for years.”": the colon brings in her words. */
function quotedBehind(
  words: readonly Word[],
  one: Attribution,
  all: readonly Attribution[],
): Attribution | undefined {
  const colon = one.fronted ? one.cue.to : one.content.to
  const from = colon + 1
  if (
    one.shape === 'ahead' ||
    one.shape === 'back' ||
    one.group?.verb.classes.has('call') ||
    words[colon]?.text !== ':' ||
    !opensQuote(words, from)
  )
    return undefined
  if (all.some((other) => other !== one && other.content.to > colon)) return undefined
  const content = { from, to: quoteEnd(words, from) }
  return { ...one, cue: { from: colon, to: from }, content, told: null, shape: 'quotation' }
}

/** "In a study, Berg said …": the paper is where somebody says it. */
const isPaper = (words: readonly Word[], { kind, cue }: Attribution): boolean =>
  kind === 'according' && cue.to - cue.from === 1 && lowerAt(words, cue.from) === 'in'

/** "defended the deal while saying that it was over": an opinion around a statement gives way to it. */
const frames = ({ content }: Attribution, { cue }: Attribution): boolean =>
  cue.from >= content.from && cue.to <= content.to
const isOpinion = ({ group, shape }: Attribution): boolean =>
  shape === 'phrase' && group !== null && group.verb.classes.has('judge') && !group.verb.classes.has('say')
