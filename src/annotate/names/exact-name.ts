import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'

const article = /^(?:the|a|an)$/i
const possessive = /^['’]s?$/i
const word = /[\p{L}\p{N}]/u
/** Marks that a name may end with: "Yahoo!", "(Pty)" and the stop of an abbreviation keep theirs inside the token. */
const opensWithName = /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u

/** Where a tagged name really begins and ends: no article before it, no ’s and no punctuation after. */
export function exactName(tokens: readonly Token[]): Span | undefined {
  let [from, to] = [0, tokens.length]
  const text = (i: number) => tokens[i]?.text ?? ''
  while (from < to && (article.test(text(from)) || !word.test(text(from)))) from++
  // "St. John’s"
  const isSaint = /^(?:st\.?|saint)$/i.test(text(from)) && to - from === 3
  while (to > from && ((possessive.test(text(to - 1)) && !isSaint) || !word.test(text(to - 1)))) to--
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (from >= to || !first || !last) return undefined
  if (!tokens.slice(from, to).some((token) => opensWithName.test(token.text))) return undefined
  // "plc" is written without a stop, which is the sentence's
  return { start: first.start, end: last.text === 'plc.' ? last.end - 1 : last.end }
}

/** "Anna Berg – Analyst", "Anna Berg—and": a dash between spaces, and a long one, is none of a name's hyphens. */
export function beforeDash(tokens: readonly Token[]): readonly Token[] {
  const dash = tokens.findIndex(
    ({ text, start, end }, i) =>
      text === '—' ||
      (/^[-–]$/.test(text) &&
        !/^(?:al|el|ul|an|as|ash|ad|abu)$/i.test(tokens[i - 1]?.text ?? '') &&
        (tokens[i - 1]?.end ?? start) < start &&
        end < (tokens[i + 1]?.start ?? end)),
  )
  return dash > 0 ? tokens.slice(0, dash) : tokens
}
