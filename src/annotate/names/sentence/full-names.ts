import { isFamily, roleNoun } from '../../roles/role-noun.ts'
import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
import { phraseClasses } from '../context/phrases.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { isNumeral } from './name-parts.ts'

const givenName = classBit('given name')
/** What makes a word no person's name: all that lists know, but for what persons are called as well. */
const nobody = ~classBits(
  'city',
  'town',
  'given name',
  'surname',
  'saying',
  'office',
  'person',
  'place',
  'common',
)
const longest = 3

/**
 * Full names that the tagger passed by, where something speaks for a person: a noun for one before them ("immigration
 * barrister Colin Yeo"), an age behind them, or a given name at their head.
 */
export function findFullNames(
  context: Context,
  sentence: number,
  spans: readonly TaggedSpan[],
): TaggedSpan[] {
  const { words, masks, commons, runs, sentenceCase } = context
  if (sentenceCase !== 0) return []
  const found: TaggedSpan[] = []
  for (let from = 0; from + 1 < words.length; from++) {
    if (runs[from]?.start !== from) continue
    let to = from
    while (to - from <= longest && isPart(to)) to++
    const length = to - from
    // "Philip III of Spain"
    const isNumbered = isNumeral(words[to - 1])
    if (length < 2 || length > longest) continue
    if (!isNumbered && (runs[from]?.end !== to || commons[to - 1])) continue
    if (spans.some((span) => span.from < to && from < span.to) || phraseClasses(context, from, to)) continue
    const reason = reasonAt(from, to)
    if (reason) found.push({ sentence, from, to, type: 'person', reason })
  }
  return found

  function isPart(i: number): boolean {
    const form = words[i]?.form
    if (isNumeral(words[i])) return true
    return (form === 'Capital' || form === 'Initial') && !((masks[i] ?? 0) & nobody)
  }

  function reasonAt(from: number, to: number): string | undefined {
    // "the minister [Ann Lee]", which an editor put in
    const before = words[words[from - 1]?.text === '[' ? from - 2 : from - 1]
    if (before?.form === 'lower' && !commons[from] && isPerson(before.lower))
      return `“${before.text}” stands before it`
    if (
      words[to]?.text === ',' &&
      /^\d\d$/.test(words[to + 1]?.text ?? '') &&
      /^[,.]$/.test(words[to + 2]?.text ?? '.')
    )
      return 'an age stands behind it'
    if ((masks[from] ?? 0) & givenName && isNumeral(words[from + 1])) return 'a given name and a number'
    return (masks[from] ?? 0) & givenName && !commons[from]
      ? 'a given name and a word that no text has otherwise'
      : undefined
  }
}

const isPerson = (noun: string): boolean => roleNoun(noun)?.type === 'person' || isFamily(noun)
