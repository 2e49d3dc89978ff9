import type { Entity } from '../../../src/annotate/entity.ts'
import { type Pair, pair, type Tally, touch } from '../claims/records.ts'
import type { GoldMention } from './read-news.ts'

/**
 * Names by type, exact in span; and of the mentions of each entity, by kind, the share that speaks of whom most of its names
 * speak of.
 */
export function scoreMentions(tally: Tally, gold: readonly GoldMention[], entities: readonly Entity[]): void {
  const key = ({ start, end }: { start: number; end: number }) => `${start} ${end}`
  const optional = new Set(gold.filter((mention) => mention.optional).map(key))
  const wanted = new Map(
    gold.filter(({ kind, optional }) => kind === 'name' && !optional).map((name) => [key(name), name.type]),
  )
  const found = new Map(
    entities.flatMap(({ type, mentions }) =>
      mentions.filter(({ kind }) => kind === 'name').map((name) => [key(name), type] as const),
    ),
  )
  for (const [span, type] of found) {
    if (wanted.get(span) === type) tally.add(`names: ${type}`, 'tp')
    else if (!optional.has(span)) tally.add(`names: ${type}`, 'fp')
  }
  for (const [span, type] of wanted) if (found.get(span) !== type) tally.add(`names: ${type}`, 'fn')

  for (const { mentions } of entities) {
    const meant = mentions.map((mention) => spokenOf(pair(mention), gold))
    const owner = commonest(meant.flatMap((of, at) => (mentions[at]?.kind === 'name' && of ? of.entity : [])))
    if (owner === undefined) continue
    for (const [at, { kind }] of mentions.entries())
      if (!meant[at]?.optional) tally.share(`links: ${kind}`, meant[at]?.entity === owner)
  }
}

/** The right mention at a place: the same words, else the nearest of those that share a word with it. */
function spokenOf(place: Pair, gold: readonly GoldMention[]): GoldMention | undefined {
  const off = ({ start, end }: GoldMention) => Math.abs(start - place[0]) + Math.abs(end - place[1])
  return gold.filter((mention) => touch(place, pair(mention))).toSorted((a, b) => off(a) - off(b))[0]
}

function commonest(values: readonly string[]): string | undefined {
  const times = new Map<string, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  return [...times].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}
