import type { Context } from '../context/context.ts'
import type { TaggedSpan } from '../tagged-span.ts'

const endings = ['n', 'an', 'ian', 'nian', 'ese', 'i']
/** Shorter names of places have too many words that go on from them. */
const leastLetters = 5

/**
 * Tells the adjectives of the places that a text names, which no list has: "Kestavian" where it has Kestavia, before the
 * noun that it tells of.
 */
export function findPeoples(
  contexts: readonly Context[],
  spans: readonly TaggedSpan[],
): (context: Context, span: TaggedSpan) => boolean {
  const adjectives = new Set<string>()
  for (const { sentence, from, to, type } of spans) {
    const name = contexts[sentence]?.words[from]?.text ?? ''
    if (type !== 'place' || to - from > 1 || name.length < leastLetters) continue
    for (const stem of [name, name.replace(/[aeo]$/, '')])
      for (const ending of endings) if (stem + ending !== name) adjectives.add(stem + ending)
  }
  return ({ words, masks }, { from, to, type }) =>
    type !== 'place' &&
    to - from === 1 &&
    !masks[from] &&
    words[to]?.form === 'lower' &&
    adjectives.has(words[from]?.text ?? '')
}
