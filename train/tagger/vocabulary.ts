import { lookOf } from '../../src/language/tagger/look.ts'
import { keyOf } from '../../src/language/tagger/tag-model.ts'
import { openTags } from '../../src/language/tagger/tags.ts'
import type { Example } from './examples.ts'

/** A closed class takes a word that was seen in it so often: less is a slip of the pen. */
const leastClosed = 2
/** A word that was seen so often with one tag in nearly all places has no other. */
const [leastSure, sureShare] = [25, 0.997]

/** For the key of each word that is in a closed class or has one tag for sure: the tags it may have, as bits. */
export function vocabularyOf(examples: readonly Example[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>()
  for (const { words, tags: gold } of examples)
    words.forEach(({ text, lower }, i) => {
      const tag = gold[i] ?? -1
      if (tag < 0) return
      const key = keyOf(lookOf(text, lower).word)
      const own = counts.get(key) ?? new Map<number, number>()
      counts.set(key, own.set(tag, (own.get(tag) ?? 0) + 1))
    })
  const found = new Map<number, number>()
  for (const [key, own] of counts) {
    const all = [...own.values()].reduce((sum, count) => sum + count, 0)
    const [tag, count] = [...own].reduce((a, b) => (b[1] > a[1] ? b : a))
    if (all >= leastSure && count >= all * sureShare) found.set(key, 1 << tag)
    else {
      const closed = [...own].filter(([one, n]) => !((openTags >>> one) & 1) && n >= leastClosed)
      if (closed.length > 0)
        found.set(
          key,
          closed.reduce((bits, [one]) => bits | (1 << one), openTags),
        )
    }
  }
  return found
}
