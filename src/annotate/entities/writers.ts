import type { Document } from '../../text/document.ts'
import { letterPattern } from '../../text/letter-pattern.ts'
import type { Mention } from '../mention.ts'

/** "By Ann Lee and Eva Moss, Reporters", no sentence: "By June Ann Lee had left." */
const byline = letterPattern`^(?:By|BY|by):? (?=\p{Lu})(?!.* (?:has|had|is|was|are|were|will|would|said|says) )[^.!?]{1,120}$`
const credits =
  /^\(?(?:(?:additional )?(?:reporting|reported|writing|written|editing|edited|photographs?|photography|pictures?|words|text|story) by:? )/iu
/** In UTF-16 units. */
const longestLine = 140
/** Among so many paragraphs a line that is only a name tells who wrote the text. */
const opening = 4

/**
 * Tells whether a person is named as the writer of the text, in a line of their own: "By Mercy Achieng and Kevin Odera", "Ann Lee".
 * The text does not speak of them.
 */
export function writersOf(
  { text, paragraphs }: Document,
  paragraphAt: (offset: number) => number | undefined,
) {
  return ({ type, kind, start, end }: Mention): boolean => {
    if (type !== 'person' || kind !== 'name') return false
    const index = paragraphAt(start)
    const line = index === undefined ? undefined : paragraphs[index]
    if (!line || index === undefined || line.end - line.start > longestLine) return false
    const isOnlyName = index > 0 && index < opening && line.start === start && line.end === end
    const words = text.slice(line.start, line.end)
    return isOnlyName || byline.test(words) || credits.test(words)
  }
}
