import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Context } from '../context/context.ts'
import { classBit } from '../context/gazetteer.ts'
import { phraseClasses } from '../context/phrases.ts'
import type { TaggedSpan } from '../tagged-span.ts'

const longestPart = 6
const region = classBit('region')
/** What stands before a hyphen and a name, and is no part of it: "Pro-Palestine". */
const prefixes = /^(?:pro|anti|non|post|pre|ex|mid|trans|inter|pan|neo|counter|un|half|all|co)$/

/**
 * "Lee Jae-myung", "Prayut Chan-o-cha": where a hyphen leads from a name of several words to a part in lower case that no text
 * has as a word, the name goes on, and it is a person's. Hyphens touch what they join; dashes do not.
 */
export function hyphened(
  context: Context,
  tokens: readonly Token[],
  spans: readonly TaggedSpan[],
): TaggedSpan[] {
  const { words, commons, masks } = context
  const whole: TaggedSpan[] = []
  for (const span of spans) {
    const before = whole.at(-1)
    if (before && span.from < before.to) continue
    // "KwaZulu" and "Natal", where a list has them as one
    const isOne =
      before?.to === span.from - 1 &&
      isJoined(before.to) &&
      phraseClasses(context, before.from, span.to) & region
    if (isOne) whole.pop()
    const from = isOne ? before.from : startOf(span, before?.to ?? 0)
    const to = endOf(span)
    const isNobody = span.type !== 'person' && span.type !== 'organization' && span.type !== 'place'
    whole.push(
      (to === span.to && !isGiven(span)) || isNobody
        ? { ...span, from }
        : { ...span, from, to, type: 'person', reason: 'a hyphen and a part in lower case belong to it' },
    )
  }
  return whole

  /** "KwaZulu-Natal", "David-Alexandre Brassard", read from behind the hyphen: back to where the word begins, behind the last name. */
  function startOf({ from, type }: TaggedSpan, last: number): number {
    if (type !== 'person' && type !== 'place') return from
    let start = from
    while (start - 2 >= last && isJoined(start - 1) && words[start - 2]?.form === 'Capital') start -= 2
    return prefixes.test(lowerAt(words, start)) ? from : start
  }

  function isJoined(hyphen: number): boolean {
    const [before, own, next] = [tokens[hyphen - 1], tokens[hyphen], tokens[hyphen + 1]]
    return own?.text === '-' && before?.end === own.start && own.end === next?.start
  }

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
    // "Prayut Chan-o" goes on, too
    const isBegun = words[end - 2]?.text === '-' && words[end - 1]?.text.length === 1
    if (end - from < 2 || (words[end - 1]?.form !== 'Capital' && !isBegun)) return end
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
    if (!isJoined(hyphen) || word.text.length > longestPart) return false
    // "o" of Chan-o-cha
    const isJoint = word.text.length === 1 && after?.text === '-' && words[hyphen + 3]?.form === 'lower'
    return isJoint || (commons[hyphen + 1] === 0 && !masks[hyphen + 1])
  }
}
