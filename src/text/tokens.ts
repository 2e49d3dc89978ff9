import nlp from 'compromise/one'
import { letterPattern } from './letter-pattern.ts'
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
  splitTerms(sentence: string, model: unknown): string[]
  splitWhitespace(term: string, model: unknown): Term
}
const { splitTerms, splitWhitespace } = (
  nlp.methods() as unknown as { readonly one: { readonly tokenize: Tokenizer } }
).one.tokenize

const clitic = /['’‘]s(?=\.?$)/i
/** Words that compromise keeps together and a name may begin or end in: "anti-Taliban", "D-Ohio", "Ulaanbaatar/MONTSAME". */
const joint = letterPattern`(?<=\p{Ll})-(?=\p{Lu})|(?<=^[DR])-(?=\p{Lu}[\p{Ll}.])(?!-Day)|(?<=^\p{Lu}[\p{L}.]*)\/(?=\p{Lu})`
/** A longer "word" is no word, and is not looked into. */
const longestWord = 100
/**
 * compromise takes time that grows faster than a row of marks ("....."). It gets at most so many UTF-16 units at once, and so
 * many without a space between.
 */
const longestPiece = 20_000
const longestRow = 1_000
const tooLong = /\S{1000}/
const onlyMarks = /^[“”"„«»‹›‘’'.,;:!?()[\]…]+$/u
/** A term of plain letters, as most are: nothing in it has to be cut off or apart, and no look-up can tell more of it. */
const plain = /^([A-Za-z]+)([,.;:!?]?)\s*$/
const notSpace = /[^\s\u00ad\u200b-\u200d\u2060\ufeff]/u

/**
 * The tokens of one paragraph, with offsets counted from `offset`. Words are compromise's (its only use, so that it can be
 * replaced here); punctuation becomes tokens of its own, except a stop behind a word ("Mr.", "left."), of which only
 * `cutSentences` can tell what it is; a possessive is cut off ("Karlov" + "’s").
 */
export function tokenize(paragraph: string, offset: number): Token[] {
  const tokens: Token[] = []
  for (let start = 0; start < paragraph.length; ) {
    const end = endOfPiece(paragraph, start)
    tokenizePiece(tokens, paragraph.slice(start, end), offset + start)
    start = end
  }
  return tokens
}

/** Where to cut what is longer than a paragraph or a word can be: at a space, else never inside a surrogate pair. */
function endOfPiece(paragraph: string, start: number): number {
  const piece = paragraph.slice(start, start + longestPiece)
  const row = piece.length < longestRow ? -1 : piece.search(tooLong)
  if (row > 0) return start + row
  if (row < 0) {
    const space = piece.length < longestPiece ? -1 : piece.lastIndexOf(' ')
    return start + (space > 0 ? space : piece.length)
  }
  const end = start + longestRow
  return /[\ud800-\udbff]/.test(paragraph.charAt(end - 1)) ? end - 1 : end
}

function tokenizePiece(tokens: Token[], piece: string, offset: number): void {
  let at = offset
  const model = nlp.model()
  for (const term of splitTerms(piece, model)) {
    const [, word, mark = ''] = plain.exec(term) ?? []
    if (word) {
      // Letter by letter: a piece of a text that has “ anywhere takes two bytes a letter, for which engines compile all patterns
      // once more.
      const text = word.split('').join('')
      const end = pushToken(tokens, mark === '.' ? `${text}.` : text, at)
      if (mark !== '' && mark !== '.') pushToken(tokens, mark, end)
      at += term.length
      continue
    }
    const { pre, text, post } = splitWhitespace(term, model)
    at = pushMarks(tokens, pre, at)
    // marks that stand apart from every word (« Oui », dit-il) come as a word
    const isWord = text !== '' && !onlyMarks.test(text)
    const stop = isWord && /^\.(?![.…])/.test(post)
    if (isWord) at = pushWord(tokens, stop ? `${text}.` : text, at)
    else at = pushMarks(tokens, text, at)
    at = pushMarks(tokens, stop ? post.slice(1) : post, at)
  }
}

function pushWord(tokens: Token[], text: string, at: number): number {
  const cut = clitic.exec(text)?.index ?? 0
  for (const part of cut > 0 && cut < text.length ? [text.slice(0, cut), text.slice(cut)] : [text]) {
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
