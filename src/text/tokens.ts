import nlp from 'compromise/one'
import { cutBehindMarks } from './sentence-ends.ts'
import type { Span } from './span.ts'

/** A word, a clitic ("’s") or one punctuation mark. White space belongs to no token. */
export interface Token extends Span {
  readonly text: string
}

interface Term {
  readonly pre: string
  readonly text: string
  readonly post: string
}

/** Its tokenizer alone: `nlp.tokenize` also normalises every word and looks for contractions, at four times the cost. */
interface Tokenizer {
  splitSentences(text: string, world: unknown): string[]
  splitTerms(sentence: string, model: unknown): string[]
  splitWhitespace(term: string, model: unknown): Term
}
const { splitSentences, splitTerms, splitWhitespace } = (
  nlp.methods() as unknown as { readonly one: { readonly tokenize: Tokenizer } }
).one.tokenize

const clitic = /['’‘]s$/i
/** Words that compromise keeps together and a name may begin or end in: "anti-Taliban", "D-Ohio", "Ulaanbaatar/MONTSAME". */
const joint =
  /(?<=\p{Ll})-(?=\p{Lu})|(?<=^[DR])-(?=\p{Lu}[\p{Ll}.])(?!-Day)|(?<=^\p{Lu}[\p{L}.]*)\/(?=\p{Lu})/u
/** A longer "word" is no word, and is not looked into. */
const longestWord = 100
/**
 * compromise takes time that grows faster than a row of marks ("....."). It gets at most so many UTF-16 units at once, and so
 * many without a space between.
 */
const longestPiece = 20_000
const longestRow = 1_000
const tooLong = /\S{1000}/
const notSpace = /[^\s\u00ad\u200b-\u200d\u2060\ufeff]/u

/**
 * The sentences of one paragraph, each as its tokens, with offsets counted from `offset`. Words and sentence ends are
 * compromise's (its only use, so that it can be replaced here); punctuation becomes tokens of its own, except the stop of
 * an abbreviation ("Mr."), and a possessive is cut off ("Karlov" + "’s").
 */
export function tokenize(paragraph: string, offset: number): Token[][] {
  const sentences: Token[][] = []
  for (let start = 0; start < paragraph.length; ) {
    const end = endOfPiece(paragraph, start)
    for (const sentence of tokenizePiece(paragraph.slice(start, end), offset + start))
      sentences.push(sentence)
    start = end
  }
  return sentences
}

/** Where to cut what is longer than a paragraph or a word can be: at a space, else never inside a surrogate pair. */
function endOfPiece(paragraph: string, start: number): number {
  const piece = paragraph.slice(start, start + longestPiece)
  const row = piece.search(tooLong)
  if (row > 0) return start + row
  if (row < 0) {
    const space = piece.length < longestPiece ? -1 : piece.lastIndexOf(' ')
    return start + (space > 0 ? space : piece.length)
  }
  const end = start + longestRow
  return /[\ud800-\udbff]/.test(paragraph.charAt(end - 1)) ? end - 1 : end
}

function tokenizePiece(paragraph: string, offset: number): Token[][] {
  const sentences: Token[][] = []
  let at = offset
  for (const sentence of splitSentences(paragraph, nlp.world())) {
    const terms = splitTerms(sentence, nlp.model()).map((term) => splitWhitespace(term, nlp.model()))
    const tokens: Token[] = []
    terms.forEach((term, index) => {
      at = pushMarks(tokens, term.pre, at)
      const stop = index < terms.length - 1 && term.post.startsWith('.') && term.text !== ''
      at = pushWord(tokens, stop ? `${term.text}.` : term.text, at)
      at = pushMarks(tokens, stop ? term.post.slice(1) : term.post, at)
    })
    for (const part of cutBehindMarks(tokens)) sentences.push(part)
  }
  return sentences
}

function pushWord(tokens: Token[], text: string, at: number): number {
  const cut = text.length - (clitic.exec(text)?.[0].length ?? 0)
  for (const part of cut > 0 ? [text.slice(0, cut), text.slice(cut)] : [text]) {
    at = part.length > longestWord ? pushToken(tokens, part, at) : pushParts(tokens, part, at)
  }
  return at
}

function pushParts(tokens: Token[], text: string, offset: number): number {
  let [rest, at] = [text, offset]
  for (let cut = joint.exec(rest); cut; cut = joint.exec(rest)) {
    at = pushToken(tokens, rest.slice(0, cut.index), at)
    at = pushToken(tokens, cut[0], at)
    rest = rest.slice(cut.index + 1)
  }
  return pushToken(tokens, rest, at)
}

function pushToken(tokens: Token[], text: string, at: number): number {
  if (text !== '') tokens.push({ start: at, end: at + text.length, text })
  return at + text.length
}

function pushMarks(tokens: Token[], marks: string, at: number): number {
  for (const mark of marks) {
    if (notSpace.test(mark)) tokens.push({ start: at, end: at + mark.length, text: mark })
    at += mark.length
  }
  return at
}
