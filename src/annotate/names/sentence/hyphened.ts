import type { Token } from '../../../text/tokens.ts'
import type { Context } from '../context/context.ts'
import type { TaggedSpan } from '../tagged-span.ts'

const longestPart = 6

/**
 * "Lee Jae-myung", "Prayut Chan-o-cha": where a hyphen leads from a name of several words to a part in lower case that no text
 * has as a word, the name goes on, and it is a person's. Hyphens touch what they join; dashes do not.
 */
export function hyphened(
  { words, commons, masks }: Context,
  tokens: readonly Token[],
  spans: readonly TaggedSpan[],
): TaggedSpan[] {
  const whole: TaggedSpan[] = []
  for (const span of spans) {
    if (span.from < (whole.at(-1)?.to ?? 0)) continue
    const to = endOf(span)
    const isNobody = span.type !== 'person' && span.type !== 'organization' && span.type !== 'place'
    whole.push(
      (to === span.to && !isGiven(span)) || isNobody
        ? span
        : { ...span, to, type: 'person', reason: 'a hyphen and a part in lower case belong to it' },
    )
  }
  return whole

  /** "Park Sang-hak", read as a place. */
  function isGiven({ from, to }: TaggedSpan): boolean {
    return (
      to - from > 3 &&
      words[to - 4]?.form === 'Capital' &&
      words[to - 3]?.form === 'Capital' &&
      isPart(to - 2)
    )
  }

  function endOf({ from, to: end }: TaggedSpan): number {
    if (end - from < 2 || words[end - 1]?.form !== 'Capital') return end
    let to = end
    while (isPart(to)) to += 2
    return to
  }

  function isPart(hyphen: number): boolean {
    const [before, own, next, after] = [
      tokens[hyphen - 1],
      tokens[hyphen],
      tokens[hyphen + 1],
      tokens[hyphen + 2],
    ]
    const word = words[hyphen + 1]
    if (own?.text !== '-' || word?.form !== 'lower' || !before || !next) return false
    if (before.end !== own.start || own.end !== next.start || word.text.length > longestPart) return false
    // "o" of Chan-o-cha
    const isJoint = word.text.length === 1 && after?.text === '-' && words[hyphen + 3]?.form === 'lower'
    return isJoint || (commons[hyphen + 1] === 0 && !masks[hyphen + 1])
  }
}
