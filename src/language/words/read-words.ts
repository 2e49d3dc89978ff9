import type { Document, Sentence } from '../../text/document.ts'
import { fold } from '../../text/fold.ts'
import type { Span } from '../../text/span.ts'

/** A word before anything is known of it. */
export interface PlainWord extends Span {
  readonly text: string
  /** Folded, marks straightened. */
  readonly lower: string
}

/** A plain word, and the quotation that it stands in. */
interface QuotedWord extends PlainWord {
  readonly quotation: number | null
}

/** The words of all sentences of a document, with the quotations they stand in. Linear. */
export function readDocumentWords({ sentences, quotations }: Document): QuotedWord[][] {
  let next = 0
  return sentences.map((sentence) =>
    readWords(sentence).map((word): QuotedWord => {
      while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++
      const quotation = quotations[next]
      return { ...word, quotation: quotation && quotation.start <= word.start ? next : null }
    }),
  )
}

const contraction = /^(\p{L}*?)(n['’‘]t|['’‘](?:d|m|s|ll|re|ve))$/iu
const single = /[’‘‛`´]/g
const double = /[“”„‟«»]/g
const special = /[’‘‛`´“”„‟«»]/

/** The words of a sentence: its tokens, contractions as their two ("did" + "n’t", "they" + "’ve", "can" + "not"). */
export function readWords({ tokens }: Pick<Sentence, 'tokens'>): PlainWord[] {
  const words: PlainWord[] = []
  for (const token of tokens) {
    const cut = cutOf(token.text)
    if (cut === 0) words.push(plainWord(token.start, token.text))
    else {
      words.push(plainWord(token.start, token.text.slice(0, cut)))
      words.push(plainWord(token.start + cut, token.text.slice(cut)))
    }
  }
  return words
}

/** Where a contraction is cut, or 0. */
function cutOf(text: string): number {
  if (/^cannot$/i.test(text)) return 3
  if (!/['’‘]/.test(text)) return 0
  return contraction.exec(text)?.[1]?.length ?? 0
}

function plainWord(start: number, text: string): PlainWord {
  const lower = fold(text)
  return {
    start,
    end: start + text.length,
    text,
    lower: special.test(lower) ? lower.replace(single, "'").replace(double, '"') : lower,
  }
}
