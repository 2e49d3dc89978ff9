import type { Chunk } from '../chunk.ts'
import { posAt, type TaggedWord } from '../words/tagged-word.ts'
import type { OpenGroup } from './read-group.ts'

/** Irregular pasts of transitive verbs that are participles too. */
const irregular =
  /^(?:found|held|told|made|left|brought|caught|shot|sent|built|hit|hurt|put|led|paid|sold|lost|read|cut|struck)$/

/** Whether the form alone leaves open if a verb is a past or a participle. */
export const isAmbiguousPast = (word: TaggedWord | undefined): boolean =>
  word?.pos === 'VERB' && (word.lower.endsWith('ed') || irregular.test(word.lower))

/**
 * Mends what was taken for a past and is a participle: of two finite verbs with nothing between that could be a subject, the first
 * belongs to the noun before it ("A man [accused] of fraud said").
 */
export function reduceRelatives(
  words: readonly TaggedWord[],
  groups: readonly OpenGroup[],
  chunks: readonly Chunk[],
  chunkAt: Int32Array,
): OpenGroup[] {
  return groups.map((group, i) => {
    const next = groups[i + 1]
    const verb = words[group.head]
    if (next?.form !== 'finite' || group.form !== 'finite' || group.last - group.first > 1) return group
    if (verb?.form !== 'past' || !isAmbiguousPast(verb)) return group
    if ((chunkAt[group.first - 1] ?? -1) < 0 || !isOneClause(words, chunks, chunkAt, group.last, next.first))
      return group
    return { ...group, form: 'participle', tense: null, voice: 'passive' }
  })
}

/** Participles that may have an object behind them: "named Lund", "held hostage", "paid $5". */
const withObject =
  /^(?:named|called|dubbed|titled|entitled|nicknamed|elected|appointed|considered|deemed|declared|awarded|offered|told|paid|left|made|held|given|sent|shown|granted|denied|owed|sold|bought|taught|aged|sentenced|fined|promised)$/

/**
 * Mends the other way: what has an object and no auxiliary is a past ("a bomb [wounded] three soldiers").
 */
export function mendPasts(
  words: readonly TaggedWord[],
  groups: readonly OpenGroup[],
  chunks: readonly Chunk[],
  chunkAt: Int32Array,
): OpenGroup[] {
  return groups.map((group) => {
    const verb = words[group.head]
    if (group.form !== 'participle' || group.last - group.first > 1 || !verb) return group
    if (!isAmbiguousPast(verb) || withObject.test(verb.lower)) return group
    const [before, after] = [chunks[chunkAt[group.first - 1] ?? -1], chunks[chunkAt[group.last] ?? -1]]
    const isObject = after?.first === group.last && !isWhen(words, after)
    return before && isObject ? { ...group, form: 'finite', tense: 'past', voice: 'active' } : group
  })
}

/** "arrested Monday", "killed last week" */
const isWhen = (words: readonly TaggedWord[], { first, head }: Chunk): boolean =>
  /day$|^(?:yesterday|tonight|week|month|year|night|morning)$/.test(words[head]?.lemma ?? '') ||
  /^(?:last|this|next)$/.test(words[first]?.lower ?? '')

/** Whether only adverbs and phrases with prepositions stand between. */
function isOneClause(
  words: readonly TaggedWord[],
  chunks: readonly Chunk[],
  chunkAt: Int32Array,
  from: number,
  to: number,
): boolean {
  let prepositional = false
  for (let at = from; at < to; at++) {
    const chunk = chunks[chunkAt[at] ?? -1]
    if (chunk ? chunk.preposition === null : !/^(?:ADV|ADP|PART)$/.test(posAt(words, at) ?? '')) return false
    if (chunk) prepositional = true
  }
  return prepositional
}
