import type { Entity } from '../../annotate/entity.ts'
import type { Word } from '../../annotate/roles/words.ts'
import { wordSet } from '../../text/word-set.ts'
import { mutualNouns, mutualVerbs } from './event-verbs-data.ts'
import { endsObject } from './object.ts'
import type { Predicate } from './predicates.ts'
import type { PlacedMention } from './scene.ts'
import type { Subject } from './subject.ts'

const verbs = wordSet(mutualVerbs)
const nouns = wordSet(mutualNouns)
/** Verbs of what two do together are many; a past form suffices where what they do it with is such a noun. */
const pastForm = /ed$|^(?:built|rebuilt|broke|cut|held|fought|struck|made|set|began|kept|froze|won|lost)$/
/** How far behind its verb such a noun is looked for, in words: further on it is that of others. */
const nounReach = 8

/** Those whom a predicate puts in relation to each other; empty where it does not. */
export function mutuallyRelated(
  words: readonly Word[],
  mentions: readonly PlacedMention[],
  { who, named }: Subject,
  { bare, main, last, passive }: Predicate,
): readonly Entity[] {
  const verb = words[main]?.lower ?? ''
  if (!named) return []
  if (who.length === 2) {
    const told = pastForm.test(verb) || verbs.has(verb) || !bare
    return told &&
      words.slice(main, Math.min(last + 1, main + nounReach)).some(({ lower }) => nouns.has(lower))
      ? who
      : []
  }
  if (who.length !== 1 || passive || !verbs.has(verb)) return []
  const skipped = words[main + 1]?.lower === 'the' ? 2 : 1
  const object = mentions.find(({ first: at, mention }) => at === main + skipped && mention.kind === 'name')
  if (!object || who.includes(object.entity) || !endsObject(words[object.last + 1])) return []
  return [...who, object.entity]
}
