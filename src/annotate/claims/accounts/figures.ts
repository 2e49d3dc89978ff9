import type { Word } from '../units.ts'
import type { Account } from './account.ts'

/**
 * Whether two accounts give another figure for one thing: "41 bodies were found" and "the agency put the toll at 17". The second
 * names the figure; what brings a count up to date contradicts nobody.
 */
export function countsOtherwise(first: Account, second: Account): boolean {
  const topic = figureOf(second)
  if (!topic || updates.test(second.unit.words.map(({ lower }) => lower).join(' '))) return false
  const [a, b] = [numbersIn(first.content), numbersIn(second.content)]
  if (a.length === 0 || a.some((number) => b.includes(number))) return false
  if (b.length === 0 && !compared.test(second.text)) return false
  return topic === 'it' || topic === 'figure' || figureOf(first) === topic || namesTopic(first.text, topic)
}

/** What the figure is one of: "dead", "injured", "crowd"; "it" and "figure" point back. */
function figureOf({ text, claim, unit }: Account): string | undefined {
  const put = claim.cue.some(({ start }) =>
    /^puts?$/.test(unit.words.find((word) => word.start === start)?.lower ?? ''),
  )
  const named = counted.exec(text)
  if (!named || !(put || stands.test(text.slice(named[0].length)))) return undefined
  const [, noun = '', of] = named
  if (of) return topicOf(of)
  return /toll/.test(noun) ? 'dead' : 'figure'
}

const counted =
  /^(?:that )?(?:the|its|their|a|his|her) (?:\p{L}+ )?((?:death )?toll|figures?|numbers?|total|tally|count)(?: of (?:the )?(?:people )?(\p{L}+))?|^(?:that )?(it)(?= )/u
const stands =
  /^ (?:\p{L}+ ){0,3}?(?:was|were|is|are|stood|stands)(?: \p{L}+)? (?:closer to|nearer|higher|lower|at|about|around|only|more than|less than|fewer than|over|\d)/u
const compared = /\b(?:higher|lower|far (?:more|fewer)|twice|half|double|smaller|larger)\b/
const updates =
  /\b(?:later|updated?|revised|since|risen|rose|raised|now|so far|initially|earlier|last year|yesterday)\b|\bby (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/

const topicOf = (noun: string): string =>
  /^(?:dead|deaths|fatalities|victims|casualties|killed)$/.test(noun) ? 'dead' : noun
const topics: Readonly<Record<string, RegExp>> = {
  dead: /\b(?:dead|died|dying|deaths?|killed|killing|bodies|fatalities|toll|lives)\b/,
}
const namesTopic = (text: string, topic: string): boolean =>
  (topics[topic] ?? new RegExp(`\\b${topic.slice(0, 6)}`, 'u')).test(text)

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
/** The numbers of a text, years and days of the month left out. */
function numbersIn(words: readonly Word[]): string[] {
  return words.flatMap(({ lower }, at) => {
    const digits = /^[£$€]?(\d[\d,.]*\d|\d)(?:k|m|bn)?$/.exec(lower)?.[1]?.replaceAll(',', '')
    if (digits === undefined) {
      const value = small.indexOf(lower)
      return value > 1 ? [String(value)] : []
    }
    const before = words[at - 1]?.lower ?? ''
    return /^(?:19|20)\d\d$/.test(lower) || months.test(before) ? [] : [digits]
  })
}
const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/
