import type { Token } from './tokens.ts'

const closing = /^["”’'»›)\]]$/u
const opening = /^[\p{Lu}\p{N}“‘"'«„([]/u
const stop = /^[.…]$/
const glued = /^(.*[^.])\.$/su
/** Words that are written with a capital at the head of a sentence alone, so that “Why?” The … ends behind the mark. */
const heads = new Set(
  'the a an this that these those he she it they we i his her its their our but and so yet in on at as if when while after before there what who why how for with no not now then still although though because since some many most all both'.split(
    ' ',
  ),
)
const abbreviated =
  /\p{L}\.\p{L}|^(?:Inc|Co|Corp|Ltd|Jr|Sr|St|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|No|vs|etc)\.$/u

/**
 * Cuts a sentence on where a stop stands before a closing mark (“It is safe.” The dam held), which compromise does not take
 * for an end. A question mark there ends it only where what follows cannot go on (“Why?” Smith asked).
 */
export function cutBehindMarks(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = []
  let sentence: Token[] = []
  tokens.forEach((token, at) => {
    sentence.push(token)
    if (!endsBehindMark(tokens, at)) return
    sentences.push(withStopApart(sentence))
    sentence = []
  })
  if (sentence.length > 0) sentences.push(sentence)
  return sentences
}

function endsBehindMark(tokens: readonly Token[], at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !mark || !next || !closing.test(mark.text)) return false
  if (before.end !== mark.start || next.start === mark.end || !opening.test(next.text)) return false
  const head = heads.has(next.text.toLowerCase())
  if (stop.test(before.text)) return true
  if (glued.test(before.text)) return head || !abbreviated.test(before.text)
  return head && /^[!?]$/.test(before.text)
}

/** The stop that ends a sentence is a token of its own, unlike that of an abbreviation. */
function withStopApart(sentence: readonly Token[]): Token[] {
  const before = sentence.at(-2)
  const word = before && !abbreviated.test(before.text) ? glued.exec(before.text)?.[1] : undefined
  if (!before || word === undefined) return [...sentence]
  const cut = before.start + word.length
  return [
    ...sentence.slice(0, -2),
    { start: before.start, end: cut, text: word },
    { start: cut, end: before.end, text: '.' },
    ...sentence.slice(-1),
  ]
}
