import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import type { TaggedSpan } from '../tagged-span.ts'

const rareWord = /(?:ly|ing|tion|ment|ness|ity|ism)$/

/**
 * What “and” joins with a body is one: "Earthjustice and the Wilderness Society oppose it", "the Smithsonian and the Horniman".
 * Single words with capitals that no list has and no text writes in lower case.
 */
export function findBesideBodies(
  { words, masks, commons, runs, sentenceCase }: Context,
  sentence: number,
  spans: readonly TaggedSpan[],
): TaggedSpan[] {
  if (sentenceCase !== 0) return []
  const found: TaggedSpan[] = []
  for (const { from, to, type } of spans) {
    if (type !== 'organization') continue
    const first = words[from - 1]?.lower === 'the' ? from - 1 : from
    if (/^(?:and|or)$/.test(lowerAt(words, first - 1)) && isUnknown(first - 2) && isAlone(first - 2))
      add(first - 2)
    if (!/^(?:and|or)$/.test(lowerAt(words, to))) continue
    const next = words[to + 1]?.text === 'the' ? to + 2 : to + 1
    if (isUnknown(next)) add(next)
  }
  return found

  function add(at: number) {
    found.push({
      sentence,
      from: at,
      to: at + 1,
      type: 'organization',
      reason: 'an organization stands beside it',
    })
  }

  /** Alone between small words, or at the head of the sentence. */
  function isUnknown(i: number): boolean {
    const word = words[i]
    if (word?.form !== 'Capital' || word.text.length < 4 || masks[i] || commons[i]) return false
    return words[i + 1]?.form !== 'Capital' && words[i + 1]?.text !== '-' && !rareWord.test(word.lower)
  }

  function isAlone(i: number): boolean {
    const start = runs[i]?.start ?? i
    return words.slice(start, i).every(({ form, lower }) => form === 'lower' || lower === 'the')
  }
}
